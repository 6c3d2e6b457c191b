import { RampError } from '../error';
import { chiSquareQuantile, normalQuantile, tQuantile } from './distributions';
import { checkConfidence, type Interval, upperTail } from './interval';
import { mean, variance } from './moments';

function checkTwo(values: readonly number[]): void {
  if (values.length < 2)
    throw new RampError('stats.tooFewValues', { name: 'the list', count: values.length, least: 2 });
}

/**
 * Student's interval x̄ ± t(n−1)·s/√n for a mean. Needs two values.
 * Of 1, 2, 3, 4 at 95 %: 2.5, from 0.4457397 to 4.5542603.
 */
export function meanInterval(values: readonly number[], conf: number): Interval {
  checkConfidence(conf);
  checkTwo(values);
  const n = values.length;
  const estimate = mean(values);
  const half = tQuantile(upperTail(conf), n - 1) * Math.sqrt(variance(values) / n);
  return { estimate, low: estimate - half, high: estimate + half, n };
}

/**
 * Interval of a geometric mean: Student's interval of the logarithms, taken back. For service times it describes
 * the typical contact. Values must be positive. Of 1, 10, 100 at 95 %: 10, from 0.0328 to 3048.9.
 */
export function geometricMeanInterval(values: readonly number[], conf: number): Interval {
  const logs = meanInterval(values.map(Math.log), conf);
  return { estimate: Math.exp(logs.estimate), low: Math.exp(logs.low), high: Math.exp(logs.high), n: logs.n };
}

/**
 * Arithmetic mean of a lognormal population, exp(m + s²/2) of the logarithms' mean and variance (n − 1), with the
 * limits of Zou, Huo & Taleban (2009): MOVER of the normal limits of m and the chi-square limits of s²/2.
 */
export function lognormalMeanInterval(values: readonly number[], conf: number): Interval {
  checkConfidence(conf);
  checkTwo(values);
  const n = values.length;
  const df = n - 1;
  const logs = values.map(Math.log);
  const half = variance(logs) / 2;
  const centre = mean(logs) + half;
  const upper = upperTail(conf);
  const z = normalQuantile(upper);
  const ofMean = (z * z * 2 * half) / n;
  const below = half * (1 - df / chiSquareQuantile(upper, df));
  const above = half * (df / chiSquareQuantile(1 - upper, df) - 1);
  return {
    estimate: Math.exp(centre),
    low: Math.exp(centre - Math.sqrt(ofMean + below * below)),
    high: Math.exp(centre + Math.sqrt(ofMean + above * above)),
    n,
  };
}
