import type { Book } from '../book';
import { createServices } from '../services';
import type { Shared } from '../services/context';
import { type AuthMode, commitDespite, createExecution, type Execution } from './execution';
import type { FaultPlan, Moment } from './faults';
import { type CodeRunner, type Intrinsics, prepare, type Realm } from './runner';

/** One execution of the add-on: a fresh world with its services, in which the whole bundle was evaluated. */
export type Session = {
  readonly realm: Realm;
  readonly run: Execution;
  readonly intrinsics: Intrinsics;
  /** The add-on's global function of that name, if there is one. */
  find(name: string): ((...args: unknown[]) => unknown) | null;
  /** Names of all global functions. */
  functions(): string[];
  /** Commits what is buffered and releases the locks. */
  end(): void;
};

export type SessionOptions = {
  readonly runner: CodeRunner;
  readonly book: Book;
  readonly shared: Shared;
  readonly code: string;
  readonly elapse: (seconds: number) => void;
  /** Of everything that outlives an execution. */
  readonly snapshot: () => unknown;
};

export function beginSession(
  options: SessionOptions,
  mode: AuthMode,
  limitSeconds: number,
  faults: FaultPlan,
): Session {
  const { runner, book, shared } = options;
  const realm = runner.open();
  const intrinsics = prepare(realm, shared.now, shared.random);
  const moment = (waiting: readonly (() => void)[]): Omit<Moment, 'call' | 'method'> => ({
    locked: shared.locks.get('document') === run,
    touched: book.trace.take(),
    left: (unflushed) => {
      if (unflushed === 'lost' || waiting.length === 0) return options.snapshot();
      const now = book.snapshot();
      commitDespite(waiting);
      const left = options.snapshot();
      book.restore(now);
      book.trace.take();
      return left;
    },
  });
  const run = createExecution({ mode, intrinsics, faults, elapse: options.elapse, limitSeconds, moment });
  const services = createServices(run, book, shared);
  Object.assign(realm.global, services);
  realm.evaluate(options.code);
  const find: Session['find'] = (name) => {
    const found = Object.hasOwn(services, name) ? undefined : realm.global[name];
    return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : null;
  };
  return {
    realm,
    run,
    intrinsics,
    find,
    functions: () => Object.keys(realm.global).filter((name) => find(name) !== null),
    end: () => {
      try {
        run.finish();
      } finally {
        for (const [name, holder] of shared.locks) if (holder === run) shared.locks.delete(name);
        realm.close();
      }
    },
  };
}
