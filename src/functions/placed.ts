import { RampError } from '../domain/error';
import { type Field, placeOf } from './cells/field';
import { type CellValue, cellError, type Place } from './cells/value';

/** The rows of a mapping function whose results depend on each other, or are rows of several cells. */
export interface PlacedRows {
  readonly count: number;
  /** Values of a column in the rows that have any; a single cell is repeated. */
  readonly of: (field: Field) => number[];
  /** Where the k-th of those rows stands in a column, for an error. */
  readonly place: (field: Field, k: number) => Place;
  /** A result per row that has values, put in its place; rows without are answered with `''` in every cell. */
  readonly answer: (results: readonly (readonly CellValue[])[]) => CellValue[][];
}

/**
 * Like `mapRows` for results of several cells: rows in which every column is blank keep their place, the blank tail
 * is dropped, no rows at all and columns of different length are errors.
 */
export function placedRows(fields: readonly Field[]): PlacedRows {
  const longest = fields.reduce((a, b) => (b.values.length > a.values.length ? b : a));
  const length = longest.values.length;
  for (const field of fields) {
    if (field.values.length === length || field.values.length === 1) continue;
    const other = { otherName: field.name, otherLength: field.values.length };
    throw new RampError('arg.length.differs', { name: longest.name, length, ...other });
  }
  const columns = fields.filter((field) => field.values.length === length);
  const kept = filledRows(length, (i) => columns.every(({ values }) => Number.isNaN(values[i]!)));
  if (kept.length === 0) throw new RampError('arg.rows.none', { name: columns[0]!.name });
  const index = (field: Field, i: number) => (field.values.length === 1 ? 0 : i);
  return {
    count: kept.length,
    place: (field, k) => placeOf(field, index(field, kept[k]!)),
    of: (field) =>
      kept.map((i) => {
        const value = field.values[index(field, i)]!;
        if (!Number.isNaN(value)) return value;
        if (field.ifBlank === null) throw cellError(field.blankCode, placeOf(field, index(field, i)));
        return field.ifBlank;
      }),
    answer: (results) => inPlace(kept, results),
  };
}

/** Indexes of the rows that are not blank. */
export function filledRows(length: number, isBlankRow: (i: number) => boolean): number[] {
  const kept: number[] = [];
  for (let i = 0; i < length; i++) if (!isBlankRow(i)) kept.push(i);
  return kept;
}

/** Puts the results of the kept rows at their index, blanks of the same width between them. */
export function inPlace(kept: readonly number[], results: readonly (readonly CellValue[])[]): CellValue[][] {
  const width = results[0]!.length;
  const cells = Array.from({ length: kept[kept.length - 1]! + 1 }, () =>
    new Array<CellValue>(width).fill(''),
  );
  kept.forEach((i, k) => {
    cells[i] = [...results[k]!];
  });
  return cells;
}
