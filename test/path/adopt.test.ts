import { assignAverage, assignField } from '../../src/actions/import/guess/guess';
import { columnOf } from '../../src/actions/import/guess/mapping';
import { addTab, adoptSheet, kpisOf, lookAtSheet, sheetContent, sheetIdOf, stopUsing } from './adopt';
import { call, type Host, importFile, open, refusal, write } from './drive';

// The engine that reads and writes files takes its time.
jest.setTimeout(120_000);

const SUPPORT = 'Multilingual Customer Support';

/** Two people, January and February: calls and the average seconds of one. */
const MONTHS = [
  ['Ana', '2026-01-01', '10', '300'],
  ['Ana', '2026-02-01', '30', '200'],
  ['Bo', '2026-01-01', '20', '100.125'],
  ['Bo', '2026-02-01', '5', '400'],
];

function withTab(rows: readonly (readonly string[])[]): Host {
  const host = open();
  addTab(host, 'Team KPIs', rows);
  return host;
}

const plain = (header: readonly string[] = ['Agent', 'Month', 'Calls reached', 'Average duration (sec)']) => [
  header,
  ...MONTHS,
];

function bothMonths(host: Host) {
  return kpisOf(host, '2026-01-01', '2026-02-28');
}

const EXPECTED = [
  ['Ana', { contacts: 40, aht: (10 * 300 + 30 * 200) / 40 }],
  ['Bo', { contacts: 25, aht: (20 * 100.125 + 5 * 400) / 25 }],
] as const;

describe('a sheet of averages becomes Contacts', () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ['plain headers', plain()],
    ['Spanish headers', plain(['Agente', 'Mes', 'Llamadas atendidas', 'Duración media (seg)'])],
    ['German headers', plain(['Mitarbeiter', 'Monat', 'Anrufe', 'Durchschnittliche Dauer (Sek.)'])],
    ['Portuguese headers', plain(['Atendente', 'Mês', 'Chamadas atendidas', 'TMA (segundos)'])],
    [
      'titles, two header rows, a blank column, a total and a note',
      [
        ['Support 2026'],
        ['as of March'],
        [],
        ['Agent', '', 'Month', 'Calls', '', 'Time'],
        ['Name', '', '', 'Offered', 'Reached', 'Average duration (sec)'],
        ...MONTHS.slice(0, 2).map(
          ([name, month, calls, mean]) => [name, '', month, '99', calls, mean] as string[],
        ),
        ['Total', '', '', '198', '40', ''],
        ...MONTHS.slice(2).map(
          ([name, month, calls, mean]) => [name, '', month, '99', calls, mean] as string[],
        ),
        ['Total', '', '', '396', '65', ''],
        [],
        ['Source: telephone system'],
      ],
    ],
    [
      'minutes and seconds as text, months in words',
      [
        ['Agent', 'Month', 'Calls reached', 'AHT'],
        ["'Ana", 'January 2026', '10', "'0:05:00"],
        ['ANA ', 'Feb 2026', '30', "'0:03:20"],
        ['Bo', '2026-01', '20', "'0:01:40.125"],
        ['bo', '02/2026', '5', "'0:06:40"],
      ],
    ],
  ])('%s', (_name, rows) => {
    const host = withTab(rows);
    const before = sheetContent(host, 'Team KPIs');
    const { preview } = adoptSheet(host, 'Team KPIs');
    expect(preview.notes[0]).toBe('4 rows read, of 2 names, 1 Jan 2026 to 1 Feb 2026.');
    const kpis = bothMonths(host);
    for (const [name, kpi] of EXPECTED) {
      const found = [...kpis].find(([each]) => each.toLowerCase().trim() === name.toLowerCase());
      expect(found?.[1]).toEqual(kpi);
    }
    expect(sheetContent(host, 'Team KPIs')).toBe(before);
  });

  test('what is left out is said before it is agreed to', () => {
    const host = withTab([...plain(), ['Total', '', '65', ''], ['as reported by the switch']]);
    const { look, preview } = adoptSheet(host, 'Team KPIs');
    expect(look.seen).toEqual([
      '4 rows of data under the headers in row 1.',
      '1 row with a total is left out.',
      '1 note below the data is left out.',
    ]);
    expect(preview.notes).toEqual([
      '4 rows read, of 2 names, 1 Jan 2026 to 1 Feb 2026.',
      '1 row with a total is left out.',
      '1 note below the data is left out.',
      '“Average duration (sec)” is an average: it is multiplied by “Calls reached” to get the seconds worked.',
      'New hires, incomplete until they have a role and a start date: Ana, Bo.',
    ]);
    expect(preview.counts.map(({ sheet, added }) => [sheet, added])).toEqual([
      ['Hires', 2],
      ['Settings', 3],
    ]);
    const shown = preview.rows.find(({ label }) => label.startsWith('Adopted as Contacts'));
    expect(shown?.cells.find(({ header }) => header === 'Value')?.after).toContain(
      'Talk s: Average duration',
    );
  });

  test('the person says whether a time is an average', () => {
    const host = withTab(plain(['Agent', 'Month', 'Calls reached', 'Talk time (sec)']));
    const { mapping } = lookAtSheet(host, 'Team KPIs');
    const column = columnOf(mapping, 'talk')?.column ?? -1;
    adoptSheet(host, 'Team KPIs');
    expect(bothMonths(host).get('Ana')).toEqual({ contacts: 40, aht: 500 / 40 });
    adoptSheet(host, 'Team KPIs', { columns: (guess) => assignAverage(guess, column, true) });
    expect(bothMonths(host).get('Ana')).toEqual(EXPECTED[0][1]);
  });
});

describe('cells that cannot be read', () => {
  const rows = [
    ...plain(),
    ['Ana', 'soon', '5', '100'],
    ['Bo', '2026-02-02', 'many', '100'],
    ['Bo', '2026-02-03', '', '100'],
  ];

  test('are named with sheet, row and header, and their rows count for nobody', () => {
    const host = withTab(rows);
    const { preview } = adoptSheet(host, 'Team KPIs');
    const at = preview.notes.indexOf('3 rows are left out, because a cell in them cannot be read:');
    expect(preview.notes.slice(at + 1, at + 4)).toEqual([
      'Team KPIs row 6, Month: “soon”. This is no date: write it like 2026-03-02.',
      'Team KPIs row 7, Calls reached: “many”. This is no number: write digits only, like 1234.50.',
      'Team KPIs row 8, Calls reached: The row has an average time and no count of contacts: write how many there were.',
    ]);
    expect(call(host, 'home', {}).notices).toContainEqual(
      expect.stringMatching(/^3 cells in Team KPIs do not fit.*Team KPIs row 6, Month/),
    );
    expect(bothMonths(host).get('Bo')).toEqual(EXPECTED[1][1]);
  });
});

describe('people', () => {
  test('a known name is found whatever its letter case; a new one is offered as a hire', () => {
    const host = open();
    write(host, 'setup', { modules: ['ramp', 'kpi'] });
    write(host, 'hireAdd', { hire: { name: 'Ana', role: SUPPORT, startDate: '2026-01-01' } });
    addTab(host, 'Team KPIs', [
      plain()[0] as string[],
      ...MONTHS.map(([name, ...rest]) => [`${name} `.toUpperCase(), ...rest]),
    ]);
    const { check } = adoptSheet(host, 'Team KPIs');
    expect(
      check.suggestions.map(({ how, assignment }) => [how, assignment.hireIds, assignment.newHire]),
    ).toEqual([
      ['exact', ['H-0001'], ''],
      ['new', [], 'BO'],
    ]);
    expect(bothMonths(host).get('Ana')).toEqual(EXPECTED[0][1]);
  });

  test('a name that comes later belongs to nobody until somebody says so', () => {
    const host = withTab(plain());
    adoptSheet(host, 'Team KPIs');
    host.edit((person) =>
      person.paste('Team KPIs', 'A6', [
        ['Zoe', '2026-02-01', '7', '60'],
        ['Zoe', '2026-02-02', '7', '60'],
      ]),
    );
    const sentence =
      'Rows of “Team KPIs” belong to nobody yet and count for nobody: “Zoe” (2). Open More, Use a sheet of yours, and say who this is.';
    expect(call(host, 'home', {}).notices).toContain(sentence);
    adoptSheet(host, 'Team KPIs');
    expect(call(host, 'home', {}).notices).not.toContain(sentence);
    expect(bothMonths(host).get('Zoe')).toEqual({ contacts: 14, aht: 60 });
  });

  test('who is left out stays left out', () => {
    const host = withTab(plain());
    adoptSheet(host, 'Team KPIs', {
      people: (suggested) =>
        suggested.map((each) => (each.source === 'Bo' ? { ...each, newHire: '', skip: true } : each)),
    });
    expect([...bothMonths(host).keys()]).not.toContain('Bo');
    expect(call(host, 'home', {}).notices.join()).not.toContain('Bo');
  });
});

describe('a person’s data', () => {
  test('in an adopted sheet is in their export, and counts for the alias once it stands there', () => {
    const host = withTab(plain());
    adoptSheet(host, 'Team KPIs');
    const ana = { kind: 'hire', id: 'H-0001' } as const;
    const { sections } = call(host, 'personExport', ana);
    expect(sections.find(({ title }) => title === 'Contacts')?.rows.length).toBe(2);
    const first = call(host, 'personErase', ana);
    if (first.status !== 'preview') throw new Error('erased without a preview');
    const { alias, preview, mentions } = first;
    expect(mentions.places.map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
      'Team KPIs A2',
      'Team KPIs A3',
    ]);
    call(host, 'personErase', { ...ana, alias, typed: 'Ana', confirm: preview.hash });
    expect(bothMonths(host).get(alias)).toBeUndefined();
    host.edit((person) => person.paste('Team KPIs', 'A2', [[alias], [alias]]));
    expect(bothMonths(host).get(alias)).toEqual(EXPECTED[0][1]);
  });
});

describe('beside our own sheet', () => {
  test('both count, an ID that stands in both counts once, and writing leaves the sheet alone', () => {
    const host = open();
    write(host, 'setup', { modules: ['ramp', 'kpi'] });
    importFile(
      host,
      'contacts',
      'calls.csv',
      'Ticket ID,Agent,Date,Talk time (s)\nK1,Ana,2026-01-05,100\nK2,Ana,2026-01-06,200',
    );
    addTab(host, 'Calls', [
      ['Ticket ID', 'Agent', 'Date', 'Talk time (s)'],
      ['K2', 'Ana', '2026-01-06', '200'],
      ['K3', 'Ana', '2026-01-07', '600'],
    ]);
    const before = sheetContent(host, 'Calls');
    const { preview } = adoptSheet(host, 'Calls');
    expect(preview.notes).toContain(
      'Contacts has 2 rows of its own: both count. What stands in both counts once only where it has the same ID.',
    );
    expect(bothMonths(host).get('Ana')).toEqual({ contacts: 3, aht: 300 });
    expect(call(host, 'home', {}).notices).toContain(
      'Row 2 of “Calls” (K2) stands in Contacts too: it counts once, as Contacts has it.',
    );
    // An import goes into our own sheet, whatever the user's says.
    const again = 'Ticket ID,Agent,Date,Talk time (s)\nK3,Ana,2026-01-07,600';
    expect(importFile(host, 'contacts', 'more.csv', again)).toMatchObject({ added: 1, changed: 0 });
    expect(bothMonths(host).get('Ana')).toEqual({ contacts: 3, aht: 300 });
    expect(sheetContent(host, 'Calls')).toBe(before);
  });
});

describe('other tables', () => {
  test('Hires: role and start come from the sheet, and a plan can be written from them', () => {
    const host = open();
    write(host, 'setup', { modules: ['ramp', 'kpi'] });
    addTab(host, 'Team', [
      ['Employee', 'Job title', 'Hire date', 'Reports to'],
      ['Ana', SUPPORT.toLowerCase(), '2026-03-02', 'Lu'],
      ['Bo', SUPPORT, '2026-03-09', 'Lu'],
    ]);
    const before = sheetContent(host, 'Team');
    const { table, preview } = adoptSheet(host, 'Team');
    expect(table).toBe('hires');
    expect(preview.notes[0]).toBe('2 rows read, of 2 names.');
    const { hire } = call(host, 'hireForm', { hireId: 'H-0001' });
    expect(hire).toMatchObject({ name: 'Ana', role: SUPPORT, startDate: '2026-03-02', manager: 'Lu' });
    expect(call(host, 'home', {}).notices).toEqual([]);
    write(host, 'planGenerate', { hireId: 'H-0001' });
    expect(call(host, 'planView', { hireId: 'H-0001' }).rows.length).toBeGreaterThan(0);
    // What is said in our own sheet goes before the user's.
    write(host, 'hireEdit', { hireId: 'H-0001', hire: { manager: 'Mia' } });
    expect(call(host, 'hireForm', { hireId: 'H-0001' }).hire).toMatchObject({
      manager: 'Mia',
      role: SUPPORT,
    });
    expect(sheetContent(host, 'Team')).toBe(before);
  });

  test('Ad spend by campaign: amounts with currency marks and a decimal comma', () => {
    const host = withTab([]);
    addTab(host, 'Anuncios', [
      ['Fecha', 'Campaña', 'Gasto', 'Ventas', 'Moneda'],
      ['2026-02-01', 'Sol', '1.234,50 €', '2.469,00 €', 'EUR'],
      ['2026-02-02', 'Sol', '100,25 €', '200,50 €', 'EUR'],
    ]);
    const { check } = adoptSheet(host, 'Anuncios', {
      people: (suggested) => suggested.map((each) => ({ ...each, newHire: 'Ana' })),
    });
    expect(check.by).toBe('campaign');
    call(host, 'dashboardRefresh', { from: '2026-02-01', to: '2026-02-28', asOf: '2026-02-28' });
    const rows = host.values('Dashboard');
    const head = rows.find((row) => row.includes('ROAS')) ?? [];
    const ana = rows[rows.indexOf(head) + 1] ?? [];
    expect([ana[0], ana[head.indexOf('Ad spend')], ana[head.indexOf('ROAS')]]).toEqual(['Ana', 1334.75, 2]);
  });

  test('one sheet serves two tables, and is read once', () => {
    const host = withTab([
      ['Agent', 'Month', 'Calls reached', 'Average duration (sec)', 'Deals closed'],
      ...MONTHS.map((row, i) => [...row, String(i)]),
    ]);
    adoptSheet(host, 'Team KPIs', { table: 'contacts' });
    call(host, 'home', {});
    const { reads, writes } = host.counters;
    adoptSheet(host, 'Team KPIs', {
      table: 'output',
      columns: (guess, file) => assignField(guess, file, 4, 'quantity'),
    });
    call(host, 'home', {});
    expect([host.counters.reads, host.counters.writes]).toEqual([reads, writes]);
    expect(writes).toBe(0);
    expect(call(host, 'adoptSheets', {}).adopted.map(({ table }) => table)).toEqual(['contacts', 'output']);
  });
});

describe('what is remembered', () => {
  test('a renamed tab and moved columns are followed; a header that is gone is said, with the remedy', () => {
    const host = withTab(plain());
    adoptSheet(host, 'Team KPIs');
    host.edit((person) => {
      person.renameSheet('Team KPIs', 'KPIs 26');
      person.insertColumns('KPIs 26', 1, 1);
      person.type('KPIs 26', 'A1', 'Region');
    });
    expect(bothMonths(host).get('Ana')).toEqual(EXPECTED[0][1]);
    host.edit((person) => person.type('KPIs 26', 'D1', 'Talked'));
    const sentence =
      'The sheet “KPIs 26”, which is read as Contacts, has no column “Calls reached” any more: rename it back, or open More, Use a sheet of yours, and choose the column anew.';
    expect(refusal(host, 'home', {})).toBe(sentence);
    expect(refusal(host, 'dashboardRefresh', {})).toBe(sentence);
    expect(call(host, 'adoptSheets', {}).adopted[0]?.problem).toBe(sentence);
    host.edit((person) => person.type('KPIs 26', 'D1', 'calls  REACHED'));
    expect(bothMonths(host).get('Ana')).toEqual(EXPECTED[0][1]);
  });

  test('a file that went through .xlsx is read on, although its sheets have other IDs', () => {
    const host = open({ engine: 'sheets' });
    addTab(host, 'Team KPIs', plain());
    adoptSheet(host, 'Team KPIs');
    write(host, 'setup', { modules: ['ramp', 'kpi'] });
    const copy = open({ engine: 'sheets', xlsx: host.save() });
    expect(bothMonths(copy).get('Ana')).toEqual(EXPECTED[0][1]);
  });

  test('a deleted sheet is said, and can be given up', () => {
    const host = withTab(plain());
    const { source } = adoptSheet(host, 'Team KPIs');
    host.edit((person) => person.deleteSheet('Team KPIs'));
    expect(refusal(host, 'home', {})).toMatch(
      /^The sheet “Team KPIs”, which is read as Contacts, was deleted/,
    );
    stopUsing(host, 'contacts', source.sheetId, 'Team KPIs');
    expect(call(host, 'home', {}).hires.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
  });

  test('the screen opens as it was left', () => {
    const host = withTab(plain());
    const drop = adoptSheet(host, 'Team KPIs', {
      columns: (guess, file) => assignAverage(assignField(guess, file, 3, 'talk'), 3, true),
    });
    const opened = lookAtSheet(host, 'Team KPIs');
    expect(opened.source).toEqual(drop.source);
  });

  test('adopting and giving up are logged and undone like any change', () => {
    const host = withTab(plain());
    const before = sheetContent(host, 'Team KPIs');
    const { changeId, sentence, source } = adoptSheet(host, 'Team KPIs');
    expect(sentence).toBe('Read “Team KPIs” as Contacts');
    expect(host.values('Log').some((row) => row.includes('adopt'))).toBe(true);
    const stopped = stopUsing(host, 'contacts', source.sheetId, 'Team KPIs');
    expect(bothMonths(host).get('Ana')).toBeUndefined();
    write(host, 'undo', { changeId: stopped.changeId ?? '' });
    expect(bothMonths(host).get('Ana')).toEqual(EXPECTED[0][1]);
    write(host, 'undo', { changeId: changeId ?? '' });
    expect(call(host, 'home', {}).hires).toEqual([]);
    expect(call(host, 'adoptSheets', {}).adopted).toEqual([]);
    expect(sheetContent(host, 'Team KPIs')).toBe(before);
  });

  test('a setting that somebody broke is said, and clearing it helps', () => {
    const host = withTab(plain());
    const { source } = adoptSheet(host, 'Team KPIs');
    const row =
      host.values('Settings').findIndex(([setting]) => String(setting).startsWith('Adopted as')) + 1;
    const half = JSON.stringify({ ...source, sheet: 'Team KPIs', columns: [null] });
    for (const value of ['Team KPIs', '{}', '[]', 'null', half]) {
      host.edit((person) => person.type('Settings', `B${row}`, value));
      expect(refusal(host, 'home', {})).toMatch(
        /^The setting “Adopted as Contacts: \d+” in Settings cannot be read/,
      );
    }
    host.edit((person) => person.type('Settings', `B${row}`, ''));
    expect(call(host, 'home', {}).hires.length).toBe(2);
  });
});

describe('sheets that cannot be used', () => {
  test('ours are not offered and are refused', () => {
    const host = open();
    write(host, 'setup', { modules: ['ramp', 'kpi'] });
    addTab(host, 'Team KPIs', plain());
    expect(call(host, 'adoptSheets', {}).sheets.map(({ name }) => name)).toEqual(['Team KPIs']);
    const hires = host.grid.sheets().find(({ name }) => name === 'Hires');
    expect(refusal(host, 'adoptLook', { sheetId: Number(hires?.id) })).toBe(
      '“Hires” is kept by Ramplight already: choose a sheet of yours.',
    );
  });

  test('a sheet without headers or rows says so', () => {
    const host = withTab(MONTHS);
    addTab(host, 'Note', [['Remember the milk'], ['and the bread']]);
    expect(call(host, 'adoptLook', { sheetId: sheetIdOf(host, 'Team KPIs') }).state).toBe('noHeader');
    expect(call(host, 'adoptLook', { sheetId: sheetIdOf(host, 'Note') }).state).toBe('few');
  });
});

describe('service calls', () => {
  test('an adopted sheet is read once, however many rows it has, and never written to', () => {
    const small = withTab(plain());
    const large = withTab([
      ...plain(),
      ...Array.from({ length: 2000 }, (_none, i) => [
        'Ana',
        `2026-02-${String(1 + (i % 28)).padStart(2, '0')}`,
        '3',
        '100',
      ]),
    ]);
    const without = open();
    write(without, 'setup', { modules: ['ramp', 'kpi'] });
    for (const host of [small, large]) adoptSheet(host, 'Team KPIs');
    const cost = (host: Host) => {
      call(host, 'home', {});
      return host.counters;
    };
    expect(cost(large).reads).toBe(cost(small).reads);
    expect(cost(large).writes).toBe(0);
    expect(cost(large).byMethod).toEqual(cost(small).byMethod);
  });
});
