import type { FaultPlan, Moment } from './faults';
import type { Intrinsics } from './runner';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** What a service call touches; which modes allow it is Google's table of authorisation modes. */
export type Access = 'none' | 'menu' | 'ui' | 'file' | 'properties';

export type Counters = {
  /** Service calls that reach Google. */
  calls: number;
  /** Of these, calls that fetch contents or sizes of sheets (each also commits what is buffered). */
  reads: number;
  /** Calls that change the document. */
  writes: number;
  flushes: number;
  cellsRead: number;
  cellsWritten: number;
  /** Modelled duration: a read 300 ms + 8.5 µs a cell, a write 200 ms + 27 µs a cell, a flush 30 ms or more. */
  seconds: number;
  /** Calls by name, `Range.getValues` and so on. */
  byMethod: Record<string, number>;
};

/** The execution ended at a service call: the six-minute limit, or an injected death. */
export class ExecutionDied extends Error {
  override readonly name = 'ExecutionDied';
}

const allowed: Readonly<Record<AuthMode, readonly Access[]>> = {
  NONE: ['none', 'menu'],
  LIMITED: ['none', 'menu', 'file', 'properties'],
  CUSTOM_FUNCTION: ['none', 'file', 'properties'],
  FULL: ['none', 'menu', 'ui', 'file', 'properties'],
};

/** One run of the add-on: counts and charges its service calls, buffers its writes, dies when told to. */
export type Execution = {
  readonly mode: AuthMode;
  readonly counters: Counters;
  readonly intrinsics: Intrinsics;
  /** Why it is over: it died, or what happened inside one of its calls failed. */
  died(): Error | null;
  /** Throws in the add-on's world, as Google's services do. */
  fail(message: string): never;
  /** Runs host code; what it throws is thrown in the add-on's world. */
  guard<T>(act: () => T): T;
  /** A call that neither reads cells nor changes the document. */
  call(method: string, access: Access, seconds?: number): void;
  /** Modelled time passes. */
  charge(seconds: number): void;
  /** Refuses without counting: for objects that are only made. */
  permit(method: string, access: Access): void;
  /** A call that changes what is in front of the user, not the document. */
  select(method: string): void;
  /** A call that needs the document as it is now: buffered writes are committed first. */
  read<T>(method: string, cells: number, get: () => T): T;
  /** A buffered change: applied at the next read, flush or end, in order. */
  write(method: string, cells: number, apply: () => void): void;
  /** Part of the write just made: buffered beside it, not counted. */
  also(apply: () => void): void;
  /** A change that takes effect at once (sheets are made, moved, removed). */
  change<T>(method: string, apply: () => T): T;
  flush(): void;
  /** The end: buffered writes are committed, unless the execution died with them lost. */
  finish(): void;
  /** Rows and columns that buffered writes will add to a sheet. */
  readonly growth: Map<string, { rows: number; columns: number }>;
};

export type ExecutionOptions = {
  readonly mode: AuthMode;
  readonly intrinsics: Intrinsics;
  readonly faults: FaultPlan;
  /** Told of modelled seconds as they pass. */
  readonly elapse: (seconds: number) => void;
  readonly limitSeconds: number;
  /** What stands now, the writes that wait to be committed being these. */
  readonly moment: (waiting: readonly (() => void)[]) => Omit<Moment, 'call' | 'method'>;
};

/** The writes of an execution that is over: what Google refuses, and what comes after it, nobody hears of. */
export function commitDespite(writes: readonly (() => void)[]): void {
  try {
    for (const apply of writes) apply();
  } catch {
    // The rest is lost.
  }
}

export function createExecution(options: ExecutionOptions): Execution {
  const { mode, intrinsics, faults } = options;
  const counters: Counters = {
    calls: 0,
    reads: 0,
    writes: 0,
    flushes: 0,
    cellsRead: 0,
    cellsWritten: 0,
    seconds: 0,
    byMethod: {},
  };
  const growth = new Map<string, { rows: number; columns: number }>();
  let buffer: (() => void)[] = [];
  let death: Error | null = null;

  const fail = (message: string): never => {
    const error = new intrinsics.Error(message);
    error.name = 'Exception';
    throw error;
  };
  /** What the document refuses is thrown in the add-on's world. */
  const guard = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      if (error instanceof ExecutionDied || error instanceof intrinsics.Error) throw error;
      return fail(error instanceof Error ? error.message : String(error));
    }
  };
  const commit = (): void => {
    const writes = buffer;
    buffer = [];
    growth.clear();
    guard(() => {
      for (const apply of writes) apply();
    });
  };
  const die = (message: string, keep: boolean): never => {
    const writes = buffer;
    buffer = [];
    death = new ExecutionDied(message);
    if (keep) commitDespite(writes);
    throw death;
  };
  const charge = (seconds: number): void => {
    counters.seconds += seconds;
    options.elapse(seconds);
    if (counters.seconds > options.limitSeconds) die('Exceeded maximum execution time', false);
  };
  const permit = (method: string, access: Access): void => {
    if (death) throw death;
    if (!allowed[mode].includes(access)) {
      fail(
        mode === 'CUSTOM_FUNCTION' && access !== 'properties'
          ? `Cannot call ${method}() from this context.`
          : `You do not have permission to call ${method}.`,
      );
    }
  };
  const arrive = (method: string, access: Access): void => {
    permit(method, access);
    counters.calls++;
    counters.byMethod[method] = (counters.byMethod[method] ?? 0) + 1;
    const k = counters.calls;
    try {
      faults.watcher?.({ call: k, method, ...options.moment(buffer) });
      for (const happening of faults.happenings.get(k) ?? []) happening();
    } catch (error) {
      death = error instanceof Error ? error : new Error(String(error));
      throw death;
    }
    if (faults.death?.k === k)
      die(`The execution died at call ${k}, ${method}`, faults.death.unflushed === 'kept');
  };
  const select = (method: string): void => {
    if (mode === 'CUSTOM_FUNCTION') {
      fail(`You do not have permission to call ${method.slice(method.lastIndexOf('.') + 1)}`);
    }
    arrive(method, 'file');
  };
  const changing = (method: string): void => {
    select(method);
    counters.writes++;
  };

  return {
    mode,
    counters,
    intrinsics,
    growth,
    died: () => death,
    fail,
    guard,
    permit,
    charge,
    call: (method, access, seconds = 0) => {
      arrive(method, access);
      charge(seconds);
    },
    select,
    read: (method, cells, get) => {
      arrive(method, 'file');
      counters.reads++;
      counters.cellsRead += cells;
      charge(0.3 + cells * 8.5e-6);
      commit();
      return guard(get);
    },
    write: (method, cells, apply) => {
      changing(method);
      counters.cellsWritten += cells;
      charge(0.2 + cells * 27e-6);
      buffer.push(apply);
    },
    also: (apply) => {
      buffer.push(apply);
    },
    change: (method, apply) => {
      changing(method);
      charge(0.2);
      commit();
      return guard(apply);
    },
    flush: () => {
      arrive('SpreadsheetApp.flush', 'file');
      counters.flushes++;
      charge(0.03 + Math.min(0.53, buffer.length * 0.01));
      commit();
    },
    finish: () => {
      if (!death) commit();
    },
  };
}
