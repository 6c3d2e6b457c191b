import type { Host } from '../path/drive';

/** What an execution looks at or changes: see the host's `Trace`. */
export type Footprint = ReadonlySet<string>;

/** Calls of an execution, counted from 1: what each looks at or changes, and during which the document lock is held. */
export type Calls = {
  readonly count: number;
  readonly footprints: readonly Footprint[];
  readonly locked: ReadonlySet<number>;
  readonly all: Footprint;
};

export function callsOf(host: Host, run: () => unknown): Calls {
  const footprints: Footprint[] = [];
  const locked = new Set<number>();
  let count = 0;
  host.book.trace.take();
  host.faults.watch((moment) => {
    count = moment.call;
    footprints[count - 1] = moment.touched;
    if (moment.locked) locked.add(count);
  });
  run();
  footprints[count] = host.book.trace.take();
  return { count, footprints, locked, all: new Set(footprints.flatMap((each) => [...each])) };
}

/** Calls before which something may happen with one and the same effect, told by the last of them. */
export type Group = { readonly call: number; readonly calls: readonly number[] };

/**
 * Something that happens before a call, and the same before the next one, has the same effect when the call in between
 * and it have nothing in common: neither looks at what the other changes. Only the time is another then.
 */
export function groupsOf(calls: Calls, at: readonly number[], happening: Footprint): readonly Group[] {
  const groups: { call: number; calls: number[] }[] = [];
  for (const call of at) {
    const last = groups[groups.length - 1];
    const between = calls.footprints[call - 1];
    if (last && last.call === call - 1 && between && !meet(between, happening)) {
      last.call = call;
      last.calls.push(call);
    } else groups.push({ call, calls: [call] });
  }
  return groups;
}

/** `*` is whatever lies across sheets; sheets are known by number. */
function meet(a: Footprint, b: Footprint): boolean {
  const acrossSheets = (footprint: Footprint) => footprint.has('*');
  const ofSheets = (footprint: Footprint) => [...footprint].some((each) => /^(\*|names|\d+)$/.test(each));
  return (
    [...a].some((each) => b.has(each)) || (acrossSheets(a) && ofSheets(b)) || (acrossSheets(b) && ofSheets(a))
  );
}

export function everyCall({ count }: Calls): readonly number[] {
  return Array.from({ length: count }, (_none, i) => i + 1);
}
