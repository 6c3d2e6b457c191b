import type { Rect } from './grid';
import { type Axis, movedColumn } from './rects';

type Run<T> = { readonly from: number; readonly to: number; readonly value: T };

/**
 * A value for areas of a sheet (formats, styles, rules, notes): per column, runs of rows in order. Immutable, so
 * that a copy of a whole workbook costs nothing, and a rule on a column of 1000 rows is one run, not 1000 cells.
 */
export type Areas<T> = readonly (readonly Run<T>[] | undefined)[];

export function areaAt<T>(areas: Areas<T>, row: number, column: number): T | undefined {
  const runs = areas[column];
  if (!runs) return undefined;
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run<T>;
    if (row < run.from) high = middle - 1;
    else if (row >= run.to) low = middle + 1;
    else return run.value;
  }
  return undefined;
}

/** The areas with `change` applied to every value in the rectangle; `undefined` removes. */
export function changeAreas<T>(
  areas: Areas<T>,
  rect: Rect,
  change: (old: T | undefined) => T | undefined,
): Areas<T> {
  const next = areas.slice();
  for (let column = rect.left; column < rect.left + rect.columns; column++) {
    next[column] = changeRuns(next[column] ?? [], rect.top, rect.top + rect.rows, change);
  }
  return next;
}

function changeRuns<T>(
  runs: readonly Run<T>[],
  from: number,
  to: number,
  change: (old: T | undefined) => T | undefined,
): Run<T>[] {
  const next: Run<T>[] = [];
  const put = (start: number, end: number, value: T | undefined): void => {
    if (start >= end || value === undefined) return;
    const last = next[next.length - 1];
    if (last && last.to === start && last.value === value) {
      next[next.length - 1] = { from: last.from, to: end, value };
    } else next.push({ from: start, to: end, value });
  };
  let at = from;
  const upTo = (row: number): void => {
    if (at < to && row > at) {
      put(at, Math.min(row, to), change(undefined));
      at = Math.min(row, to);
    }
  };
  for (const run of runs) {
    upTo(run.from);
    put(run.from, Math.min(run.to, from), run.value);
    const start = Math.max(run.from, from);
    const end = Math.min(run.to, to);
    if (start < end) {
      put(start, end, change(run.value));
      at = end;
    }
    if (run.to > to) {
      upTo(to);
      put(Math.max(run.from, to), run.to, run.value);
    }
  }
  upTo(to);
  return next;
}

/** Rows that are `appended` at the end of the sheet look like its last row. */
export function areasAfterInsert<T>(
  areas: Areas<T>,
  axis: Axis,
  at: number,
  count: number,
  appended = false,
): Areas<T> {
  if (axis === 'columns') {
    const next = areas.slice();
    if (at < next.length) next.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
    return next;
  }
  return areas.map((runs) =>
    runs?.flatMap((run) => {
      if (run.to === at && appended) return [{ ...run, to: run.to + count }];
      if (run.to <= at) return [run];
      if (run.from >= at) return [{ ...run, from: run.from + count, to: run.to + count }];
      return [{ ...run, to: run.to + count }];
    }),
  );
}

export function areasAfterDelete<T>(areas: Areas<T>, axis: Axis, first: number, count: number): Areas<T> {
  if (axis === 'columns') {
    const next = areas.slice();
    next.splice(first, count);
    return next;
  }
  const shift = (row: number): number => (row <= first ? row : Math.max(first, row - count));
  return areas.map((runs) =>
    runs?.flatMap((run) => {
      const from = shift(run.from);
      const to = shift(run.to);
      return from < to ? [{ ...run, from, to }] : [];
    }),
  );
}

export function areasAfterMove<T>(areas: Areas<T>, first: number, count: number, before: number): Areas<T> {
  const next: (readonly Run<T>[] | undefined)[] = [];
  const width = Math.max(areas.length, first + count, before);
  for (let column = 0; column < width; column++) {
    next[movedColumn(column, first, count, before)] = areas[column];
  }
  return next;
}

/** The areas as rectangles; neighbouring columns with the same runs are one rectangle. */
export function areaRects<T>(areas: Areas<T>): { rect: Rect; value: T }[] {
  const found: { rect: Rect; value: T }[] = [];
  const open = new Map<string, number>();
  for (let column = 0; column < areas.length; column++) {
    for (const run of areas[column] ?? []) {
      const key = `${run.from}:${run.to}`;
      const index = open.get(key);
      const last = index === undefined ? undefined : found[index];
      if (last && last.value === run.value && last.rect.left + last.rect.columns === column) {
        found[index as number] = { ...last, rect: { ...last.rect, columns: last.rect.columns + 1 } };
      } else {
        open.set(key, found.length);
        found.push({
          rect: { top: run.from, left: column, rows: run.to - run.from, columns: 1 },
          value: run.value,
        });
      }
    }
  }
  return found;
}
