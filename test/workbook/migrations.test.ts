import type { TableId } from '../../src/model/schema';
import { tableIds } from '../../src/model/tables';
import type { Migration } from '../../src/workbook/migrations';
import { migrations, templateVersion } from '../../src/workbook/migrations';
import type { Host } from '../../workbench/host/node';
import { type Column, layOut, structureOf, type Template, templates, versionIn } from './template';
import { ANA, add, callsToTry, changes, codeWith, openWorkbook, type Refused, table } from './workbook';

const newest = templates().at(-1) as Template;

type Plan = { readonly lines: readonly string[]; readonly notes: readonly string[] };

const setUp = (host: Host): unknown => host.call('runSetup', ['ramp']);
const planned = (host: Host): Plan => host.call('planSetup', ['ramp']) as Plan;

/** Everything in the file that a person sees, without the journal and the undo list. */
function seen(host: Host): string {
  return JSON.stringify(host.grid.sheets().map(({ name }) => [name, host.values(name)]));
}

describe('the template', () => {
  test('has a fixture for its version, and is what set-up makes: whoever changes it writes a migration', () => {
    const host = openWorkbook();
    host.call('runSetup', ['ramp', 'kpi', 'tasks']);
    host.call('makeTables', tableIds());
    expect(newest.version).toBe(templateVersion());
    expect(structureOf(host)).toEqual(newest.sheets);
    expect(versionIn(host)).toBe(String(templateVersion()));
  });

  test('is reached by one migration for each version', () => {
    expect(migrations().map(({ to }) => to)).toEqual(migrations().map((_none, i) => i + 2));
    expect(templates().map(({ version }) => version)).toEqual(
      Array.from({ length: templateVersion() }, (_none, i) => i + 1),
    );
  });
});

/** A workbook of some version as people leave it: columns of their own and moved ones, rows, another sheet. */
function usedWorkbook(template: Template, code?: string): Host {
  const host = openWorkbook(code === undefined ? {} : { code });
  layOut(host, template);
  host.edit((person) => {
    person.insertColumns('Hires', 3, 1);
    person.type('Hires', 'C1', 'Nickname');
    const headers = (host.values('Hires')[0] ?? []).map(String);
    const column = (header: string): string => String.fromCharCode(65 + headers.indexOf(header));
    const row: Record<string, string> = {
      'Hire ID': 'H-0001',
      Name: 'Ana',
      Nickname: 'Anita',
      Role: 'Support',
      'Start date': '2026-03-02',
      Status: 'active',
    };
    for (const [header, text] of Object.entries(row)) person.type('Hires', `${column(header)}2`, text);
    person.moveColumns('Hires', headers.indexOf('Start date') + 1, 1, 1);
    person.type('Plans', 'T2', 'a note far to the right, without a header');
    person.addSheet('Mine');
    person.type('Mine', 'B2', 'stays');
    person.renameSheet('Plans', 'Our plans');
  });
  return host;
}

describe.each(templates().map((template) => [template.version, template] as const))(
  'a workbook of version %i',
  (_version, template) => {
    test('becomes one of this version, with what people put into it', () => {
      const host = usedWorkbook(template);
      const before = host.values('Mine');
      setUp(host);
      expect(versionIn(host)).toBe(String(templateVersion()));
      expect(planned(host)).toMatchObject({ lines: [], notes: [] });
      expect(host.values('Mine')).toEqual(before);
      expect(table(host, 'hires').rows.map(({ values }) => values)).toEqual([ANA]);
      expect(host.values('Hires')[1]).toContain('Anita');
      host.edit((person) => person.renameSheet('Our plans', 'Plans'));
      // A table that came later gets its sheet with its first row.
      const sheets = Object.entries(newest.sheets).filter(([name]) => name in template.sheets);
      expect(structureOf(host)).toEqual(Object.fromEntries(sheets));
    });
  },
);

/** As if this template were the third of its kind: what it might have looked like before. */
const changesOf: readonly Migration[] = [
  {
    to: 2,
    changes: [
      { kind: 'header', table: 'hires', from: 'Boss', to: 'Manager' },
      { kind: 'column', table: 'plans', field: 'originalDue' },
      { kind: 'column', table: 'plans', field: 'roleVersion' },
    ],
  },
  {
    to: 3,
    changes: [
      { kind: 'sheet', table: 'fx' },
      { kind: 'dress', table: 'plans', fields: ['phase'] },
      { kind: 'setting', name: 'Retention', value: '24', note: 'Months.' },
      { kind: 'settingName', from: 'Slack', to: 'Tolerance' },
    ],
  },
];
const code = codeWith(changesOf);

const without =
  (...headers: readonly string[]) =>
  (columns: readonly Column[]): readonly Column[] =>
    columns.filter(({ header }) => !headers.includes(header));

function earlier(version: number): Template {
  const sheets: Record<string, readonly Column[]> = {};
  for (const name of ['Hires', 'Roles', 'Plans', 'Leave', 'Holidays', 'Settings'])
    sheets[name] = newest.sheets[name] ?? [];
  if (version === 1) {
    sheets.Hires = (sheets.Hires ?? []).map((column) =>
      column.header === 'Manager' ? { ...column, header: 'Boss' } : column,
    );
    sheets.Plans = without('Original due', 'Role version')(sheets.Plans ?? []);
  }
  return { version, sheets };
}

function old(version: number): Host {
  const host = usedWorkbook(earlier(version), code);
  const row = host.values('Settings').length + 1;
  host.edit((person) => {
    person.type('Settings', `A${row}`, 'Slack');
    person.type('Settings', `B${row}`, '5%');
  });
  return host;
}

const settingsOf = (host: Host): readonly (readonly unknown[])[] =>
  host.values('Settings').map((row) => row.slice(0, 2));

function expectNewest(host: Host): void {
  expect(versionIn(host)).toBe('3');
  expect(settingsOf(host)).toEqual(
    expect.arrayContaining([
      ['Tolerance', '5%'],
      ['Retention', '24'],
    ]),
  );
  expect(host.values('FX')[0]).toEqual(['Date', 'Currency', 'Units per EUR', 'Source']);
  expect(host.values('Hires')[0]).toContain('Manager');
  const plans = host.values('Our plans');
  expect(plans[0]).toEqual(expect.arrayContaining(['Role version', 'Original due']));
  expect(plans[1]?.[19]).toBe('a note far to the right, without a header');
  expect(plans[0]?.[19]).toBe('');
  expect(host.values('Mine')).toEqual([
    ['', ''],
    ['', 'stays'],
  ]);
  expect(host.values('Hires')[1]).toContain('Anita');
  expect(table(host, 'hires').rows.map(({ values }) => values)).toEqual([ANA]);
  expect(planned(host)).toMatchObject({ lines: [], notes: [] });
}

describe('migrations', () => {
  test('preview what they do, and write nothing before', () => {
    const host = old(1);
    const before = seen(host);
    expect(planned(host).lines).toEqual([
      '“Hires”: the header of column G, now “Boss”, becomes “Manager”.',
      'New column “Original due” at the end of “Plans” (column U).',
      'New column “Role version” at the end of “Plans” (column V).',
      'The sheets are then of version 2. Your rows stay as they are.',
      'New sheet “FX” with 4 columns.',
      '“Plans”: new drop-down and number format of “Phase”.',
      'New setting “Retention”: 24.',
      'The setting “Slack” is now called “Tolerance”; its value stays.',
      'The sheets are then of version 3. Your rows stay as they are.',
    ]);
    expect(host.call('planRepair')).toMatchObject({ lines: planned(host).lines });
    expect(seen(host)).toBe(before);
  });

  test.each([1, 2, 3])('bring a workbook of version %i to the newest, by set-up or by repair', (version) => {
    for (const run of ['runSetup', 'runRepair']) {
      const host = old(version);
      if (version === 3) {
        // Nothing is pending: what the migrations would have added is not there, and is not missed.
        expect(planned(host).lines).toEqual([]);
        continue;
      }
      expect(host.call(run, ...(run === 'runSetup' ? [['ramp']] : []))).not.toHaveProperty('refused');
      expectNewest(host);
    }
  });

  test('work in a copy of the file, whose properties are gone and whose sheets have other IDs', () => {
    const host = old(1);
    const state = host.snapshot() as object;
    const copy = openWorkbook({ code });
    copy.restore(state);
    const rows = copy.values('Settings');
    rows.forEach((row, i) => {
      if (!String(row[0]).startsWith('Sheet: ')) return;
      copy.edit((person) => person.type('Settings', `B${i + 1}`, `9${String(row[1])}`));
    });
    setUp(copy);
    expectNewest(copy);
    const own = copy.grid.sheets().find(({ name }) => name === 'Hires');
    expect(settingsOf(copy)).toContainEqual(['Sheet: Hires', own?.id]);
  });

  test('leave the words of a user who renamed a header, and use a column that is there already', () => {
    const host = old(1);
    host.edit((person) => person.type('Our plans', 'U1', 'Role version'));
    const boss = (host.values('Hires')[0] ?? []).indexOf('Boss');
    host.edit((person) => person.type('Hires', `${String.fromCharCode(65 + boss)}1`, 'Team lead'));
    const { lines, notes } = planned(host);
    expect(lines.join()).not.toContain('Boss');
    expect(notes).toEqual([
      '“Plans” has a column “Role version” (column U) already: it is used as “Role version”.',
    ]);
    setUp(host);
    expect(host.values('Hires')[0]).toContain('Team lead');
    expect(versionIn(host)).toBe('3');
  });

  test.each(['lost', 'kept'] as const)(
    'are finished by the next run, wherever an execution died (unflushed writes %s)',
    (unflushed) => {
      const host = old(1);
      const start = host.snapshot();
      setUp(host);
      const { calls } = host.counters;
      const versions = new Set<string>();
      for (const k of callsToTry(calls, unflushed === 'lost' ? 1 : 3)) {
        host.restore(start);
        host.faults.dieAt(k, { unflushed });
        expect(() => setUp(host)).toThrow();
        versions.add(versionIn(host));
        setUp(host);
        expectNewest(host);
      }
      expect(versions).toContain('1');
      expect(versions).toContain('2');
    },
  );

  test('a workbook of a newer version is neither read nor written', () => {
    const host = old(1);
    const at = host.values('Settings').findIndex(([name]) => name === 'Template version') + 1;
    host.edit((person) => person.type('Settings', `B${at}`, '4'));
    const before = JSON.stringify([seen(host), host.state]);
    const newer = { refused: 'setup.newer', params: { version: 4, known: 3 } };
    const ids: readonly TableId[] = ['hires'];
    const calls: readonly (readonly [string, ...unknown[]])[] = [
      ['planSetup', ['ramp']],
      ['runSetup', ['ramp']],
      ['planRepair'],
      ['runRepair'],
      ['readTables', ids],
      ['applyChangeSet', changes('hires', add({ ...ANA, hireId: 'H-0002' })), {}],
      ['makeTables', ['checkIns']],
    ];
    for (const [name, ...args] of calls) {
      expect([name, host.call(name, ...args) as Refused]).toEqual([name, newer]);
    }
    expect(JSON.stringify([seen(host), host.state])).toBe(before);
  });

  test('a version that somebody wrote over counts as the first: every step looks before it writes', () => {
    const host = old(1);
    setUp(host);
    const at = host.values('Settings').findIndex(([name]) => name === 'Template version') + 1;
    host.edit((person) => person.type('Settings', `B${at}`, 'two'));
    expect(planned(host).lines).toEqual([
      'The sheets are then of version 2. Your rows stay as they are.',
      '“Plans”: new drop-down and number format of “Phase”.',
      'The sheets are then of version 3. Your rows stay as they are.',
    ]);
    setUp(host);
    expect(versionIn(host)).toBe('3');
  });
});
