import { t } from '../i18n/text';
import type { Cell } from '../model/cell';
import { isDate, type RawCell } from '../model/decode';
import { sheetClock } from './clock';
import { file } from './file';
import { appendSettings } from './settingRows';
import { besideName } from './sheets';
import { type Reading, reading, renewReading } from './state';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const setting = (id: string): string => `Sheet: ${id}`;

/** The sheet of a written view, found by its ID in Settings; null when it was not written yet, or was deleted. */
export function findView(id: string, from: Reading): Sheet | null {
  const known = from.settings.entries.get(setting(id)) ?? '';
  return /^\d+$/.test(known) ? file().getSheetById(Number(known)) : null;
}

/**
 * Shows a written view where there is one, also in a file without Settings, where it is known by its name and title.
 *
 * @returns The name of its sheet; null when there is none.
 */
export function showWritten(id: string, name: string, title: string): string | null {
  const known = findView(id, reading());
  // An execution that died left it empty: then it is not written yet.
  if (known?.getLastRow() === 0) return null;
  const sheet =
    known ??
    file()
      .getSheets()
      .find((each) => each.getName().startsWith(name) && each.getRange('A1').getValue() === title);
  if (!sheet) return null;
  file().setActiveSheet(sheet);
  return sheet.getName();
}

/** The sheet of a view, made when there is none: a sheet of the user's with its name is left alone. */
export function makeView(id: string, name: string): Sheet {
  const from = reading();
  const found = findView(id, from);
  if (found) return found;
  const sheet = blankSheet(name) ?? file().insertSheet(freeName(name), 0);
  appendSettings([[setting(id), String(sheet.getSheetId()), t('settings.sheetNote')]], from);
  renewReading();
  return sheet;
}

/** An empty sheet of that name: an execution made it and died before it wrote it down, or it is the user's gift. */
function blankSheet(name: string): Sheet | null {
  const sheet = file().getSheetByName(name);
  return sheet && sheet.getLastRow() === 0 ? sheet : null;
}

function freeName(name: string): string {
  if (!file().getSheetByName(name)) return name;
  for (let i = 1; ; i += 1) {
    const other = i === 1 ? besideName(name) : besideName(`${name} ${i}`);
    if (!file().getSheetByName(other)) return other;
  }
}

export function viewRange(id: string, name: string): string {
  return `Ramplight_${id}_${name}`;
}

/** Where a named cell of a view stands, as people write it: "Dashboard!B3". */
export function namedAddress(id: string, name: string): string {
  const range = file().getRangeByName(viewRange(id, name));
  return range ? `${range.getSheet().getName()}!${range.getA1Notation()}` : '';
}

/**
 * What people wrote into the named cells of a view (`SheetLayout.names`); `''` for what is blank or not there. One read
 * of the block that holds them all.
 */
export function readNamed(id: string, names: readonly string[]): Readonly<Record<string, Cell>> {
  const cells = names.flatMap((name) => {
    const range = file().getRangeByName(viewRange(id, name));
    return range ? [{ name, range, row: range.getRow(), column: range.getColumn() }] : [];
  });
  const [first] = cells;
  if (!first) return {};
  const top = Math.min(...cells.map(({ row }) => row));
  const left = Math.min(...cells.map(({ column }) => column));
  const rows = Math.max(...cells.map(({ row }) => row)) - top + 1;
  const columns = Math.max(...cells.map(({ column }) => column)) - left + 1;
  const values = first.range.getSheet().getRange(top, left, rows, columns).getValues() as RawCell[][];
  return Object.fromEntries(
    cells.map(({ name, row, column }) => {
      const raw = values[row - top]?.[column - left] ?? '';
      return [name, isDate(raw) ? sheetClock().stamp(raw).replace('T00:00:00', '') : raw];
    }),
  );
}
