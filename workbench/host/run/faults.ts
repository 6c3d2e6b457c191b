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
  clear(): void;
};

export type FaultPlan = {
  readonly death: { readonly k: number; readonly unflushed: Unflushed } | null;
  readonly happenings: ReadonlyMap<number, readonly (() => void)[]>;
};

export const noFaults: FaultPlan = { death: null, happenings: new Map() };

/** Faults that wait for the next execution: `take` hands them over once. */
export function createFaults(): { readonly faults: Faults; take(): FaultPlan } {
  let death: FaultPlan['death'] = null;
  let happenings = new Map<number, (() => void)[]>();
  const clear = (): void => {
    death = null;
    happenings = new Map();
  };
  return {
    faults: {
      dieAt: (k, options = {}) => {
        death = { k, unflushed: options.unflushed ?? 'lost' };
      },
      at: (k, happening) => {
        happenings.set(k, [...(happenings.get(k) ?? []), happening]);
      },
      clear,
    },
    take: () => {
      const plan = { death, happenings };
      clear();
      return plan;
    },
  };
}
