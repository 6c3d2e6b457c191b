import { call, type Host, importFile, open, write } from './drive';

/** Forty calls of two agents, some with hold and wrap, typed as a person would have them in a file. */
function callsCsv(): string {
  const lines = ['Ticket ID,Agent,Date,Talk time (s),Hold time (s),Wrap time (s)'];
  for (let i = 0; i < 40; i++) {
    const day = String(2 + (i % 9)).padStart(2, '0');
    lines.push(
      `K${i},${i % 2 ? 'Ana' : 'Bo'},2026-03-${day},${180 + ((i * 37) % 200)},${i % 5 ? '' : 20},${30 + (i % 7)}`,
    );
  }
  return lines.join('\n');
}

/** In the engine that calculates: what a cell says is what the dashboard says. */
describe('the dashboard and the custom functions on the same cells', () => {
  let host: Host;

  beforeAll(() => {
    host = open({ engine: 'sheets' });
    write(host, 'setup', { modules: ['ramp', 'kpi'] });
    write(host, 'hireAdd', {
      hire: { name: 'Ana', role: 'Multilingual Customer Support', startDate: '2026-03-02', fullValue: 250 },
    });
    importFile(host, 'contacts', 'calls.csv', callsCsv());
    call(host, 'dashboardRefresh', { from: '1900-01-01' });
  });

  const kpi = (name: string) =>
    host
      .values('Dashboard')
      .filter((row) => row[0] === name)
      .at(-1) ?? [];
  const card = (name: string) => host.values('Dashboard').find((row) => row[0] === name) ?? [];

  test('AHT of all and by hire', () => {
    expect(kpi('All hires')[3]).toBeCloseTo(
      Number(host.formula('=RAMP_AHT(Contacts!E2:E, Contacts!F2:F, Contacts!G2:G)')),
      9,
    );
    const byHire = host.formula(
      '=RAMP_AHT_BY(Contacts!B2:B, Contacts!E2:E, Contacts!F2:F, Contacts!G2:G)',
    ) as unknown[][];
    expect(byHire.map((row) => [row[0], row[1]])).toEqual([
      ['H-0002', 20],
      ['H-0001', 20],
    ]);
    expect(kpi('Bo')[3]).toBeCloseTo(Number(byHire[0]?.[2]), 9);
    expect(kpi('Ana')[3]).toBeCloseTo(Number(byHire[1]?.[2]), 9);
  });

  test('ramp day, target and status of the card', () => {
    const [, , day, , actual, target, , , low, high, n, status] = card('Ana');
    expect(day).toBeCloseTo(Number(host.formula('=RAMP_DAY(DATE(2026,3,2), DATE(2026,3,10))')), 1);
    const exact = Number(host.formula('=RAMP_DAY(DATE(2026,3,2), DATE(2026,3,10))'));
    expect(target).toBeCloseTo(
      Number(host.formula(`=RAMP_TARGET(${exact}, 375, 250, "", "halflife", 21)`)),
      9,
    );
    // The card keeps attainment; RAMP_STATUS takes limits in the metric's unit, so they are turned back.
    const limits = [Number(target) / Number(high), Number(target) / Number(low)];
    const word = host.formula(
      `=RAMP_STATUS(${actual}, ${target}, "lower", ${n}, ${limits[0]}, ${limits[1]}, "", 30)`,
    );
    expect(String(status).slice(2)).toBe(n !== undefined && Number(n) < 30 ? 'Too early' : word);
  });

  test('due dates of the plan', () => {
    write(host, 'planGenerate', { hireId: 'H-0001' });
    const [head = [], ...rows] = host.values('Plans');
    const due = rows.filter((row) => row[head.indexOf('Milestone')] === 90)[0]?.[head.indexOf('Due')];
    expect(due).toEqual(host.formula('=RAMP_DATE(DATE(2026,3,2), 90)'));
  });
});
