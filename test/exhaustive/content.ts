import { allTables } from '../../src/model/tables';
import { linkHash } from '../../src/workbook/log';
import type { GridCell, GridSheet } from '../../workbench/host/grid';
import type { Host } from '../path/drive';

/** A sheet as rows of texts; a formula counts as its text. */
type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

const HIDDEN = /^_/;
/** Sheets that are written anew as a whole, from the rows of others. */
const VIEW = /^(Dashboard|Plan – )/;

function textOf({ formula, value }: GridCell): string {
  if (formula !== undefined) return formula;
  if (typeof value === 'object' && value !== null) return value.error;
  return value === null ? '' : String(value);
}

function rowsOf(host: Host, sheet: GridSheet): string[][] {
  const { rows, columns } = host.grid.used(sheet.id);
  if (rows === 0) return [];
  return host.grid.read(sheet.id, { top: 0, left: 0, rows, columns }).map((row) => row.map(textOf));
}

function sheetsOf(host: Host): Sheet[] {
  const sheets = host.grid.sheets();
  return sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(host, sheet) }));
}

/** Change IDs and times differ from run to run: each ID becomes the number of its first appearance, times go. */
function stableLog({ name, rows }: Sheet): Sheet {
  const [head = [], ...entries] = rows;
  const at = (header: string) => head.indexOf(header);
  const drop = ['Time', 'Previous hash', 'Hash'].map(at);
  const ids = new Map<string, string>();
  const stable = (text: string): string =>
    text.replace(/C-\d+-\w+/g, (id) => ids.get(id) ?? ids.set(id, `C${ids.size + 1}`).get(id) ?? id);
  return {
    name,
    rows: [head, ...entries.map((row) => row.map((text, i) => (drop.includes(i) ? '' : stable(text))))],
  };
}

/** Settings know sheets by ID, which differs with the order they were made in: the sheet's name stands for it. */
function stableSettings({ name, rows }: Sheet, host: Host): Sheet {
  const names = new Map(host.grid.sheets().map((sheet) => [sheet.id, sheet.name]));
  const known = rows.map(([setting = '', value = '', ...rest]) => [
    setting,
    setting.startsWith('Sheet: ') ? (names.get(value) ?? value) : value,
    ...rest,
  ]);
  return { name, rows: known };
}

/** Columns that say when something was done. */
const TIMES = new Set(
  allTables().flatMap(({ fields }) =>
    fields.flatMap(({ type, header }) => (type === 'timestamp' ? [header] : [])),
  ),
);

function withoutTimes({ name, rows }: Sheet): Sheet {
  const [head = [], ...entries] = rows;
  if (!head.some((header) => TIMES.has(header))) return { name, rows };
  return {
    name,
    rows: [head, ...entries.map((row) => row.map((text, i) => (TIMES.has(head[i] ?? '') ? '' : text)))],
  };
}

function stable(sheet: Sheet, host: Host): Sheet {
  if (sheet.name === 'Log') return stableLog(sheet);
  if (sheet.name === 'Settings') return stableSettings(sheet, host);
  return withoutTimes(sheet);
}

function isViewSetting([setting = '']: readonly string[]): boolean {
  return /^Sheet: (Dashboard|Plan H-)/i.test(setting);
}

/** All that people see: every sheet, cell by cell. `tables` leaves out the views, which are made anew from the tables. */
export function contentOf(host: Host, part: 'all' | 'tables' = 'all'): string {
  const sheets = sheetsOf(host).filter(({ name }) => !HIDDEN.test(name));
  const shown = [...sheets.map((sheet) => stable(sheet, host)), propertiesOf(host)];
  if (part === 'all') return JSON.stringify(shown);
  const ahead = shown.filter(isAhead);
  const settings = new Set(ahead.map(({ name }) => `Sheet: ${name}`));
  const tables = shown
    .filter((sheet) => !VIEW.test(sheet.name) && !ahead.includes(sheet))
    .map(({ name, rows }) => ({
      name,
      rows: rows.filter((row) => !isViewSetting(row) && !settings.has(row[0] ?? '')),
    }));
  return JSON.stringify(tables);
}

/** What is kept beside the sheets: the name that somebody said is theirs. */
function propertiesOf(host: Host): Sheet {
  const rows = Object.entries(host.state.properties).flatMap(([store, values]) =>
    Object.entries(values).map(([name, value]) => [store, name, value]),
  );
  return { name: 'Properties', rows: rows.sort() };
}

/** Sheets that come with their first row: one that was made ahead of it says nothing yet. */
const FIRST_USE = /^(Log|Cut scores|Decisions)$/;

function isAhead({ name, rows }: Sheet): boolean {
  return FIRST_USE.test(name) && rows.length <= 1;
}

/**
 * The rows of every table whatever their order and that of the columns, as people sort, insert and move: each row as
 * its filled cells by header.
 */
export function rowsByHeader(host: Host): Readonly<Record<string, readonly string[]>> {
  const shown = sheetsOf(host).filter(({ name }) => !HIDDEN.test(name) && !VIEW.test(name));
  const ahead = shown.filter(isAhead);
  const settings = new Set(ahead.map(({ name }) => `Sheet: ${name}`));
  const tables = shown.filter((sheet) => !ahead.includes(sheet));
  return Object.fromEntries(
    tables.map((sheet) => {
      const { name, rows } = stable(sheet, host);
      const [head = [], ...rest] = rows;
      const texts = rest
        .filter(
          (row) => row.some((text) => text !== '') && !isViewSetting(row) && !settings.has(row[0] ?? ''),
        )
        .map((row) =>
          JSON.stringify(row.flatMap((text, i) => (text === '' ? [] : [`${head[i] || i}: ${text}`])).sort()),
        );
      return [name, texts.sort()];
    }),
  );
}

/** What is amiss whatever was done: a journal left over, a hash in the log that does not follow, two rows of one key. */
export function faultsOf(host: Host): string[] {
  const faults: string[] = [];
  for (const sheet of host.grid.sheets()) {
    const [head = [], ...rows] = rowsOf(host, sheet);
    if (sheet.name === '_journal' && (head[0] ?? '') !== '') faults.push('a journal is left over');
    if (HIDDEN.test(sheet.name)) {
      if (!sheet.hidden) faults.push(`${sheet.name} is not hidden`);
      continue;
    }
    const keys = KEYS[sheet.name]?.map((header) => head.indexOf(header));
    if (keys) {
      const filled = rows.map((row) => keys.map((at) => row[at] ?? '').join(' ')).filter((key) => key.trim());
      for (const key of filled.filter((each, i) => filled.indexOf(each) !== i))
        faults.push(`${sheet.name} has ${key} twice`);
    }
  }
  return [...faults, ...brokenLog(host), ...unlogged(host)];
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  Hires: ['Hire ID'],
  Plans: ['Plan ID'],
  Contacts: ['Source ID'],
  Settings: ['Setting'],
  Log: ['Change ID', 'Table'],
};

function brokenLog(host: Host): string[] {
  if (!host.grid.sheets().some(({ name }) => name === 'Log')) return [];
  const [head = [], ...rows] = host.values('Log');
  const at = (header: string) => head.indexOf(header);
  let previous = '';
  for (const [i, row] of rows.entries()) {
    const text = (header: string) => String(row[at(header)] ?? '');
    const time = row[at('Time')] as Date;
    const link = linkHash(previous, {
      time: wallClock(time),
      user: text('User'),
      action: text('Action'),
      table: text('Table'),
      rows: text('Rows'),
      reason: text('Reason'),
      undoOf: text('Undo of'),
      changeId: text('Change ID'),
    });
    if (text('Previous hash') !== previous || text('Hash') !== link)
      return [`Log row ${i + 2} does not follow`];
    previous = link;
  }
  return [];
}

/** The log tells what is there: rows added less rows cleared, once nothing is left open. People type no rows into these. */
function unlogged(host: Host): string[] {
  const rowsIn = (name: string): string[][] => {
    const sheet = host.grid.sheets().find((each) => each.name === name);
    return sheet ? rowsOf(host, sheet) : [];
  };
  const states = new Map(rowsIn('_history').map((row) => [row[0], row[HISTORY_STATE] ?? '']));
  if ([...states.values()].some((state) => /open$/i.test(state))) return [];
  const [head = [], ...log] = rowsIn('Log');
  return LOGGED.flatMap((name) => {
    const sum = log
      .filter((row) => row[head.indexOf('Table')] === name)
      .map((row) => (row[head.indexOf('Rows')] ?? '').match(/\d+/g)?.map(Number) ?? [])
      .reduce((total, [added = 0, _changed, cleared = 0]) => total + added - cleared, 0);
    const [header = [], ...rows] = rowsIn(name);
    const at = header.indexOf(KEYS[name]?.[0] ?? '');
    const there = rows.filter((row) => (row[at] ?? '') !== '').length;
    return sum === there ? [] : [`${name} has ${there} rows, and the log tells of ${sum}`];
  });
}

const LOGGED = ['Hires', 'Plans', 'Contacts'];
/** The column of the hidden sheet that says whether a change goes on. */
const HISTORY_STATE = 8;

/** The host's spreadsheet stands in London in November: its wall clock is UTC. */
function wallClock(time: Date): string {
  return time.toISOString().slice(0, 19);
}

/** Drop-downs, formats, notes, frozen rows, named ranges and charts: what set-up and repair make. */
export function structureOf(host: Host): readonly string[] {
  const { grid, book } = host;
  const sheets = grid.sheets();
  const nameOf = new Map(sheets.map((sheet) => [sheet.id, sheet.name]));
  const parts = sheets.flatMap(({ id, name, hidden, frozenRows }) => {
    const columns = Math.max(1, grid.used(id).columns);
    const cells = grid.read(id, { top: 1, left: 0, rows: 1, columns })[0] ?? [];
    const rules = grid.validations(id);
    const covers = (column: number) =>
      rules.filter(
        ({ rect }) =>
          rect.top <= 1 &&
          rect.top + rect.rows > 1 &&
          rect.left <= column &&
          rect.left + rect.columns > column,
      );
    const described = cells.map(({ format }, column) =>
      [
        name,
        column,
        format,
        book.note(id, 0, column),
        ...covers(column).map(({ rule }) => rule.criteria),
      ].join('|'),
    );
    const styles = grid.conditionalFormats(id).length;
    const warnings = book.state.protections.filter(({ sheetId }) => sheetId === id).length;
    return [
      JSON.stringify({ name, hidden, frozenRows, styles, warnings, charts: grid.charts(id).length }),
      ...described,
    ];
  });
  const names = grid
    .namedRanges()
    .map(({ name, sheetId, rect }) => JSON.stringify([name, nameOf.get(sheetId), rect.left, rect.columns]));
  return [...parts, ...names.sort()];
}
