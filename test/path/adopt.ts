import { mappingProblems } from '../../src/actions/import/guess/guess';
import type { Mapping } from '../../src/actions/import/guess/mapping';
import type { FileTable } from '../../src/actions/import/layout';
import type { AdoptTable } from '../../src/rpc/adopt';
import type { Assignment } from '../../src/rpc/imports';
import { likelyTable, loadSheet, openMapping, sourceOfMapping } from '../../src/sidebar/adopt/wizard';
import { call, type Host } from './drive';

export type AdoptChoices = {
  /** Another table than the likeliest. */
  readonly table?: AdoptTable;
  readonly columns?: (mapping: Mapping, file: FileTable) => Mapping;
  readonly people?: (suggested: readonly Assignment[]) => readonly Assignment[];
};

export function sheetIdOf(host: Host, name: string): number {
  const found = call(host, 'adoptSheets', {}).sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`${name} is not among the sheets that can be used`);
  return found.sheetId;
}

/** What the screen shows of a sheet before anything is confirmed. */
export function lookAtSheet(host: Host, name: string, { table: wanted, columns }: AdoptChoices = {}) {
  const look = call(host, 'adoptLook', { sheetId: sheetIdOf(host, name) });
  const loaded = loadSheet(look);
  if (!loaded) throw new Error(`${name}: ${look.state}`);
  const table = wanted ?? likelyTable(look, loaded);
  const guess = openMapping(look, loaded.file, table);
  const mapping = columns ? columns(guess, loaded.file) : guess;
  return { look, table, mapping, source: sourceOfMapping(look, table, mapping) };
}

/** The screen of adopting a sheet, step by step, taking its suggestions unless told otherwise. */
export function adoptSheet(host: Host, name: string, choices: AdoptChoices = {}) {
  const { look, table, mapping, source } = lookAtSheet(host, name, choices);
  const problems = mappingProblems(mapping);
  if (problems.length > 0) throw new Error(`The columns have problems: ${JSON.stringify(problems)}`);
  const check = call(host, 'adoptCheck', { source });
  const suggested = check.suggestions.map(({ assignment }) => assignment);
  const assignments = choices.people ? choices.people(suggested) : suggested;
  const first = call(host, 'adopt', { source, assignments });
  if (first.status !== 'preview') throw new Error('adopt wrote without a preview');
  const { preview } = first;
  const second = call(host, 'adopt', { source, assignments, confirm: preview.hash });
  if (second.status !== 'done') throw new Error('adopt did not write');
  return { look, table, mapping, source, check, preview, ...second.done };
}

/** Stops reading a sheet, after its preview. */
export function stopUsing(host: Host, table: AdoptTable, sheetId: number, sheet: string) {
  const first = call(host, 'adoptStop', { table, sheetId, sheet });
  if (first.status !== 'preview') throw new Error('adoptStop wrote without a preview');
  const done = call(host, 'adoptStop', { table, sheetId, sheet, confirm: first.preview.hash });
  if (done.status !== 'done') throw new Error('adoptStop did not write');
  return { preview: first.preview, ...done.done };
}

export type Kpi = { readonly contacts: unknown; readonly aht: unknown };

/** Contacts and AHT of each hire in a period, as they stand on the Dashboard sheet. */
export function kpisOf(host: Host, from: string, to: string, asOf = to): ReadonlyMap<string, Kpi> {
  call(host, 'dashboardRefresh', { from, to, asOf });
  const name = host.grid.sheets().find((sheet) => sheet.name.startsWith('Dashboard (Ramplight)'))?.name;
  const rows = host.values(name ?? 'Dashboard');
  const head = rows.findIndex((row) => row.includes('Contacts handled') && row.includes('AHT, s'));
  const header = rows[head] ?? [];
  const [contacts, aht] = [header.indexOf('Contacts handled'), header.indexOf('AHT, s')];
  const found = new Map<string, Kpi>();
  for (const row of rows.slice(head + 1)) {
    if (row[0] === '' || row[0] === undefined) break;
    found.set(String(row[0]), { contacts: row[contacts], aht: row[aht] });
  }
  return found;
}

/** All that stands in a sheet: values, formulas and formats of its cells, and their looks. */
export function sheetContent(host: Host, name: string): string {
  const sheet = host.grid.sheets().find((each) => each.name === name);
  if (!sheet) throw new Error(`${name} is gone`);
  const { rows, columns } = host.grid.used(sheet.id);
  const cells = host.grid.read(sheet.id, { top: 0, left: 0, rows, columns });
  const styles = cells.map((row, r) => row.map((_cell, c) => host.grid.style(sheet.id, r, c)));
  const rules = [host.grid.validations(sheet.id), host.grid.conditionalFormats(sheet.id)];
  return JSON.stringify([sheet, cells, styles, rules, host.grid.charts(sheet.id).length]);
}

/** A tab of the user's, typed as a person pastes it. */
export function addTab(host: Host, name: string, rows: readonly (readonly string[])[]): void {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  host.edit((person) => {
    person.addSheet(name);
    person.paste(
      name,
      'A1',
      rows.map((row) => Array.from({ length: width }, (_none, i) => row[i] ?? '')),
    );
  });
}
