import type { Context } from './context';
import { strict } from './strict';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

/** Locks between executions; another execution that holds one is suspended here, so waiting is in vain. */
export function createLockService(ctx: Context): LockService {
  return strict<LockService>('LockService')({
    getDocumentLock: () => createLock(ctx, 'document'),
    getScriptLock: () => createLock(ctx, 'script'),
    getUserLock: () => createLock(ctx, 'user'),
  });
}

function createLock(ctx: Context, name: string): Lock {
  const { book, run, shared } = ctx;
  const attempt = (method: string, milliseconds: number): boolean => {
    run.call(`Lock.${method}`, 'properties', 0.05);
    book.trace.touch('lock');
    const holder = shared.locks.get(name);
    if (holder && holder !== run) {
      run.charge(milliseconds / 1000);
      return false;
    }
    shared.locks.set(name, run);
    return true;
  };
  return strict<Lock>('Lock')({
    tryLock: (milliseconds: number) => attempt('tryLock', milliseconds),
    waitLock: (milliseconds: number) => {
      if (!attempt('waitLock', milliseconds)) {
        run.fail('Lock timeout: another process was holding the lock for too long.');
      }
    },
    hasLock: () => shared.locks.get(name) === run,
    releaseLock: () => {
      run.call('Lock.releaseLock', 'properties', 0.02);
      book.trace.touch('lock');
      if (shared.locks.get(name) === run) shared.locks.delete(name);
    },
  });
}
