import { TOLERANCE } from '../stats/interval';

export type Direction = 'higher' | 'lower';

export type Status = 'No data' | 'Too early' | 'Ahead' | 'On track' | 'At risk' | 'Off track';

/** What is known of one metric of one hire. */
export interface Standing {
  /** Null = no data. */
  readonly actual: number | null;
  /** Above 0. */
  readonly target: number;
  /** Which way is better; higher unless said. */
  readonly direction?: Direction;
  /** Observations behind `actual`; null = not given. */
  readonly n?: number | null;
  /** Interval of `actual`, in its unit; null = none. */
  readonly interval?: { readonly low: number; readonly high: number } | null;
  /** Share of the target that is forgiven, δ. */
  readonly tolerance?: number;
  /** Fewer observations than this are too few. */
  readonly minimumN?: number;
}

/** Attainment: 1 is on target, above 1 better, whichever way is better; Infinity where a lower metric is 0. */
export interface Attainment {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** An interval whose half-width is more than this share of the attainment says too little. */
const WIDEST = 0.3;

/**
 * Attainment A = actual/target, or target/actual where lower is better, with its interval. Where lower is better 0
 * (and anything below) is infinitely good, and the limits change places.
 *
 * @example
 * attainment({ actual: 330, target: 300, direction: 'lower' }, 330).value // => 0.909091
 */
export function attainment({ target, direction, interval }: Standing, actual: number): Attainment {
  const share =
    direction === 'lower'
      ? (value: number) => (value <= 0 ? Number.POSITIVE_INFINITY : target / value)
      : (value: number) => value / target;
  if (!interval) return { value: share(actual), low: null, high: null };
  const [worse, better] =
    direction === 'lower' ? [interval.high, interval.low] : [interval.low, interval.high];
  return { value: share(actual), low: share(worse), high: share(better) };
}

/**
 * Status of a hire on one metric, by attainment A and its interval (80 % is meant). In order: no data; fewer than
 * the minimum, or an interval too wide around 1 − δ → too early; whole interval above 1 + δ → ahead; A ≥ 1 − δ → on
 * track; interval reaching 1 − δ → at risk; else off track. Without an interval nobody is off track. All of it is
 * judgement, not a published benchmark.
 *
 * @example
 * status({ actual: 8, target: 10, n: 25, interval: { low: 7, high: 10 } }) // => 'At risk'
 */
export function status(standing: Standing): Status {
  const { actual, n = null, tolerance = 0.1, minimumN = 0 } = standing;
  if (actual === null || (n !== null && n <= TOLERANCE)) return 'No data';
  if (n !== null && n < minimumN - TOLERANCE) return 'Too early';
  const { value, low, high } = attainment(standing, actual);
  const enough = 1 - tolerance;
  const ahead = 1 + tolerance;
  if (low === null || high === null) {
    if (isAbove(value, ahead)) return 'Ahead';
    return isAtLeast(value, enough) ? 'On track' : 'At risk';
  }
  const inside = !isAbove(low, enough) && isAtLeast(high, enough);
  if (inside && isAbove((high - low) / 2, WIDEST * value)) return 'Too early';
  if (isAbove(low, ahead)) return 'Ahead';
  if (value === Number.POSITIVE_INFINITY) return isAtLeast(low, enough) ? 'On track' : 'Too early';
  if (isAtLeast(value, enough)) return 'On track';
  return isAtLeast(high, enough) ? 'At risk' : 'Off track';
}

function isAtLeast(value: number, limit: number): boolean {
  return value >= limit - TOLERANCE;
}

function isAbove(value: number, limit: number): boolean {
  return value > limit + TOLERANCE;
}
