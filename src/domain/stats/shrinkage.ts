import { RampError } from '../error';

export interface Shrunken {
  readonly estimate: number;
  readonly se: number;
  /** Weight on the own estimate, 1 − B. */
  readonly weight: number;
}

/**
 * Empirical-Bayes shrinkage of k ≥ 4 estimates y with standard errors se (Morris 1983).
 *
 * V = se²; τ² by DerSimonian & Laird; W = 1/(V + τ²); μ the W-weighted mean; B = ((k−3)/(k−1))·V/(V + τ²); the
 * shrunken estimate μ + (1 − B)(y − μ) has the variance
 * V(1 − (1 − W/ΣW)·B) + (2/(k−3))·B²·((V̄ + τ²)/(V + τ²))·(y − μ)², V̄ = ΣWV/ΣW.
 * With equal V it is James–Stein: Efron & Morris's (1977) batting averages shrink by c = .212.
 */
export function shrink(estimates: readonly number[], ses: readonly number[]): Shrunken[] {
  const k = estimates.length;
  if (k < 4) throw new RampError('stats.tooFewToShrink', { count: k });
  const variances = ses.map((se) => se * se);
  const tau2 = derSimonianLaird(estimates, variances);
  const weights = variances.map((v) => 1 / (v + tau2));
  let total = 0;
  let ofEstimates = 0;
  let ofVariances = 0;
  for (let i = 0; i < k; i++) {
    total += weights[i]!;
    ofEstimates += weights[i]! * estimates[i]!;
    ofVariances += weights[i]! * variances[i]!;
  }
  const mu = ofEstimates / total;
  const typical = ofVariances / total + tau2;
  return estimates.map((y, i) => {
    const v = variances[i]!;
    const w = weights[i]!;
    const b = ((k - 3) / (k - 1)) * v * w;
    const ownVariance = v * (1 - (1 - w / total) * b);
    const ofShrinking = (2 / (k - 3)) * b * b * typical * w * (y - mu) ** 2;
    return { estimate: mu + (1 - b) * (y - mu), se: Math.sqrt(ownVariance + ofShrinking), weight: 1 - b };
  });
}

/**
 * Variance between units beyond their own errors: max(0, (Q − (k−1))/(Σw − Σw²/Σw)), w = 1/V, Q the weighted sum of
 * squares about the weighted mean (DerSimonian & Laird 1986).
 */
export function derSimonianLaird(estimates: readonly number[], variances: readonly number[]): number {
  let total = 0;
  let squares = 0;
  let weighted = 0;
  for (let i = 0; i < estimates.length; i++) {
    const w = 1 / variances[i]!;
    total += w;
    squares += w * w;
    weighted += w * estimates[i]!;
  }
  const centre = weighted / total;
  let q = 0;
  for (let i = 0; i < estimates.length; i++) q += (estimates[i]! - centre) ** 2 / variances[i]!;
  return Math.max(0, (q - (estimates.length - 1)) / (total - squares / total));
}
