import { RampError } from '../error';
import { mean, variance } from '../stats/moments';
import { rubricScore } from './rubric-score';

export interface CutScore {
  readonly cut: number;
  readonly se: number;
  readonly judges: number;
}

/**
 * Cut score by the modified Angoff method: each judge's levels of a just acceptable hire, as a rubric score 0–100;
 * the cut is their mean, its error SD/√judges. Needs two judges. Judges at 56.5, 58.5 and 66 cut at 60.3333 with an
 * error of 2.8916.
 *
 * @param panel per judge the level of each criterion, none missing
 */
export function cutScore(
  panel: readonly (readonly number[])[],
  weights: readonly number[],
  min: number,
  max: number,
): CutScore {
  if (panel.length < 2) throw new RampError('stats.tooFewJudges', { count: panel.length });
  const rubric = { weights, min, max, gates: [], missing: 'error' } as const;
  const cuts = panel.map((levels) => rubricScore(levels, rubric).score);
  return { cut: mean(cuts), se: Math.sqrt(variance(cuts) / cuts.length), judges: cuts.length };
}
