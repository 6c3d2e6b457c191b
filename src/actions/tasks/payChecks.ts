import type { PayCheckId, PayFacts, PayInput, PayStep } from '../../rpc/tasks';
import { daysBetween } from '../format';
import { foldName } from '../tables';
import { sameAmount } from './money';

/** A check that is computed: `open` while what it needs is not typed yet. */
export type ComputedCheck = {
  readonly id: PayCheckId;
  readonly outcome: 'pass' | 'fail' | 'open';
  readonly params: Readonly<Record<string, string | number>>;
};

/** Two payments of one amount to one payee within so many days look like one payment twice. */
const TWICE_DAYS = 30;

/** What a person has to look at, by step. */
const ASKED: Readonly<Record<PayStep, readonly PayCheckId[]>> = {
  invoiced: ['payee', 'invoiceWhole'],
  approved: ['evidence', 'account', 'bankChange'],
  paid: ['rate', 'receipt'],
  failed: [],
};

export function askedChecks(step: PayStep): readonly PayCheckId[] {
  return ASKED[step];
}

/**
 * The checks of payout hygiene that can be computed at a step. They warn: work that was done is paid for all the same.
 * The IBAN is looked at by the add-on alone.
 */
export function computedChecks(input: Omit<PayInput, 'answers'>, facts: PayFacts): readonly ComputedCheck[] {
  const { step } = input;
  if (step === 'invoiced')
    return [
      invoiceNew(input, facts),
      ...dated('invoiceDate', input, facts.sent),
      amount(input, facts),
      ...terms(facts),
    ];
  if (step === 'approved')
    return [
      approver(facts),
      ...dated('approvalDate', input, facts.invoicedOn),
      duplicate(input, facts),
      accountKnown(input, facts),
    ];
  return step === 'paid' ? [order(input, facts), referenceNew(input, facts)] : [];
}

type Given = Omit<PayInput, 'answers'>;

function invoiceNew({ invoice = '' }: Given, { invoices }: PayFacts): ComputedCheck {
  const number = invoice.trim();
  if (number === '') return { id: 'invoiceNew', outcome: 'open', params: {} };
  const taken = invoices.some((each) => foldName(each) === foldName(number));
  return { id: 'invoiceNew', outcome: taken ? 'fail' : 'pass', params: { number } };
}

/** A step is not older than what it follows from; nothing is said where the sheet has no date of that. */
function dated(
  id: 'invoiceDate' | 'approvalDate',
  { date }: Given,
  before: string,
): readonly ComputedCheck[] {
  if (date === '' || before === '') return [];
  return [{ id, outcome: date < before ? 'fail' : 'pass', params: { date, before } }];
}

function amount({ amount: billed }: Given, { fee, currency }: PayFacts): ComputedCheck {
  if (billed === undefined) return { id: 'amount', outcome: 'open', params: {} };
  const outcome = sameAmount(billed, fee) ? 'pass' : 'fail';
  return { id: 'amount', outcome, params: { billed, fee, currency } };
}

/** The fee may have been written over in the sheet: hours × rate is what the candidate was promised. */
function terms({ fee, agreed, currency }: PayFacts): readonly ComputedCheck[] {
  if (agreed === null) return [];
  return [
    { id: 'terms', outcome: sameAmount(fee, agreed) ? 'pass' : 'fail', params: { fee, agreed, currency } },
  ];
}

/** One transfer that is noted for two payments hides that one of them never went out. */
function referenceNew({ reference = '' }: Given, { references }: PayFacts): ComputedCheck {
  const given = reference.trim();
  if (given === '') return { id: 'referenceNew', outcome: 'open', params: {} };
  const used = references.find((each) => foldName(each.reference) === foldName(given));
  if (used === undefined) return { id: 'referenceNew', outcome: 'pass', params: {} };
  return { id: 'referenceNew', outcome: 'fail', params: { reference: given, task: used.taskId } };
}

function approver({ requestedBy, user }: PayFacts): ComputedCheck {
  if (requestedBy === '' || user === '') return { id: 'approver', outcome: 'open', params: {} };
  const same = foldName(requestedBy) === foldName(user);
  return { id: 'approver', outcome: same ? 'fail' : 'pass', params: { name: user } };
}

function duplicate({ date }: Given, { similar }: PayFacts): ComputedCheck {
  const near = similar.find(
    ({ on }) => date !== '' && on !== '' && Math.abs(daysBetween(on, date)) <= TWICE_DAYS,
  );
  return near
    ? { id: 'duplicate', outcome: 'fail', params: { task: near.taskId, on: near.on } }
    : { id: 'duplicate', outcome: 'pass', params: {} };
}

/** The last four characters: enough to see that it is another account, too little to pay to. */
export function accountEnding(account: string): string {
  return account
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
    .slice(-4);
}

/** New bank details are how payments are stolen: they are called back before anybody pays. */
function accountKnown({ account = '' }: Given, { endings }: PayFacts): ComputedCheck {
  const ending = accountEnding(account);
  const [known] = endings;
  if (ending === '' || known === undefined) return { id: 'accountKnown', outcome: 'open', params: {} };
  const outcome = endings.includes(ending) ? 'pass' : 'fail';
  return { id: 'accountKnown', outcome, params: { ending, known } };
}

function order({ date }: Given, { approvedOn }: PayFacts): ComputedCheck {
  if (date === '') return { id: 'order', outcome: 'open', params: {} };
  const before = approvedOn === '' || date < approvedOn;
  return { id: 'order', outcome: before ? 'fail' : 'pass', params: { approved: approvedOn || '–' } };
}
