import type { TableId, TableSpec } from '../model/schema';
import { tableSpec } from '../model/tables';
import { columnName } from './blocks';
import { file } from './file';
import { BASE_WIDTH, moduleLook, widthRuns } from './look';
import { namedRange } from './sheets';
import type { Create } from './structure';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Module = TableSpec['module'];

/** A sheet just made; its columns stand in the table's order. */
export type Made = { readonly sheet: Sheet; readonly rows: number };

/**
 * Rows of a new sheet: enough to type into. Rows that are added below them, by people or by the add-on, look like the
 * last one; rows that nobody needs are formatted for nothing.
 */
const ROWS = 200;

/** Sheets whose long texts are read side by side; elsewhere one letter would make its row a screen high. */
const READ_IN_FULL: readonly TableId[] = ['plans', 'checkIns', 'rubrics'];

/** Columns of a sheet that Google makes. */
const NEW_COLUMNS = 26;

/**
 * Makes the sheets of tables with their headers. The look of a header is made once: the next sheet is made from the
 * first one while that is still bare, and only takes the colours of its own part.
 */
export function makeSheets(steps: readonly Create[]): ReadonlyMap<TableId, Made> {
  const made = new Map<TableId, Made>();
  const bare = new Map<Module, Sheet>();
  let index = file().getNumSheets();
  for (const step of steps) {
    const { module } = tableSpec(step.table);
    const there = step.blank ? file().getSheetByName(step.name) : null;
    if (there) {
      lookOf(there);
      colour(there, module);
      made.set(step.table, { sheet: there, rows: there.getMaxRows() });
      continue;
    }
    const like = bare.get(module);
    const sheet = newSheet(step.name, index, like ?? [...bare.values()][0] ?? null);
    if (!like) colour(sheet, module);
    index += 1;
    bare.set(module, sheet);
    made.set(step.table, { sheet, rows: ROWS });
  }
  for (const [table, { sheet }] of made) writeHeaders(sheet, tableSpec(table));
  return made;
}

function newSheet(name: string, index: number, template: Sheet | null): Sheet {
  if (template) return file().insertSheet(name, index, { template });
  const sheet = file().insertSheet(name, index);
  const rows = sheet.getMaxRows();
  if (rows > ROWS) sheet.deleteRows(ROWS + 1, rows - ROWS);
  lookOf(sheet);
  return sheet;
}

/** A first row that is read as headers, whatever columns people add to ours. */
function lookOf(sheet: Sheet): void {
  sheet.getRange('1:1').setFontWeight('bold').setVerticalAlignment('middle').setWrap(true);
  sheet.setRowHeight(1, 36);
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(1, sheet.getMaxColumns(), BASE_WIDTH);
}

function colour(sheet: Sheet, module: Module): void {
  const look = moduleLook(module);
  sheet.getRange('1:1').setFontColor(look.text).setBackground(look.background);
  sheet.setTabColor(look.tab);
}

/** Columns to the right look like the last one. */
function widen(sheet: Sheet, count: number): void {
  const columns = sheet.getMaxColumns();
  if (count > columns) sheet.insertColumnsAfter(columns, count - columns);
}

function writeHeaders(sheet: Sheet, spec: TableSpec): void {
  const count = spec.fields.length;
  if (count > NEW_COLUMNS) {
    widen(sheet, count);
    // Scrolled to the right one still sees whose row it is.
    sheet.setFrozenColumns(spec.key.length + 1);
  }
  sheet.getRange(1, 1, 1, count).setValues([spec.fields.map((field) => field.header)]);
  for (const { first, columns, width } of widthRuns(spec.fields)) {
    sheet.setColumnWidths(first + 1, columns, width);
  }
  const long = spec.fields.flatMap((field, at) =>
    field.type === 'longText' ? [`${columnName(at)}2:${columnName(at)}`] : [],
  );
  if (long.length > 0) {
    const { CLIP, WRAP } = SpreadsheetApp.WrapStrategy;
    sheet.getRangeList(long).setWrapStrategy(READ_IN_FULL.includes(spec.id) ? WRAP : CLIP);
  }
  file().setNamedRange(namedRange(spec.id), sheet.getRange(`A:${columnName(count - 1)}`));
}
