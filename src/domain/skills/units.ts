/**
 * Units (candidates) with two ratings or more, counted by pattern: units that were given the same levels equally
 * often are one pattern.
 */
export interface Units {
  readonly count: number;
  /** The pattern of each unit. */
  readonly patternOf: Int32Array;
  /** Units and ratings of each pattern. */
  readonly repeats: Int32Array;
  readonly sizes: Int32Array;
  /** Pattern p owns the entries `starts[p]` to `starts[p + 1]`: a level, and how often it was given. */
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
  const kept = ratings.filter((unit) => unit.length >= 2).map((unit) => Int32Array.from(unit).sort());
  kept.sort(byLevels);
  const patternOf = new Int32Array(kept.length);
  const patterns: Int32Array[] = [];
  kept.forEach((unit, u) => {
    if (u === 0 || byLevels(unit, kept[u - 1]!) !== 0) patterns.push(unit);
    patternOf[u] = patterns.length - 1;
  });
  const repeats = new Int32Array(patterns.length);
  for (const pattern of patternOf) repeats[pattern] = repeats[pattern]! + 1;
  const sizes = Int32Array.from(patterns, (unit) => unit.length);
  return { count: kept.length, patternOf, repeats, sizes, ...entriesOf(patterns) };
}

function byLevels(a: Int32Array, b: Int32Array): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] !== b[i]) return a[i]! - b[i]!;
  }
  return a.length - b.length;
}

function entriesOf(patterns: readonly Int32Array[]): Pick<Units, 'starts' | 'levels' | 'numbers'> {
  const starts = new Int32Array(patterns.length + 1);
  const levels: number[] = [];
  const numbers: number[] = [];
  patterns.forEach((pattern, p) => {
    pattern.forEach((level, i) => {
      if (i > 0 && level === pattern[i - 1]) numbers[numbers.length - 1]!++;
      else {
        levels.push(level);
        numbers.push(1);
      }
    });
    starts[p + 1] = levels.length;
  });
  return { starts, levels: Int32Array.from(levels), numbers: Int32Array.from(numbers) };
}
