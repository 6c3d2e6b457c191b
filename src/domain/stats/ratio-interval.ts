import { RampError } from '../error';
import { tQuantile } from './distributions';
import { checkConfidence, type Interval, TOLERANCE, upperTail } from './interval';
import { covariance, mean } from './moments';

interface Moments {
  readonly x: number;
  readonly y: number;
  /** Covariances of the two means. */
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
  readonly t: number;
  readonly n: number;
}

function moments(numerator: readonly number[], denominator: readonly number[], conf: number): Moments {
  checkConfidence(conf);
  const n = numerator.length;
  if (n < 2) throw new RampError('stats.tooFewValues', { name: 'the list', count: n, least: 2 });
  const y = mean(denominator);
  if (Math.abs(y) <= TOLERANCE) throw new RampError('stats.zeroDenominator');
  return {
    x: mean(numerator),
    y,
    xx: covariance(numerator, numerator) / n,
    xy: covariance(numerator, denominator) / n,
    yy: covariance(denominator, denominator) / n,
    t: tQuantile(upperTail(conf), n - 1),
    n,
  };
}

/**
 * Ratio of sums with log-delta limits R·exp(± t(n−1)·se/R), se = √(Cxx − 2R·Cxy + R²·Cyy)/|ȳ|, C the covariances of
 * the means of paired rows (days). A ratio of 0 or less has no logarithm: an error.
 * Revenue 120, 0, 310, 95, 0, 240, 60 on spend 30, 25, 60, 30, 20, 55, 25 at 95 %: 3.367347, 1.984122 to 5.714883.
 */
export function logDeltaRatio(
  numerator: readonly number[],
  denominator: readonly number[],
  conf: number,
): Interval {
  const { x, y, xx, xy, yy, t, n } = moments(numerator, denominator, conf);
  const estimate = x / y;
  if (!(estimate > TOLERANCE)) throw new RampError('stats.ratioNotPositive', { value: estimate });
  const se = Math.sqrt(Math.max(0, xx - 2 * estimate * xy + estimate * estimate * yy)) / Math.abs(y);
  const factor = Math.exp((t * se) / estimate);
  return { estimate, low: estimate / factor, high: estimate * factor, n };
}

/**
 * Ratio of sums with Fieller's limits: the roots of (ȳ² − t²Cyy)R² − 2(x̄ȳ − t²Cxy)R + (x̄² − t²Cxx) = 0, bounded
 * only while g = t²Cyy/ȳ² < 1. Efron & Tibshirani's (1993) hormone patches at 90 %: −0.0713, −0.2489 to 0.1702.
 */
export function fiellerRatio(
  numerator: readonly number[],
  denominator: readonly number[],
  conf: number,
): Interval {
  const { x, y, xx, xy, yy, t, n } = moments(numerator, denominator, conf);
  const t2 = t * t;
  const a = y * y - t2 * yy;
  if (!(a > TOLERANCE * y * y)) throw new RampError('stats.fiellerUnbounded');
  const b = x * y - t2 * xy;
  const c = x * x - t2 * xx;
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  return { estimate: x / y, low: (b - root) / a, high: (b + root) / a, n };
}
