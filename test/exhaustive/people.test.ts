/** @jest-environment ./test/exhaustive/environment.cjs */

import { columnName } from '../../workbench/host/cells/a1';
import type { Host } from '../path/drive';
import { ACTIONS, type Action, beginWork, createStarts } from './actions';
import { contentOf, faultsOf, rowsByHeader } from './content';
import { type Calls, callsOf, everyCall, groupsOf } from './moments';
import { createTally, fewOf, someOf } from './tally';

const work = beginWork();
const { host } = work;
const starts = createStarts(work);
const tally = createTally('People × calls');

/** A sheet is as wide as this when it is new; one that is wider has no room beside its table. */
const NARROW = 26;

/** Of Tasks the tenth column takes a word of a list only, and of Contacts the first rows are cleared by an undo. */
const CELLS: Readonly<Record<string, string>> = { Tasks: 'G2', Contacts: 'J7' };

/** What people do in a sheet; each knows where its data stands in the workbook that the actions begin with. */
const ACTS: readonly (readonly [string, (sheet: string, rows: number, action: Action) => void])[] = [
  [
    'sorts',
    (sheet, rows) =>
      host.edit((person) => person.sort(sheet, `A2:${columnName(columnsOf(sheet) - 1)}${rows}`, 2, false)),
  ],
  ['inserts a row at the top', (sheet) => host.edit((person) => person.insertRows(sheet, 2, 1))],
  ['inserts two rows in the middle', (sheet) => host.edit((person) => person.insertRows(sheet, 3, 2))],
  ['inserts a column', (sheet) => host.edit((person) => person.insertColumns(sheet, 3, 1))],
  ['moves a column', (sheet) => host.edit((person) => person.moveColumns(sheet, 5, 1, 2))],
  ['renames a header', (sheet) => host.edit((person) => person.type(sheet, 'D1', 'My word'))],
  [
    'types beside the table',
    (sheet) =>
      host.edit((person) => {
        const columns = columnsOf(sheet);
        if (columns > NARROW) person.insertColumns(sheet, columns + 1, 1);
        person.type(sheet, columns > NARROW ? `${columnName(columns)}3` : 'W3', 'a note');
      }),
  ],
  [
    'types into a cell of the table',
    // What is typed into a row just before it is cleared goes with it: docs/guarantees.md says so.
    (sheet, _rows, { name }) =>
      host.edit((person) =>
        person.type(sheet, name.endsWith('half way') ? 'J2' : (CELLS[sheet] ?? 'J2'), '7'),
      ),
  ],
];

function columnsOf(sheet: string): number {
  return host.grid.sheets().find(({ name }) => name === sheet)?.columns ?? 0;
}

function rowsIn(sheet: string): number {
  return Math.max(3, host.values(sheet).length);
}

/** Rows whatever their order: what is where does not matter, what is there does. */
const seen = (of: Host): string => JSON.stringify(rowsByHeader(of));

function inTurn(action: Action, act: () => void): ReadonlyMap<string, 'done' | 'refused'> {
  const begin = (): (() => { readonly ok: boolean }) => starts(action)[0] as () => { readonly ok: boolean };
  const found = new Map<string, 'done' | 'refused'>();
  const run = begin();
  act();
  found.set(seen(host), 'refused');
  const early = run();
  if (early.ok) found.set(seen(host), 'done');
  begin()();
  act();
  return found.set(seen(host), 'done');
}

const known = new Map<Action, Calls>();

function alone(action: Action): Calls {
  const [run] = starts(action);
  const calls = known.get(action) ?? callsOf(host, () => run?.());
  known.set(action, calls);
  return calls;
}

/** An erasure that finds a column gone says so and is to be repeated; that is its own test's matter. */
const SHIFTING = /column|header/;

/** The exhaustive run takes every act; otherwise about one in three. */
function sampled(action: Action, what: string): boolean {
  return Boolean(process.env.EXHAUSTIVE) || (action.name.length + what.length) % 3 === 0;
}

const cases = ACTIONS.flatMap((action) =>
  action.sheets.map((sheet) => [action.name, sheet, action] as const),
);

describe.each(cases)('while the add-on is to %s, somebody in %s', (_name, sheet, action) => {
  const acts = ACTS.filter(
    ([what]) => sampled(action, what) && (action.door !== 'personErase' || !SHIFTING.test(what)),
  );
  if (acts.length === 0) return;
  test.each(acts)('%s: nothing is lost, nothing doubled', (what, how) => {
    starts(action);
    const rows = rowsIn(sheet);
    const act = (): void => how(sheet, rows, action);
    const orders = inTurn(action, act);
    const calls = alone(action);
    const stopAt = (k: number): boolean => {
      const [run] = starts(action);
      host.faults.at(k, act);
      const answer = run?.();
      const found = seen(host);
      if (orders.get(found) === undefined || (answer?.ok && orders.get(found) !== 'done'))
        expect([k, answer, found]).toEqual([k, answer, [...orders.keys()]]);
      expect([k, faultsOf(host)]).toEqual([k, []]);
      return answer?.ok ?? false;
    };
    // All that an act changes belongs to its sheet: named ranges and charts that move with it count as across sheets.
    const footprint = new Set(host.grid.sheets().flatMap(({ id, name }) => (name === sheet ? [id] : [])));
    const which = action.name.length + what.length;
    const groups = groupsOf(calls, everyCall(calls), footprint);
    for (const { call, calls: same } of someOf(groups, which, 2)) {
      tally(stopAt(call) ? 'done' : 'refused', same.length);
      tally('executions');
    }
    // The same effect at another call of a group; only the time is another.
    for (const { call, calls: same } of fewOf(groups, which, 1)) {
      const [other = call] = same;
      stopAt(call);
      const state = contentOf(host);
      stopAt(other);
      expect([other, contentOf(host)]).toEqual([other, state]);
    }
  });
});
