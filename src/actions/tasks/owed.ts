import { t } from '../../i18n/text';
import type { Tables } from '../../model/snapshot';
import type { ActionContext } from '../context';
import { number, rowsOf, text } from '../tables';
import { formatMoney } from './money';
import { payDuesOf } from './payState';

/** What is still owed to a candidate, one sentence for each task that is in and not paid. */
export function owedNotes(
  tables: Tables,
  candidateId: string,
  { today, locale }: ActionContext,
): readonly string[] {
  const payDue = payDuesOf(tables, today);
  return rowsOf(tables, 'tasks').flatMap((task) => {
    const fee = number(task.values, 'fee') ?? 0;
    const theirs = text(task.values, 'candidateId').trim() === candidateId;
    if (!theirs || fee <= 0 || payDue(task) === '') return [];
    return [
      t('task.owed', { fee: formatMoney(fee, text(task.values, 'currency'), locale), task: task.key || '–' }),
    ];
  });
}
