import { RampError } from '../domain/error';
import { t } from '../i18n/text';
import type { TableId } from '../model/schema';
import { fieldOf, tableSpec } from '../model/tables';
import { columnName } from './blocks';
import { localeOf } from './clock';
import { completeSheet, dressColumns, dressNewSheet, type Place, protectSheet, type WordsOf } from './dress';
import { file } from './file';
import { hiddenSheet } from './hidden';
import { HISTORY } from './history';
import { BASE_WIDTH, moduleLook, widthRuns } from './look';
import { type Made, makeSheets } from './make';
import { templateVersion } from './migrations';
import { columnsInOrder } from './order';
import { renameSetting, type SettingRow, writeSettings } from './settingRows';
import { findSheet, namedRange, sheetSetting, VERSION_SETTING } from './sheets';
import { layoutOf, type Reading, reading, renewReading } from './state';
import type { HeaderStep, Step } from './structure';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Of<K extends Step['kind']> = Extract<Step, { readonly kind: K }>;

/** Makes what was planned. The caller holds the lock; an execution that dies in between is finished by the next run. */
export function runSteps(steps: readonly Step[]): void {
  if (steps.length === 0) return;
  const from = reading();
  const active = file().getActiveSheet();
  const of = <K extends Step['kind']>(kind: K): readonly Of<K>[] =>
    steps.filter((step): step is Of<K> => step.kind === kind);
  const made = makeSheets(of('create'));
  for (const step of of('rename')) writeHeaders([step], from);
  // A new column gets its header last: one that has its header counts as whole.
  const columns = of('column');
  const runs = neighbours(columns);
  for (const run of runs) makeColumns(run, from);
  // Drop-downs point at other sheets: they come when all of them are there.
  const locale = localeOf();
  const words = wordsOf(from, made);
  for (const [table, sheet] of made) dressNewSheet(sheet, tableSpec(table), locale, words);
  // Takes effect at once, and so sends what waits: after everything else.
  for (const [table, { sheet }] of made)
    protectSheet({ sheet, head: 0, columns: columnsInOrder(table) }, tableSpec(table));
  for (const [table, fields] of fieldsToDress(steps)) {
    const place = made.has(table) ? null : placeNow(table, from);
    const spec = tableSpec(table);
    const own = spec.fields.filter((field) => fields.has(field.id));
    if (!place) continue;
    const whole = withColumns(place, table, columns);
    dressColumns(whole, spec, own, locale, words);
    if (runs.some(([step]) => step.table === table)) nameSheet(whole, table);
  }
  for (const run of runs) writeHeaders(run, from);
  for (const { table } of of('complete')) {
    const place = placeNow(table, from);
    if (place) completeSheet(place, tableSpec(table));
  }
  for (const { table } of [...of('name'), ...of('complete')]) {
    const place = placeNow(table, from);
    if (place) nameSheet(place, table);
  }
  for (const { sheet } of of('hide')) hiddenSheet(sheet)?.hideSheet();
  if (of('forget').length > 0) hiddenSheet(HISTORY)?.clearContents();
  // Last: a sheet that Settings knows is complete, and so is a version.
  writeDown(steps, made, from);
  if (made.size > 0) file().setActiveSheet(active);
  SpreadsheetApp.flush();
  renewReading();
}

/** A place as it will be when its new columns have their headers. */
function withColumns(place: Place, table: TableId, steps: readonly HeaderStep[]): Place {
  const own = steps.filter((step) => step.table === table);
  return {
    ...place,
    columns: { ...place.columns, ...Object.fromEntries(own.map(({ field, column }) => [field, column])) },
  };
}

/** Which columns of which sheets get drop-downs, formats and notes. */
function fieldsToDress(steps: readonly Step[]): ReadonlyMap<TableId, ReadonlySet<string>> {
  const out = new Map<TableId, Set<string>>();
  const add = (table: TableId, fields: readonly string[]): void => {
    out.set(table, new Set([...(out.get(table) ?? []), ...fields]));
  };
  for (const step of steps) {
    if (step.kind === 'rename' || step.kind === 'column') add(step.table, [step.field]);
    else if (step.kind === 'dress') add(step.table, step.fields);
    else if (step.kind === 'complete')
      add(
        step.table,
        tableSpec(step.table).fields.map(({ id }) => id),
      );
  }
  return out;
}

function placeNow(table: TableId, from: Reading): Place | null {
  const sheet = findSheet(table, from.settings);
  if (!sheet) return null;
  const width = Math.max(1, sheet.getLastColumn());
  const rows = sheet.getRange(1, 1, Math.min(10, sheet.getMaxRows()), width).getValues();
  return { sheet, ...layoutOf(tableSpec(table), sheet.getName(), rows) };
}

function placeIfWhole(table: TableId, from: Reading): Place | null {
  try {
    return placeNow(table, from);
  } catch (error) {
    if (error instanceof RampError) return null;
    throw error;
  }
}

/** Where the words of a drop-down stand that follows another table; null while that one's headers are missing. */
export function wordsOf(from: Reading, made: ReadonlyMap<TableId, Made> = new Map()): WordsOf {
  const known = new Map<string, Range | null>();
  const find = (table: TableId, field: string): Range | null => {
    const fresh = made.get(table);
    const place = fresh
      ? { sheet: fresh.sheet, head: 0, columns: columnsInOrder(table) }
      : placeIfWhole(table, from);
    const column = place?.columns[field];
    if (!place || column === undefined) return null;
    return place.sheet.getRange(`${columnName(column)}${place.head + 2}:${columnName(column)}`);
  };
  return (field) => {
    if (!field.optionsFrom) return null;
    const { table, field: source } = field.optionsFrom;
    const name = `${table}.${source}`;
    if (!known.has(name)) known.set(name, find(table, source));
    return known.get(name) ?? null;
  };
}

/** Columns side by side in one sheet, in their order; there is at least one. */
type Run = readonly [HeaderStep, ...HeaderStep[]];

/** New columns stand side by side as a rule, and then cost as many calls as one. */
function neighbours(steps: readonly HeaderStep[]): readonly Run[] {
  const runs: [HeaderStep, ...HeaderStep[]][] = [];
  for (const step of steps) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const beside = last?.table === step.table && last.head === step.head && last.column + 1 === step.column;
    if (run && beside) run.push(step);
    else runs.push([step]);
  }
  return runs;
}

/** Room and look of columns that went missing. */
function makeColumns(run: Run, from: Reading): void {
  const [{ table, head, column }] = run;
  const spec = tableSpec(table);
  const sheet = findSheet(table, from.settings);
  if (!sheet) return;
  const columns = sheet.getMaxColumns();
  const end = column + run.length;
  if (end > columns) sheet.insertColumnsAfter(columns, end - columns);
  const look = moduleLook(spec.module);
  sheet
    .getRange(head + 1, column + 1, 1, run.length)
    .setFontWeight('bold')
    .setFontColor(look.text)
    .setBackground(look.background)
    .setVerticalAlignment('middle')
    .setWrap(true);
  sheet.setColumnWidths(column + 1, run.length, BASE_WIDTH);
  const fields = run.map(({ field }) => fieldOf(table, field));
  for (const { first, columns: count, width } of widthRuns(fields))
    sheet.setColumnWidths(column + first + 1, count, width);
}

/** Headers that went missing: the only cells that repair writes into a sheet with rows. */
function writeHeaders(run: Run, from: Reading): void {
  const [{ table, head, column }] = run;
  findSheet(table, from.settings)
    ?.getRange(head + 1, column + 1, 1, run.length)
    .setValues([run.map(({ header }) => header)]);
}

function nameSheet({ sheet, columns }: Place, table: TableId): void {
  const last = Math.max(...Object.values(columns));
  file().setNamedRange(namedRange(table), sheet.getRange(`A:${columnName(last)}`));
}

/** Keeps sheet IDs, settings and the version in Settings: one write for all that are new. */
function writeDown(steps: readonly Step[], made: ReadonlyMap<TableId, Made>, from: Reading): void {
  const fresh = made.get('settings')?.sheet;
  const sheet = fresh ?? from.settings.sheet;
  if (!sheet) return;
  const place = { sheet, values: fresh ? [] : from.settings.values };
  const rows: SettingRow[] = [];
  const version = (to: number): SettingRow => [VERSION_SETTING, String(to), t('settings.versionNote')];
  if (fresh) rows.push(version(templateVersion()));
  for (const step of steps) {
    if (step.kind === 'setting') rows.push([step.name, step.value, step.note]);
    else if (step.kind === 'settingName') renameSetting(place, step.from, step.to);
    else if (step.kind === 'version') rows.push(version(step.to));
    else if ((step.kind === 'create' || step.kind === 'complete') && step.table !== 'settings') {
      const own: Sheet | null = made.get(step.table)?.sheet ?? findSheet(step.table, from.settings);
      if (own) rows.push([sheetSetting(step.table), String(own.getSheetId()), t('settings.sheetNote')]);
    }
  }
  if (rows.length > 0) writeSettings(place, rows);
}
