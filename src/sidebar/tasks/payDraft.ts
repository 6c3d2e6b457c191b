import { askedChecks, type ComputedCheck, computedChecks } from '../../actions/tasks/payChecks';
import type { PayAnswer, PayCheckId, PayFacts, PayInput, PayStep, PayView } from '../../rpc/tasks';
import { numberOf } from './sendDraft';

/** What a person answered to a check; `''`: not looked at. */
export type AnswerDraft = { readonly outcome: PayAnswer['outcome'] | ''; readonly by: string };

/** One step of a payment as typed: every control's text. */
export type PayDraft = {
  readonly date: string;
  readonly invoice: string;
  readonly amount: string;
  readonly account: string;
  readonly reference: string;
  readonly reason: string;
  readonly answers: { readonly [Id in PayCheckId]?: AnswerDraft };
};

export const NO_ANSWER: AnswerDraft = { outcome: '', by: '' };

export function openPay({ today }: PayView): PayDraft {
  return { date: today, invoice: '', amount: '', account: '', reference: '', reason: '', answers: {} };
}

function givenOf(step: PayStep, draft: PayDraft): Omit<PayInput, 'answers'> {
  const { date, invoice, account, reference, reason } = draft;
  const amount = numberOf(draft.amount);
  if (step === 'invoiced') return { step, date, invoice, ...(amount === null ? {} : { amount }) };
  if (step === 'approved') return { step, date, account };
  return step === 'paid' ? { step, date, reference } : { step, date, reason };
}

/** The checks that can be computed from what is typed so far. */
export function checksOf(step: PayStep, draft: PayDraft, facts: PayFacts): readonly ComputedCheck[] {
  return computedChecks(givenOf(step, draft), facts);
}

/** What goes to the add-on: answers to what is asked at this step, and waivers of what fails. */
export function inputOf(step: PayStep, draft: PayDraft, facts: PayFacts): PayInput {
  const failing = checksOf(step, draft, facts).filter(({ outcome }) => outcome === 'fail');
  const waived = failing.map(({ id }) => id).filter((id) => draft.answers[id]?.outcome === 'waived');
  const answers = [...askedChecks(step), ...waived].flatMap((id): PayAnswer[] => {
    const { outcome, by } = draft.answers[id] ?? NO_ANSWER;
    return outcome === '' ? [] : [{ id, outcome, by: outcome === 'waived' ? by : '' }];
  });
  return { ...givenOf(step, draft), answers };
}

/** What a step cannot do without. */
export function lacks(step: PayStep, draft: PayDraft): readonly ('invoice' | 'reference' | 'reason')[] {
  const needed = { invoiced: ['invoice'], approved: [], paid: ['reference'], failed: ['reason'] } as const;
  return needed[step].filter((field) => draft[field].trim() === '');
}

/** Checks that are waived by nobody. */
export function waivedByNobody(input: PayInput): readonly PayCheckId[] {
  return input.answers
    .filter(({ outcome, by }) => outcome === 'waived' && by.trim() === '')
    .map(({ id }) => id);
}
