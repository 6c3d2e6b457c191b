import type { ChangeSet } from '../../src/model/changeset';
import type { Host } from '../../workbench/host/node';
import { ANA, add, callsToTry, changes, withHires } from './workbook';

const many: ChangeSet = {
  action: 'test',
  title: 'Everything at once',
  tables: [
    {
      table: 'hires',
      rows: [
        {
          kind: 'change',
          key: 'H-0001',
          before: { status: 'active' },
          after: { status: 'left', leftOn: '2026-03-02' },
        },
        add({
          hireId: 'H-0003',
          name: 'Cleo',
          role: 'Support',
          startDate: '2026-04-01',
          status: 'active',
          weekend: '0000110',
        }),
        add({
          hireId: 'H-0004',
          name: '=Dan',
          role: 'Support',
          startDate: '2026-04-01',
          status: 'active',
          currency: 'EUR',
        }),
        { kind: 'clear', key: 'H-0002', before: { hireId: 'H-0002', name: 'Ben' } },
      ],
    },
    {
      table: 'holidays',
      rows: [
        {
          kind: 'add',
          key: 'ES\u001f2026-01-06',
          after: { calendar: 'ES', date: '2026-01-06', name: 'Reyes' },
        },
        {
          kind: 'add',
          key: 'ES\u001f2026-05-01',
          after: { calendar: 'ES', date: '2026-05-01', fraction: 0.5 },
        },
      ],
    },
  ],
};

/** The Check-ins sheet does not exist yet: it is made on the way. */
const firstUse = changes('checkIns', {
  kind: 'add',
  key: 'H-0001\u001f2026-03-02',
  after: { hireId: 'H-0001', weekOf: '2026-03-02', numbers: 'AHT 412 s', done: false },
});

const clearOnly = changes('hires', { kind: 'clear', key: 'H-0001', before: ANA });

/** All that people see of the tables; the log without times, IDs and hashes. */
function seen(host: Host): string {
  const names = host.grid.sheets().map((sheet) => sheet.name);
  const sheets = ['Hires', 'Holidays', 'Check-ins'].map((name) =>
    names.includes(name) ? host.values(name) : [],
  );
  const log = names.includes('Log') ? host.values('Log').map((row) => [row[2], row[3], row[4]]) : [];
  return JSON.stringify([sheets, log]);
}

/** A sheet that is made ahead of its first row does not count as a difference. */
function content(text: string): string {
  return text.replace(/\[\["Hire ID","Week of"[^\]]*\]\]|\[\[""\]\]/, '[]');
}

function died(host: Host, changeSet: ChangeSet): boolean {
  try {
    host.call('applyChangeSet', changeSet, {});
    return false;
  } catch {
    return true;
  }
}

describe.each([
  ['rows added, changed and cleared in two tables', many],
  ['the first row of a table without a sheet', firstUse],
  ['a cleared row', clearOnly],
])('%s', (_what, changeSet) => {
  test.each(['lost', 'kept'] as const)(
    'an execution that dies at any call leaves all or nothing (unflushed writes %s)',
    (unflushed) => {
      const host = withHires();
      const start = host.snapshot();
      const before = content(seen(host));
      host.call('applyChangeSet', changeSet, {});
      const calls = host.counters.calls;
      const after = content(seen(host));
      const outcomes = { before: 0, after: 0 };
      for (const k of callsToTry(calls, unflushed === 'lost' ? 2 : 4)) {
        host.restore(start);
        host.faults.dieAt(k, { unflushed });
        expect([k, died(host, changeSet)]).toEqual([k, true]);
        const { intact } = host.call('nextAction') as { intact: boolean };
        const found = content(seen(host));
        expect([k, found === before || found === after ? 'whole' : found]).toEqual([k, 'whole']);
        outcomes[found === after ? 'after' : 'before'] += 1;
        expect([k, intact]).toEqual([k, true]);
        if (found === after || k % 3 !== 0) continue;
        // What was not begun can be done again.
        host.call('applyChangeSet', changeSet, {});
        expect([k, content(seen(host))]).toEqual([k, after]);
      }
      expect(Math.min(outcomes.before, outcomes.after)).toBeGreaterThan(0);
    },
  );
});
