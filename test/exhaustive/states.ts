import type { Host } from '../path/drive';

export type Unflushed = 'lost' | 'kept';

const known = new WeakMap<object, string>();
const numbers = new Map<string, string>();

/** Who may write in place into the engine's rows, the modelled time, the dice: no part of what a spreadsheet holds. */
const BESIDE = new Set(['owner', 'elapsed', 'rolled']);

/**
 * The same text for the same state of a document: cells with formulas and formats, looks, rules, names, notes,
 * protections, properties, cache. Snapshots share what did not change and never change it, so each part is looked at once.
 */
export function identityOf(state: unknown): string {
  if (typeof state !== 'object' || state === null) return JSON.stringify(state) ?? '-';
  const found = known.get(state);
  if (found !== undefined) return found;
  const text = textOf(state);
  const number = numbers.get(text) ?? `#${numbers.size}`;
  numbers.set(text, number);
  known.set(state, number);
  return number;
}

function textOf(state: object): string {
  if (state instanceof Map) return `m${textOf([...state].sort())}`;
  if (Array.isArray(state)) return `[${Array.from(state, identityOf).join()}]`;
  const keys = Object.keys(state).filter((key) => !BESIDE.has(key));
  return keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${identityOf((state as Record<string, unknown>)[key])}`)
    .join();
}

/** A state that deaths leave, and the first of them. */
export type Death = { readonly call: number; readonly unflushed: Unflushed; readonly state: unknown };

/**
 * What a death at each call of an execution would leave. Whatever it had in memory is gone then, so one execution that
 * is looked at before every call tells of all of them, and of equal states one is enough.
 */
export function deathsOf(host: Host, run: () => unknown) {
  const states = new Map<string, Death>();
  const points = new Map<string, string>();
  host.faults.watch(({ call, left }) => {
    for (const unflushed of ['lost', 'kept'] as const) {
      const state = left(unflushed);
      const identity = identityOf(state);
      points.set(pointOf(call, unflushed), identity);
      if (!states.has(identity)) states.set(identity, { call, unflushed, state });
    }
  });
  run();
  return { points, states };
}

export const pointOf = (call: number, unflushed: Unflushed): string => `${call} ${unflushed}`;

/** Whether the execution died, as it was told to. */
export function died(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch (error) {
    return error instanceof Error && error.name === 'ExecutionDied';
  }
}
