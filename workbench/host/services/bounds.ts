import type { Rect } from '../grid';
import type { Context } from './context';

/** A zero-based rectangle from Google's one-based coordinates, or Google's complaint. */
export function checkedRect(
  ctx: Context,
  sheetId: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Rect {
  const { run } = ctx;
  for (const value of [row, column, rows, columns]) {
    if (typeof value !== 'number' || !Number.isInteger(value))
      run.fail(`Cannot convert ${String(value)} to int.`);
  }
  if (row < 1) run.fail('The starting row of the range is too small.');
  if (column < 1) run.fail('The starting column of the range is too small.');
  if (rows < 1) run.fail('The number of rows in the range must be at least 1.');
  if (columns < 1) run.fail('The number of columns in the range must be at least 1.');
  const size = run.guard(() => ctx.size(sheetId));
  if (row - 1 + rows > size.rows || column - 1 + columns > size.columns) {
    run.fail('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { top: row - 1, left: column - 1, rows, columns };
}
