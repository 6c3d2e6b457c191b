import { chiSquareSurvival1, normalCdf } from '../stats/distributions';
import { type BetaComparison, compareBetas } from './beta-comparison';
import { type Arm, newcombe } from './newcombe';

export interface Lift {
  /** p_B − p_A with Newcombe's limits. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** p_B/p_A − 1; null when A has no conversions. */
  readonly relative: number | null;
  /** Two-sided, pooled z; null where nobody or everybody converted. */
  readonly pValue: number | null;
  /** With Beta(1, 1) priors. */
  readonly probabilityBetter: number;
  readonly expectedLoss: number;
  /** Chi-square of the visitors against the planned split: below .001 the experiment itself is broken. */
  readonly sampleRatioP: number;
}

/**
 * Lift of variant B over control A, as a frequentist and as a Bayesian sees it, and whether the split can be trusted.
 * 40/1000 against 55/1000: +.015, relative .375, p .1148245, P(B > A) .9418873, expected loss .00023894.
 */
export function conversionLift(a: Arm, b: Arm, conf: number, plannedShareOfA: number): Lift {
  const { difference, low, high } = newcombe(a, b, conf);
  const { probabilityGreater, expectedLoss } = comparePosteriors(a, b);
  const rateA = a.conversions / a.visitors;
  return {
    difference,
    low,
    high,
    relative: a.conversions === 0 ? null : b.conversions / b.visitors / rateA - 1,
    pValue: pooledP(a, b),
    probabilityBetter: probabilityGreater,
    expectedLoss,
    sampleRatioP: sampleRatioP(a.visitors, b.visitors, plannedShareOfA),
  };
}

/** P(B > A) alone. */
export function probabilityBetter(a: Arm, b: Arm): number {
  return comparePosteriors(a, b).probabilityGreater;
}

function comparePosteriors(a: Arm, b: Arm): BetaComparison {
  const posterior = ({ conversions, visitors }: Arm) => ({
    a: conversions + 1,
    b: visitors - conversions + 1,
  });
  return compareBetas(posterior(a), posterior(b));
}

function pooledP(a: Arm, b: Arm): number | null {
  const visitors = a.visitors + b.visitors;
  const conversions = a.conversions + b.conversions;
  const variance =
    (conversions / visitors) * ((visitors - conversions) / visitors) * (1 / a.visitors + 1 / b.visitors);
  if (!(variance > 0)) return null;
  const z = (b.conversions / b.visitors - a.conversions / a.visitors) / Math.sqrt(variance);
  return 2 * normalCdf(-Math.abs(z));
}

function sampleRatioP(visitorsA: number, visitorsB: number, plannedShareOfA: number): number {
  const total = visitorsA + visitorsB;
  const surplus = visitorsA - total * plannedShareOfA;
  return chiSquareSurvival1(surplus ** 2 / (total * plannedShareOfA * (1 - plannedShareOfA)));
}
