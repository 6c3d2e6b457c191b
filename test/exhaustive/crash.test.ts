/** @jest-environment ./test/exhaustive/environment.cjs */
import { call, write } from '../path/drive';
import { ACTIONS, type Action, beginWork, createStarts, LONG_ACTIONS } from './actions';
import { contentOf, faultsOf, structureOf } from './content';
import { deathsOf, died, identityOf, pointOf } from './states';
import { createTally, fewOf, someOf } from './tally';

const work = beginWork();
const { host } = work;
const starts = createStarts(work);
const tally = createTally('Crashes');

/** States that are looked at for one action when only a sample is taken. */
const MOST = process.env.EXHAUSTIVE ? Number.POSITIVE_INFINITY : 4;

function begin(action: Action): () => { readonly ok: boolean } {
  return starts(action)[0] as () => { readonly ok: boolean };
}

/** What the action makes when nothing goes wrong. */
function whole(action: Action) {
  const run = begin(action);
  const before = contentOf(host, 'tables');
  expect(run()).toMatchObject({ ok: true });
  const after = contentOf(host, 'tables');
  const all = contentOf(host);
  return { before, after, all, structure: structureOnceMended(action) };
}

/**
 * Drop-downs and formats that an interrupted set-up left out are what *Repair* looks for; a dashboard that an
 * interrupted erasure emptied comes back when it is next refreshed.
 */
function structureOnceMended({ again, door }: Action): readonly string[] {
  if (again && door !== 'repair') write(host, 'repair', {});
  if (door === 'personErase') call(host, 'dashboardRefresh', {});
  return structureOf(host);
}

/** Names the first sheet that differs. */
function expectSheets(where: string, found: string, wanted: string): void {
  if (found === wanted) return;
  const [now, then] = [JSON.parse(found), JSON.parse(wanted)] as { name: string; rows: unknown[] }[][];
  expect([where, now?.map(({ name }) => name)]).toEqual([where, then?.map(({ name }) => name)]);
  for (const [i, sheet] of (now ?? []).entries()) expect([where, sheet]).toEqual([where, then?.[i]]);
}

/** The state is whole, nothing is amiss, and the log tells what is there. */
function lookAt(action: Action, where: string, { before, after }: ReturnType<typeof whole>) {
  const found = contentOf(host, 'tables');
  expect([where, faultsOf(host)]).toEqual([where, []]);
  expect([where, call(host, 'verifyLog', {}).intact]).toEqual([where, true]);
  if (found === after) return 'after';
  if (found === before) return 'before';
  // Sheets, columns and drop-downs come one after the other; what stood there before still stands.
  if (!action.again) expectSheets(where, found, after);
  return 'between';
}

describe.each([...ACTIONS, ...LONG_ACTIONS].map((action) => [action.name, action] as const))(
  '%s',
  (_name, action) => {
    const { length } = action.name;

    test('dies at any call, and so may whatever mends that: all or nothing, and it can be done again', () => {
      const wanted = whole(action);
      const run = begin(action);
      const { points, states } = deathsOf(host, run);
      tally('points', points.size);
      tally('different states', states.size);
      const deaths = [...someOf([...states.values()], length, 3)];
      // Deaths while the next action mends lead to further states: these are looked at like the first ones.
      for (const { call: k, unflushed, state } of deaths) {
        const where = `call ${k}, ${unflushed}`;
        host.restore(state);
        const mending = deathsOf(host, () => call(host, 'undoList', {}));
        tally('points of mending', mending.points.size);
        for (const [identity, death] of mending.states) {
          if (states.has(identity) || deaths.length >= MOST) continue;
          states.set(identity, death);
          deaths.push(death);
          tally('further states');
        }
        const found = lookAt(action, where, wanted);
        tally(found);
        if (found === 'after' && !action.again) {
          expect([where, structureOnceMended(action)]).toEqual([where, wanted.structure]);
          continue;
        }
        // Half-made structure gives another preview; otherwise the one that was agreed to still stands.
        const again = action.again ? action.prepare(work) : run;
        expect([where, again()]).toMatchObject([where, { ok: true }]);
        expectSheets(where, contentOf(host), wanted.all);
        expect([where, structureOnceMended(action)]).toEqual([where, wanted.structure]);
        expect([where, faultsOf(host)]).toEqual([where, []]);
      }
    });

    test('leaves what looking at it said, when it dies', () => {
      const run = begin(action);
      const { points } = deathsOf(host, run);
      const calls = Array.from({ length: points.size / 2 }, (_none, i) => i + 1);
      for (const k of fewOf(calls, length, 2))
        for (const unflushed of ['lost', 'kept'] as const) {
          begin(action);
          host.faults.dieAt(k, { unflushed });
          expect([k, died(run)]).toEqual([k, true]);
          const identity = identityOf(host.snapshot());
          expect([k, unflushed, identity]).toEqual([k, unflushed, points.get(pointOf(k, unflushed))]);
          tally('died in fact');
        }
    });
  },
);
