import { countLevels, type Disagreement, fixed, perPattern, weighted } from './metrics';
import type { Units } from './units';

/** With more levels than this, resamples take the expansion: the square of the levels is too much, 10,000 times. */
const MOST_LEVELS_IN_FULL = 300;

/**
 * δ² = ((a − b)/(a + b))², values of 0 or more. The coefficient itself is always summed in full; resamples of a table
 * with more than 300 levels take an expansion about the table's own counts.
 */
export function ratioMetric(units: Units, values: readonly number[], use: 'once' | 'often'): Disagreement {
  const distance = (c: number, k: number): number =>
    ((values[c]! - values[k]!) / (values[c]! + values[k]!)) ** 2;
  const observed = fixed(units, distance);
  if (use === 'once') return { observed, expected: inFull(units, values.length, distance) };
  if (values.length > MOST_LEVELS_IN_FULL)
    return { observed, expected: expanded(units, values.length, distance) };
  return { observed, expected: inFull(units, values.length, tabulated(values.length, distance)) };
}

type Distance = (c: number, k: number) => number;

function inFull(units: Units, levels: number, distance: Distance): Disagreement['expected'] {
  const counts = new Float64Array(levels);
  return (times) => {
    countLevels(units, times, counts);
    let total = 0;
    for (let c = 1; c < levels; c++) {
      let inner = 0;
      for (let k = 0; k < c; k++) inner += counts[k]! * distance(c, k);
      total += counts[c]! * inner;
    }
    return 2 * total;
  };
}

function tabulated(levels: number, distance: Distance): Distance {
  const table = new Float64Array(levels * levels);
  for (let c = 1; c < levels; c++) {
    for (let k = 0; k < c; k++) table[c * levels + k] = distance(c, k);
  }
  return (c, k) => table[c * levels + k]!;
}

/**
 * With n = n̄ + e about the table's own counts n̄, nᵀKn = 2(Kn̄)ᵀn − n̄ᵀKn̄ + eᵀKe. The last term, smaller than the
 * others by the number of ratings, is taken at its expectation under drawing units, Σ_u c_uᵀKc_u − n̄ᵀKn̄/U.
 */
function expanded(units: Units, levels: number, distance: Distance): Disagreement['expected'] {
  const { repeats, count } = units;
  const base = new Float64Array(levels);
  countLevels(units, repeats, base);
  const slope = new Float64Array(levels);
  for (let c = 1; c < levels; c++) {
    for (let k = 0; k < c; k++) {
      const between = distance(c, k);
      slope[c] = slope[c]! + base[k]! * between;
      slope[k] = slope[k]! + base[c]! * between;
    }
  }
  const slopes = perPattern(units, (level) => slope[level]!);
  const whole = weighted(slopes, repeats);
  const squares = fixed(unscaled(units), distance)(repeats);
  const constant = squares - whole / count - whole;
  return (times) => 2 * weighted(slopes, times) + constant;
}

/** Patterns that pass for size 2, so that their sum over pairs is not divided. */
function unscaled(units: Units): Units {
  return { ...units, sizes: units.sizes.map(() => 2) };
}
