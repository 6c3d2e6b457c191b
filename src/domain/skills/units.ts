/** Units (candidates) with two ratings or more, each as its distinct levels and how often they were given. */
export interface Units {
  readonly count: number;
  /** Ratings of each unit. */
  readonly sizes: Int32Array;
  /** Unit u owns the entries `starts[u]` to `starts[u + 1]` of `levels` and `numbers`. */
  readonly starts: Int32Array;
  readonly levels: Int32Array;
  readonly numbers: Int32Array;
}

/**
 * Packs ratings for counting. Neither the order of units nor of the ratings in one leaves a trace: entries are
 * sorted, so that whatever is drawn from them is the same for the same table with its rows shuffled.
 *
 * @param ratings per unit the level indexes given, blanks left out
 */
export function packUnits(ratings: readonly (readonly number[])[]): Units {
  const kept = ratings.filter((unit) => unit.length >= 2).map((unit) => [...unit].sort((a, b) => a - b));
  kept.sort(byLevels);
  const total = kept.reduce((sum, unit) => sum + unit.length, 0);
  const starts = new Int32Array(kept.length + 1);
  const levels = new Int32Array(total);
  const numbers = new Int32Array(total);
  let entry = 0;
  kept.forEach((unit, u) => {
    unit.forEach((level, i) => {
      if (i === 0 || level !== unit[i - 1]) levels[entry++] = level;
      numbers[entry - 1] = numbers[entry - 1]! + 1;
    });
    starts[u + 1] = entry;
  });
  return {
    count: kept.length,
    sizes: Int32Array.from(kept, (unit) => unit.length),
    starts,
    levels: levels.slice(0, entry),
    numbers: numbers.slice(0, entry),
  };
}

function byLevels(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] !== b[i]) return a[i]! - b[i]!;
  }
  return a.length - b.length;
}
