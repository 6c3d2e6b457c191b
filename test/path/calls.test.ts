import { type Cost, measureCosts } from '../../bench/cost';
import type { RpcInput, RpcName } from '../../src/rpc';
import { call, type Host, importFile, open, write } from './drive';

const SUPPORT = 'Multilingual Customer Support';

function csv(rows: number): string {
  const lines = ['Ticket ID,Agent,Date,Talk time (s)'];
  for (let i = 0; i < rows; i++)
    lines.push(`K${i},Ana,2026-03-${String(2 + (i % 20)).padStart(2, '0')},${200 + (i % 90)}`);
  return lines.join('\n');
}

/** A workbook with the path walked once, and so many contacts. */
function walked(contacts: number): Host {
  const host = open();
  write(host, 'setup', { modules: ['ramp', 'kpi'] });
  write(host, 'hireAdd', { hire: { name: 'Ana', role: SUPPORT, startDate: '2026-03-02', fullValue: 250 } });
  write(host, 'planGenerate', { hireId: 'H-0001' });
  importFile(host, 'contacts', 'calls.csv', csv(contacts));
  call(host, 'planPrint', { hireId: 'H-0001' });
  call(host, 'dashboardRefresh', {});
  return host;
}

const small = walked(20);
const large = walked(2_000);

/** Reads and writes of one call. */
function cost<N extends RpcName>(host: Host, name: N, input: RpcInput<N>) {
  call(host, name, input);
  const { reads, writes } = host.counters;
  return { reads, writes };
}

function confirmed(host: Host, name: 'hireEdit' | 'planGenerate' | 'setup', input: RpcInput<typeof name>) {
  const preview = call(host, name, input as never) as { preview: { hash: string } };
  return cost(host, name, { ...input, confirm: preview.preview.hash } as never);
}

/** Sheets that a call looks at, and what it may cost: reads ≤ 2 × sheets + 4. */
const READING = [
  // Nine tables, Settings, journal and history.
  ['home', {}, 12],
  ['hireForm', {}, 5],
  ['planView', { hireId: 'H-0001' }, 3],
  ['importContext', { table: 'contacts' }, 3],
  ['undoList', {}, 1],
  ['dashboardPeriod', {}, 1],
] as const;

describe('service calls', () => {
  test.each(READING)('%s reads each sheet once and writes nothing', (name, input, sheets) => {
    const { reads, writes } = cost(small, name, input as never);
    expect(reads).toBeLessThanOrEqual(2 * sheets + 4);
    expect(writes).toBe(0);
  });

  test('none grows with rows', () => {
    for (const [name, input] of READING) {
      expect([name, cost(large, name, input as never)]).toEqual([name, cost(small, name, input as never)]);
    }
    expect(cost(large, 'dashboardRefresh', {})).toEqual(cost(small, 'dashboardRefresh', {}));
    const edit = (host: Host, manager: string) =>
      confirmed(host, 'hireEdit', { hireId: 'H-0001', hire: { manager } });
    edit(small, 'Lu');
    edit(large, 'Lu');
    expect(edit(large, 'Mia')).toEqual(edit(small, 'Mia'));
  });

  test('an edit of one block costs that block and the journal, history and log', () => {
    const { reads, writes } = confirmed(small, 'hireEdit', { hireId: 'H-0001', hire: { manager: 'Ida' } });
    // Hires, Roles, Holidays, Leave, Settings, journal, history, log, and the formulas of what changes.
    expect(reads).toBeLessThanOrEqual(2 * 8 + 5);
    // One block of Hires, and a constant for journal, history and log.
    expect(writes).toBeLessThanOrEqual(1 + 12);
  });

  test('a set-up that is complete writes nothing', () => {
    expect(confirmed(small, 'setup', { modules: ['ramp', 'kpi'] }).writes).toBe(0);
  });
});

/** What looks through every sheet for a person, or at every column's looks and rules, asks more for each sheet. */
const THOROUGH = /erase a person|held about a hire|repair|before “set up”/;

describe('every action', () => {
  const [few, many] = [measureCosts(20), measureCosts(1_000)];
  const all = (costs: typeof few): readonly Cost[] => [...costs.writing, ...costs.looking];
  const each = all(many).map((cost, i) => [cost.what, cost, all(few)[i]!] as const);

  test.each(each)(
    '%s: near what cannot be spared, no more with more rows, far from the limit',
    (what, cost, small) => {
      // Asking where a sheet is, how large it is and which cells are used comes with every sheet.
      if (!THOROUGH.test(what)) expect(cost.calls).toBeLessThanOrEqual(4 * cost.least + 16);
      // A sheet may have to be made longer (two calls), and rows far from the headers are checked apart from them.
      if (!/erase a person|held about a hire/.test(what))
        expect(cost.calls).toBeLessThanOrEqual(small.calls + 3);
      expect(cost.seconds).toBeLessThan(120);
    },
  );
});
