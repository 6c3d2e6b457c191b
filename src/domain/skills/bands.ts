import { TOLERANCE } from '../stats/interval';

/**
 * Bands of scores that cannot be told apart: `order` lists positions from the top; the first opens a band that
 * takes the following ones while their distance from it is at most `reach(first, other)`, and closes at the first
 * that is farther, which opens the next. Bands are contiguous, so that nobody outranks a higher score.
 */
export function assignBands(
  scores: readonly number[],
  order: readonly number[],
  reach: (first: number, other: number) => number,
): number[] {
  const bands: number[] = new Array(scores.length);
  let band = 0;
  let first = -1;
  for (const position of order) {
    const apart = first < 0 || scores[first]! - scores[position]! > reach(first, position) + TOLERANCE;
    if (apart) {
      band++;
      first = position;
    }
    bands[position] = band;
  }
  return bands;
}

/** Positions from the highest score down; of equal scores the one with the smaller error first. */
export function topDown(scores: readonly number[], ses: readonly number[]): number[] {
  return scores
    .map((_, position) => position)
    .sort((a, b) => scores[b]! - scores[a]! || ses[a]! - ses[b]! || a - b);
}
