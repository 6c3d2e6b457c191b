import type { RawCell } from '../model/decode';
import { blocksOf, type CellWrite } from './blocks';
import { encodeText } from './encode';
import type { Journal } from './journal';
import type { CellPlan } from './write';

/** Puts back what the cells of a plan held when the sheet was read. */
export function restoreCells(plan: CellPlan): void {
  const { state } = plan;
  const cleared = plan.clears.flatMap((row) =>
    Object.values(state.columns).map((column) => ({ row, column })),
  );
  const cells: CellWrite<RawCell>[] = [...plan.writes, ...cleared].map(({ row, column }) => ({
    row,
    column,
    value: literal(state.values[row]?.[column] ?? ''),
  }));
  for (const { row, column, values } of blocksOf(cells)) {
    const width = values[0]?.length ?? 1;
    state.sheet.getRange(row + 1, column + 1, values.length, width).setValues(values as RawCell[][]);
  }
}

/** A value as it was read, so that writing it back changes nothing. */
function literal(raw: RawCell): RawCell {
  return typeof raw === 'string' && raw !== '' ? encodeText(raw, false) : raw;
}

export function settle(_journal: Journal, _plans: readonly CellPlan[]): void {}
