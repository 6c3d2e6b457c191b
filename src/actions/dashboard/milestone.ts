import { t } from '../../i18n/text';
import type { Tables } from '../../model/snapshot';
import { formatDate } from '../format';
import { number, rowsOf, text } from '../tables';

/** The next milestone of a hire's plan that is not done: "Day 30 on 31 Mar 2026". */
export function nextMilestone(tables: Tables, hireId: string, asOf: string, locale: string): string {
  const rows = rowsOf(tables, 'plans').filter(({ values }) => text(values, 'hireId') === hireId);
  if (rows.length === 0) return t('milestone.noPlan');
  const open = rows
    .filter(({ values }) => values.done !== true && text(values, 'due') !== '')
    .sort((a, b) => text(a.values, 'due').localeCompare(text(b.values, 'due')));
  const [next] = open;
  if (!next) return t('milestone.done');
  const due = text(next.values, 'due');
  const day = number(next.values, 'milestone') ?? 0;
  const date = formatDate(due, locale);
  return due < asOf ? t('milestone.overdue', { day, date }) : t('milestone.next', { day, date });
}
