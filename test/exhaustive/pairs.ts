import { type Action, type Answer, beginWork, createStarts } from './actions';
import { contentOf, faultsOf } from './content';
import { type Calls, callsOf, everyCall, groupsOf } from './moments';
import { identityOf } from './states';
import { createTally, fewOf, someOf } from './tally';

/** Refusals of ours say that nothing was written, why, and what to do; these do not. Google's own words are no remedy. */
const UNCLEAR = /^(service$|rpc\.|journal\.)/;

/** The exhaustive run takes every pair; otherwise about one in ten. */
function sampled(a: Action, b: Action): boolean {
  return Boolean(process.env.EXHAUSTIVE) || (a.name.length * 3 + b.name.length) % 10 === 0;
}

/** After an erasure the dashboard is refreshed by itself: another may write in between, and shows in it already. */
function part(a: Action, b: Action): 'all' | 'tables' {
  return a.door === 'personErase' || b.door === 'personErase' ? 'tables' : 'all';
}

/** The states and answers that a pair may come to: one after the other, either way, or one alone. */
type Orders = ReadonlySet<string>;

type Solo = { readonly all: string; readonly tables: string; readonly calls: Calls };

/**
 * A stops before its k-th call, B runs, A goes on. Whatever was written is what one after the other would have
 * written, or one alone while the other was told so.
 *
 * A synchronous script cannot be paused half way through B: but B either waits for the lock that A holds and gives up,
 * or takes it before A does; B half way while A runs is the pair the other way round.
 */
export function testPairs(firsts: readonly Action[], seconds: readonly Action[], what: string): void {
  const work = beginWork();
  const { host } = work;
  const begin = createStarts(work);
  const tally = createTally(what);

  const outcome = (done: readonly string[], a: Action, b: Action): string =>
    `${done.join('+')} ${contentOf(host, part(a, b))}`;
  const solo = new Map<Action, Solo>();
  const alone = (action: Action): Solo => {
    const known = solo.get(action);
    if (known) return known;
    const [run] = begin(action);
    const calls = callsOf(host, () => run?.());
    const made = { calls, all: contentOf(host), tables: contentOf(host, 'tables') };
    solo.set(action, made);
    return made;
  };
  const inTurn = (a: Action, b: Action): Orders => {
    const orders = new Set<string>();
    for (const reverse of [false, true]) {
      const runs = begin(a, b).map((run, i) => ['AB'[i] ?? '', run] as const);
      if (reverse) runs.reverse();
      const done = runs.filter(([, run]) => run().ok).map(([name]) => name);
      orders.add(outcome(done.sort(), a, b));
    }
    orders.add(`A ${alone(a)[part(a, b)]}`);
    orders.add(`B ${alone(b)[part(a, b)]}`);
    return orders;
  };

  /** While A holds the lock B is refused and changes nothing: one execution of A tells that for all of its calls. */
  const refuseWhileLocked = (a: Action, b: Action): void => {
    const [runA, runB] = begin(a, b);
    let last = '';
    host.faults.watch(({ call, locked }) => {
      if (!locked) return;
      tally('B refused by the lock');
      const before = identityOf(host.snapshot());
      // To whoever cannot look into A's memory nothing has happened since.
      if (before === last) return;
      last = before;
      expect([call, runB?.()]).toMatchObject([call, { ok: false, code: 'lock.busy' }]);
      expect([call, identityOf(host.snapshot())]).toEqual([call, before]);
    });
    expect(runA?.()).toMatchObject({ ok: true });
    expect(outcome(['A'], a, b)).toBe(`A ${alone(a)[part(a, b)]}`);
  };

  const stopAt = (k: number, a: Action, b: Action, orders: Orders): string => {
    const [runA, runB] = begin(a, b);
    const answers = new Map<string, Answer>();
    host.faults.at(k, () => {
      if (runB) answers.set('B', runB());
    });
    if (runA) answers.set('A', runA());
    for (const [name, answer] of answers)
      if (!answer.ok && UNCLEAR.test(answer.code)) expect([k, name, answer]).toEqual([k, name, 'clear']);
    const done = ['A', 'B'].filter((name) => answers.get(name)?.ok);
    const found = outcome(done, a, b);
    if (!orders.has(found)) expect([k, found]).toEqual([k, [...orders]]);
    expect([k, faultsOf(host)]).toEqual([k, []]);
    return done.length === 2 ? 'both' : `${done.join('+') || 'none'} alone`;
  };

  describe.each(firsts.map((a) => [a.name, a] as const))('%s stops', (_name, a) => {
    const others = seconds.filter((b) => b.from === a.from && sampled(a, b));
    if (others.length === 0) return;
    test.each(others.map((b) => [b.name, b] as const))('while somebody else wants to %s', (_other, b) => {
      const orders = inTurn(a, b);
      const { calls } = alone(a);
      const footprint = alone(b).calls.all;
      const lockable = footprint.has('lock');
      if (lockable) refuseWhileLocked(a, b);
      const open = everyCall(calls).filter((k) => !lockable || !calls.locked.has(k));
      const which = a.name.length + b.name.length;
      for (const { call, calls: same } of someOf(groupsOf(calls, open, footprint), which, 3)) {
        tally(stopAt(call, a, b, orders), same.length);
        tally('executions of A');
        // The same effect at the others; only the time is another.
        const state = contentOf(host);
        for (const k of fewOf(same.slice(0, -1), which, 1)) {
          stopAt(k, a, b, orders);
          expect([k, contentOf(host)]).toEqual([k, state]);
        }
      }
    });
  });
}
