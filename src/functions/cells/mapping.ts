import { RampError } from '../../domain/error';
import { blankError, type Field, placeOf } from './field';
import { type CellValue, cellError, type Place } from './value';

/** What a mapping function returns: a cell for a cell, a column for a column, a row for a row. */
export type Mapped = CellValue | CellValue[][];

/** The row at hand: one object that moves down the rows. */
export interface MappedRow {
  /** The value of a column; a blank is what the column's rule says, or an error that names row and remedy. */
  readonly value: (field: Field) => number;
  /** The same for what may be missing: null where the column is omitted, or blank without a rule. */
  readonly valueOrNull: (field: Field | null) => number | null;
  /** Where a column's value stands, for an error. */
  readonly place: (field: Field) => Place;
}

/**
 * One result per row. A row in which every column is blank is answered with `''` in its place, and only the blank
 * tail is dropped, so that no result lands beside the wrong person. A single cell beside a column is repeated for
 * its rows and does not count when blankness is judged. The result keeps the arguments' shape. No rows at all, and
 * columns of different length, are errors.
 */
export function mapRows(given: readonly (Field | null)[], result: (row: MappedRow) => CellValue): Mapped {
  const fields = given.filter((field): field is Field => field !== null);
  const longest = fields.reduce((a, b) => (b.values.length > a.values.length ? b : a));
  const length = longest.values.length;
  const columns = fields.filter((field) => field.values.length === length);
  for (const field of fields) {
    if (field.values.length === length || field.values.length === 1) continue;
    throw new RampError('arg.length.differs', {
      name: longest.name,
      length,
      otherName: field.name,
      otherLength: field.values.length,
    });
  }
  const shape = columns.find((field) => field.shape !== 'cell')?.shape ?? 'cell';
  const filled = usedRows(columns, length);
  if (filled === 0) throw new RampError('arg.rows.none', { name: columns[0]!.name });
  let at = 0;
  const row = cursor(() => at);
  const cellOf = () => (isBlankRow(columns, at) ? '' : result(row));
  if (shape === 'cell') {
    const cell = cellOf();
    if (typeof cell !== 'number' || Number.isFinite(cell)) return cell;
    throw cellError('arg.result.none', { name: columns[0]!.name });
  }
  const cells: CellValue[][] = shape === 'row' ? [[]] : [];
  for (; at < filled; at++) {
    if (shape === 'row') cells[0]!.push(cellOf());
    else cells.push([cellOf()]);
  }
  return cells;
}

/** The length without the blank tail. */
function usedRows(columns: readonly Field[], length: number): number {
  let used = length;
  while (used > 0 && isBlankRow(columns, used - 1)) used--;
  return used;
}

function isBlankRow(columns: readonly Field[], i: number): boolean {
  for (const { values } of columns) if (!Number.isNaN(values[i]!)) return false;
  return true;
}

function cursor(at: () => number): MappedRow {
  const index = ({ values }: Field) => (values.length === 1 ? 0 : at());
  const place = (field: Field) => placeOf(field, index(field));
  return {
    place,
    value: (field) => {
      const value = field.values[index(field)]!;
      if (!Number.isNaN(value)) return value;
      if (field.ifBlank === null) throw blankError(field, index(field));
      return field.ifBlank;
    },
    valueOrNull: (field) => {
      if (field === null) return null;
      const value = field.values[index(field)]!;
      return Number.isNaN(value) ? field.ifBlank : value;
    },
  };
}
