import { RampError } from '../../domain/error';
import type { Tables } from '../../model/snapshot';
import type { Round } from '../comparison/round';
import { foldName, rowsOf, text } from '../tables';
import { tasksOfRound } from './tasks';

/** Who asks, as stated, and whether they said that they will score no more in the round. */
export type Asking = { readonly rater: string; readonly done: boolean };

/**
 * Holds back what shows others' scores, because what was seen cannot be unseen. Submissions of candidates who withdrew
 * are nobody's duty any more.
 * @throws RampError `compare.held`, `compare.heldNameless`
 */
export function requireScored(tables: Tables, round: Round, { rater, done }: Asking): void {
  if (done) return;
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
  if (left === 0) return;
  throw rater === ''
    ? new RampError('compare.heldNameless', { count: left })
    : new RampError('compare.held', { count: left, rater });
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
