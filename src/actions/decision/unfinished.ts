import { RampError } from '../../domain/error';
import type { Tables } from '../../model/snapshot';
import { givenFor, isHandedIn, scoreIndex, submissionsOf } from '../scoring/submissions';
import { foldName, sameName } from '../tables';
import { inOnOf } from '../tasks/isIn';

/** Who asks, as stated, and whether they said that they will score no more in the round. */
export type Asking = { readonly rater: string; readonly done: boolean };

/**
 * Holds back what shows others' scores, because what was seen cannot be unseen: while whoever asks has submissions of
 * the round in their list to score.
 * @throws RampError `compare.held`, `compare.heldNameless`
 */
export function requireScored(
  tables: Tables,
  round: { readonly rubric: string; readonly version: number },
  { rater, done }: Asking,
): void {
  if (done) return;
  const count = leftToScore(tables, round, rater);
  if (count === 0) return;
  throw rater === ''
    ? new RampError('compare.heldNameless', { count })
    : new RampError('compare.held', { count, rater });
}

/** Submissions of a round that are in somebody's list to score. */
export function leftToScore(
  tables: Tables,
  round: { readonly rubric: string; readonly version: number },
  rater: string,
): number {
  const index = scoreIndex(tables);
  const inOn = inOnOf(tables);
  return submissionsOf(tables).filter((submission) => {
    const { task, rubric, withdrawn } = submission;
    if (withdrawn || rubric.version !== round.version || !sameName(rubric.name, round.rubric)) return false;
    const own = givenFor(index, submission).get(foldName(rater)) ?? [];
    const isIn = own.length > 0 || inOn(task) !== null;
    return isIn && !isHandedIn(own, rubric.criteria.length);
  }).length;
}
