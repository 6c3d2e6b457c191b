import { checkConfidence } from '../stats/interval';
import { randomIndex, seedOf } from '../stats/random';
import type { Units } from './units';

const RESAMPLES = 10_000;

/**
 * Percentile limits of 10,000 resamples of units; one without variation is drawn again. The seed comes from the
 * sorted ratings, so the same table has the same limits whatever the order of its rows; they are promised to a
 * tenth of their distance, not to the digit.
 */
export function alphaOfResamples(
  units: Units,
  alpha: (times: Int32Array) => number | null,
  conf: number,
): { low: number; high: number } {
  checkConfidence(conf);
  const { count, patternOf, repeats, starts, levels, numbers } = units;
  const draw = randomIndex(seedOf(repeats, starts, levels, numbers));
  const times = new Int32Array(repeats.length);
  const results = new Float64Array(RESAMPLES);
  for (let done = 0; done < RESAMPLES; ) {
    times.fill(0);
    for (let i = 0; i < count; i++) {
      const pattern = patternOf[draw(count)]!;
      times[pattern] = times[pattern]! + 1;
    }
    const value = alpha(times);
    if (value !== null) results[done++] = value;
  }
  results.sort();
  return { low: percentile(results, (1 - conf) / 2), high: percentile(results, (1 + conf) / 2) };
}

/** Linear between order statistics, as PERCENTILE.INC does. */
function percentile(sorted: Float64Array, p: number): number {
  const position = p * (sorted.length - 1);
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!);
}
