import type { EraseAnswer } from '../../src/rpc/persons';
import { linkHash } from '../../src/workbook/log';
import { deathsOf } from '../exhaustive/states';
import { ask, call, type Host, importFile, open, refusal, write } from './drive';

const SUPPORT = 'Multilingual Customer Support';
const NAME = 'Ana Silva';

const calls = [
  'Ticket ID,Agent,Date,Talk time (s)',
  ...Array.from({ length: 30 }, (_none, i) => {
    const agent = i % 2 ? NAME : 'Bo';
    return `K${i},${agent},2026-03-${String(2 + (i % 20)).padStart(2, '0')},${200 + i}`;
  }),
].join('\n');

/** Two hires, calls of both, plans, a check-in and sheets of the user's own that mention Ana in every way. */
function filled(engine: 'memory' | 'sheets' = 'memory'): Host {
  const host = open({ engine });
  write(host, 'setup', { modules: ['ramp', 'kpi'] });
  const hire = { role: SUPPORT, startDate: '2026-03-02', fullValue: 250 };
  write(host, 'hireAdd', { hire: { ...hire, name: NAME, manager: 'Mia' } });
  write(host, 'hireAdd', { hire: { ...hire, name: 'Bo', manager: NAME } });
  write(host, 'hireEdit', { hireId: 'H-0001', hire: { manager: 'Lu', fte: 0.5 } });
  write(host, 'hireEdit', { hireId: 'H-0002', hire: { fte: 0.8 } });
  importFile(host, 'contacts', 'calls.csv', calls);
  write(host, 'planGenerate', { hireId: 'H-0001' });
  write(host, 'planGenerate', { hireId: 'H-0002' });
  host.edit((person) => {
    const plans = host.values('Plans');
    const owner = (plans[0] ?? []).indexOf('Owner') + 1;
    const cell = (row: number, column: number) => `${String.fromCharCode(64 + column)}${row}`;
    plans.forEach((row, i) => {
      if (i === 0) return;
      person.type('Plans', cell(i + 1, owner), row[1] === 'H-0001' ? 'Mia' : 'Silva, Ana and Mia');
      if (row[1] === 'H-0001') person.type('Plans', cell(i + 1, owner + 1), 'her review');
    });
    person.addSheet('Notes');
    person.type('Notes', 'B7', 'ana silva is on leave; ANA SILVA again');
    person.type('Notes', 'C2', 'ask Ana');
    person.type('Notes', 'C3', 'Anabel Silvana');
    person.type('Hires', 'P3', 'buddy of Ana Silva');
  });
  call(host, 'planPrint', { hireId: 'H-0001' });
  call(host, 'planPrint', { hireId: 'H-0002' });
  call(host, 'dashboardRefresh', {});
  return host;
}

type Preview = Extract<EraseAnswer, { status: 'preview' }>;
const ANA = { kind: 'hire', id: 'H-0001' } as const;

function preview(host: Host, of: { kind: 'hire' | 'candidate'; id: string } = ANA): Preview {
  const answer = call(host, 'personErase', of);
  if (answer.status !== 'preview') throw new Error('erased without a preview');
  return answer;
}

function erase(host: Host, of: { kind: 'hire' | 'candidate'; id: string } = ANA) {
  const { alias, name, preview: shown } = preview(host, of);
  const answer = call(host, 'personErase', { ...of, alias, typed: name, confirm: shown.hash });
  if (answer.status !== 'done') throw new Error('not erased');
  return { alias, ...answer };
}

/** Every text of the document: cells of all sheets, hidden ones too, names of sheets, notes, charts, properties. */
function everything(host: Host, without: readonly string[] = []): readonly string[] {
  const out: string[] = [];
  for (const sheet of host.grid.sheets()) {
    if (without.includes(sheet.name)) continue;
    out.push(`sheet ${sheet.name}`);
    host.values(sheet.name).forEach((row, at) => {
      row.forEach((value, column) => {
        if (value !== '') out.push(`${sheet.name} ${at + 1},${column + 1}: ${String(value)}`);
      });
    });
    for (const chart of host.grid.charts(sheet.id)) out.push(`chart ${chart.title}`);
  }
  out.push(JSON.stringify(host.state));
  return out;
}

const naming = (texts: readonly string[]) =>
  texts.filter((text) => /ana\s+silva|silva,\s*ana|her review/i.test(text));

function expectLogIntact(host: Host): void {
  const [header = [], ...rows] = host.values('Log') as string[][];
  const at = (name: string) => header.indexOf(name);
  let previous = '';
  const stamp = (value: unknown) =>
    value instanceof Date ? value.toISOString().slice(0, 19) : String(value ?? '');
  for (const row of rows.filter((each) => each[at('Hash')] !== '')) {
    const hash = linkHash(previous, {
      time: stamp(row[at('Time')]),
      user: row[at('User')] ?? '',
      action: row[at('Action')] ?? '',
      table: row[at('Table')] ?? '',
      rows: row[at('Rows')] ?? '',
      reason: row[at('Reason')] ?? '',
      undoOf: row[at('Undo of')] ?? '',
      changeId: row[at('Change ID')] ?? '',
    });
    expect(row[at('Hash')]).toBe(hash);
    previous = hash;
  }
  expect(call(host, 'verifyLog', {}).intact).toBe(true);
}

describe('the list of people', () => {
  test('has everybody by kind and role', () => {
    expect(call(filled(), 'people', {})).toEqual([
      { kind: 'hire', id: 'H-0001', name: NAME, detail: `Hire · ${SUPPORT}` },
      { kind: 'hire', id: 'H-0002', name: 'Bo', detail: `Hire · ${SUPPORT}` },
    ]);
  });

  test('is empty before anything is set up', () => {
    expect(call(open(), 'people', {})).toEqual([]);
  });
});

describe('an export', () => {
  const host = filled();
  const { sections, name } = call(host, 'personExport', ANA);
  const section = (title: string) => sections.find((each) => each.title.includes(title));

  test('has every row of theirs, with headers in words', () => {
    expect(name).toBe(NAME);
    expect(section('Hires')?.columns).toContain('Start date');
    expect(section('Hires')?.rows[0]).toContain(NAME);
    expect(section('Contacts')?.rows).toHaveLength(15);
    expect(section('Plans')?.rows).toHaveLength(7);
    expect(section('Contacts')?.rows.flat()).not.toContain('Bo');
  });

  test('has rows of others that name them, earlier values, log entries, pages and mentions', () => {
    expect(section('Named in')?.rows).toContainEqual(['Hires', 3, 'Manager', NAME]);
    expect(section('Named in')?.rows.map((row) => row[0])).toContain('Settings');
    expect(section('Earlier')?.rows.map((row) => row.slice(2))).toContainEqual([
      'Hires',
      'H-0001',
      'Manager',
      'Mia',
      'Lu',
    ]);
    expect(section('Log')?.rows.length).toBeGreaterThan(0);
    expect(section('Plan – Ana Silva')?.rows.flat().join('\n')).toContain('her review');
    expect(section('Your own')?.rows.map((row) => row.slice(0, 2))).toEqual([
      ['Hires', 'P3'],
      ['Notes', 'B7'],
    ]);
  });

  test('changes nothing', () => {
    const before = everything(host);
    call(host, 'personExport', ANA);
    expect(everything(host)).toEqual(before);
    expect(host.counters.writes).toBe(0);
  });
});

describe('the preview of erasing', () => {
  const host = filled();
  const before = everything(host);
  const shown = preview(host);

  test('counts by table, shows rows, says what else goes and what stays', () => {
    expect(shown.preview.counts).toEqual([
      { sheet: 'Hires', added: 0, changed: 2, cleared: 0 },
      { sheet: 'Plans', added: 0, changed: 14, cleared: 0 },
      { sheet: 'Settings', added: 0, changed: 0, cleared: 1 },
    ]);
    expect(shown.preview.rows[0]).toMatchObject({ sheet: 'Hires', label: NAME });
    expect(shown.preview.structure).toEqual([
      'The sheet “Plan – Ana Silva” is deleted: it holds copies only.',
      `On the sheet “Plan – Bo” the name becomes ${shown.alias}.`,
      `On the sheet “Dashboard” the name becomes ${shown.alias}.`,
      expect.stringMatching(/^\d+ earlier changes can no longer be undone/),
    ]);
    expect(shown.preview.notes[1]).toBe(
      'Ana Silva is still marked as active: the hire goes on under the alias.',
    );
  });

  test('lists what is not ours to change: sure places first, parts of the name after', () => {
    expect(shown.mentions.places.map(({ sheet, cell, sure }) => [sheet, cell, sure])).toEqual([
      ['Hires', 'P3', true],
      ['Notes', 'B7', true],
      ['Notes', 'C2', false],
    ]);
  });

  test('writes nothing', () => {
    expect(everything(host)).toEqual(before);
  });

  test('is needed, and so is the name', () => {
    const { alias, preview: agreed } = shown;
    const confirm = agreed.hash;
    expect(refusal(host, 'personErase', { ...ANA, alias, typed: 'Ana', confirm })).toMatch(/“Ana Silva”/);
    expect(refusal(host, 'personErase', { ...ANA, alias, typed: NAME, confirm: 'x' })).toMatch(
      /changed since/,
    );
    expect(refusal(host, 'personErase', { ...ANA, alias: 'Bo', typed: NAME, confirm })).toMatch(/alias/);
    host.edit((person) => person.type('Hires', 'F2', 'Ana Silva, too'));
    expect(refusal(host, 'personErase', { ...ANA, alias, typed: NAME, confirm })).toMatch(/changed since/);
    expect(naming(everything(host)).length).toBeGreaterThan(5);
  });
});

describe.each(['memory', 'sheets'] as const)('erasing, in the engine %s', (engine) => {
  const host = filled(engine);
  const contacts = host.values('Contacts');
  const team = () => host.values('Dashboard').filter((row) => row[0] === 'All hires');
  const totals = team();
  const notes = host.values('Notes');
  const before = host.values('Log').length;
  const { alias, done, mentions } = erase(host);

  test('leaves the name nowhere but in the sheets and columns of the user, which it names', () => {
    expect(done).toEqual({
      sentence: `Erased: the name is now ${alias} everywhere Ramplight writes. This cannot be undone.`,
      changeId: null,
    });
    const own = ['Hires 3,16', 'Notes 7,2'];
    expect(naming(everything(host)).filter((text) => !own.some((place) => text.startsWith(place)))).toEqual(
      [],
    );
    expect(host.values('Notes')).toEqual(notes);
    expect(mentions.places.filter(({ sure }) => sure).map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([
      'Hires!P3',
      'Notes!B7',
    ]);
  });

  test('keeps numbers and dates under the alias: totals do not change', () => {
    const [head = [], ana = [], bo = []] = host.values('Hires');
    expect(ana[head.indexOf('Name')]).toBe(alias);
    expect(ana[head.indexOf('Manager')]).toBe('');
    expect(ana[head.indexOf('Hire ID')]).toBe('H-0001');
    expect(ana[head.indexOf('FTE')]).toBe(0.5);
    expect(bo[head.indexOf('Manager')]).toBe(alias);
    expect(host.values('Contacts')).toEqual(contacts);
    expect(team()).toEqual(totals);
    expect(host.values('Dashboard').flat()).toContain(alias);
    const [plans = [], ...rows] = host.values('Plans');
    const owners = rows.map((row) => [row[1], row[plans.indexOf('Owner')], row[plans.indexOf('Evidence')]]);
    expect(owners).toContainEqual(['H-0001', 'Mia', '']);
    expect(owners).toContainEqual(['H-0002', `${alias} and Mia`, '']);
  });

  test('is in the log without a name, and the log stays whole', () => {
    const added = host.values('Log').slice(before);
    expect(added.map((row) => [row[2], row[3]])).toEqual([
      ['personErase', 'Hires'],
      ['personErase', 'Plans'],
      ['personErase', 'Settings'],
    ]);
    expectLogIntact(host);
  });

  test('takes away the undo of what held their data, says why, and leaves the rest', () => {
    const list = call(host, 'undoList', {});
    const gone = list.filter((each) => each.gone !== '');
    expect(gone.map(({ gone: why }) => why)).toContain(
      'Can no longer be undone: it held data of somebody whose data was erased since.',
    );
    expect(gone.map(({ title }) => title)).toContain(`Changed FTE, Manager of ${alias}.`);
    expect(refusal(host, 'undo', { changeId: gone[0]?.changeId ?? '' })).toMatch(/no longer be undone/);
    const other = list.find(({ title }) => title === 'Changed FTE of Bo.');
    expect(other?.gone).toBe('');
    write(host, 'undo', { changeId: other?.changeId ?? '' });
    expect(call(host, 'home', {}).undo?.title).toBe('Undid: Changed FTE of Bo.');
  });

  test('a second time finds nothing more to change', () => {
    expect(call(host, 'people', {})[0]?.name).toBe(alias);
    expect(preview(host)).toMatchObject({ alias, preview: { counts: [], structure: [] } });
  });
});

describe('erasing a candidate', () => {
  const host = open();
  write(host, 'setup', { modules: ['tasks', 'ramp'] });
  const type = (sheet: string, rows: readonly (readonly string[])[]) => {
    // Sheets that come with their first row are made by hand here: the add-on finds them by their headers.
    const at = host.values(sheet).length;
    host.edit((person) => person.paste(sheet, `A${at + 1}`, rows));
  };
  type('Candidates', [
    ['C-0001', 'Li Wei', 'li.wei@example.org', SUPPORT, 'task scored', 'referral', '2026-03-02', 'KXQ7MD'],
    ['C-0002', 'Mia Roth', 'mia@example.org', SUPPORT, 'applied', 'board', '2026-03-03', 'HVT3NP'],
    ['C-0003', 'Li Wei', 'other@example.org', SUPPORT, 'applied', 'board', '2026-03-04', 'QRW9TX'],
  ]);
  type('Tasks', [
    [
      'T-0001',
      'C-0001',
      'Reply',
      '2026-03-05',
      '',
      '2026-03-07',
      '90',
      '40',
      'EUR',
      'paid',
      '2026-03-09',
      'TX-1',
      'https://x.test/liwei',
    ],
    [
      'T-0002',
      'C-0002',
      'Reply',
      '2026-03-05',
      '',
      '2026-03-07',
      '80',
      '40',
      'EUR',
      'paid',
      '2026-03-09',
      'TX-2',
      'https://x.test/mia',
    ],
  ]);
  type('Scores', [
    ['T-0001', 'Ann', 'Clarity', '3', 'Li Wei wrote: sorry', '2026-03-08T10:00:00', '1'],
    ['T-0002', 'Ann', 'Clarity', '2', 'better than li wei', '2026-03-08T10:00:00', '1'],
  ]);
  const shown = preview(host, { kind: 'candidate', id: 'C-0001' });
  const { alias } = erase(host, { kind: 'candidate', id: 'C-0001' });
  const rows = (sheet: string) => host.values(sheet).slice(1);

  test('uses the alias that raters know', () => {
    expect(alias).toBe('KXQ7MD');
    expect(rows('Candidates')[0]?.slice(0, 6)).toEqual([
      'C-0001',
      alias,
      '',
      SUPPORT,
      'task scored',
      'referral',
    ]);
  });

  test('reaches the scores of their tasks; fees and levels stay', () => {
    expect(rows('Tasks')[0]?.slice(7, 13)).toEqual([40, 'EUR', 'paid', expect.any(Date), '', '']);
    expect(rows('Tasks')[1]?.slice(11, 13)).toEqual(['TX-2', 'https://x.test/mia']);
    expect(rows('Scores').map((row) => row.slice(3, 5))).toEqual([
      [3, ''],
      [2, `better than ${alias}`],
    ]);
  });

  test('leaves a namesake alone, and says so', () => {
    expect(rows('Candidates')[2]?.slice(0, 3)).toEqual(['C-0003', 'Li Wei', 'other@example.org']);
    expect(shown.preview.notes).toContain(
      'Candidates row 4 has the same name. It is not touched: if it is the same person, erase that entry too.',
    );
  });

  test('writes no name into the log', () => {
    expect(JSON.stringify(host.values('Log'))).not.toMatch(/Li Wei|example\.org/);
    expectLogIntact(host);
  });
});

describe('a sheet that refuses', () => {
  test('keeps the person until it is free, does the rest, and says so', () => {
    const host = filled();
    const protect = (on: boolean) => {
      const id = host.grid.sheets().find(({ name }) => name === 'Plans')?.id ?? '';
      const owner = (host.values('Plans')[0] ?? []).indexOf('Owner');
      const rect = { top: 1, left: owner, rows: 50, columns: 1 };
      host.grid.setValidation(
        id,
        rect,
        on ? { kind: 'list', criteria: ['Mia'], allowInvalid: false, help: '' } : null,
      );
    };
    protect(true);
    const first = erase(host);
    expect(first.done.sentence).toMatch(
      /^Not everything could be erased. The sheet “Plans” could not be changed/,
    );
    expect(call(host, 'people', {})[0]?.name).toBe(NAME);
    expect(JSON.stringify(host.values('_journal'))).not.toContain('ramplight-journal');
    protect(false);
    expect(erase(host).done.sentence).toMatch(/^Erased/);
    expect(naming(everything(host, ['Notes'])).filter((text) => !text.startsWith('Hires 3,16'))).toEqual([]);
    expectLogIntact(host);
  });
});

describe('erasing that dies', () => {
  test('at any call is finished by the next action', () => {
    const host = filled();
    const own = ['Hires 3,16', 'Notes 7,2'];
    const names = () =>
      naming(everything(host)).filter((text) => !own.some((place) => text.startsWith(place)));
    const { alias, preview: shown } = preview(host);
    const input = { ...ANA, alias, typed: NAME, confirm: shown.hash };
    const before = names();
    const { states } = deathsOf(host, () => call(host, 'personErase', input));
    const outcomes = { untouched: 0, erased: 0 };
    for (const { call: k, unflushed, state } of states.values()) {
      const where = `call ${k}, ${unflushed}`;
      host.restore(state);
      expect([where, call(host, 'verifyLog', {}).intact]).toEqual([where, true]);
      const left = names();
      if (left.length > 0) expect([where, left]).toEqual([where, before]);
      outcomes[left.length > 0 ? 'untouched' : 'erased'] += 1;
      const [list = []] = [call(host, 'people', {})];
      expect([where, list[0]?.name]).toEqual([where, left.length > 0 ? NAME : alias]);
    }
    expect(Math.min(outcomes.untouched, outcomes.erased)).toBeGreaterThan(0);
  });
});

describe('people who sort and insert while somebody is erased', () => {
  const acts: readonly (readonly [string, (host: Host) => void])[] = [
    ['sort the hires', (host) => host.edit((person) => person.sort('Hires', 'A2:P3', 2, false))],
    ['insert a row above the plans', (host) => host.edit((person) => person.insertRows('Plans', 2, 1))],
  ];
  test.each(acts)('%s: nobody else loses anything', (_what, act) => {
    const host = filled();
    const { alias, preview: shown } = preview(host);
    const input = { ...ANA, alias, typed: NAME, confirm: shown.hash };
    const start = host.snapshot();
    call(host, 'personErase', input);
    const calls = host.counters.calls;
    const sorted = (sheet: string) =>
      host
        .values(sheet)
        .map((row) => JSON.stringify(row.slice(0, 12)))
        .filter((row) => row.replace(/[[\]",]/g, '') !== '')
        .sort();
    const wanted = ['Hires', 'Plans'].map(sorted);
    for (let k = 5; k <= calls; k += 29) {
      host.restore(start);
      host.faults.at(k, () => act(host));
      const result = ask(host, 'personErase', input);
      // What came between reading and agreeing is refused, and nothing is erased.
      if (!result.ok) expect([k, result.error.code]).toEqual([k, 'erase.stale']);
      else expect([k, ['Hires', 'Plans'].map(sorted)]).toEqual([k, wanted]);
    }
  });
});
