import { RampError } from '../../domain/error';
import { isIban } from '../../domain/pay/iban';
import { taskFee } from '../../domain/pay/task-pay';
import { lookUp, t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import { isCivilDate } from '../../model/problem';
import type { SheetRow, Tables } from '../../model/snapshot';
import { checkRow } from '../../model/validate';
import type { PayAnswer, PayCheckId, PayFacts, PayInput, PayView } from '../../rpc/tasks';
import { payeeOf } from '../candidates/read';
import type { ActionContext } from '../context';
import type { Outcome } from '../outcome';
import { changedFields, number, rowsOf, text } from '../tables';
import { inOnOf } from './isIn';
import { decimalsOf, formatMoney } from './money';
import { accountEnding, askedChecks, type ComputedCheck, computedChecks } from './payChecks';
import { nextSteps, payDuesOf, payLine, payStatus } from './payState';

function factsOf(tables: Tables, { key, values }: SheetRow, user: string): PayFacts {
  const fee = number(values, 'fee') ?? 0;
  const currency = text(values, 'currency');
  const [hours, rate] = [number(values, 'hours'), number(values, 'rate')];
  const others = rowsOf(tables, 'tasks').filter(
    (other) =>
      other.key !== key && text(other.values, 'candidateId').trim() === text(values, 'candidateId').trim(),
  );
  return {
    fee,
    agreed: hours === null || rate === null ? null : taskFee(hours, rate, decimalsOf(currency)),
    currency,
    invoices: others.map((other) => text(other.values, 'invoice')).filter((invoice) => invoice !== ''),
    similar: others
      .filter((other) => number(other.values, 'fee') === fee && text(other.values, 'currency') === currency)
      .map((other) => ({
        taskId: other.key,
        on: text(other.values, 'paidOn') || text(other.values, 'approvedOn'),
      }))
      .filter(({ on }) => on !== ''),
    endings: [values, ...others.map((other) => other.values)]
      .map((row) => accountEnding(text(row, 'accountEnding')))
      .filter((ending) => ending !== ''),
    references: rowsOf(tables, 'tasks').flatMap((row) =>
      referencesOf(row, row.key !== key).map((reference) => ({ taskId: row.key || key, reference })),
    ),
    requestedBy: text(values, 'requestedBy'),
    sent: text(values, 'sent'),
    invoicedOn: text(values, 'invoicedOn'),
    approvedOn: text(values, 'approvedOn'),
    user,
  };
}

/** References of a task's payments that failed, as its checks keep them, and the one that it was paid with. */
function referencesOf({ values }: SheetRow, withPaid: boolean): readonly string[] {
  const [before = '', after = ''] = t('pay.kept.reference', { reference: '\n' }).split('\n');
  const kept = text(values, 'paymentChecks')
    .split(before)
    .slice(1)
    .flatMap((rest) => (rest.includes(after) ? [rest.slice(0, rest.indexOf(after))] : []));
  return [...kept, ...(withPaid ? [text(values, 'reference')] : [])].filter((each) => each !== '');
}

export function payView(tables: Tables, taskId: string, user: string, context: ActionContext): PayView {
  const { task, ...payee } = payeeOf(tables, taskId);
  const { values } = task;
  const due = payDuesOf(tables, context.today)(task);
  const status = payStatus(values);
  return {
    taskId,
    ...payee,
    title: text(values, 'title') || text(values, 'rubric'),
    fee: formatMoney(number(values, 'fee'), text(values, 'currency'), context.locale),
    status,
    line: payLine(values, due, context),
    overdue: due !== '' && due < context.today,
    facts: factsOf(tables, task, user),
    checked: text(values, 'paymentChecks'),
    next: nextSteps(status),
    today: context.today,
  };
}

/**
 * One step of a payment. Checks that fail are said and kept; they never hold back pay for work that was done. Of an
 * account only the last four characters are kept.
 *
 * @param user Who is at the keyboard, as stated: the approver.
 * @throws RampError `pay.notNow`, `pay.…` naming what is missing, and those of `payeeOf`
 */
export function payStep(
  tables: Tables,
  taskId: string,
  input: PayInput,
  user: string,
  context: ActionContext,
): Outcome {
  const { task, alias } = payeeOf(tables, taskId);
  const status = payStatus(task.values);
  const { step, date } = input;
  if (!nextSteps(status).includes(step)) {
    const next = nextSteps(status).map((each) => t(`pay.status.${each}`));
    throw new RampError('pay.notNow', {
      task: taskId,
      status: t(`pay.status.${status}`),
      next: next.join(', '),
    });
  }
  if (!isCivilDate(date)) throw new RampError('pay.badDate', { date });
  if (date > context.today) throw new RampError('pay.future', { date });
  for (const { outcome, by } of input.answers) {
    if (outcome === 'waived' && by.trim() === '') throw new RampError('pay.waivedBy');
  }
  const checks = checksOf(input, factsOf(tables, task, user));
  const line = checkLine(input, task.values, checks, user, context);
  const checked = [text(task.values, 'paymentChecks'), line].filter((each) => each !== '').join('\n');
  const after: Row = {
    payStatus: step,
    ...fieldsOf(input, user),
    ...(line === '' ? {} : { paymentChecks: checked }),
  };
  checkRow('tasks', after, { partial: true });
  const diff = changedFields(task.values, after);
  const title = t(`pay.did.${step}`, { task: taskId, alias });
  const failing = checks.filter(({ outcome }) => outcome === 'fail');
  return {
    changeSet: {
      action: 'payStep',
      title,
      tables: diff ? [{ table: 'tasks', rows: [{ kind: 'change', key: task.key, ...diff }] }] : [],
    },
    notes: failing.length > 0 ? [t('pay.note.notBlocked')] : [],
    failing: [
      ...(inOnOf(tables)(task) === null ? [t('pay.note.notSubmitted')] : []),
      ...failing.map(({ sentence }) => sentence),
    ],
    sentence: title,
  };
}

/** What a step writes besides the status. @throws RampError for what it cannot do without */
function fieldsOf(
  { step, date, invoice = '', reference = '', account = '', reason = '' }: PayInput,
  user: string,
): Row {
  const ending = accountEnding(account);
  switch (step) {
    case 'invoiced':
      if (invoice.trim() === '') throw new RampError('pay.noInvoice');
      return { invoice: invoice.trim(), invoicedOn: date };
    case 'approved':
      if (user === '') throw new RampError('pay.noApprover');
      return {
        approvedBy: user,
        approvedOn: date,
        ...(ending === '' ? {} : { accountEnding: ending }),
        paidOn: '',
        reference: '',
      };
    case 'paid':
      if (reference.trim() === '') throw new RampError('pay.noReference');
      return { paidOn: date, reference: reference.trim() };
    case 'failed':
      if (reason.trim() === '') throw new RampError('pay.noReason');
      return {};
  }
}

type Check = {
  readonly id: PayCheckId;
  readonly outcome: PayAnswer['outcome'];
  readonly by: string;
  readonly sentence: string;
};

/** Computed checks as they come out, unless somebody waives them; the others as a person answers. */
function checksOf(input: PayInput, facts: PayFacts): readonly Check[] {
  const answerOf = (id: PayCheckId) => input.answers.find((answer) => answer.id === id);
  const computed = [...computedChecks(input, facts), ...ibanCheck(input)].flatMap((check): Check[] => {
    if (check.outcome === 'open') return [];
    const waiver = answerOf(check.id);
    const waived = check.outcome === 'fail' && waiver?.outcome === 'waived';
    return [
      {
        id: check.id,
        outcome: waived ? 'waived' : check.outcome,
        by: waived ? waiver.by.trim() : '',
        sentence: lookUp(`pay.fails.${check.id}`, check.params) ?? check.id,
      },
    ];
  });
  const asked = askedChecks(input.step).flatMap((id): Check[] => {
    const answer = answerOf(id);
    if (!answer) return [];
    const by = answer.by.trim();
    return [
      {
        id,
        outcome: answer.outcome,
        by,
        sentence: t('pay.fails.asked', { check: t(`pay.check.${id}`) }),
      },
    ];
  });
  return [...computed, ...asked];
}

/** Only what looks like a whole IBAN is looked at: the last characters of an account prove nothing. */
function ibanCheck({ step, account = '' }: PayInput): readonly ComputedCheck[] {
  const bare = account.replace(/\s/g, '');
  if (step !== 'approved' || !/^[A-Za-z]{2}\d{2}[A-Za-z0-9]{8,}$/.test(bare)) return [];
  return [{ id: 'iban', outcome: isIban(account) ? 'pass' : 'fail', params: {} }];
}

/** What the sheet keeps of the checks of one step: "2026-03-31 approved (Ana): …". */
function checkLine(
  { step, reason = '' }: PayInput,
  task: Row,
  checks: readonly Check[],
  user: string,
  { today }: ActionContext,
): string {
  const parts = checks.map(({ id, outcome, by }) =>
    t(outcome === 'waived' ? 'pay.kept.waived' : `pay.kept.${outcome}`, {
      check: t(`pay.check.${id}`),
      by,
    }),
  );
  const said = step === 'failed' ? [reason.trim(), ...paymentOf(task), ...parts] : parts;
  if (said.length === 0) return '';
  return t('pay.kept.line', {
    date: today,
    status: t(`pay.status.${step}`),
    user: user || t('pay.kept.nobody'),
    checks: said.join('; '),
  });
}

/** What the payment that failed was: the next approval clears its cells. */
function paymentOf(task: Row): readonly string[] {
  const [date, reference] = [text(task, 'paidOn'), text(task, 'reference').trim()];
  return [
    ...(date === '' ? [] : [t('pay.kept.paidOn', { date })]),
    ...(reference === '' ? [] : [t('pay.kept.reference', { reference })]),
  ];
}
