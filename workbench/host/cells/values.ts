import type { Book } from '../book';
import type { GridCell, GridValue, GridWrite, Rect } from '../grid';
import { kindOf } from '../run/marshal';
import type { Intrinsics } from '../run/runner';
import { isDateFormat } from './format';
import { parseTyped } from './typed';
import { refuseInvalid } from './validity';
import { instantOf, serialOf, type Zone } from './zone';

/** What a script may hand to a cell. */
export type Scriptable = string | number | boolean | Date | null;

/** What `getValues` and a custom function's argument make of a cell. */
export function scriptValue(
  cell: { readonly value: GridValue; readonly format?: string },
  zone: Zone,
  intrinsics: Pick<Intrinsics, 'Date'>,
): string | number | boolean | Date {
  const { value, format } = cell;
  if (value === null) return '';
  if (typeof value === 'number' && format && isDateFormat(format)) {
    return new intrinsics.Date(instantOf(zone, value));
  }
  return typeof value === 'object' ? value.error : value;
}

/** Checks a value at the call that sets it, as Google does, and detaches it from the add-on's world. */
export function scriptable(value: unknown): Scriptable {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (value.length > 50_000) {
      throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
    }
    return value;
  }
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (kindOf(value) === 'Date') {
    const instant = (value as Date).getTime();
    if (!Number.isNaN(instant)) return new Date(instant);
  }
  throw new Error(
    `A cell cannot take the value ${String(value)}: setValue of ${kindOf(value)} is not emulated.`,
  );
}

/** Writes values as if typed: texts are parsed, dates become serial numbers of the spreadsheet's wall clock. */
export function writeValues(
  book: Book,
  sheetId: string,
  rect: Rect,
  valueAt: (row: number, column: number) => Scriptable,
): void {
  const { grid, zone, locale } = book;
  const current = formatsNeeded(rect, valueAt) ? grid.read(sheetId, rect) : null;
  const thisYear = book.year();
  const formats = new Map<string, Rect[]>();
  const writes: GridWrite[][] = [];
  for (let i = 0; i < rect.rows; i++) {
    const row: GridWrite[] = [];
    for (let j = 0; j < rect.columns; j++) {
      const value = valueAt(i, j);
      const format = current?.[i]?.[j]?.format ?? '';
      const typed = toWrite(value, format, (text) => parseTyped(text, format, locale, thisYear), zone, book);
      row.push(typed.write);
      if (typed.format && format === '') noteFormat(formats, typed.format, rect.top + i, rect.left + j);
    }
    writes.push(row);
  }
  refuseInvalid(book, sheetId, rect, writes);
  grid.write(sheetId, rect.top, rect.left, writes);
  for (const [format, rects] of formats) for (const r of rects) grid.setFormat(sheetId, r, format);
}

function toWrite(
  value: Scriptable,
  format: string,
  parse: (text: string) => ReturnType<typeof parseTyped>,
  zone: Zone,
  book: Book,
): ReturnType<typeof parseTyped> {
  if (value === null) return { write: null };
  if (typeof value === 'string') return parse(value);
  if (typeof value !== 'object') return { write: { literal: value } };
  const serial = serialOf(zone, value.getTime());
  if (format !== '') return { write: { literal: serial } };
  const pattern = book.locale.datePattern;
  return { write: { literal: serial }, format: Number.isInteger(serial) ? pattern : `${pattern} h:mm:ss` };
}

function formatsNeeded(rect: Rect, valueAt: (row: number, column: number) => Scriptable): boolean {
  for (let i = 0; i < rect.rows; i++) {
    for (let j = 0; j < rect.columns; j++) {
      const value = valueAt(i, j);
      if ((typeof value === 'string' && value !== '') || (typeof value === 'object' && value !== null))
        return true;
    }
  }
  return false;
}

/** Gathers cells of one format into runs down a column, so that a column of dates is one command. */
function noteFormat(formats: Map<string, Rect[]>, format: string, row: number, column: number): void {
  const rects = formats.get(format) ?? [];
  formats.set(format, rects);
  for (let i = rects.length - 1; i >= Math.max(0, rects.length - 64); i--) {
    const rect = rects[i] as Rect;
    if (rect.left === column && rect.top + rect.rows === row) {
      rects[i] = { ...rect, rows: rect.rows + 1 };
      return;
    }
  }
  rects.push({ top: row, left: column, rows: 1, columns: 1 });
}

/** Number of cells and rows of the grid's cells that a script sees, in the add-on's world. */
export function scriptRows(
  cells: readonly (readonly GridCell[])[],
  zone: Zone,
  intrinsics: Intrinsics,
): (string | number | boolean | Date)[][] {
  const rows = new intrinsics.Array<(string | number | boolean | Date)[]>(cells.length);
  cells.forEach((line, i) => {
    const row = new intrinsics.Array<string | number | boolean | Date>(line.length);
    for (let j = 0; j < line.length; j++) row[j] = scriptValue(line[j] as GridCell, zone, intrinsics);
    rows[i] = row;
  });
  return rows;
}
