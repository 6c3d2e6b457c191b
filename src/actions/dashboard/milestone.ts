import { t } from '../../i18n/text';
import type { Tables } from '../../model/snapshot';
import { formatDate } from '../format';
import { number, rowsOf, text } from '../tables';

/** The rows of a plan that fall due together. */
type Milestone = { readonly due: string; readonly day: number; readonly done: boolean };

/**
 * What comes next in a hire's plan, the date ahead first: "Day 90 on 22 Apr 2026 · day 60 not ticked off yet". Only the
 * milestone just before is asked after: with something ahead, older ones need nobody.
 */
export function nextMilestone(tables: Tables, hireId: string, asOf: string, locale: string): string {
  const rows = rowsOf(tables, 'plans')
    .map(({ values }) => values)
    .filter((values) => text(values, 'hireId') === hireId);
  if (rows.length === 0) return t('milestone.noPlan');
  const byDue = new Map<string, Milestone>();
  for (const row of rows) {
    const due = text(row, 'due');
    if (due === '') continue;
    const done = row.done === true && (byDue.get(due)?.done ?? true);
    byDue.set(due, { due, day: number(row, 'milestone') ?? 0, done });
  }
  const milestones = [...byDue.values()].sort((a, b) => a.due.localeCompare(b.due));
  const ahead = milestones.filter(({ due }) => due >= asOf);
  const next = ahead.find(({ done }) => !done);
  if (next) {
    const before = milestones.filter(({ due }) => due < asOf).pop();
    const words = { day: next.day, date: formatDate(next.due, locale) };
    return before && !before.done
      ? t('milestone.nextAfter', { ...words, before: before.day })
      : t('milestone.next', words);
  }
  const count = rows.filter((row) => row.done !== true).length;
  if (count === 0) return t('milestone.done');
  return t(milestones.length > 0 && ahead.length === 0 ? 'milestone.passed' : 'milestone.open', { count });
}
