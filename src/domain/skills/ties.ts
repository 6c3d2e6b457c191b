import { RampError } from '../error';
import { normalQuantile, tQuantile } from '../stats/distributions';
import { checkConfidence, upperTail } from '../stats/interval';
import { assignBands, topDown } from './bands';

/**
 * Bands of scores with independent errors (fixed bands, Cascio et al. 1991): tied with the band's first while the
 * difference is at most t(df)·√(se² + se²), or z without df. Two-sided `conf`, .90 by convention.
 * 88, 86.5, 80, 79, 60 with se 2, 2, 2.5, 2, 3 fall into bands 1, 1, 2, 2, 3.
 */
export function tieBands(
  scores: readonly number[],
  ses: readonly number[],
  df: number | null,
  conf: number,
): number[] {
  checkConfidence(conf);
  if (df !== null && !(df > 0)) throw new RampError('stats.dfNotPositive', { value: df });
  const p = upperTail(conf);
  const t = df === null ? normalQuantile(p) : tQuantile(p, df);
  return assignBands(scores, topDown(scores, ses), (a, b) => t * Math.hypot(ses[a]!, ses[b]!));
}
