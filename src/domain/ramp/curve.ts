import { RampError } from '../error';

export const CURVES = ['exp', 'linear', 'logistic', 'halflife'] as const;
export type Curve = (typeof CURVES)[number];

/** A way from the value of day 0 to full productivity, up or down. */
export interface RampCurve {
  readonly curve: Curve;
  readonly start: number;
  readonly full: number;
  /** Ramp day of full productivity, above 0; a half-life has none. */
  readonly fullDay: number | null;
  /** k of `exp` (1) and `logistic` (6), the half-life in days of `halflife` (required); null = the default. */
  readonly shape: number | null;
}

/** A rate this close to 0 makes a straight line. */
const STRAIGHT = 1e-9;

/**
 * Share g of the way at a share x of the time, g(0) = 0, g(1) = 1 and flat beyond:
 * linear x; exp (1 − e^(−kx))/(1 − e^(−k)); logistic (L(x) − L(0))/(L(1) − L(0)) with L(u) = 1/(1 + e^(−k(u − ½))).
 * k → 0 is linear. `progress('exp', 1 / 3, 1)` is 0.4484409.
 */
export function progress(curve: Exclude<Curve, 'halflife'>, x: number, k: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (curve === 'linear' || k < STRAIGHT) return x;
  if (curve === 'exp') return Math.expm1(-k * x) / Math.expm1(-k);
  // L(u) = ½ + ½·tanh(k(u − ½)/2): no difference of nearly equal numbers for a small k.
  const end = Math.tanh(k / 4);
  return (Math.tanh((k * (x - 0.5)) / 2) + end) / (2 * end);
}

/**
 * Target at a ramp day: start + (full − start)·g(day/full day), or for `halflife` full + (start − full)·2^(−day/h).
 * Before day 0 it is the start, beyond the full day full. Curves for one person: learning is exponential
 * (Heathcote, Brown & Mewhort 2000); `exp` with k = 1 from 10 % gives the usual 50/80/100 plan.
 *
 * @example
 * rampTarget({ curve: 'halflife', start: 900, full: 600, fullDay: null, shape: 21 }, 42) // => 675
 */
export function rampTarget({ curve, start, full, fullDay, shape }: RampCurve, day: number): number {
  if (curve === 'halflife') {
    if (shape === null) throw new RampError('ramp.noHalfLife');
    return day <= 0 ? start : full + (start - full) * 2 ** (-day / shape);
  }
  if (fullDay === null) throw new RampError('ramp.noFullDay');
  const g = progress(curve, day / fullDay, shape ?? defaultShape(curve));
  return g === 1 ? full : start + (full - start) * g;
}

/** k where none is given. */
export function defaultShape(curve: Exclude<Curve, 'halflife'>): number {
  return curve === 'logistic' ? 6 : 1;
}
