import { taskFee } from '../../domain/pay/task-pay';
import type { Row } from '../../model/cell';
import { isCivilDate, isTimeZone } from '../../model/problem';
import type { AiRule, ReuseRule, TaskCard } from '../../rpc/tasks';
import { addDays, daysBetween } from '../format';
import { number, text } from '../tables';
import { isCurrency } from './isoCurrency';
import { decimalsOf, sameAmount } from './money';

export const AI_RULES: readonly AiRule[] = ['not allowed', 'allowed with disclosure', 'allowed'];
export const REUSE_RULES: readonly ReuseRule[] = ['not used unless bought', 'bought with the fee'];

/** Minutes: nobody is asked for more, and what is usual. */
export const MAX_BOX = 240;
const USUAL_BOX = { from: 60, to: 120 } as const;
/** Days after the submission by which the fee is paid, at the latest, and the usual day of the feedback. */
export const MAX_PAY_DAYS = 7;
export const FEEDBACK_DAYS = 7;
const MAX_FEEDBACK_DAYS = 30;
/** A first due date, from today. */
const DUE_DAYS = 7;

/** What is wrong with a card or worth a look: a key of the string table (`task.card.…`), and the control it is about. */
export type CardFinding = {
  readonly field: keyof TaskCard;
  /** A card with an error cannot be sent. */
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
};

/** The fee of a card; null while hours, rate or currency are missing. */
export function feeOf({ hours, rate, currency }: TaskCard): number | null {
  if (hours === null || rate === null || !isCurrency(currency)) return null;
  return taskFee(hours, rate, decimalsOf(currency));
}

/** The fee of a row that says another than hours × rate, and what those come to; null where both say the same. */
export function feeConflict(task: Row): { readonly fee: number; readonly agreed: number } | null {
  const [fee, hours, rate] = [number(task, 'fee'), number(task, 'hours'), number(task, 'rate')];
  if (fee === null || hours === null || rate === null) return null;
  const agreed = taskFee(hours, rate, decimalsOf(text(task, 'currency')));
  return sameAmount(fee, agreed) ? null : { fee, agreed };
}

/**
 * Looks at a card, for the page while somebody types and for the add-on before it writes. Whether the rate is fair for
 * the role nobody here knows; what is checked is that the hours paid cover the time box.
 */
export function checkCard(card: TaskCard, today: string): readonly CardFinding[] {
  const found: CardFinding[] = [];
  const add = (
    field: keyof TaskCard,
    severity: CardFinding['severity'],
    code: string,
    params: CardFinding['params'] = {},
  ) => found.push({ field, severity, code: `task.card.${code}`, params });
  const { timeBox, hours, rate, due } = card;
  if (card.rubric === '') add('rubric', 'error', 'noRubric');
  if (card.title.trim() === '') add('title', 'error', 'noTitle');
  if (card.deliverable.trim() === '') add('deliverable', 'error', 'noDeliverable');
  if (timeBox === null || timeBox <= 0) add('timeBox', 'error', 'noBox', { max: MAX_BOX });
  else if (timeBox > MAX_BOX) add('timeBox', 'error', 'boxTooLong', { minutes: timeBox, max: MAX_BOX });
  else if (timeBox < USUAL_BOX.from || timeBox > USUAL_BOX.to)
    add('timeBox', 'warning', 'boxUnusual', USUAL_BOX);
  if (hours === null || hours <= 0) add('hours', 'error', 'noHours');
  if (rate === null || rate <= 0) add('rate', 'error', 'noRate');
  if (!isCurrency(card.currency)) add('currency', 'error', 'noCurrency');
  const paid = feeOf(card);
  if (paid !== null && paid <= 0 && (hours ?? 0) > 0 && (rate ?? 0) > 0) add('rate', 'error', 'noFee');
  if (timeBox !== null && hours !== null && hours > 0 && timeBox > 0 && hours * 60 < timeBox) {
    add('hours', 'warning', 'paidLess', {
      count: hours,
      minutes: timeBox,
      share: Math.round((100 * hours * 60) / timeBox),
    });
  }
  if (!isCivilDate(due)) add('due', 'error', 'noDue');
  else if (due < today) add('due', 'warning', 'duePast');
  else if (isWeekend(due)) add('due', 'warning', 'dueWeekend');
  if (!isTimeZone(card.timeZone)) add('timeZone', 'error', 'noZone', { zone: card.timeZone });
  if (!isDays(card.payDays, MAX_PAY_DAYS)) add('payDays', 'error', 'payDays', { max: MAX_PAY_DAYS });
  if (!isDays(card.feedbackDays, MAX_FEEDBACK_DAYS)) {
    add('feedbackDays', 'error', 'feedbackDays', { max: MAX_FEEDBACK_DAYS });
  } else if ((card.feedbackDays ?? 0) > FEEDBACK_DAYS) {
    add('feedbackDays', 'warning', 'feedbackLate', { usual: FEEDBACK_DAYS });
  }
  return found;
}

function isDays(days: number | null, max: number): boolean {
  return days !== null && Number.isInteger(days) && days >= 0 && days <= max;
}

function isWeekend(iso: string): boolean {
  return [0, 6].includes(new Date(`${iso}T00:00:00Z`).getUTCDay());
}

/** A card to begin with: as the last task on the rubric was, else what is usual. Its due date is counted from today. */
export function startCard(rubric: string, last: Row | null, today: string, zone: string): TaskCard {
  const usual: TaskCard = {
    rubric,
    title: rubric,
    deliverable: '',
    timeBox: 90,
    hours: 1.5,
    rate: null,
    currency: '',
    due: weekdayFrom(addDays(today, DUE_DAYS)),
    timeZone: zone,
    aiRule: 'allowed with disclosure',
    reuseRule: 'not used unless bought',
    payDays: MAX_PAY_DAYS,
    feedbackDays: FEEDBACK_DAYS,
  };
  if (last === null) return usual;
  return {
    ...usual,
    title: text(last, 'title') || usual.title,
    deliverable: text(last, 'deliverable'),
    timeBox: number(last, 'timeBox') ?? usual.timeBox,
    hours: number(last, 'hours') ?? usual.hours,
    rate: number(last, 'rate'),
    currency: text(last, 'currency'),
    timeZone: text(last, 'timeZone') || zone,
    aiRule: AI_RULES.find((rule) => rule === text(last, 'aiRule')) ?? usual.aiRule,
    reuseRule: REUSE_RULES.find((rule) => rule === text(last, 'reuseRule')) ?? usual.reuseRule,
    payDays: daysAfter(last, 'paymentDue', MAX_PAY_DAYS),
    feedbackDays: daysAfter(last, 'feedbackDue', FEEDBACK_DAYS),
  };
}

function weekdayFrom(iso: string): string {
  return isWeekend(iso) ? weekdayFrom(addDays(iso, 1)) : iso;
}

/** How many days after the submission something was promised: before there is one, it is counted from the due date. */
export function daysAfter(task: Row, field: 'paymentDue' | 'feedbackDue', usual: number): number {
  const from = text(task, 'submitted') || text(task, 'due');
  const to = text(task, field);
  if (from === '' || to === '') return usual;
  const days = daysBetween(from, to);
  // A cell that somebody changed promises no later payment than a card may.
  const most = field === 'paymentDue' ? MAX_PAY_DAYS : MAX_FEEDBACK_DAYS;
  return days >= 0 && days <= most ? days : usual;
}
