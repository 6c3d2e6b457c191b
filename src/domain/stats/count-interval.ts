import { RampError } from '../error';
import { chiSquareQuantile } from './distributions';
import { checkConfidence, type Interval, upperTail } from './interval';
import { sum } from './moments';

/**
 * Over-dispersion of counts beside a Poisson: φ = max(1, Σ (x − λF)²/(λF) / (D − 1)), λ = Σx/ΣF. Rows without
 * exposure carry no information. With fewer than two rows, or no events, φ = 1.
 */
export function dispersion(counts: readonly number[], exposures: readonly number[]): number {
  const total = sum(counts);
  const rate = total / sum(exposures);
  let rows = 0;
  let chiSquare = 0;
  for (let i = 0; i < counts.length; i++) {
    const expected = rate * exposures[i]!;
    if (expected === 0) continue;
    rows++;
    chiSquare += (counts[i]! - expected) ** 2 / expected;
  }
  return rows < 2 ? 1 : Math.max(1, chiSquare / (rows - 1));
}

/**
 * Events per unit of exposure with Garwood's exact limits on X* = X/φ: λ·{χ²(α/2; 2X*)/2, χ²(1 − α/2; 2X* + 2)/2}/X*.
 * Counts are whole, exposures not negative. No events give [0, 3.689/F] at 95 %; ten events, F = 1: 4.795 to 18.390.
 * `n` is the number of events.
 */
export function rateInterval(
  counts: readonly number[],
  exposures: readonly number[],
  conf: number,
): Interval {
  checkConfidence(conf);
  const n = sum(counts);
  const exposure = sum(exposures);
  if (!(exposure > 0)) throw new RampError('stats.noExposure');
  const phi = dispersion(counts, exposures);
  const effective = n / phi;
  const unit = phi / exposure;
  const upper = upperTail(conf);
  return {
    estimate: n / exposure,
    low: (unit * chiSquareQuantile(1 - upper, 2 * effective)) / 2,
    high: (unit * chiSquareQuantile(upper, 2 * effective + 2)) / 2,
    n,
  };
}

/** The same limits for the number of events itself: `rateInterval` times the exposure. */
export function countInterval(
  counts: readonly number[],
  exposures: readonly number[],
  conf: number,
): Interval {
  const rate = rateInterval(counts, exposures, conf);
  const exposure = sum(exposures);
  return { estimate: rate.n, low: rate.low * exposure, high: rate.high * exposure, n: rate.n };
}
