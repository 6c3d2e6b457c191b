import type { Units } from './units';

/** The two sums of alpha, for patterns of units counted `times` over. */
export interface Disagreement {
  /** Σ_{c,k} n_c n_k δ²_ck over all ratings; `n` is their number. Evaluated first. */
  readonly expected: (times: Int32Array, n: number) => number;
  /** Σ_u Σ_{i≠j} δ²/(m_u − 1) over pairs within a unit. */
  readonly observed: (times: Int32Array) => number;
}

/** δ² is 1 for different levels. */
export function nominalMetric(units: Units, levels: number): Disagreement {
  const counts = new Float64Array(levels);
  return {
    observed: fixed(units, () => 1),
    expected: (times, n) => {
      countLevels(units, times, counts);
      let equal = 0;
      for (let c = 0; c < levels; c++) equal += counts[c]! * counts[c]!;
      return n * n - equal;
    },
  };
}

/** δ is the difference of values: both sums follow from each pattern's Σx and Σx². */
export function intervalMetric(units: Units, values: readonly number[]): Disagreement {
  const middle = (values[0]! + values[values.length - 1]!) / 2;
  const x = values.map((value) => value - middle);
  const sums = perPattern(units, (level) => x[level]!);
  const squares = perPattern(units, (level) => x[level]! ** 2);
  return {
    observed: fixed(units, (c, k) => (x[c]! - x[k]!) ** 2),
    expected: (times, n) => 2 * (n * weighted(squares, times) - weighted(sums, times) ** 2),
  };
}

/**
 * δ_ck = Σ_{g=c..k} n_g − (n_c + n_k)/2 is the difference of the levels' mid-ranks, which change with the counts.
 * Over all ratings mid-ranks have the variance (n³ − Σn_c³)/(12n).
 */
export function ordinalMetric(units: Units, levels: number): Disagreement {
  const counts = new Float64Array(levels);
  const ranks = new Float64Array(levels);
  return {
    expected: (times, n) => {
      countLevels(units, times, counts);
      let below = -n / 2;
      let cubes = 0;
      for (let c = 0; c < levels; c++) {
        const own = counts[c]!;
        ranks[c] = below + own / 2;
        below += own;
        cubes += own * own * own;
      }
      return (n * (n * n * n - cubes)) / 6;
    },
    observed: (times) => squaredDistances(units, times, ranks),
  };
}

/** The observed sum of a metric that does not depend on the counts: each pattern's own, once and for all. */
export function fixed(
  units: Units,
  distance: (c: number, k: number) => number,
): (times: Int32Array) => number {
  const { starts, levels, numbers, sizes } = units;
  const own = new Float64Array(sizes.length);
  for (let p = 0; p < sizes.length; p++) {
    let pairs = 0;
    for (let e = starts[p]!; e < starts[p + 1]!; e++) {
      for (let f = starts[p]!; f < e; f++) {
        pairs += numbers[e]! * numbers[f]! * distance(levels[e]!, levels[f]!);
      }
    }
    own[p] = (2 * pairs) / (sizes[p]! - 1);
  }
  return (times) => weighted(own, times);
}

/** Σ over a pattern's ratings of a level's value. */
export function perPattern(units: Units, value: (level: number) => number): Float64Array {
  const { starts, levels, numbers, sizes } = units;
  const result = new Float64Array(sizes.length);
  for (let p = 0; p < sizes.length; p++) {
    for (let e = starts[p]!; e < starts[p + 1]!; e++) {
      result[p] = result[p]! + numbers[e]! * value(levels[e]!);
    }
  }
  return result;
}

export function weighted(own: Float64Array, times: Int32Array): number {
  let total = 0;
  for (let p = 0; p < own.length; p++) total += times[p]! * own[p]!;
  return total;
}

export function countLevels(units: Units, times: Int32Array, counts: Float64Array): void {
  const { starts, levels, numbers } = units;
  counts.fill(0);
  let e = 0;
  for (let p = 0; p < times.length; p++) {
    const weight = times[p]!;
    const end = starts[p + 1]!;
    for (; e < end; e++) {
      const level = levels[e]!;
      counts[level] = counts[level]! + weight * numbers[e]!;
    }
  }
}

/** Σ_u Σ_{i≠j} (x_i − x_j)²/(m_u − 1); patterns of one level contribute nothing. */
function squaredDistances(units: Units, times: Int32Array, x: Float64Array): number {
  const { starts, levels, numbers, sizes } = units;
  let total = 0;
  for (let p = 0; p < times.length; p++) {
    const weight = times[p]!;
    const start = starts[p]!;
    const end = starts[p + 1]!;
    if (weight === 0 || end - start === 1) continue;
    let sum = 0;
    let squares = 0;
    for (let e = start; e < end; e++) {
      const position = x[levels[e]!]!;
      const part = numbers[e]! * position;
      sum += part;
      squares += part * position;
    }
    total += (weight * 2 * (sizes[p]! * squares - sum * sum)) / (sizes[p]! - 1);
  }
  return total;
}
