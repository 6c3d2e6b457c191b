import type { Rect } from './grid';

export type Axis = 'rows' | 'columns';

/**
 * What becomes of a rectangle when `count` lines are inserted before line `at`: it moves, or grows. Lines that are
 * `appended` at the end of the sheet belong to what reached the end.
 */
export function rectAfterInsert(rect: Rect, axis: Axis, at: number, count: number, appended = false): Rect {
  const start = axis === 'rows' ? rect.top : rect.left;
  const size = axis === 'rows' ? rect.rows : rect.columns;
  if (at >= start + size) {
    return appended && at === start + size ? along(rect, axis, start, size + count) : rect;
  }
  return at <= start ? along(rect, axis, start + count, size) : along(rect, axis, start, size + count);
}

/** What remains of a rectangle when lines are deleted; null when nothing does. */
export function rectAfterDelete(rect: Rect, axis: Axis, first: number, count: number): Rect | null {
  const start = axis === 'rows' ? rect.top : rect.left;
  const size = axis === 'rows' ? rect.rows : rect.columns;
  const gone = Math.max(0, Math.min(start + size, first + count) - Math.max(start, first));
  if (gone === size) return null;
  const before = Math.max(0, Math.min(start, first + count) - first);
  return along(rect, axis, start - before, size - gone);
}

/** The rectangle after columns `first … first + count - 1` were moved before column `before`. */
export function rectAfterMove(rect: Rect, first: number, count: number, before: number): Rect {
  const moved = Array.from({ length: rect.columns }, (_, i) =>
    movedColumn(rect.left + i, first, count, before),
  );
  const left = Math.min(...moved);
  const right = Math.max(...moved);
  return right - left + 1 === rect.columns ? { ...rect, left } : rect;
}

/** Where a column stands after the move. */
export function movedColumn(column: number, first: number, count: number, before: number): number {
  if (column >= first && column < first + count) {
    return column - first + (before > first ? before - count : before);
  }
  const without = column >= first + count ? column - count : column;
  const target = before > first ? before - count : before;
  return without >= target ? without + count : without;
}

export function intersects(a: Rect, b: Rect): boolean {
  return (
    a.top < b.top + b.rows &&
    b.top < a.top + a.rows &&
    a.left < b.left + b.columns &&
    b.left < a.left + a.columns
  );
}

function along(rect: Rect, axis: Axis, start: number, size: number): Rect {
  return axis === 'rows' ? { ...rect, top: start, rows: size } : { ...rect, left: start, columns: size };
}
