import { type Period, periodNumber, periodStart } from '../calendar/period';
import { RampError } from '../error';
import { TOLERANCE } from '../stats/interval';

type Numbers = ArrayLike<number>;

/** A value by group and period. */
export interface Trend {
  /** First day of each period, from the first one with a row to the last, none left out. */
  readonly periods: readonly number[];
  /** A row per group; null without rows, or where the denominator is 0. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** A sheet has 18,278 columns and a spreadsheet 10 million cells. */
const MOST_PERIODS = 18_277;
const MOST_CELLS = 10_000_000;

/**
 * Σ numerator, or Σ numerator/Σ denominator, by group and period: a ratio of sums, never a mean of daily ratios.
 *
 * @example
 * trend([0, 0, 1], 2, [20484, 20513, 20527], [1, 2, 5], null, 'month')
 * // => { periods: [20454, 20485, 20513], values: [[1, null, 2], [null, null, 5]] }
 */
export function trend(
  ids: Numbers,
  groups: number,
  days: Numbers,
  numerator: Numbers,
  denominator: Numbers | null,
  period: Period,
): Trend {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < days.length; i++) {
    const day = days[i]!;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const from = periodNumber(first, period);
  const count = periodNumber(last, period) - from + 1;
  if (count > MOST_PERIODS || count * groups > MOST_CELLS)
    throw new RampError('trend.tooLarge', { count, groups });

  const sums = new Float64Array(groups * count);
  const below = denominator === null ? null : new Float64Array(groups * count);
  const seen = new Uint8Array(groups * count);
  for (let i = 0; i < days.length; i++) {
    const cell = ids[i]! * count + periodNumber(days[i]!, period) - from;
    seen[cell] = 1;
    sums[cell]! += numerator[i]!;
    if (below !== null) below[cell]! += denominator![i]!;
  }
  const value = (cell: number): number | null => {
    if (!seen[cell]) return null;
    if (below === null) return sums[cell]!;
    return Math.abs(below[cell]!) > TOLERANCE ? sums[cell]! / below[cell]! : null;
  };
  return {
    periods: Array.from({ length: count }, (_, p) => periodStart(from + p, period)),
    values: Array.from({ length: groups }, (_, g) =>
      Array.from({ length: count }, (_, p) => value(g * count + p)),
    ),
  };
}
