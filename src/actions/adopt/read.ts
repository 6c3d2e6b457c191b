import { RampError } from '../../domain/error';
import type { WallClock } from '../../model/decode';
import { tableSpec } from '../../model/tables';
import type { AdoptSource } from '../../rpc/adopt';
import type { ImportStart } from '../../rpc/imports';
import { type ImportRow, identify } from '../import/identify';
import type { ImportFault, Message } from '../import/message';
import { assignedBy, normalise } from '../import/normalise';
import type { Reading } from '../import/reading';
import { NO_NAME } from '../import/share';
import { tidy } from '../import/values/text';
import { type Adoption, mappingOf } from './adoption';
import { fileOf, findSheetTable, type SheetTable, type SheetValues, type WantedColumn } from './sheetTable';

/** The rows of an adopted sheet, not yet anybody's: `source` is the name that the sheet gives. */
export type AdoptedRows = {
  readonly rows: readonly ImportRow[];
  readonly faults: readonly ImportFault[];
  readonly notes: readonly Message[];
  readonly by: ImportStart['assignBy'];
  /** What was found in the sheet; totals, titles and notes counted. */
  readonly found: SheetTable;
};

/** What an adopted sheet lacks of the columns that were chosen in it; `''` when it lacks none. */
export function missingHeader({ columns }: AdoptSource, found: SheetTable | null): string {
  const there = new Set(found?.columns.map(({ header }) => fold(header)));
  return columns.find(({ header }) => !there.has(fold(header)))?.header ?? '';
}

/** @throws RampError `adopt.header` naming the first column that is gone: without it the numbers would be others. */
export function tableFor(sheet: SheetValues, adoption: Adoption): SheetTable {
  const found = findSheetTable(sheet);
  const header = missingHeader(adoption, found);
  if (found !== null && header === '') return found;
  const table = tableSpec(adoption.table).sheet;
  throw new RampError('adopt.header', { sheet: sheet.name, header, table });
}

/**
 * Reads a sheet as the rows of its table. Nothing in it is guessed: columns are found by the headers that were chosen.
 *
 * @throws RampError `adopt.header` when one of them is gone.
 */
export function readAdopted(sheet: SheetValues, adoption: Adoption, clock: WallClock): AdoptedRows {
  const found = tableFor(sheet, adoption);
  const columns = adoption.columns.map(({ header: name, reading }): WantedColumn => {
    const at = found.columns.find((column) => fold(column.header) === fold(name));
    return { header: name, column: at?.column ?? -1, decimal: decimalOf(reading) };
  });
  const rows = found.rows.filter(({ cells }) =>
    columns.some(({ column }) => !['', false].includes(cells[column] as string | false)),
  );
  const mapping = mappingOf(adoption);
  const normalised = normalise(fileOf(found, rows, columns, clock), mapping);
  const identified = identify(normalised.rows, mapping);
  const isPeople = adoption.table === 'hires';
  return {
    rows: isPeople ? identified.rows.map(named) : identified.rows,
    faults: [...normalised.faults, ...identified.faults].sort((a, b) => a.line - b.line),
    notes: [...normalised.notes, ...identified.notes],
    by: isPeople ? 'person' : assignedBy(mapping),
    found,
  };
}

/** A row of people is its own name's. */
function named(row: ImportRow): ImportRow {
  const source = tidy(String(row.values.name ?? '')).replace(/\s+/g, ' ') || NO_NAME;
  return { ...row, source };
}

function fold(header: string): string {
  return header.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function decimalOf(reading: Reading): '.' | ',' {
  return 'decimal' in reading ? reading.decimal : '.';
}
