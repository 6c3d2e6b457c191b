import { betaCdf, lnBeta } from '../stats/distributions';

/** Parameters of a Beta distribution. */
export interface Beta {
  readonly a: number;
  readonly b: number;
}

/** Beyond this many terms the sum gives way to an integral, which is as exact and no longer grows. */
const MOST_TERMS = 100_000;

/**
 * P(B > A) of two independent Beta variables with whole parameters (Miller 2015):
 * Σ_{i=0}^{b.a−1} B(a.a + i, a.b + b.b)/((b.b + i)·B(1 + i, b.b)·B(a.a, a.b)), each term from the one before.
 * Beta(41, 961) against Beta(56, 946): .9418873.
 */
export function probabilityGreater(a: Beta, b: Beta): number {
  if (b.a > MOST_TERMS) return integral(a, b);
  // ln of the first term (b.b·B(1, b.b) is 1); the others by their ratio, rescaled before they overflow.
  let shift = lnBeta(a.a, a.b + b.b) - lnBeta(a.a, a.b);
  let term = 1;
  let total = 1;
  for (let i = 1; i < b.a; i++) {
    term *= ((a.a + i - 1) * (b.b + i - 1)) / ((a.a + a.b + b.b + i - 1) * i);
    total += term;
    if (total > 1e250) {
      term /= total;
      shift += Math.log(total);
      total = 1;
    }
  }
  return Math.min(1, total * Math.exp(shift));
}

const STEPS = 2000;
const DEVIATIONS = 12;

/** ∫ f_B(x)·F_A(x) dx by the trapezium rule over 12 standard deviations of a narrow, smooth density. */
function integral(a: Beta, b: Beta): number {
  const centre = b.a / (b.a + b.b);
  const deviation = Math.sqrt((centre * (1 - centre)) / (b.a + b.b + 1));
  const low = Math.max(0, centre - DEVIATIONS * deviation);
  const high = Math.min(1, centre + DEVIATIONS * deviation);
  const step = (high - low) / STEPS;
  const peak = (b.a - 1) * Math.log(centre) + (b.b - 1) * Math.log1p(-centre);
  let mass = 0;
  let greater = 0;
  for (let i = 1; i < STEPS; i++) {
    const x = low + i * step;
    const density = Math.exp((b.a - 1) * Math.log(x) + (b.b - 1) * Math.log1p(-x) - peak);
    mass += density;
    greater += density * betaCdf(x, a.a, a.b);
  }
  return greater / mass;
}

/**
 * Expected loss of choosing B, E[max(A − B, 0)] (Stucchio 2014), from
 * E[A]·P(A⁺ > B) − E[B]·P(A > B⁺), ⁺ having one more success. Beta(41, 961) and Beta(56, 946): .00023894.
 */
export function expectedLoss(a: Beta, b: Beta): number {
  const meanA = a.a / (a.a + a.b);
  const meanB = b.a / (b.a + b.b);
  const moreA = 1 - probabilityGreater({ a: a.a + 1, b: a.b }, b);
  const moreB = 1 - probabilityGreater(a, { a: b.a + 1, b: b.b });
  return Math.max(0, meanA * moreA - meanB * moreB);
}
