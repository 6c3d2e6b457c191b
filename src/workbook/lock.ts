import { RampError } from '../domain/error';
import { dropReading, holdReading } from './state';

const PATIENCE_MS = 25_000;

let depth = 0;

/**
 * Runs `fn` while nobody else can write through the add-on; waits patiently for whoever is writing. Within it all
 * reads share one moment. Calls may be nested.
 * @throws RampError `lock.busy` when the other does not finish.
 */
export function withDocumentLock<T>(fn: () => T): T {
  if (depth > 0) return fn();
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) throw new RampError('lock.busy');
  depth += 1;
  try {
    holdReading();
    return fn();
  } finally {
    depth -= 1;
    dropReading();
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
