import { RampError } from '../../domain/error';
import { isIban } from '../../domain/pay/iban';
import { lookUp, t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import { isCivilDate } from '../../model/problem';
import type { SheetRow, Tables } from '../../model/snapshot';
import { checkRow } from '../../model/validate';
import type { PayAnswer, PayCheckId, PayFacts, PayInput, PayStatus, PayStep, PayView } from '../../rpc/tasks';
import { taskRow } from '../candidates/read';
import type { ActionContext } from '../context';
import { formatDate } from '../format';
import type { Outcome } from '../outcome';
import { changedFields, number, rowsOf, text } from '../tables';
import { formatMoney } from './money';
import { accountEnding, askedChecks, type ComputedCheck, computedChecks } from './payChecks';

/** promised → invoiced → approved → paid; what failed, or came back, is approved anew. */
const NEXT: Readonly<Record<PayStatus, readonly PayStep[]>> = {
  promised: ['invoiced'],
  invoiced: ['approved'],
  approved: ['paid', 'failed'],
  failed: ['approved'],
  paid: ['failed'],
};

export function payStatus(task: Row): PayStatus {
  const written = text(task, 'payStatus');
  return written in NEXT ? (written as PayStatus) : 'promised';
}

export function nextSteps(status: PayStatus): readonly PayStep[] {
  return NEXT[status];
}

/** When a submitted task is to be paid at the latest; `''` while there is nothing to pay for, or it is paid. */
export function payDue(task: Row, usual: (submitted: string) => string): string {
  const submitted = text(task, 'submitted');
  if (submitted === '' || payStatus(task) === 'paid') return '';
  return text(task, 'paymentDue') || usual(submitted);
}

/** How a payment stands, in one line. */
export function payLine(task: Row, due: string, { locale, today }: ActionContext): string {
  const date = (field: string) => formatDate(text(task, field), locale);
  const status = payStatus(task);
  if (status === 'paid') {
    const on = text(task, 'paidOn') === '' ? t('pay.noDate') : date('paidOn');
    return [t('pay.line.paid', { date: on }), text(task, 'reference')].filter(Boolean).join(' · ');
  }
  const how =
    status === 'invoiced'
      ? t('pay.line.invoiced', { invoice: text(task, 'invoice') || '–' })
      : status === 'approved'
        ? t('pay.line.approved', { name: text(task, 'approvedBy') || '–' })
        : t(status === 'failed' ? 'pay.line.failed' : 'pay.line.promised');
  if (due === '') return [how, t('pay.line.notYet')].join(' · ');
  const when = formatDate(due, locale);
  return [how, t(due < today ? 'pay.line.overdue' : 'pay.line.due', { date: when })].join(' · ');
}

function factsOf(tables: Tables, { key, values }: SheetRow, user: string): PayFacts {
  const fee = number(values, 'fee') ?? 0;
  const currency = text(values, 'currency');
  const others = rowsOf(tables, 'tasks').filter(
    (other) =>
      other.key !== key && text(other.values, 'candidateId').trim() === text(values, 'candidateId').trim(),
  );
  return {
    fee,
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
    requestedBy: text(values, 'requestedBy'),
    approvedOn: text(values, 'approvedOn'),
    user,
  };
}

export function payView(
  tables: Tables,
  taskId: string,
  user: string,
  dueOf: (task: Row) => string,
  context: ActionContext,
): PayView {
  const { task, candidate } = taskRow(tables, taskId);
  const { values } = task;
  const due = dueOf(values);
  const status = payStatus(values);
  return {
    taskId,
    candidateId: candidate.key,
    name: text(candidate.values, 'name'),
    alias: text(candidate.values, 'alias').trim() || candidate.key,
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
 * @throws RampError `pay.notNow`, `pay.…` naming what is missing, and those of `taskRow`
 */
export function payStep(
  tables: Tables,
  taskId: string,
  input: PayInput,
  user: string,
  context: ActionContext,
): Outcome {
  const { task, candidate } = taskRow(tables, taskId);
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
  const line = checkLine(input, checks, user, context);
  const checked = [text(task.values, 'paymentChecks'), line].filter((each) => each !== '').join('\n');
  const after: Row = {
    payStatus: step,
    ...fieldsOf(input, user),
    ...(line === '' ? {} : { paymentChecks: checked }),
  };
  checkRow('tasks', after, { partial: true });
  const diff = changedFields(task.values, after);
  const alias = text(candidate.values, 'alias').trim() || candidate.key;
  const title = t(`pay.did.${step}`, { task: taskId, alias });
  const failing = checks.filter(({ outcome }) => outcome === 'fail');
  return {
    changeSet: {
      action: 'payStep',
      title,
      tables: diff ? [{ table: 'tasks', rows: [{ kind: 'change', key: task.key, ...diff }] }] : [],
    },
    notes: [
      ...(text(task.values, 'submitted') === '' ? [t('pay.note.notSubmitted')] : []),
      ...failing.map(({ sentence }) => sentence),
      ...(failing.length > 0 ? [t('pay.note.notBlocked')] : []),
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
  const said = step === 'failed' ? [reason.trim(), ...parts] : parts;
  if (said.length === 0) return '';
  return t('pay.kept.line', {
    date: today,
    status: t(`pay.status.${step}`),
    user: user || t('pay.kept.nobody'),
    checks: said.join('; '),
  });
}
