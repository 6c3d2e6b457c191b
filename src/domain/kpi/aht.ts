import { tQuantile } from '../stats/distributions';
import { checkConfidence, TOLERANCE, upperTail } from '../stats/interval';

type Numbers = ArrayLike<number>;

/** Average handle time of one hire; times in seconds, null where it cannot be computed. */
export interface HandleTime {
  readonly contacts: number;
  /** Σ time / Σ contacts: drives staffing cost, so it is the KPI. */
  readonly mean: number | null;
  /** Geometric mean: the typical contact, service times being lognormal (Brown et al. 2005). */
  readonly typical: number | null;
  /** Limits of the typical time, Student's t on logarithms. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Handle times by group. `seconds` is talk + hold + after-call work of each row, `handled` its contacts (null = one a
 * row), `ids` the group of each row, 0 to `groups` − 1. A ratio of sums, never a mean of means. The typical time and
 * its limits need rows that stand for one contact each with a time above 0; the limits also two of them.
 *
 * exp(m ± t(n−1)·s/√n), m and s the mean and standard deviation of ln(seconds).
 *
 * @example
 * handleTimes([360, 300], null, [0, 0], 1, 0.95)[0]
 * // => { contacts: 2, mean: 330, typical: 328.63, low: 103.20, high: 1046.55 }
 */
export function handleTimes(
  seconds: Numbers,
  handled: Numbers | null,
  ids: Numbers,
  groups: number,
  conf: number,
): HandleTime[] {
  checkConfidence(conf);
  const rows = new Float64Array(groups);
  const total = new Float64Array(groups);
  const contacts = new Float64Array(groups);
  const logMean = new Float64Array(groups);
  const squares = new Float64Array(groups);
  const single = new Uint8Array(groups).fill(1);
  for (let i = 0; i < seconds.length; i++) {
    const g = ids[i]!;
    const time = seconds[i]!;
    const n = rows[g]! + 1;
    rows[g] = n;
    total[g]! += time;
    if (handled !== null) {
      contacts[g]! += handled[i]!;
      if (Math.abs(handled[i]! - 1) > TOLERANCE) single[g] = 0;
    }
    // Mean and squared distances in one pass (Welford 1962).
    const log = time > TOLERANCE ? Math.log(time) : Number.NEGATIVE_INFINITY;
    const gap = log - logMean[g]!;
    logMean[g]! += gap / n;
    squares[g]! += gap * (log - logMean[g]!);
  }
  const quantile = memo((df) => tQuantile(upperTail(conf), df));
  return Array.from(rows, (n, g) => {
    const count = handled === null ? n : contacts[g]!;
    const mean = count > TOLERANCE ? total[g]! / count : null;
    // The logarithm of a time of 0 is −∞.
    if (!single[g] || !Number.isFinite(logMean[g]!))
      return { contacts: count, mean, typical: null, low: null, high: null };
    const typical = Math.exp(logMean[g]!);
    if (n < 2) return { contacts: count, mean, typical, low: null, high: null };
    const half = quantile(n - 1) * Math.sqrt(squares[g]! / (n - 1) / n);
    return {
      contacts: count,
      mean,
      typical,
      low: Math.exp(logMean[g]! - half),
      high: Math.exp(logMean[g]! + half),
    };
  });
}

/** Groups of the same size share a quantile. */
function memo(compute: (key: number) => number): (key: number) => number {
  const known = new Map<number, number>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
