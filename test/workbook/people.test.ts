import type { Host } from '../../workbench/host/node';
import { ANA, add, apply, BEN, callsToTry, changes, openWorkbook, table } from './workbook';

/** What a person does while the add-on is writing. */
const acts: readonly (readonly [string, (host: Host) => void])[] = [
  ['sorts', (host) => host.edit((person) => person.sort('Hires', 'A2:L4', 2, false))],
  ['inserts a row at the top', (host) => host.edit((person) => person.insertRows('Hires', 2, 1))],
  ['inserts two rows in the middle', (host) => host.edit((person) => person.insertRows('Hires', 4, 2))],
  ['inserts a column', (host) => host.edit((person) => person.insertColumns('Hires', 3, 1))],
  ['moves a column', (host) => host.edit((person) => person.moveColumns('Hires', 6, 1, 2))],
  ['renames a header', (host) => host.edit((person) => person.type('Hires', 'F1', 'Boss'))],
  ['deletes another row', (host) => host.edit((person) => person.deleteRows('Hires', 3, 1))],
  ['types into another cell', (host) => host.edit((person) => person.type('Hires', 'M3', 'a note'))],
];

const CLEO = { ...ANA, hireId: 'H-0003', name: 'Cleo' };
const change = changes(
  'hires',
  { kind: 'change', key: 'H-0001', before: { status: 'active' }, after: { status: 'paused', fte: 0.5 } },
  add({ ...ANA, hireId: 'H-0004', name: 'Dan' }),
  add({ ...ANA, hireId: 'H-0005', name: 'Eve' }),
);

const clearing = changes(
  'hires',
  { kind: 'clear', key: 'H-0001', before: { hireId: 'H-0001', name: 'Ana' } },
  { kind: 'change', key: 'H-0003', before: { status: 'active' }, after: { status: 'left' } },
);

function opened(): Host {
  const host = openWorkbook();
  host.call('runSetup', ['ramp']);
  apply(host, changes('hires', add(ANA), add(BEN), add(CLEO)));
  return host;
}

/** Rows by ID: what is where does not matter, what is there does. */
function byId(host: Host): Record<string, unknown> {
  const rows = table(host, 'hires').rows.map(({ values }) => [values.hireId, values] as const);
  const ids = rows.map(([id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
  return Object.fromEntries(rows);
}

const expected = (without: readonly string[] = []) =>
  Object.fromEntries(
    [
      { ...ANA, status: 'paused', fte: 0.5 },
      BEN,
      CLEO,
      { ...ANA, hireId: 'H-0004', name: 'Dan' },
      { ...ANA, hireId: 'H-0005', name: 'Eve' },
    ]
      .filter(({ hireId }) => !without.includes(hireId))
      .map((row) => [row.hireId, row]),
  );

describe.each(acts)('a person %s while rows are cleared', (what, act) => {
  test('at any of its calls: only what was to be cleared is gone', () => {
    const host = opened();
    const start = host.snapshot();
    apply(host, clearing);
    const calls = host.counters.calls;
    const ben = what === 'deletes another row' ? {} : { 'H-0002': BEN };
    for (const k of callsToTry(calls, what.length)) {
      host.restore(start);
      host.faults.at(k, () => act(host));
      const result = host.call('applyChangeSet', clearing, {}) as { refused?: string; notes?: string[] };
      if (result.refused) expect([k, byId(host)]).toEqual([k, { 'H-0001': ANA, ...ben, 'H-0003': CLEO }]);
      else
        expect([k, result.notes, byId(host)]).toEqual([
          k,
          [],
          { ...ben, 'H-0003': { ...CLEO, status: 'left' } },
        ]);
    }
  });
});

describe.each(acts)('a person %s while a change is written', (what, act) => {
  test('at any of its calls: nothing is lost, nothing doubled', () => {
    const host = opened();
    const start = host.snapshot();
    apply(host, change);
    const calls = host.counters.calls;
    for (const k of callsToTry(calls, what.length)) {
      host.restore(start);
      host.faults.at(k, () => act(host));
      const result = host.call('applyChangeSet', change, {}) as { refused?: string; notes?: string[] };
      const gone = what === 'deletes another row' ? ['H-0002'] : [];
      if (result.refused) {
        const rows = { ...expected([...gone, 'H-0004', 'H-0005']), 'H-0001': ANA };
        expect([k, byId(host)]).toEqual([k, rows]);
      } else {
        expect([k, result.notes]).toEqual([k, []]);
        expect([k, byId(host)]).toEqual([k, expected(gone)]);
      }
    }
  });
});
