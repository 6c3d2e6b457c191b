import type { Host } from '../../workbench/host/node';
import { ANA, add, BEN, callsToTry, changes, table, withHires } from './workbook';

const rows = (host: Host) => table(host, 'hires').rows.map(({ values }) => values);

/** A change that writes a name into the column beside the one that takes words only. */
const managers = changes(
  'hires',
  { kind: 'change', key: 'H-0001', before: {}, after: { manager: 'Zoe' } },
  { kind: 'change', key: 'H-0002', before: {}, after: { manager: 'Lu', timeZone: 'Europe/Madrid' } },
  add({ ...ANA, hireId: 'H-0003', name: 'Cleo', manager: 'Zoe' }),
);

describe('Google refuses part of a change because somebody moved columns or rows under it', () => {
  test.each([
    ['a column was inserted', (host: Host) => host.edit((person) => person.insertColumns('Hires', 3, 1))],
    ['a column was moved', (host: Host) => host.edit((person) => person.moveColumns('Hires', 5, 1, 7))],
    [
      'rows were sorted, and a rule came',
      (host: Host) =>
        host.edit((person) => {
          person.sort('Hires', 'A2:L3', 2, false);
          person.moveColumns('Hires', 5, 1, 7);
        }),
    ],
  ])('%s: every value is where it was, and the journal is empty', (_what, act) => {
    const host = withHires();
    const start = host.snapshot();
    host.call('applyChangeSet', managers, {});
    const { calls } = host.counters;
    const done = rows(host);
    let refused = 0;
    for (const k of callsToTry(calls, 1)) {
      host.restore(start);
      host.faults.at(k, () => act(host));
      const result = host.call('applyChangeSet', managers, {}) as { refused?: string; notes?: string[] };
      const byName = (list: typeof done) =>
        [...list].sort((a, b) => (String(a.hireId) < String(b.hireId) ? -1 : 1));
      if (result.refused) {
        refused += 1;
        expect([k, result.refused]).toEqual([k, 'change.shifted']);
        expect([k, byName(rows(host))]).toEqual([k, [ANA, BEN]]);
      } else expect([k, result.notes, byName(rows(host))]).toEqual([k, [], byName(done)]);
      expect([k, host.values('_journal')]).toEqual([k, [['']]]);
    }
    if (process.env.EXHAUSTIVE) expect(refused).toBeGreaterThan(0);
  });
});
