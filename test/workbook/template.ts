import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableIds, tableSpec } from '../../src/model/tables';
import { namedRange, sheetSetting, VERSION_SETTING } from '../../src/workbook/sheets';
import type { Host } from '../../workbench/host/node';

/** A column as a person meets it; words that follow another table are told by its kind alone. */
export type Column = {
  readonly header: string;
  readonly format: string;
  readonly rule: null | {
    readonly kind: string;
    readonly words: readonly string[];
    readonly refuses: boolean;
  };
};

/** The sheets of one version of the template: sheet name → columns in their order. */
export type Template = {
  readonly version: number;
  readonly sheets: Readonly<Record<string, readonly Column[]>>;
};

const FOLDER = join(__dirname, '../fixtures');

/** What set-up made in each version that was ever in use. */
export function templates(): readonly Template[] {
  return readdirSync(FOLDER)
    .filter((name) => /^template-v\d+\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Template)
    .sort((a, b) => a.version - b.version);
}

/** The columns of all tables that have a sheet, wherever their columns stand; the user's own are left out. */
export function structureOf(host: Host): Template['sheets'] {
  const out: Record<string, readonly Column[]> = {};
  for (const id of tableIds()) {
    const { sheet: name, fields } = tableSpec(id);
    const sheet = host.grid.sheets().find((each) => each.name === name);
    if (!sheet) continue;
    const headers = (host.values(name)[0] ?? []).map(String);
    out[name] = fields.flatMap(({ header }) => {
      const column = headers.indexOf(header);
      if (column === -1) return [];
      const cell = { top: 1, left: column, rows: 1, columns: 1 };
      const { format = '' } = host.grid.read(sheet.id, cell)[0]?.[0] ?? {};
      const found = host.grid
        .validations(sheet.id)
        .find(({ rect }) => rect.left <= column && column < rect.left + rect.columns);
      const words = found?.rule.kind === 'list' ? found.rule.criteria : [];
      const rule = found ? { kind: found.rule.kind, words, refuses: !found.rule.allowInvalid } : null;
      return [{ header, format, rule }];
    });
  }
  return out;
}

export function versionIn(host: Host): string {
  const row = host.values('Settings').find((cells) => cells[0] === VERSION_SETTING);
  return String(row?.[1] ?? '');
}

/** Puts the sheets of a version into an empty workbook, without help of the code under test. */
export function layOut(host: Host, template: Template): void {
  const { grid } = host;
  const settings: string[][] = [[VERSION_SETTING, String(template.version), '']];
  for (const [name, columns] of Object.entries(template.sheets)) {
    const id = grid.addSheet(name, grid.sheets().length);
    const table = tableIds().find((each) => tableSpec(each).sheet === name);
    if (!table) throw new Error(`No table has a sheet ${name}`);
    const { columns: width } = grid.sheets().find((sheet) => sheet.id === id) ?? { columns: 0 };
    if (columns.length > width) grid.insertColumns(id, width, columns.length - width);
    grid.write(id, 0, 0, [columns.map(({ header }) => ({ literal: header }))]);
    columns.forEach(({ format, rule }, left) => {
      const column = { top: 1, left, rows: 999, columns: 1 };
      if (format) grid.setFormat(id, column, format);
      if (!rule) return;
      const kind = rule.kind as 'list' | 'listFromRange';
      const criteria = kind === 'list' ? rule.words : ['Roles!A2:A1000'];
      grid.setValidation(id, column, { kind, criteria, allowInvalid: !rule.refuses, help: '' });
    });
    grid.setNamedRange(namedRange(table), id, { top: 0, left: 0, rows: 1000, columns: columns.length });
    if (table !== 'settings') settings.push([sheetSetting(table), id, '']);
  }
  const home = grid.sheets().find(({ name }) => name === 'Settings');
  if (!home) throw new Error('The template has no Settings');
  grid.write(
    home.id,
    1,
    0,
    settings.map((row) => row.map((literal) => ({ literal }))),
  );
}
