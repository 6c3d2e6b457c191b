import type { Book } from '../../book';
import type { Rect } from '../../grid';
import { intersects } from '../../rects';
import type { Context, Range } from '../context';

/** Where a range lies, and how its methods read and write. */
export type Place = {
  readonly ctx: Context;
  readonly sheetId: string;
  readonly rect: Rect;
  readonly cells: number;
  self(): Range;
  read<T>(method: string, get: () => T): T;
  write(method: string, apply: () => void): Range;
};

/** @throws Google's complaint about a cell that somebody else protects. */
function refuseLocked({ state }: Book, sheetId: string, rect: Rect): void {
  const locked = state.protections.some(
    (held) => held.locked && held.sheetId === sheetId && (held.rect === null || intersects(held.rect, rect)),
  );
  if (locked) {
    throw new Error(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

export function createPlace(
  ctx: Context,
  sheetId: string,
  rect: Rect,
  quiet: boolean,
  self: () => Range,
): Place {
  const cells = rect.rows * rect.columns;
  return {
    ctx,
    sheetId,
    rect,
    cells,
    self,
    read: (method, get) => ctx.run.read(`Range.${method}`, cells, get),
    write: (method, apply) => {
      const permitted = (): void => {
        refuseLocked(ctx.book, sheetId, rect);
        apply();
      };
      if (quiet) ctx.run.also(permitted);
      else ctx.run.write(`Range.${method}`, cells, permitted);
      return self();
    },
  };
}

/** Checks a 2-D argument against the range, with Google's messages, and takes it out of the add-on's world. */
export function sized<T, U>(place: Place, method: string, data: unknown, take: (value: T) => U): U[][] {
  const { rect, ctx } = place;
  if (!Array.isArray(data) || !data.every((row) => Array.isArray(row))) {
    return ctx.run.fail(
      `The parameters (${typeof data}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
    );
  }
  const rows = data as T[][];
  const mismatch = (what: string, has: number, needs: number): never =>
    ctx.run.fail(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${needs}.`,
    );
  if (rows.length !== rect.rows) mismatch('rows', rows.length, rect.rows);
  for (const row of rows) if (row.length !== rect.columns) mismatch('columns', row.length, rect.columns);
  return ctx.run.guard(() => rows.map((row) => Array.from(row, take)));
}

export function table<T>(place: Place, valueAt: (row: number, column: number) => T): T[][] {
  const { Array: List } = place.ctx.run.intrinsics;
  const rows = new List<T[]>(place.rect.rows);
  for (let i = 0; i < place.rect.rows; i++) {
    const row = new List<T>(place.rect.columns);
    for (let j = 0; j < place.rect.columns; j++) row[j] = valueAt(i, j);
    rows[i] = row;
  }
  return rows;
}
