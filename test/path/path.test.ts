import { call, type Host, importFile, open, refusal, write } from './drive';

const SUPPORT = 'Multilingual Customer Support';

/** 60 calls of two agents in the shape of a call-centre export, every sixth unanswered. */
function callsCsv(): string {
  const lines = ['Call Id,Agent,Date,Answered (Y/N),AvgTalkDuration'];
  for (let i = 0; i < 60; i++) {
    const day = String(2 + (i % 20)).padStart(2, '0');
    const answered = i % 6 !== 0;
    const talk = answered ? `0:0${3 + (i % 3)}:${String(i % 60).padStart(2, '0')}` : '';
    lines.push(`T${i},${i % 2 ? 'Ana' : 'Bo'},2026-03-${day},${answered ? 'Y' : 'N'},${talk}`);
  }
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

const adsCsv = [
  'Date,Campaign Name,Currency,Spend,14 Day Total Orders (#),14 Day Total Sales (₹)',
  '"Mar 2, 2026",Sunscreen,INR,Rs.200.5,2,Rs.600.0',
  '"Mar 3, 2026",Sunscreen,INR,Rs.100.0,0,Rs.0.0',
  '"Mar 3, 2026",Hair oil,INR,Rs.50.0,1,Rs.150.0',
].join('\n');

describe('the path, from an empty spreadsheet to the dashboard', () => {
  let host: Host;
  const column = (sheet: string, header: string) => {
    const [head = [], ...rows] = host.values(sheet);
    const at = head.indexOf(header);
    return rows.map((row) => row[at]).filter((value) => value !== '');
  };

  beforeAll(() => {
    host = open();
  });

  test('an empty spreadsheet is new', () => {
    expect(call(host, 'home', {})).toMatchObject({ state: 'new', hires: [], undo: null });
  });

  test('set-up shows what it will make, makes it, and a second time makes nothing', () => {
    const { preview, sentence } = write(host, 'setup', { modules: ['ramp', 'kpi'] });
    expect(preview.structure).toHaveLength(10);
    expect(sentence).toBe('Set up 10 sheets.');
    const again = write(host, 'setup', { modules: ['ramp', 'kpi'] });
    expect(again.preview.structure).toEqual([]);
    expect(call(host, 'home', {})).toMatchObject({
      state: 'ready',
      modules: { ramp: true, kpi: true, tasks: false },
    });
  });

  test('a hire is added with the six roles, full productivity stated', () => {
    const { sentence } = write(host, 'hireAdd', {
      hire: {
        name: 'Ana',
        role: SUPPORT,
        startDate: '2026-03-02',
        fte: 1,
        timeZone: 'Europe/Madrid',
        fullValue: 200,
      },
    });
    expect(sentence).toBe(`Added Ana as ${SUPPORT} from 2 Mar 2026.`);
    expect(column('Hires', 'Name')).toEqual(['Ana']);
    expect(new Set(column('Roles', 'Role')).size).toBe(6);
  });

  test('the plan is previewed, written, and up to date when generated again', () => {
    const { preview } = write(host, 'planGenerate', { hireId: 'H-0001' });
    expect(preview.counts).toEqual([{ sheet: 'Plans', added: 7, changed: 0, cleared: 0 }]);
    expect(preview.rows[0]).toMatchObject({ kind: 'add', label: 'Ana · day 14 · Average handle time' });
    expect(write(host, 'planGenerate', { hireId: 'H-0001' }).sentence).toBe(
      'The plan of Ana is up to date: nothing to change.',
    );
  });

  test('the printable sheet names the milestones and their due dates', () => {
    const { sentence } = call(host, 'planPrint', { hireId: 'H-0001' });
    expect(sentence).toContain('Plan – Ana');
    const lines = host.values('Plan – Ana').map((row) => row[0]);
    expect(lines).toContain('Day 30 · learn · due 31 Mar 2026');
  });

  test('a call export comes in: Ana is recognised, Bo becomes an incomplete hire', () => {
    expect(importFile(host, 'contacts', 'calls.csv', callsCsv())).toEqual({
      added: 60,
      changed: 0,
      same: 0,
      faults: 0,
    });
    expect(column('Hires', 'Name')).toEqual(['Ana', 'Bo']);
    expect(column('Contacts', 'Talk s')).toHaveLength(50);
    const bo = call(host, 'home', {}).hires.find(({ name }) => name === 'Bo');
    expect(bo).toMatchObject({ incomplete: 'Role and start date are missing', status: 'No data' });
    expect(importFile(host, 'contacts', 'calls.csv', callsCsv())).toMatchObject({ added: 0, same: 60 });
  });

  test('an ad export comes in, its campaigns shared by two hires, and is remembered', () => {
    const both = { hireIds: ['H-0001', 'H-0002'], newHire: '', skip: false };
    const result = importFile(host, 'adSpend', 'ads.csv', adsCsv, (all) =>
      all.map(({ source }) => ({ source, ...both })),
    );
    expect(result).toMatchObject({ added: 3, faults: 0 });
    const spend = column('Ad spend', 'Spend').map(Number);
    expect(spend).toHaveLength(6);
    expect(spend.reduce((a, b) => a + b, 0)).toBeCloseTo(350.5, 9);
    expect(importFile(host, 'adSpend', 'ads.csv', adsCsv)).toMatchObject({ added: 0, same: 3 });
    const mended = adsCsv.replace('Rs.600.0', 'Rs.660.0');
    expect(importFile(host, 'adSpend', 'ads.csv', mended)).toMatchObject({ added: 0, changed: 1, same: 2 });
  });

  test('the dashboard says the mean of the cells in Contacts', () => {
    call(host, 'dashboardRefresh', { from: '1900-01-01' });
    const talk = column('Contacts', 'Talk s').map(Number);
    const sheet = host.values('Dashboard');
    const team = sheet.filter((row) => row[0] === 'All hires').at(-1) ?? [];
    expect(team[2]).toBe(50);
    expect(team[3]).toBeCloseTo(talk.reduce((a, b) => a + b, 0) / talk.length, 9);
  });

  test('the last change can be undone, and the undo undone', () => {
    const before = host.values('Ad spend');
    const [last] = call(host, 'undoList', {});
    const undone = write(host, 'undo', { changeId: last?.changeId ?? '' });
    expect(undone.preview.counts).toEqual([{ sheet: 'Ad spend', added: 0, changed: 2, cleared: 0 }]);
    expect(host.values('Ad spend')).not.toEqual(before);
    write(host, 'undo', { changeId: undone.changeId ?? '' });
    expect(host.values('Ad spend')).toEqual(before);
  });
});

describe('what a person did meanwhile', () => {
  test('an edit between preview and confirmation is refused with the row named', () => {
    const host = open();
    write(host, 'setup', { modules: ['ramp'] });
    write(host, 'hireAdd', { hire: { name: 'Ana', role: SUPPORT, startDate: '2026-03-02' } });
    write(host, 'planGenerate', { hireId: 'H-0001' });
    write(host, 'hireEdit', { hireId: 'H-0001', hire: { startDate: '2026-03-09' } });
    const first = call(host, 'planGenerate', { hireId: 'H-0001' });
    if (first.status !== 'preview') throw new Error('no preview');
    host.edit((person) => person.type('Plans', 'E3', '2026-12-24'));
    expect(refusal(host, 'planGenerate', { hireId: 'H-0001', confirm: first.preview.hash })).toMatch(
      /Plans row 3/,
    );
  });

  test('sorting and a column put in between change nothing: rows are found by key, columns by header', () => {
    const host = open();
    write(host, 'setup', { modules: ['ramp'] });
    for (const name of ['Zoe', 'Ana'])
      write(host, 'hireAdd', { hire: { name, role: SUPPORT, startDate: '2026-03-02' } });
    host.edit((person) => {
      person.insertColumns('Hires', 2, 1);
      person.sort('Hires', 'A2:M3', 3);
    });
    write(host, 'hireEdit', { hireId: 'H-0001', hire: { manager: 'Mia' } });
    const [head = [], ...rows] = host.values('Hires');
    const zoe = rows.find((row) => row[head.indexOf('Name')] === 'Zoe') ?? [];
    expect(zoe[head.indexOf('Manager')]).toBe('Mia');
  });

  test('a renamed header and a deleted sheet are said with the remedy, and repair mends them', () => {
    const host = open();
    write(host, 'setup', { modules: ['ramp'] });
    write(host, 'hireAdd', { hire: { name: 'Ana', role: SUPPORT, startDate: '2026-03-02' } });
    host.edit((person) => person.type('Hires', 'B1', 'Who is it'));
    expect(refusal(host, 'home', {})).toMatch(/Hires.*“Name”/s);
    expect(write(host, 'repair', {}).preview.structure).not.toEqual([]);
    expect(call(host, 'home', {}).hires.map(({ name }) => name)).toEqual(['Ana']);
    host.edit((person) => person.deleteSheet('Roles'));
    expect(refusal(host, 'home', {})).toMatch(/Roles/);
    write(host, 'repair', {});
    expect(call(host, 'home', {}).hires).toHaveLength(1);
  });
});

describe('bad input through the door', () => {
  const host = open();
  write(host, 'setup', { modules: ['ramp'] });
  const hire = { name: 'Ana', role: SUPPORT, startDate: '2026-03-02' };

  test.each([
    [{ ...hire, startDate: '2026-02-30' }, /Start date.*2026-02-30/],
    [{ ...hire, role: 'Astronaut' }, /no role “Astronaut”/],
    [{ ...hire, fte: 0 }, /FTE.*0/],
    [{ ...hire, name: '' }, /name is blank/],
  ])('%j is refused with a sentence, and nothing is written', (input, sentence) => {
    expect(refusal(host, 'hireAdd', { hire: input })).toMatch(sentence);
    expect(host.values('Hires')).toHaveLength(1);
  });

  test('a second hire of the same name names the row of the first', () => {
    write(host, 'hireAdd', { hire });
    expect(refusal(host, 'hireAdd', { hire: { ...hire, name: 'ANA' } })).toMatch(
      /^Hires row 2 already has a hire/,
    );
  });

  test('text that starts with = stays text', () => {
    write(host, 'hireAdd', { hire: { ...hire, name: '=1+1' } });
    expect(host.values('Hires').map((row) => row[1])).toContain('=1+1');
  });

  test('an unknown call and a payload of another shape are refused', () => {
    const strange = host.run('rpc', 'dropEverything', {}) as { ok: boolean; error: { code: string } };
    expect(strange).toMatchObject({ ok: false, error: { code: 'rpc.name' } });
    const shape = host.run('rpc', 'planView', { hireId: 7 }) as { ok: boolean; error: { code: string } };
    expect(shape).toMatchObject({ ok: false, error: { code: 'rpc.payload' } });
    const proto = host.run('rpc', 'constructor', {}) as { ok: boolean };
    expect(proto.ok).toBe(false);
  });
});
