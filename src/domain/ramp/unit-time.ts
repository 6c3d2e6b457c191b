export const UNIT_TIME_MODELS = ['crawford', 'wright'] as const;
export type UnitTimeModel = (typeof UNIT_TIME_MODELS)[number];

/** Units added one by one; beyond them the sum is closed by Euler and Maclaurin's formula. */
const EXACT = 1_000;

/** Times of a team's units of work. */
export interface UnitTimes {
  /** Time of unit n. */
  readonly unit: (n: number) => number;
  /** Time of units 1 to n together. */
  readonly total: (n: number) => number;
}

/**
 * Learning curves over cumulative units, b = log₂(rate): each doubling of the units multiplies the time by the rate.
 * Crawford: unit n takes T₁·n^b. Wright: the *average* of units 1 to n is T₁·n^b, so unit n takes
 * T₁·(n^(1+b) − (n−1)^(1+b)). For a team's time per unit; one person's learning is `rampTarget`.
 *
 * @example
 * unitTimes('crawford', 100, 0.85).unit(125) // => 32.23647
 * unitTimes('crawford', 100, 0.85).total(125) // => 5201.085
 */
export function unitTimes(model: UnitTimeModel, firstTime: number, rate: number): UnitTimes {
  const b = Math.log2(rate);
  if (model === 'wright') {
    const power = 1 + b;
    return {
      // n^p − (n−1)^p without the difference of two nearly equal numbers.
      unit: (n) => (n === 1 ? firstTime : -firstTime * n ** power * Math.expm1(power * Math.log1p(-1 / n))),
      total: (n) => firstTime * n ** power,
    };
  }
  let sums: Float64Array | null = null;
  return {
    unit: (n) => firstTime * n ** b,
    total: (n) => {
      sums ??= powerSums(b);
      return firstTime * (n <= EXACT ? sums[n]! : sums[EXACT]! + tail(n, b));
    },
  };
}

/** Σ i^b for i = 1 … n, n up to the exact limit. */
function powerSums(b: number): Float64Array {
  const sums = new Float64Array(EXACT + 1);
  for (let n = 1; n <= EXACT; n++) sums[n] = sums[n - 1]! + n ** b;
  return sums;
}

/** Σ i^b for i = 1001 … n by Euler and Maclaurin's formula; the term left out is below 1e-17 of the sum. */
function tail(n: number, b: number): number {
  const m = EXACT;
  const slope = (x: number) => (b * x ** (b - 1)) / 12;
  const bend = (x: number) => (b * (b - 1) * (b - 2) * x ** (b - 3)) / 720;
  return integral(m, n, b) + (n ** b - m ** b) / 2 + slope(n) - slope(m) - bend(n) + bend(m);
}

/** ∫ x^b dx from m to n. */
function integral(m: number, n: number, b: number): number {
  const logRatio = Math.log(n / m);
  const power = 1 + b;
  if (Math.abs(power) < 1e-12) return logRatio;
  return (m ** power * Math.expm1(power * logRatio)) / power;
}
