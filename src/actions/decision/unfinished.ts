import type { Tables } from '../../model/snapshot';
import type { Round } from '../comparison/round';
import { foldName, rowsOf, text } from '../tables';
import { tasksOfRound } from './tasks';

/**
 * How many submissions of a round a rater has not handed in scores for, and how many there are. Those of candidates who
 * withdrew are nobody's duty any more.
 */
export function unfinishedFor(
  tables: Tables,
  round: Round,
  rater: string,
): { readonly left: number; readonly of: number } {
  const active = new Set(
    round.candidates.flatMap(({ candidateId, withdrawn }) => (withdrawn ? [] : [candidateId])),
  );
  const scored = new Set(round.sheets.map(({ task }) => task));
  const wanted = tasksOfRound(tables, round.rubric, round.version).filter(
    ({ values }) =>
      active.has(text(values, 'candidateId')) &&
      (text(values, 'submitted') !== '' || scored.has(text(values, 'taskId'))),
  );
  const own = handedIn(tables, round, rater);
  const left = wanted.filter(({ values }) => !own.has(text(values, 'taskId'))).length;
  return { left, of: wanted.length };
}

/** Tasks that a rater submitted, or scored on every criterion without saying when (typed by hand). */
function handedIn(tables: Tables, round: Round, rater: string): ReadonlySet<string> {
  const folded = foldName(rater);
  const at = folded === '' ? -1 : round.raters.findIndex((each) => foldName(each) === folded);
  const own = round.sheets.filter((sheet) => sheet.rater === at);
  const done = new Set(
    own.filter(({ levels }) => levels.every((level) => level !== null)).map(({ task }) => task),
  );
  if (own.length === 0) return done;
  const begun = new Set(own.map(({ task }) => task));
  for (const { values } of rowsOf(tables, 'scores')) {
    const task = text(values, 'taskId');
    if (!begun.has(task) || text(values, 'submittedAt') === '') continue;
    if (foldName(text(values, 'rater')) === folded) done.add(task);
  }
  return done;
}
