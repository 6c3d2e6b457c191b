import { t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { SheetRow, Tables } from '../../model/snapshot';
import type { PayStatus, PayStep } from '../../rpc/tasks';
import type { ActionContext } from '../context';
import { addDays, formatDate } from '../format';
import { text } from '../tables';
import { daysAfter, MAX_PAY_DAYS } from './card';
import { inOnOf } from './isIn';

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

/**
 * When a task is to be paid at the latest; `''` while it is not in, or once it is paid. Never later than the longest
 * term there is after it came in, whatever stands in the sheet; today where nothing says when it came in.
 */
export function payDuesOf(tables: Tables, today: string): (task: SheetRow) => string {
  const inOn = inOnOf(tables);
  return (task) => {
    const on = inOn(task);
    if (on === null || payStatus(task.values) === 'paid') return '';
    const written = text(task.values, 'paymentDue');
    if (on === '') return written || today;
    const latest = addDays(on, daysAfter(task.values, 'paymentDue', MAX_PAY_DAYS));
    return written !== '' && written < latest ? written : latest;
  };
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
