import type { RawCell } from '../model/decode';
import { findColumns, findHeaderRow } from '../model/header';
import type { TableId } from '../model/schema';
import { tableSpec } from '../model/tables';
import { file } from './file';
import { readAll } from './readAll';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What Settings says, and where: read once, then handed on. */
export type SettingsSheet = {
  readonly sheet: Sheet | null;
  readonly values: readonly (readonly RawCell[])[];
  readonly maxRows: number;
  readonly entries: ReadonlyMap<string, string>;
};

export const SETTINGS_RANGE = 'Ramplight_Settings';
export const VERSION_SETTING = 'Template version';

/** The name of the setting that holds a table's sheet ID. */
export function sheetSetting(table: TableId): string {
  return `Sheet: ${tableSpec(table).sheet}`;
}

/** Beside a sheet of the user's own with the same name, ours is called so. */
export function besideName(name: string): string {
  return `${name} (Ramplight)`;
}

export function namedRange(table: TableId): string {
  return `Ramplight_${tableSpec(table).sheet.replace(/\W+/g, '_')}`;
}

/** The names of all named ranges of the file. */
export function namedRanges(): ReadonlySet<string> {
  return new Set(
    file()
      .getNamedRanges()
      .map((named) => named.getName()),
  );
}

/**
 * Finds and reads the Settings sheet: by its named range, which survives renaming and copying the file, else by name
 * and headers. A "Settings" sheet that lacks our headers is the user's own.
 */
export function readSettings(): SettingsSheet {
  const named = file().getRangeByName(SETTINGS_RANGE)?.getSheet() ?? null;
  const byName = (name: string) => file().getSheetByName(name);
  const own = tableSpec('settings').sheet;
  const candidates = [() => named, () => byName(own), () => byName(besideName(own))];
  for (const candidate of candidates) {
    const sheet = candidate();
    if (!sheet) continue;
    const { values, maxRows } = readAll(sheet);
    const entries = settingEntries(values);
    if (entries) return { sheet, values, maxRows, entries };
  }
  return { sheet: null, values: [], maxRows: 0, entries: new Map() };
}

function settingEntries(values: readonly (readonly RawCell[])[]): ReadonlyMap<string, string> | null {
  const { fields } = tableSpec('settings');
  const head = findHeaderRow(fields, values, 2);
  const columns = findColumns(fields, values[head] ?? []);
  const [name, value] = [columns.setting, columns.value];
  if (head === -1 || name === undefined || value === undefined) return null;
  const entries = new Map<string, string>();
  for (const row of values.slice(head + 1)) {
    const key = String(row[name] ?? '').trim();
    if (key !== '' && !entries.has(key)) entries.set(key, String(row[value] ?? ''));
  }
  return entries.has(VERSION_SETTING) ? entries : null;
}

/**
 * The sheet of a table: by the ID in Settings; where that ID is another file's (a sheet keeps its ID when the file is
 * copied, not when it goes through .xlsx) by its named range; else by name and headers. Null when there is none.
 */
export function findSheet(table: TableId, settings: SettingsSheet): Sheet | null {
  if (table === 'settings') return settings.sheet;
  const id = settings.entries.get(sheetSetting(table)) ?? '';
  const byId = /^\d+$/.test(id) ? file().getSheetById(Number(id)) : null;
  if (byId) return byId;
  const named = id === '' ? null : file().getRangeByName(namedRange(table));
  if (named && hasHeaders(table, named.getSheet())) return named.getSheet();
  const name = tableSpec(table).sheet;
  for (const each of [name, besideName(name)]) {
    const sheet = file().getSheetByName(each);
    if (sheet && hasHeaders(table, sheet)) return sheet;
  }
  return null;
}

/** Whether a sheet carries a table's required headers: then it is ours, whatever Settings lost. */
function hasHeaders(table: TableId, sheet: Sheet): boolean {
  const columns = sheet.getLastColumn();
  if (columns === 0) return false;
  const { fields } = tableSpec(table);
  const rows = sheet.getRange(1, 1, Math.min(10, sheet.getMaxRows()), columns).getValues();
  const found = findColumns(fields, rows[findHeaderRow(fields, rows, 2)] ?? []);
  return fields.every((field) => !field.required || found[field.id] !== undefined);
}
