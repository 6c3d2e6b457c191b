import type { RawCell } from '../model/decode';

/** Rows and columns read beyond the last used ones. */
const MARGIN = { rows: 50, columns: 2 } as const;

export type AllValues = {
  readonly values: readonly (readonly RawCell[])[];
  /** Rows of the sheet, used or not: more of them later means that somebody inserted some. */
  readonly maxRows: number;
};

/**
 * All values of a sheet. The used range is asked for first and read second: a person who inserts rows in between would
 * push the last ones out of sight, and what is not seen may be written over. So a little more is read.
 */
export function readAll(sheet: GoogleAppsScript.Spreadsheet.Sheet): AllValues {
  const used = sheet.getDataRange();
  const maxRows = sheet.getMaxRows();
  const rows = Math.min(maxRows, used.getLastRow() + MARGIN.rows);
  const columns = Math.min(sheet.getMaxColumns(), used.getLastColumn() + MARGIN.columns);
  return { values: sheet.getRange(1, 1, rows, columns).getValues() as RawCell[][], maxRows };
}
