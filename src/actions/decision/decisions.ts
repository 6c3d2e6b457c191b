import type { SheetRow, Tables } from '../../model/snapshot';
import { rowsOf, text } from '../tables';

/** Decisions on a candidate, newest first. */
export function decisionsOn(tables: Tables, candidateId: string): readonly SheetRow[] {
  return byCandidate(tables).get(candidateId) ?? [];
}

/**
 * Asks for the newest decision on a candidate since a day (of a round: the day the task was sent); null where there is
 * none. What was decided before is about something else.
 */
export function newestDecision(tables: Tables): (candidateId: string, since: string) => string | null {
  const all = byCandidate(tables);
  return (candidateId, since) => {
    const [newest] = all.get(candidateId) ?? [];
    return newest !== undefined && text(newest.values, 'at').slice(0, 10) >= since
      ? text(newest.values, 'decision')
      : null;
  };
}

function byCandidate(tables: Tables): ReadonlyMap<string, readonly SheetRow[]> {
  const found = new Map<string, SheetRow[]>();
  for (const row of rowsOf(tables, 'decisions')) {
    const candidateId = text(row.values, 'candidateId');
    const known = found.get(candidateId);
    if (known) known.push(row);
    else found.set(candidateId, [row]);
  }
  const newestFirst = (a: SheetRow, b: SheetRow): number =>
    text(b.values, 'at').localeCompare(text(a.values, 'at'));
  for (const rows of found.values()) rows.sort(newestFirst);
  return found;
}
