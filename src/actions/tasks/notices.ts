import { t } from '../../i18n/text';
import type { Tables } from '../../model/snapshot';
import { rowsText } from '../comparison/problems';
import type { ActionContext } from '../context';
import { rowsOf, text } from '../tables';
import { feeConflict } from './card';
import { inOnOf } from './isIn';
import { formatMoney } from './money';
import { payStatus } from './payState';

/** What in the Tasks sheet contradicts itself, one sentence each, with the rows and the remedy. */
export function taskNotices(tables: Tables, { locale }: ActionContext): readonly string[] {
  const sheet = tables.tasks?.sheet ?? '';
  const tasks = rowsOf(tables, 'tasks').filter(({ key }) => key !== '');
  const inOn = inOnOf(tables);
  const unmarked = tasks.filter((task) => text(task.values, 'submitted') === '' && inOn(task) !== null);
  const fees = tasks.flatMap(({ key, row, values }) => {
    const conflict = payStatus(values) === 'paid' ? null : feeConflict(values);
    if (conflict === null) return [];
    const money = (amount: number) => formatMoney(amount, text(values, 'currency'), locale);
    const { fee, agreed } = conflict;
    return [t('task.feeConflict', { sheet, row, task: key, fee: money(fee), agreed: money(agreed) })];
  });
  return [
    ...fees,
    ...(unmarked.length > 0
      ? [
          t('task.unmarked', {
            count: unmarked.length,
            sheet,
            rows: rowsText(unmarked.map(({ row }) => row)),
          }),
        ]
      : []),
  ];
}
