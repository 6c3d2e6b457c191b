import { t } from '../i18n/text';
import { sha256 } from '../model/hash';
import { stableJson } from '../model/json';
import type { ModuleId, TableId } from '../model/schema';
import { starterTables, tableSpec } from '../model/tables';
import { columnName } from './blocks';
import { localeOf } from './clock';
import { dressColumns, dressNewSheet, type WordsOf } from './dress';
import { file } from './file';
import { badlyDressed } from './inspect';
import { withDocumentLock } from './lock';
import { columnWidth, moduleLook } from './look';
import { columnsInOrder } from './order';
import { type SettingRow, writeSettings } from './settingRows';
import { findSheet, namedRange, sheetSetting, VERSION_SETTING } from './sheets';
import { decodeTable } from './snapshot';
import { layoutOf, presentTables, type Reading, reading, renewReading, stateOf } from './state';
import { HEADER_LOOK, type Step, stepLine, stepsFor } from './structure';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Raised with every change of the tables; migrations go from version to version. */
export const TEMPLATE_VERSION = '1';

/** What set-up or repair would do, for the preview; `hash` goes back with the confirmation. */
export type StructurePlan = {
  readonly title: string;
  readonly steps: readonly Step[];
  /** One sentence for each step. */
  readonly lines: readonly string[];
  /** What only a person can mend: duplicate keys. */
  readonly notes: readonly string[];
  readonly hash: string;
};

export type StructureDone = { readonly sentence: string };

/** What *Set up* would make for the chosen modules: missing sheets, and missing columns of those that are there. */
export function planSetup(modules: readonly ModuleId[]): StructurePlan {
  const from = reading();
  const steps = starterTables(modules).flatMap((table) => stepsFor(table, from));
  return plan(t('setup.title'), steps, []);
}

/** Makes it. Running it again makes nothing; what is there is never written over. */
export function runSetup(modules: readonly ModuleId[]): StructureDone {
  return withDocumentLock(() => {
    const { steps } = planSetup(modules);
    runSteps(steps);
    const count = steps.filter((step) => step.kind === 'create').length;
    if (count > 0) return { sentence: t('setup.done', { count }) };
    return { sentence: steps.length > 0 ? t('repair.done', { count: steps.length }) : t('setup.ready') };
  });
}

/** What *Repair* would mend in the sheets that were set up: deleted sheets, headers, drop-downs and formats. */
export function planRepair(): StructurePlan {
  const from = reading();
  const steps: Step[] = [];
  const notes: string[] = [];
  for (const table of new Set<TableId>(['settings', ...presentTables()])) {
    const own = stepsFor(table, from);
    steps.push(...own);
    if (own.some((step) => step.kind !== 'register')) continue;
    const state = stateOf(table, from);
    if (!state) continue;
    if (badlyDressed(state, localeOf(), wordsOf(from))) steps.push({ kind: 'dress', table });
    notes.push(
      ...decodeTable(state)
        .faults.filter(({ code }) => code === 'row.duplicate')
        .map(({ message }) => message),
    );
  }
  return plan(t('repair.title'), steps, notes);
}

export function runRepair(): StructureDone {
  return withDocumentLock(() => {
    const { steps } = planRepair();
    runSteps(steps);
    return { sentence: steps.length > 0 ? t('repair.done', { count: steps.length }) : t('repair.ready') };
  });
}

/** Makes the sheets of tables that something is about to be written to. The caller holds the lock. */
export function ensureTables(ids: readonly TableId[]): void {
  const from = reading();
  const missing = [...new Set<TableId>(['settings', ...ids])].filter((id) => {
    const known =
      id === 'settings' ? from.settings.sheet !== null : Boolean(from.settings.entries.get(sheetSetting(id)));
    return !known;
  });
  if (missing.length > 0) runSteps(missing.flatMap((table) => stepsFor(table, from)));
}

function plan(title: string, steps: readonly Step[], notes: readonly string[]): StructurePlan {
  const lines = steps.map(stepLine).filter((line) => line !== '');
  return { title, steps, lines, notes, hash: sha256(stableJson(steps)).slice(0, 32) };
}

function runSteps(steps: readonly Step[]): void {
  if (steps.length === 0) return;
  const from = reading();
  const active = file().getActiveSheet();
  const made = new Map<TableId, Sheet>();
  for (const step of steps) if (step.kind === 'create') made.set(step.table, createSheet(step));
  for (const step of steps) if (step.kind === 'rename' || step.kind === 'column') writeHeader(step, from);
  // Drop-downs point at other sheets: they come when all of them are there.
  const locale = localeOf();
  const words = wordsOf(from, made);
  for (const [table, sheet] of made) {
    dressColumns(sheet, tableSpec(table), columnsInOrder(table), 0, locale, words);
  }
  const others = new Set(steps.filter((step) => step.kind !== 'register').map((step) => step.table));
  for (const table of others) {
    const layout = made.has(table) ? null : layoutNow(table, from);
    if (layout) dressColumns(layout.sheet, tableSpec(table), layout.columns, layout.head, locale, words);
  }
  // Last: a sheet that Settings knows is complete.
  register(steps, made, from);
  if (made.size > 0) file().setActiveSheet(active);
  SpreadsheetApp.flush();
  renewReading();
}

function layoutNow(table: TableId, from: Reading) {
  const sheet = findSheet(table, from.settings);
  if (!sheet) return null;
  const rows = sheet.getRange(1, 1, HEADER_LOOK, Math.max(1, sheet.getLastColumn())).getValues();
  return { sheet, ...layoutOf(tableSpec(table), sheet.getName(), rows, from.mappings[table]?.columns) };
}

/** Where the words of a drop-down stand that follows another table. */
function wordsOf(from: Reading, made: ReadonlyMap<TableId, Sheet> = new Map()): WordsOf {
  const known = new Map<string, Range | null>();
  const find = (table: TableId, field: string): Range | null => {
    const fresh = made.get(table);
    const layout = fresh ? { sheet: fresh, head: 0, columns: columnsInOrder(table) } : layoutNow(table, from);
    const column = layout?.columns[field];
    if (!layout || column === undefined) return null;
    return layout.sheet.getRange(`${columnName(column)}${layout.head + 2}:${columnName(column)}`);
  };
  return (field) => {
    if (!field.optionsFrom) return null;
    const { table, field: source } = field.optionsFrom;
    const name = `${table}.${source}`;
    if (!known.has(name)) known.set(name, find(table, source));
    return known.get(name) ?? null;
  };
}

function createSheet(step: Extract<Step, { kind: 'create' }>): Sheet {
  const spec = tableSpec(step.table);
  const there = step.blank ? file().getSheetByName(step.name) : null;
  const sheet = there ?? file().insertSheet(step.name, file().getNumSheets());
  sheet.getRange(1, 1, 1, spec.fields.length).setValues([spec.fields.map((field) => field.header)]);
  dressNewSheet(sheet, spec);
  file().setNamedRange(namedRange(step.table), sheet.getRange(`A:${columnName(spec.fields.length - 1)}`));
  return sheet;
}

/** A header that went missing: the only cell that repair writes into a sheet with rows. */
function writeHeader(step: Extract<Step, { kind: 'rename' | 'column' }>, from: Reading): void {
  const spec = tableSpec(step.table);
  const field = spec.fields.find((each) => each.id === step.field);
  const sheet = findSheet(step.table, from.settings);
  if (!sheet || !field) return;
  const columns = step.kind === 'column' ? sheet.getMaxColumns() : step.column + 1;
  if (step.column >= columns) sheet.insertColumnsAfter(columns, step.column + 1 - columns);
  const look = moduleLook(spec.module);
  const cell = sheet.getRange(step.head + 1, step.column + 1).setValue(field.header);
  if (step.kind === 'rename') return;
  cell
    .setFontWeight('bold')
    .setFontColor(look.text)
    .setBackground(look.background)
    .setVerticalAlignment('middle');
  sheet.setColumnWidth(step.column + 1, columnWidth(field));
}

/** Keeps the sheet IDs in Settings: one write for all that are new. */
function register(steps: readonly Step[], made: ReadonlyMap<TableId, Sheet>, from: Reading): void {
  const fresh = made.get('settings');
  const sheet = fresh ?? from.settings.sheet;
  if (!sheet) return;
  const rows: SettingRow[] = fresh ? [[VERSION_SETTING, TEMPLATE_VERSION, t('settings.versionNote')]] : [];
  for (const step of steps) {
    if ((step.kind !== 'create' && step.kind !== 'register') || step.table === 'settings') continue;
    const own = made.get(step.table) ?? findSheet(step.table, from.settings);
    if (own) rows.push([sheetSetting(step.table), String(own.getSheetId()), t('settings.sheetNote')]);
  }
  writeSettings({ sheet, values: fresh ? [] : from.settings.values }, rows);
}
