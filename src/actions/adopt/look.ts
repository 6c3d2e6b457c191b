import type { RawCell, WallClock } from '../../model/decode';
import type { AdoptLook } from '../../rpc/adopt';
import { fileOf, type SheetTable, type SheetValues } from './sheetTable';

/** Rows that the page gets to guess from, spread over the whole sheet. */
const SAMPLE = 300;

/** What the page needs to guess what the columns are: headers, and rows as text. */
export function lookAt(
  { sheetId, name }: SheetValues,
  found: SheetTable | null,
  clock: WallClock,
): Pick<AdoptLook, 'state' | 'sheetId' | 'sheet' | 'file'> {
  const place = { sheetId, sheet: name, file: null };
  if (found === null || found.rows.length === 0) return { ...place, state: 'few' };
  if (found.region.headerRow === null || found.columns.length === 0) return { ...place, state: 'noHeader' };
  const step = Math.max(1, Math.ceil(found.rows.length / SAMPLE));
  const rows = found.rows
    .filter((_row, at) => at % step === 0)
    .map(({ row, cells }) => ({ row, cells: cells.map(asShown) }));
  const columns = found.columns.map((column) => ({ ...column, decimal: '.' as const }));
  return { ...place, state: 'table', file: fileOf(found, rows, columns, clock) };
}

/** Without the last digits of what a formula divided: `0.0295`, not `0.029500000000000002`. */
function asShown(raw: RawCell): RawCell {
  return typeof raw === 'number' ? Number(raw.toPrecision(12)) : raw;
}
