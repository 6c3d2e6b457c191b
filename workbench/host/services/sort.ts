import type { Grid, GridCell, GridValue, GridWrite, Rect } from '../grid';
import { groupCells } from '../group';

/** Sorts the rows of a rectangle in place: numbers, texts, booleans, errors, and blanks last either way. */
export function sortRange(
  grid: Grid,
  sheetId: string,
  rect: Rect,
  columns: readonly { readonly column: number; readonly ascending: boolean }[],
): void {
  const rows = grid.read(sheetId, rect);
  if (rows.some((row) => row.some((cell) => cell.formula !== undefined))) {
    throw new Error('Sorting a range with formulas is not emulated');
  }
  const sorted = rows.slice().sort((a, b) => {
    for (const { column, ascending } of columns) {
      const x = a[column - rect.left]?.value ?? null;
      const y = b[column - rect.left]?.value ?? null;
      if (x === null || y === null) {
        if (x !== y) return x === null ? 1 : -1;
        continue;
      }
      const order = compare(x, y);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  });
  grid.write(
    sheetId,
    rect.top,
    rect.left,
    sorted.map((row) => row.map(rewrite)),
  );
  for (const { rect: area, value } of groupCells(rect, (i, j) => sorted[i]?.[j]?.format ?? '')) {
    const i = area.top - rect.top;
    const j = area.left - rect.left;
    const same = rows
      .slice(i, i + area.rows)
      .every((row) => row.slice(j, j + area.columns).every((c) => c.format === value));
    if (!same) grid.setFormat(sheetId, area, value);
  }
}

const rewrite = (cell: GridCell): GridWrite =>
  cell.value === null || typeof cell.value === 'object' ? null : { literal: cell.value };

const ranks: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2, object: 3 };

function compare(a: GridValue, b: GridValue): number {
  const rank = (ranks[typeof a] ?? 0) - (ranks[typeof b] ?? 0);
  if (rank !== 0) return rank;
  if (typeof a === 'string' && typeof b === 'string')
    return a.localeCompare(b, 'en', { sensitivity: 'base' });
  return Number(a) - Number(b);
}
