import { call, write } from '../path/drive';
import { ACTIONS, type Action, beginWork, createStarts, LONG_ACTIONS } from './actions';
import { contentOf, faultsOf, structureOf } from './content';
import { callsToTry, createTally } from './tally';

const work = beginWork();
const { host } = work;
const starts = createStarts(work);
const tally = createTally('Crash points');

function begin(action: Action): () => { readonly ok: boolean } {
  return starts(action)[0] as () => { readonly ok: boolean };
}

/** What the action makes when nothing goes wrong, and how many calls it takes. */
function whole(action: Action) {
  const run = begin(action);
  const before = contentOf(host, 'tables');
  expect(run()).toMatchObject({ ok: true });
  const { calls } = host.counters;
  const after = contentOf(host, 'tables');
  const all = contentOf(host);
  // Drop-downs and formats that an interrupted set-up left out are what *Repair* looks for.
  if (action.again && action.door !== 'repair') write(host, 'repair', {});
  return { before, after, all, structure: structureOf(host), calls };
}

/** Names the first sheet that differs. */
function expectSheets(k: number, found: string, wanted: string): void {
  if (found === wanted) return;
  const [now, then] = [JSON.parse(found), JSON.parse(wanted)] as { name: string; rows: unknown[] }[][];
  expect([k, now?.map(({ name }) => name)]).toEqual([k, then?.map(({ name }) => name)]);
  for (const [i, sheet] of (now ?? []).entries()) expect([k, sheet]).toEqual([k, then?.[i]]);
}

/** Whether the execution died, as it was told to. */
function died(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch (error) {
    return error instanceof Error && error.name === 'ExecutionDied';
  }
}

/** The state is whole, nothing is amiss, and the log tells what is there. */
function lookAt(action: Action, k: number, before: string, after: string): 'before' | 'after' | 'between' {
  const found = contentOf(host, 'tables');
  expect([k, faultsOf(host)]).toEqual([k, []]);
  expect([k, call(host, 'verifyLog', {}).intact]).toEqual([k, true]);
  if (found === after) return 'after';
  if (found === before) return 'before';
  // Sheets, columns and drop-downs come one after the other; what stood there before still stands.
  if (action.again) return 'between';
  expect([k, found]).toEqual([k, 'whole']);
  return 'between';
}

/** A report is one formula: should the execution die right after it, it stands unlogged, to be cleared by hand. */
const ATOMIC = [...ACTIONS, ...LONG_ACTIONS].filter(({ door }) => !door.startsWith('report'));

describe.each(ATOMIC.map((action) => [action.name, action] as const))('%s', (_name, action) => {
  test.each(['lost', 'kept'] as const)(
    'dies at any call and leaves all or nothing, and can be done again (unflushed writes %s)',
    (unflushed) => {
      const { before, after, all, structure, calls } = whole(action);
      for (const k of callsToTry(calls, action.name.length + (unflushed === 'kept' ? 1 : 0), 6)) {
        const run = begin(action);
        host.faults.dieAt(k, { unflushed });
        expect([k, died(run)]).toEqual([k, true]);
        call(host, 'undoList', {});
        const found = lookAt(action, k, before, after);
        tally(found);
        if (found === 'after' && !action.again) continue;
        // Half-made structure gives another preview; otherwise the one that was agreed to still stands.
        const again = action.again ? action.prepare(work) : run;
        expect([k, again()]).toMatchObject([k, { ok: true }]);
        expectSheets(k, contentOf(host), all);
        if (action.again && action.door !== 'repair') write(host, 'repair', {});
        if (action.again) expect([k, structureOf(host)]).toEqual([k, structure]);
        expect([k, faultsOf(host)]).toEqual([k, []]);
      }
    },
  );
});
