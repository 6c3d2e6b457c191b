import { RampError } from '../../domain/error';
import { blankError, type Field, placeOf } from './field';
import { type Groups, readGroups } from './groups';
import { type Column, cellAt } from './range';
import { isBlank, rethrow } from './value';

/** The rows of an aggregating function that count. */
export interface Rows {
  readonly count: number;
  /** The values of a column in the rows that count, blanks filled by the column's rule. */
  of(field: Field): Float64Array;
  of(field: Field | null): Float64Array | null;
  /** The groups of the rows that count. */
  groups(source: Column): Groups;
  /** The i-th row that counts, as a row of the range. */
  rowOf(i: number): number;
}

/** What else decides about rows. */
export interface AggregateOptions {
  /** Grouping columns: of the same length, but they make no row count. */
  readonly by?: readonly Column[];
  /** The grouping columns make a row count too (a row with only a hire is a pending listing). */
  readonly groupsCount?: boolean;
}

/**
 * The rows that an aggregating function counts: rows in which every column is blank are skipped (a grouping column
 * aside), so `A2:A` works; in the others a blank is what the column's rule says, or an error that names row and
 * remedy. Columns of different length, and no rows at all, are errors. Omitted columns are null.
 */
export function aggregate(given: readonly (Field | null)[], options: AggregateOptions = {}): Rows {
  const fields = given.filter((field): field is Field => field !== null);
  const { by = [], groupsCount = false } = options;
  const length = commonLength(fields, by);
  const kept = fields.some((field) => field.blanks > 0)
    ? keptRows(fields, length, groupsCount ? by : [])
    : null;
  const count = kept === null ? length : kept.length;
  if (count === 0) throw new RampError('arg.rows.none', { name: fields[0]!.name });
  if (kept !== null && !groupsCount) by.forEach(checkErrorCells);
  const filled = new Map<Field, Float64Array>();
  return {
    count,
    of: ((field: Field | null) => {
      if (field === null) return null;
      const known = filled.get(field) ?? fill(field, kept);
      filled.set(field, known);
      return known;
    }) as Rows['of'],
    groups: (source) => readGroups(source, kept),
    rowOf: (i) => (kept === null ? i : kept[i]!) + 1,
  };
}

function commonLength(fields: readonly Field[], by: readonly Column[]): number {
  const first = fields[0]!;
  const length = first.values.length;
  for (const field of fields) checkLength(first.name, length, field.name, field.values.length);
  for (const group of by) checkLength(group.name, group.rows.length, first.name, length);
  return length;
}

function checkLength(name: string, length: number, otherName: string, otherLength: number): void {
  if (length !== otherLength)
    throw new RampError('arg.length.differs', { name, length, otherName, otherLength });
}

/** Null where all rows count. */
function keptRows(fields: readonly Field[], length: number, by: readonly Column[]): Int32Array | null {
  const kept = new Int32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    let blanks = 0;
    for (const { values } of fields) if (Number.isNaN(values[i]!)) blanks++;
    const empty = blanks === fields.length;
    if (empty && by.every((group) => isBlank(cellAt(group, i)))) continue;
    kept[count++] = i;
  }
  return count === length ? null : kept.subarray(0, count);
}

function fill(field: Field, kept: Int32Array | null): Float64Array {
  const { values, ifBlank, blanks } = field;
  if (blanks === 0 && kept === null) return values;
  const count = kept === null ? values.length : kept.length;
  const filled = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const i = kept === null ? k : kept[k]!;
    const value = values[i]!;
    if (!Number.isNaN(value)) filled[k] = value;
    else if (ifBlank === null) throw blankError(field, i);
    else filled[k] = ifBlank;
  }
  return filled;
}

/** Rows that do not count may still hold an error in their group. */
function checkErrorCells(group: Column): void {
  for (let i = 0; i < group.rows.length; i++) rethrow(cellAt(group, i), placeOf(group, i));
}
