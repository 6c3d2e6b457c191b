import type { SheetRow, Tables } from '../../model/snapshot';
import { taskVersions } from '../comparison/rubric';
import { scoreIndex } from '../scoring/submissions';
import { rowsOf, sameName, text } from '../tables';

/** The rows of Tasks that belong to a round, whoever their candidate is. */
export function tasksOfRound(tables: Tables, rubric: string, version: number): readonly SheetRow[] {
  const versionOf = taskVersions(tables);
  return rowsOf(tables, 'tasks').filter(
    ({ values }) => sameName(text(values, 'rubric'), rubric) && versionOf(values) === version,
  );
}

/**
 * The candidate's task of a round that decision, feedback and pay are about: of several the one that was scored, then one
 * that was handed in, then one with feedback, then the last.
 */
export function taskOfCandidate(
  tables: Tables,
  round: { readonly rubric: string; readonly version: number; readonly candidateId: string },
): SheetRow | undefined {
  const own = tasksOfRound(tables, round.rubric, round.version).filter(
    ({ key, values }) => key !== '' && text(values, 'candidateId') === round.candidateId,
  );
  if (own.length < 2) return own[0];
  const scores = scoreIndex(tables);
  const rank = ({ key, values }: SheetRow): number =>
    (scores.has(key) ? 4 : 0) +
    (text(values, 'submitted') === '' ? 0 : 2) +
    (text(values, 'feedback') === '' ? 0 : 1);
  return own.reduce((best, each) => (rank(each) >= rank(best) ? each : best));
}
