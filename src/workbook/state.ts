import { RampError } from '../domain/error';
import type { RawCell } from '../model/decode';
import { type Columns, findColumns, findHeaderRow } from '../model/header';
import type { TableId, TableSpec } from '../model/schema';
import { tableIds, tableSpec } from '../model/tables';
import { readAll } from './readAll';
import { findSheet, readSettings, type SettingsSheet, sheetSetting } from './sheets';
import { refuseNewer } from './version';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table's sheet as it stood when it was read; rows and columns count from 0 here. */
export type SheetState = {
  readonly spec: TableSpec;
  readonly sheet: Sheet;
  readonly name: string;
  readonly values: readonly (readonly RawCell[])[];
  readonly maxRows: number;
  readonly head: number;
  readonly columns: Columns;
  /** The row after the last one with a value in the column the table ends by. */
  readonly end: number;
};

/** Everything read in one action: each sheet once. */
export type Reading = {
  readonly settings: SettingsSheet;
  readonly states: Map<TableId, SheetState | null>;
};

/** While a lock is held: what was read under it, null before the first read. */
let held: { now: Reading | null } | null = null;

/** While the lock is held all reads share one reading, so that a change is applied to what it was computed from. */
export function holdReading(): void {
  held = { now: null };
}

/** After the sheets changed: what is read next is read anew. */
export function renewReading(): void {
  if (held) held.now = null;
}

export function dropReading(): void {
  held = null;
}

/** Runs `fn` so that all its reads share one moment, as they do under the lock. */
export function oneReading<T>(fn: () => T): T {
  if (held) return fn();
  holdReading();
  try {
    return fn();
  } finally {
    dropReading();
  }
}

export function reading(): Reading {
  if (!held) return startReading();
  held.now ??= startReading();
  return held.now;
}

/** Lets all that is read while `fn` runs share one reading, as under the lock; what is written needs the lock. */
export function withReading<T>(fn: () => T): T {
  if (held) return fn();
  holdReading();
  try {
    return fn();
  } finally {
    dropReading();
  }
}

function startReading(): Reading {
  const settings = readSettings();
  refuseNewer(settings);
  return { settings, states: new Map() };
}

/**
 * Reads a table's sheet, once per reading; null when the table has not been set up.
 * @throws RampError `sheet.missing` for a deleted sheet, `sheet.noHeaders`, `sheet.header` for a renamed header.
 */
export function stateOf(table: TableId, from: Reading): SheetState | null {
  const known = from.states.get(table);
  if (known !== undefined) return known;
  const state = readState(table, from);
  from.states.set(table, state);
  return state;
}

/**
 * A table's sheet, not yet read; null when the table has not been set up.
 * @throws RampError `sheet.missing` for a deleted sheet.
 */
export function sheetFor(table: TableId, { settings }: Reading): Sheet | null {
  const sheet = findSheet(table, settings);
  if (!sheet && settings.entries.get(sheetSetting(table)))
    throw new RampError('sheet.missing', { sheet: tableSpec(table).sheet });
  return sheet;
}

function readState(table: TableId, from: Reading): SheetState | null {
  const { settings } = from;
  const spec = tableSpec(table);
  const sheet = sheetFor(table, from);
  if (!sheet) return null;
  const { values, maxRows } = table === 'settings' ? settings : readAll(sheet);
  const name = sheet.getName();
  const layout = layoutOf(spec, name, values);
  return { spec, sheet, name, values, maxRows, ...layout, end: endOf(values, layout, [spec.endsBy]) };
}

/** @throws RampError when a required header cannot be found: guessing would put values into the wrong column. */
export function layoutOf(
  spec: TableSpec,
  name: string,
  values: readonly (readonly unknown[])[],
): { readonly head: number; readonly columns: Columns } {
  const head = findHeaderRow(spec.fields, values, 2);
  const columns = findColumns(spec.fields, values[head] ?? []);
  const required = spec.fields.filter((field) => field.required || spec.key.includes(field.id));
  if (head === -1) {
    const headers = required.map((field) => `“${field.header}”`).join(', ');
    throw new RampError('sheet.noHeaders', { sheet: name, headers });
  }
  const missing = required.find((field) => columns[field.id] === undefined);
  if (missing) throw new RampError('sheet.header', { sheet: name, header: missing.header });
  return { head, columns };
}

/** The row after the last one that has a value in one of the columns: never `getLastRow`, which formulas inflate. */
export function endOf(
  values: readonly (readonly unknown[])[],
  layout: { readonly head: number; readonly columns: Columns },
  fields: readonly string[],
): number {
  const at = fields.flatMap((field) => layout.columns[field] ?? []);
  for (let row = values.length - 1; row > layout.head; row -= 1) {
    const cells = values[row] ?? [];
    if (at.some((column) => cells[column] !== '' && cells[column] !== undefined)) return row + 1;
  }
  return layout.head + 1;
}

/** The tables that have been set up, by what Settings says; costs no call beyond reading Settings. */
export function presentTables(): readonly TableId[] {
  const { entries, sheet } = reading().settings;
  return tableIds().filter((id) =>
    id === 'settings' ? sheet !== null : Boolean(entries.get(sheetSetting(id))),
  );
}
