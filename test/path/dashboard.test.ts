import { call, type Host, importFile, open, refusal, write } from './drive';

/** Ana answers one call a weekday of February and March 2026, and is recorded no further. */
function started(): Host {
  const host = open({ today: '2026-05-04' });
  write(host, 'setup', { modules: ['ramp', 'kpi'] });
  write(host, 'hireAdd', {
    hire: {
      name: 'Ana',
      role: 'Multilingual Customer Support',
      startDate: '2026-02-02',
      fullValue: 200,
    },
  });
  const lines = ['Call Id,Agent,Date,Talk Duration (seconds)'];
  for (let day = 0; day < 58; day++) {
    const date = new Date(Date.UTC(2026, 1, 2 + day));
    if (date.getUTCDay() % 6 === 0) continue;
    lines.push(`T${day},Ana,${date.toISOString().slice(0, 10)},${300 + day}`);
  }
  importFile(host, 'contacts', 'calls.csv', lines.join('\n'));
  return host;
}

const cells = (host: Host) => host.values('Dashboard')[2]?.slice(0, 6);
const kpis = (host: Host) =>
  host
    .values('Dashboard')
    .filter((row) => row[0] === 'Ana')
    .at(-1)?.[2];

describe('the period of the Dashboard sheet', () => {
  test('text that is no date is refused by its cell and left alone, from the menu and the sidebar', () => {
    const host = started();
    call(host, 'dashboardRefresh', {});
    host.edit((person) => person.type('Dashboard', 'B3', 'banana'));
    const before = host.values('Dashboard');
    const sentence =
      'From (Dashboard!B3) says “banana”, which is no date: write it like 2026-03-02 or empty the cell, then refresh again.';
    expect(refusal(host, 'dashboardRefresh', {})).toBe(sentence);
    expect(refusal(host, 'dashboardRefresh', { to: '2026-03-31' })).toBe(sentence);
    expect(host.values('Dashboard')).toEqual(before);
    expect(call(host, 'dashboardPeriod', {})).toEqual({ from: '', to: '', asOf: '', problem: sentence });
    expect(call(host, 'home', {}).hires[0]).toMatchObject({ name: 'Ana', n: 10 });
    call(host, 'dashboardRefresh', { from: '2026-03-02' });
    expect(call(host, 'dashboardPeriod', {})).toMatchObject({ from: '2026-03-02', problem: '' });
  });

  test('a period that ends before it begins is refused', () => {
    const host = started();
    call(host, 'dashboardRefresh', {});
    host.edit((person) => {
      person.type('Dashboard', 'B3', '2026-03-20');
      person.type('Dashboard', 'D3', '2026-03-02');
    });
    const before = host.values('Dashboard');
    expect(refusal(host, 'dashboardRefresh', {})).toBe(
      'The period begins on 20 Mar 2026, after its end (To: 2 Mar 2026): swap the two dates or empty one, then refresh again.',
    );
    expect(refusal(host, 'dashboardRefresh', { to: '', asOf: '2026-03-02' })).toContain(
      '(As of: 2 Mar 2026)',
    );
    expect(host.values('Dashboard')).toEqual(before);
    call(host, 'dashboardRefresh', { from: '2026-03-02', to: '2026-03-20' });
    expect(kpis(host)).toBe(15);
  });

  test('stays in its cells, a given blank clears it, and This week does not follow it', () => {
    const host = started();
    const now = call(host, 'home', {});
    expect(now).toMatchObject({
      asOf: 'As of 31 Mar 2026, the last day with data',
      period: 'last 10 working days of each hire',
    });
    call(host, 'dashboardRefresh', { from: '2026-02-02', to: '2026-02-27', asOf: '2026-02-27' });
    expect(kpis(host)).toBe(20);
    const home = call(host, 'home', {});
    expect([home.asOf, home.period, home.hires]).toEqual([now.asOf, now.period, now.hires]);
    expect(call(host, 'dashboardPeriod', {})).toEqual({
      from: '2026-02-02',
      to: '2026-02-27',
      asOf: '2026-02-27',
      problem: '',
    });
    call(host, 'dashboardRefresh', {});
    expect(kpis(host)).toBe(20);
    call(host, 'dashboardRefresh', { from: '', to: '', asOf: '' });
    expect(cells(host)).toEqual(['From', '', 'To', '', 'As of', '']);
    expect(kpis(host)).toBe(10);
  });
});

describe('the notices', () => {
  test('do not call a hire to complete a fault; a nameless row and a bad cell stay', () => {
    const host = started();
    const csv = 'Call Id,Agent,Date,Talk Duration (seconds)\nB1,Bo,2026-03-31,240\nC1,Cleo,2026-03-31,250\n';
    importFile(host, 'contacts', 'more.csv', csv);
    const home = call(host, 'home', {});
    expect(home.hires.filter(({ incomplete }) => incomplete !== '').map(({ name }) => name)).toEqual([
      'Bo',
      'Cleo',
    ]);
    expect(home.notices).toEqual([]);
    call(host, 'dashboardRefresh', {});
    expect(host.values('Dashboard').flat().join()).not.toContain('left out');
    const column = (header: string) => 'ABCDEFGHIJKLMNOP'[host.values('Hires')[0]?.indexOf(header) ?? -1];
    host.edit((person) => person.type('Hires', `${column('Start date')}3`, 'soon'));
    expect(call(host, 'home', {}).notices).toEqual([
      expect.stringContaining('1 cell in Hires does not fit its column'),
    ]);
    host.edit((person) => person.clear('Hires', `${column('Name')}3`));
    expect(call(host, 'home', {}).notices).toEqual([
      expect.stringMatching(/^3 cells in Hires .*: Hires row 3, /),
    ]);
  });
});

test('the last ten working days hold for every hire: without a start date, and for one who left', () => {
  const host = started();
  const lines = ['Call Id,Agent,Date,Talk Duration (seconds)'];
  for (const [at, date] of ['02-02', '03-17', '03-18', '03-21', '03-31'].entries()) {
    lines.push(`B${at},Bo,2026-${date},240`, `C${at},Cleo,2026-${date},250`);
  }
  importFile(host, 'contacts', 'more.csv', lines.join('\n'));
  const status = 'ABCDEFGH'[host.values('Hires')[0]?.indexOf('Status') ?? -1];
  host.edit((person) => person.type('Hires', `${status}4`, 'left'));
  call(host, 'dashboardRefresh', {});
  const rows = host.values('Dashboard');
  const kpisOf = (name: string) => rows.filter((row) => row[0] === name).at(-1)?.[2];
  // Ten weekdays up to Tuesday 31 March begin on Wednesday the 18th.
  expect(['Ana', 'Bo', 'Cleo', 'All hires'].map(kpisOf)).toEqual([10, 3, 3, 16]);
  expect(call(host, 'home', {}).hires.map(({ name, n }) => [name, n])).toEqual(
    expect.arrayContaining([
      ['Ana', 10],
      ['Bo', 3],
    ]),
  );
});
