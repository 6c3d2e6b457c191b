/** Two ways to do the same, timed in turn; times in milliseconds. */
export interface Pair {
  readonly ours: number;
  readonly theirs: number;
  /** Ratio of the medians. */
  readonly ratio: number;
  /** Quartiles of the ratios pair by pair: how far the machine's other work moved them. */
  readonly low: number;
  readonly high: number;
}

export function time(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

/** The p-quantile of some numbers, the nearest of them. */
export function quantile(numbers: readonly number[], p: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * p)]!;
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

export function pairOf(ours: readonly number[], theirs: readonly number[]): Pair {
  const ratios = ours.map((own, i) => own / theirs[i]!);
  const [a, b] = [median(ours), median(theirs)];
  return { ours: a, theirs: b, ratio: a / b, low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}

/** In turn, after a warm-up, the first of a pair changing each time: a machine that slows down slows both. */
export function race(ours: () => unknown, theirs: () => unknown, runs: number, warmUps: number): Pair {
  const own: number[] = [];
  const other: number[] = [];
  for (let i = -warmUps; i < runs; i++) {
    let theirTime = i % 2 === 0 ? 0 : time(theirs);
    const ourTime = time(ours);
    if (i % 2 === 0) theirTime = time(theirs);
    if (i < 0) continue;
    own.push(ourTime);
    other.push(theirTime);
  }
  return pairOf(own, other);
}

/** The slope of log y over log x by least squares: 1 where time grows as fast as the rows. */
export function exponent(x: readonly number[], y: readonly number[]): number {
  const [u, v] = [x.map(Math.log), y.map(Math.log)];
  const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const [mu, mv] = [mean(u), mean(v)];
  const across = u.reduce((sum, each, i) => sum + (each - mu) * (v[i]! - mv), 0);
  return across / u.reduce((sum, each) => sum + (each - mu) ** 2, 0);
}
