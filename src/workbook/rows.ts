import type { RawCell } from '../model/decode';
import type { TableId } from '../model/schema';
import type { SheetRow } from '../model/snapshot';
import { tableSpec } from '../model/tables';
import { decodeTable } from './snapshot';
import { endOf, layoutOf, type Reading, sheetFor } from './state';

/** Rows at the top of a sheet among which the headers are. */
const TOP = 10;

export type SomeRows = {
  readonly rows: readonly SheetRow[];
  /** The row of the sheet, from 0, where those below begin; null when there are none. */
  readonly next: number | null;
};

/**
 * Some rows of a table, for what is told in pieces because it grows with the table: only these are read. Between two
 * pieces people may sort and insert, so a row can be told twice or not at all; nothing must be written from it.
 *
 * @param from Row of the sheet, from 0: 0, then what `next` said.
 * @throws RampError as `readTables`.
 */
export function readRows(table: TableId, from: number, count: number, all: Reading): SomeRows {
  const spec = tableSpec(table);
  const sheet = sheetFor(table, all);
  if (!sheet) return { rows: [], next: null };
  const used = sheet.getDataRange();
  const last = used.getLastRow();
  const columns = used.getLastColumn();
  const read = (first: number, rows: number) =>
    sheet.getRange(first + 1, 1, rows, columns).getValues() as RawCell[][];
  const top = read(0, Math.min(TOP, last));
  const name = sheet.getName();
  const layout = layoutOf(spec, name, top);
  const first = Math.max(from, layout.head + 1);
  const rows = Math.min(count, last - first);
  if (rows <= 0) return { rows: [], next: null };
  const values = [...top.slice(0, layout.head + 1), ...read(first, rows)];
  const next = first + rows < last ? first + rows : null;
  const end = next === null ? endOf(values, layout, [spec.endsBy]) : values.length;
  const piece = decodeTable({ spec, sheet, name, values, maxRows: last, ...layout, end });
  const above = first - layout.head - 1;
  return { rows: piece.rows.map((row) => ({ ...row, row: row.row + above })), next };
}
