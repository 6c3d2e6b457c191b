import { RampError } from '../error';
import { TOLERANCE } from '../stats/interval';

/** What a missing level means: an error, weights of the others scaled up, or nothing delivered. */
export type MissingRule = 'error' | 'renormalise' | 'zero';

export interface Rubric {
  readonly weights: readonly number[];
  readonly min: number;
  readonly max: number;
  /** Minimum level per criterion; null where there is none. */
  readonly gates: readonly (number | null)[];
  readonly missing: MissingRule;
}

export interface RubricScore {
  /** 0–100. */
  readonly score: number;
  /** Criteria, from 1, whose level is below their gate or missing. */
  readonly failedGates: readonly number[];
  /** Share of the weight that was scored. */
  readonly scoredShare: number;
}

/** A judgement: what is missing beyond this share cannot be made up for by the rest. */
const MOST_MISSING = 0.2;

/** Weights are not negative and not all 0, the levels' range is not empty. */
export function checkRubric({ weights, min, max }: Pick<Rubric, 'weights' | 'min' | 'max'>): void {
  if (!(max > min)) throw new RampError('stats.levelRangeEmpty', { min, max });
  if (!(weights.reduce((sum, weight) => sum + weight, 0) > 0)) throw new RampError('stats.weightsZero');
}

/**
 * Weighted score of one submission: Σ w·100(level − min)/(max − min)/Σ w. A gate below its minimum is named whatever
 * the score, a missing level fails its gate. Levels 4, 3, 2 and a blank, weights 40, 30, 20, 10, renormalised:
 * 80.5555556 on .9 of the weight.
 *
 * @param levels null where missing
 */
export function rubricScore(levels: readonly (number | null)[], rubric: Rubric): RubricScore {
  const { weights, min, max, gates, missing } = rubric;
  let total = 0;
  let scored = 0;
  let points = 0;
  const failedGates: number[] = [];
  levels.forEach((level, c) => {
    const weight = weights[c]!;
    const gate = gates[c] ?? null;
    total += weight;
    if (gate !== null && (level === null || level < gate - TOLERANCE)) failedGates.push(c + 1);
    if (level === null) return;
    scored += weight;
    points += weight * (level - min);
  });
  const scoredShare = scored / total;
  if (missing === 'error' && levels.includes(null)) {
    throw new RampError('stats.levelMissing', { criterion: levels.indexOf(null) + 1 });
  }
  if (missing === 'renormalise' && 1 - scoredShare > MOST_MISSING + TOLERANCE) {
    throw new RampError('stats.tooMuchMissing', { percent: Math.round((1 - scoredShare) * 1000) / 10 });
  }
  const base = missing === 'zero' ? total : scored;
  return { score: (100 * points) / (base * (max - min)), failedGates, scoredShare };
}
