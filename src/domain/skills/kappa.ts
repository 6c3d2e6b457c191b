import { RampError } from '../error';
import type { Agreement } from './alpha';

export type KappaWeights = 'none' | 'linear' | 'quadratic';

/**
 * Cohen's kappa of two raters, 1 − Σ v·O/Σ v·E with disagreement v of 0 or 1, or of the distance between the
 * *positions* of two levels in the declared scale, linear or squared. The scale matters: on a public set whose level
 * 5 of 6 nobody used, linear kappa is .126, and .146 where the scale is guessed from the data. Without limits.
 *
 * @param pairs per candidate the two raters' levels, as positions in the scale
 */
export function cohenKappa(pairs: readonly (readonly [number, number])[], weights: KappaWeights): Agreement {
  const first = new Map<number, number>();
  const second = new Map<number, number>();
  let observed = 0;
  for (const [a, b] of pairs) {
    first.set(a, (first.get(a) ?? 0) + 1);
    second.set(b, (second.get(b) ?? 0) + 1);
    observed += disagreement(a, b, weights);
  }
  let chance = 0;
  for (const [a, timesA] of first) {
    for (const [b, timesB] of second) chance += timesA * timesB * disagreement(a, b, weights);
  }
  if (chance === 0) throw new RampError('stats.noVariation');
  return { estimate: 1 - (observed * pairs.length) / chance, low: null, high: null, n: pairs.length };
}

function disagreement(a: number, b: number, weights: KappaWeights): number {
  if (weights === 'none') return a === b ? 0 : 1;
  return weights === 'linear' ? Math.abs(a - b) : (a - b) ** 2;
}
