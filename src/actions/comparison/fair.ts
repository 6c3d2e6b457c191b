import { RampError } from '../../domain/error';
import { type Rating, raterGroups } from '../../domain/skills/connectivity';
import { type FairAverage, fairModel, PRIOR_SD } from '../../domain/skills/fair-average';
import type { Round } from './round';

/** Totals are 0–100, as RAMP_FAIR takes them by default. */
const SCALE_WIDTH = 100;
/** Standard deviation of a total's error where it cannot be measured, in points. */
export const ASSUMED_ERROR = PRIOR_SD * SCALE_WIDTH;

/** Fair averages of a round, by the indexes of its candidates and raters. */
export type RoundFair = {
  /** Null for a candidate without a total. */
  readonly candidate: (i: number) => FairAverage | null;
  readonly rater: (j: number) => { readonly effect: number; readonly se: number | null } | null;
  readonly differenceSe: (i: number, k: number) => number | null;
  /** Bands of those who have a total and did not withdraw. */
  readonly band: (i: number) => number | null;
  readonly df: number | null;
  /** No rating is left over to measure the raters' error by: standard errors are the model's assumption alone. */
  readonly assumed: boolean;
};

/** Why there are no fair averages: nothing scored, groups of raters who share no candidate, or too many raters. */
export type NoFair =
  | { readonly why: 'none' }
  | { readonly why: 'disconnected'; readonly groups: readonly (readonly string[])[] }
  | { readonly why: 'error'; readonly error: RampError };

/** Ratings as RAMP_FAIR takes them, with the candidates and raters that have any, as indexes of the round. */
export function ratingsOf(round: Round): {
  readonly ratings: readonly Rating[];
  readonly candidates: readonly number[];
  readonly raters: readonly number[];
} {
  const scored = round.sheets.filter(({ total }) => total !== null);
  const candidates = [...new Set(scored.map(({ candidate }) => candidate))].sort((a, b) => a - b);
  const raters = [...new Set(scored.map(({ rater }) => rater))].sort((a, b) => a - b);
  const candidateAt = new Map(candidates.map((candidate, i) => [candidate, i]));
  const raterAt = new Map(raters.map((rater, j) => [rater, j]));
  const ratings = scored.map(({ candidate, rater, total }) => ({
    candidate: candidateAt.get(candidate)!,
    rater: raterAt.get(rater)!,
    score: total!,
  }));
  return { ratings, candidates, raters };
}

/**
 * RAMP_FAIR on the raters' totals. Scores of those who withdrew still tell how strict their raters are; they are out of
 * the bands.
 */
export function fairOf(round: Round): RoundFair | NoFair {
  const { ratings, candidates, raters } = ratingsOf(round);
  if (ratings.length === 0) return { why: 'none' };
  const names = raters.map((rater) => round.raters[rater]!);
  const groups = raterGroups(ratings, raters.length);
  if (groups.length > 1) {
    return { why: 'disconnected', groups: groups.map((group) => group.map((j) => names[j]!)) };
  }
  try {
    const model = fairModel(ratings, candidates.length, names, SCALE_WIDTH);
    const candidateAt = new Map(candidates.map((candidate, i) => [candidate, i]));
    const raterAt = new Map(raters.map((rater, j) => [rater, j]));
    const active = candidates.flatMap((candidate, i) => (round.candidates[candidate]!.withdrawn ? [] : [i]));
    const bands = model.bands(active);
    const bandAt = new Map(active.map((i, n) => [candidates[i]!, bands?.[n] ?? null]));
    return {
      candidate: (i) => model.candidates[candidateAt.get(i) ?? -1] ?? null,
      rater: (j) => model.raters[raterAt.get(j) ?? -1] ?? null,
      differenceSe: (i, k) => model.differenceSe(candidateAt.get(i)!, candidateAt.get(k)!),
      band: (i) => bandAt.get(i) ?? null,
      df: model.candidates[0]!.df,
      assumed: ratings.length - candidates.length - raters.length + 1 <= 0,
    };
  } catch (error) {
    if (error instanceof RampError) return { why: 'error', error };
    throw error;
  }
}
