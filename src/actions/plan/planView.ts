import type { Tables } from '../../model/snapshot';
import type { PlanView } from '../../rpc/hires';
import type { ActionContext } from '../context';
import { formatValue } from '../dashboard/words';
import { formatDate } from '../format';
import { hireRowOf } from '../hires/editHire';
import { number, rowsOf, text } from '../tables';

/** A hire's plan as the sidebar shows it, in the order of the sheet's milestones. */
export function planView(tables: Tables, hireId: string, context: ActionContext): PlanView {
  const { values: hire } = hireRowOf(tables, hireId);
  const rows = rowsOf(tables, 'plans')
    .map(({ values }) => values)
    .filter((row) => text(row, 'hireId') === hireId)
    .map((row, order) => ({ row, order }))
    .sort(
      (a, b) => (number(a.row, 'milestone') ?? 0) - (number(b.row, 'milestone') ?? 0) || a.order - b.order,
    )
    .map(({ row }) => ({
      milestone: number(row, 'milestone') ?? 0,
      phase: text(row, 'phase'),
      due: formatDate(text(row, 'due'), context.locale),
      metric: text(row, 'metric'),
      direction: text(row, 'direction'),
      target: formatValue(number(row, 'target') ?? 0, text(row, 'unit'), context.locale),
      unit: text(row, 'unit'),
      outcome: text(row, 'outcome'),
      owner: text(row, 'owner'),
      evidence: text(row, 'evidence'),
      done: row.done === true,
    }));
  return { hireId, name: text(hire, 'name'), role: text(hire, 'role'), rows };
}
