import type { Row } from '../../model/cell';
import type { SheetRow, Tables } from '../../model/snapshot';
import { number, rowsOf, sameName, text } from '../tables';

/** Decisions on a candidate, newest first. */
export function decisionsOn(tables: Tables, candidateId: string): readonly SheetRow[] {
  return byCandidate(tables).get(candidateId) ?? [];
}

/** A round, with the day on which the candidate's task was sent, `''` where it is not known. */
export type DecidedRound = { readonly rubric: string; readonly version: number; readonly sent: string };

/**
 * Asks for the newest decision on a candidate in a round; null where there is none. A row that does not name its round
 * belongs to it from the day on which the task was sent: what was decided before is about something else.
 */
export function newestDecision(tables: Tables): (candidateId: string, round: DecidedRound) => string | null {
  const all = byCandidate(tables);
  return (candidateId, round) => {
    const newest = all.get(candidateId)?.find(({ values }) => belongs(values, round));
    return newest === undefined ? null : text(newest.values, 'decision');
  };
}

function belongs(values: Row, { rubric, version, sent }: DecidedRound): boolean {
  const named = text(values, 'rubric');
  const namedVersion = number(values, 'rubricVersion');
  if (named !== '' && namedVersion !== null) return sameName(named, rubric) && namedVersion === version;
  return text(values, 'at').slice(0, 10) >= sent;
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
