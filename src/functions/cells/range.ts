import { RampError } from '../../domain/error';
import { isBlank } from './value';

/** How an argument lay in the sheet, which is how a mapped result is laid out. */
export type Shape = 'cell' | 'column' | 'row';

type Cells = readonly unknown[];

/** A single cell, an N×1 or a 1×N range, as rows of one cell each. */
export interface Column {
  readonly name: string;
  readonly shape: Shape;
  readonly rows: readonly Cells[];
}

/** A range of any width; every row has `width` cells. */
export interface Table {
  readonly name: string;
  readonly width: number;
  readonly rows: readonly Cells[];
}

/** An omitted argument, or one blank cell, means its default. */
export function isOmitted(arg: unknown): boolean {
  if (!Array.isArray(arg)) return isBlank(arg);
  const row: unknown = arg[0];
  return arg.length === 1 && Array.isArray(row) && row.length === 1 && isBlank(row[0]);
}

/** Reads an argument as a column; wider ranges are an error that says how wide. */
export function column(name: string, arg: unknown): Column {
  const source = openColumn(name, arg);
  for (let i = 0; i < source.rows.length; i++) cellAt(source, i);
  return source;
}

/** The same for who reads each cell with `cellAt`, which checks it on the way: long columns are gone through once. */
export function openColumn(name: string, arg: unknown): Column {
  const first: unknown = Array.isArray(arg) ? arg[0] : undefined;
  if (Array.isArray(arg) && Array.isArray(first) && first.length === 1)
    return { name, shape: 'column', rows: arg };
  const shape = Array.isArray(arg) ? 'column' : 'cell';
  const { rows, width } = table(name, arg);
  if (width === 1) return { name, shape, rows };
  if (rows.length > 1)
    throw new RampError('arg.range.notColumn', { name, rows: rows.length, columns: width });
  return { name, shape: 'row', rows: rows[0]!.map((value) => [value]) };
}

/** The i-th cell (from 0) of a column. */
export function cellAt({ name, rows }: Column, i: number): unknown {
  const row = rows[i]!;
  if (!Array.isArray(row) || row.length !== 1) throw new RampError('arg.range.ragged', { name, row: i + 1 });
  return row[0];
}

/** Reads an optional column; null where the argument is omitted. */
export function optionalColumn(name: string, arg: unknown): Column | null {
  return isOmitted(arg) ? null : column(name, arg);
}

/** Reads an argument as a table; a single cell is a table of one. */
export function table(name: string, arg: unknown): Table {
  if (!Array.isArray(arg)) return { name, width: 1, rows: [[arg]] };
  const first: unknown = arg[0];
  const width = Array.isArray(first) ? first.length : 1;
  if (width === 0 || arg.length === 0) throw new RampError('arg.range.empty', { name });
  let rows: readonly Cells[] = arg;
  for (let i = 0; i < arg.length; i++) {
    const row: unknown = arg[i];
    if (Array.isArray(row) && row.length === width) continue;
    if (width > 1 || Array.isArray(row)) throw new RampError('arg.range.ragged', { name, row: i + 1 });
    rows = arg.map((each: unknown) => (Array.isArray(each) ? each : [each]));
    if (rows.some((each) => each.length !== 1)) throw new RampError('arg.range.ragged', { name, row: i + 1 });
    break;
  }
  return { name, width, rows };
}

/** Reads an optional table; null where the argument is omitted. */
export function optionalTable(name: string, arg: unknown): Table | null {
  return isOmitted(arg) ? null : table(name, arg);
}

/** The one value of an argument that cannot be a range. */
export function single(name: string, arg: unknown): unknown {
  if (!Array.isArray(arg)) return arg;
  const { rows, width } = table(name, arg);
  if (rows.length === 1 && width === 1) return rows[0]![0];
  throw new RampError('arg.range.notCell', { name, rows: rows.length, columns: width });
}
