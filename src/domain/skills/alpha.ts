import { RampError } from '../error';
import type { Interval } from '../stats/interval';
import { alphaOfResamples } from './alpha-bootstrap';
import { packUnits, type Units } from './units';

export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** A coefficient of agreement: the limits are null where there are none, n counts the units. */
export interface Agreement extends Omit<Interval, 'low' | 'high'> {
  readonly low: number | null;
  readonly high: number | null;
}

/** Below this, a resample of units says nothing about new ones. */
const LEAST_UNITS_FOR_LIMITS = 8;

/**
 * Krippendorff's alpha, 1 − D_o/D_e: any number of raters, missing ratings allowed, units with fewer than two
 * dropped. Limits: percentiles of a bootstrap of units, none below eight units. The canonical four coders and twelve
 * units give .743 nominal, .815 ordinal, .849 interval, .797 ratio (Krippendorff 2004).
 *
 * @param ratings per unit the positions in `values` of its ratings, blanks left out
 * @param values the levels' values, ascending; only the interval and ratio metric look at them
 */
export function krippendorffAlpha(
  ratings: readonly (readonly number[])[],
  values: readonly number[],
  metric: Metric,
  conf: number,
): Agreement {
  if (metric === 'ratio' && values.some((value) => value < 0)) throw new RampError('ratioScaleNegative');
  const units = packUnits(ratings);
  if (units.count === 0) throw new RampError('noUnitRatedTwice');
  const alpha = alphaOf(units, values, metric);
  const estimate = alpha(new Int32Array(units.count).fill(1));
  if (estimate === null) throw new RampError('noVariation');
  const limits =
    units.count < LEAST_UNITS_FOR_LIMITS ? { low: null, high: null } : alphaOfResamples(units, alpha, conf);
  return { estimate, ...limits, n: units.count };
}

/**
 * Alpha as a function of how often each unit is counted (all once: the coefficient; a resample: its multiplicities),
 * null where only one level is left. With n_c ratings of level c,
 * α = 1 − (n − 1)·Σ_u Σ_{i≠j} δ²/(m_u − 1) / Σ_{c,k} n_c n_k δ²_ck.
 *
 * Interval δ is a difference, so both sums follow from Σx and Σx². Ordinal δ is the same of the levels' mid-ranks,
 * which change with the counts. Nominal and ratio δ are summed over pairs of levels.
 */
export function alphaOf(
  units: Units,
  values: readonly number[],
  metric: Metric,
): (times: Int32Array) => number | null {
  const counts = new Float64Array(values.length);
  const ofCounts = (observed: (times: Int32Array) => number, expected: (n: number) => number) => {
    return (times: Int32Array): number | null => {
      const n = countLevels(units, times, counts);
      return n === null ? null : 1 - ((n - 1) * observed(times)) / expected(n);
    };
  };
  const fixed = (distance: (c: number, k: number) => number) => {
    const own = fixedDisagreement(units, distance);
    return (times: Int32Array): number => weighted(own, times);
  };
  switch (metric) {
    case 'nominal':
      return ofCounts(
        fixed(() => 1),
        (n) => unequalPairs(counts, n),
      );
    case 'ratio':
      return ofCounts(
        fixed((c, k) => ratioDistance(values[c]!, values[k]!)),
        () => ratioPairs(counts, values),
      );
    case 'interval': {
      const x = centred(values);
      return ofCounts(
        fixed((c, k) => (x[c]! - x[k]!) ** 2),
        (n) => squareSpread(counts, x, n),
      );
    }
    case 'ordinal': {
      const ranks = new Float64Array(values.length);
      const observed = (times: Int32Array): number => {
        midRanks(counts, ranks);
        return squaredDistances(units, times, ranks);
      };
      return ofCounts(observed, (n) => squareSpread(counts, ranks, n));
    }
  }
}

/** Fills `counts` and returns their sum, or null if fewer than two levels occur. */
function countLevels(units: Units, times: Int32Array, counts: Float64Array): number | null {
  const { count, starts, levels, numbers } = units;
  counts.fill(0);
  for (let u = 0; u < count; u++) {
    const weight = times[u]!;
    if (weight === 0) continue;
    for (let e = starts[u]!; e < starts[u + 1]!; e++) {
      const level = levels[e]!;
      counts[level] = counts[level]! + weight * numbers[e]!;
    }
  }
  let n = 0;
  let seen = 0;
  for (const number of counts) {
    n += number;
    if (number > 0) seen++;
  }
  return seen < 2 ? null : n;
}

function centred(values: readonly number[]): Float64Array {
  const middle = (values[0]! + values[values.length - 1]!) / 2;
  return Float64Array.from(values, (value) => value - middle);
}

/** Mid-ranks, shifted so that the middle one is near 0. */
function midRanks(counts: Float64Array, ranks: Float64Array): void {
  let below = 0;
  for (const number of counts) below -= number / 2;
  for (let c = 0; c < counts.length; c++) {
    ranks[c] = below + counts[c]! / 2;
    below += counts[c]!;
  }
}

/** Σ_{c,k} n_c n_k (x_c − x_k)². */
function squareSpread(counts: Float64Array, x: Float64Array, n: number): number {
  let sum = 0;
  let squares = 0;
  for (let c = 0; c < counts.length; c++) {
    const weighted = counts[c]! * x[c]!;
    sum += weighted;
    squares += weighted * x[c]!;
  }
  return 2 * (n * squares - sum * sum);
}

function unequalPairs(counts: Float64Array, n: number): number {
  let equal = 0;
  for (const number of counts) equal += number * number;
  return n * n - equal;
}

function ratioPairs(counts: Float64Array, values: readonly number[]): number {
  let total = 0;
  for (let c = 1; c < counts.length; c++) {
    if (counts[c] === 0) continue;
    let inner = 0;
    for (let k = 0; k < c; k++) inner += counts[k]! * ratioDistance(values[c]!, values[k]!);
    total += counts[c]! * inner;
  }
  return 2 * total;
}

function ratioDistance(a: number, b: number): number {
  const share = (a - b) / (a + b);
  return share * share;
}

function weighted(own: Float64Array, times: Int32Array): number {
  let total = 0;
  for (let u = 0; u < own.length; u++) total += times[u]! * own[u]!;
  return total;
}

/** Σ_u Σ_{i≠j} (x_i − x_j)²/(m_u − 1), units of one level left out. */
function squaredDistances(units: Units, times: Int32Array, x: Float64Array): number {
  const { count, starts, levels, numbers, sizes } = units;
  let total = 0;
  for (let u = 0; u < count; u++) {
    const weight = times[u]!;
    const start = starts[u]!;
    const end = starts[u + 1]!;
    if (weight === 0 || end - start === 1) continue;
    let sum = 0;
    let squares = 0;
    for (let e = start; e < end; e++) {
      const position = x[levels[e]!]!;
      const part = numbers[e]! * position;
      sum += part;
      squares += part * position;
    }
    total += (weight * 2 * (sizes[u]! * squares - sum * sum)) / (sizes[u]! - 1);
  }
  return total;
}

/** Each unit's Σ_{i≠j} δ²/(m − 1) under a metric that does not depend on the counts. */
function fixedDisagreement(units: Units, distance: (c: number, k: number) => number): Float64Array {
  const { count, starts, levels, numbers, sizes } = units;
  const result = new Float64Array(count);
  for (let u = 0; u < count; u++) {
    let pairs = 0;
    for (let e = starts[u]!; e < starts[u + 1]!; e++) {
      for (let f = starts[u]!; f < e; f++) {
        pairs += numbers[e]! * numbers[f]! * distance(levels[e]!, levels[f]!);
      }
    }
    result[u] = (2 * pairs) / (sizes[u]! - 1);
  }
  return result;
}
