import type { RawCell } from '../model/decode';
import { type Columns, findColumns, findHeaderRow } from '../model/header';
import { tableSpec } from '../model/tables';
import { columnsInOrder } from './order';
import type { Reading } from './state';
import { endOf } from './state';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type SettingRow = readonly [name: string, value: string, note: string];

/** Where Settings keeps things: as it was read, or just made. */
export type SettingsPlace = {
  readonly sheet: Sheet;
  readonly values: readonly (readonly RawCell[])[];
};

/**
 * Writes what the add-on keeps for itself (sheet IDs, version): values of known settings in place, new ones together
 * below the last. Not a change of the user's, so neither logged nor undone.
 */
export function appendSettings(rows: readonly SettingRow[], from: Reading): void {
  const { sheet, values } = from.settings;
  if (sheet) writeSettings({ sheet, values }, rows);
}

export function writeSettings({ sheet, values }: SettingsPlace, rows: readonly SettingRow[]): void {
  const { fields } = tableSpec('settings');
  const fresh = values.length === 0;
  const head = fresh ? 0 : findHeaderRow(fields, values, 2);
  const columns: Columns = fresh ? columnsInOrder('settings') : findColumns(fields, values[head] ?? []);
  const [name = 0, value = 1] = [columns.setting, columns.value];
  const known = rows.map(([wanted]) =>
    values.findIndex((cells, at) => at > head && String(cells[name] ?? '').trim() === wanted),
  );
  // New ones first: the version, once it stands there, says that all else does.
  addSettings(
    { sheet, first: (fresh ? 1 : endOf(values, { head, columns }, ['setting', 'value'])) + 1, columns },
    rows.filter((_row, i) => known[i] === -1),
  );
  rows.forEach((row, i) => {
    const at = known[i] as number;
    if (at !== -1) sheet.getRange(at + 1, value + 1).setValue(row[1]);
  });
}

function addSettings(
  { sheet, first, columns }: { readonly sheet: Sheet; readonly first: number; readonly columns: Columns },
  rows: readonly SettingRow[],
): void {
  if (rows.length === 0) return;
  const [name = 0, value = 1] = [columns.setting, columns.value];
  const max = sheet.getMaxRows();
  const bottom = first + rows.length - 1;
  if (bottom > max) sheet.insertRowsAfter(max, bottom - max);
  if (value === name + 1 && columns.note === name + 2) {
    sheet
      .getRange(first, name + 1, rows.length, 3)
      .setNumberFormat('@')
      .setValues(rows.map((row) => [...row]));
    return;
  }
  sheet
    .getRange(first, value + 1, rows.length, 1)
    .setNumberFormat('@')
    .setValues(rows.map((row) => [row[1]]));
  sheet.getRange(first, name + 1, rows.length, 1).setValues(rows.map((row) => [row[0]]));
}

/** A setting under its new name; its value stays where it is. */
export function renameSetting({ sheet, values }: SettingsPlace, from: string, to: string): void {
  const { fields } = tableSpec('settings');
  const head = findHeaderRow(fields, values, 2);
  const name = findColumns(fields, values[head] ?? []).setting ?? 0;
  const row = values.findIndex((cells, at) => at > head && String(cells[name] ?? '').trim() === from);
  if (row !== -1) sheet.getRange(row + 1, name + 1).setValue(to);
}
