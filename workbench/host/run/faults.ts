export type Unflushed = 'lost' | 'kept';

/**
 * What goes wrong in the next execution. The calls of an execution are numbered from 1; only those that reach
 * Google count (reading, writing, locks, properties, UI), not the making of a range.
 */
export type Faults = {
  /** The execution ends at its k-th service call, which does nothing; writes not yet flushed are lost or kept. */
  dieAt(k: number, options?: { readonly unflushed?: Unflushed }): void;
  /** Something else happens just before the k-th service call: another execution, a person's edit. */
  at(k: number, happening: () => void): void;
  /** Tells of every service call of the next execution just before it. */
  watch(watcher: Watcher): void;
  clear(): void;
};

/** What stands at one moment of an execution, just before a service call. */
export type Moment = {
  readonly call: number;
  readonly method: string;
  /** Whether the execution holds the document lock. */
  readonly locked: boolean;
  /** What the call before this one looked at or changed; see `Trace`. */
  readonly touched: ReadonlySet<string>;
  /** What a death now would leave, for `restore`. */
  left(unflushed: Unflushed): unknown;
};

export type Watcher = (moment: Moment) => void;

export type FaultPlan = {
  readonly death: { readonly k: number; readonly unflushed: Unflushed } | null;
  readonly happenings: ReadonlyMap<number, readonly (() => void)[]>;
  readonly watcher: Watcher | null;
};

export const noFaults: FaultPlan = { death: null, happenings: new Map(), watcher: null };

/** Faults that wait for the next execution: `take` hands them over once. */
export function createFaults(): { readonly faults: Faults; take(): FaultPlan } {
  let death: FaultPlan['death'] = null;
  let happenings = new Map<number, (() => void)[]>();
  let watcher: Watcher | null = null;
  const clear = (): void => {
    death = null;
    happenings = new Map();
    watcher = null;
  };
  return {
    faults: {
      dieAt: (k, options = {}) => {
        death = { k, unflushed: options.unflushed ?? 'lost' };
      },
      at: (k, happening) => {
        happenings.set(k, [...(happenings.get(k) ?? []), happening]);
      },
      watch: (told) => {
        watcher = told;
      },
      clear,
    },
    take: () => {
      const plan = { death, happenings, watcher };
      clear();
      return plan;
    },
  };
}
