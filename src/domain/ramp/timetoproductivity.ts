import { RampError } from '../error';
import { normalQuantile } from '../stats/distributions';
import { checkConfidence, TOLERANCE, upperTail } from '../stats/interval';
import { kaplanMeier, survivalQuantile } from '../stats/kaplan-meier';

export interface TimeToProductivity {
  /** Ramp day by which the share `quantile` of the cohort is productive; null where not reached. */
  readonly day: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How many reached it. */
  readonly reached: number;
}

/**
 * Kaplan–Meier quantile of the ramp days to full productivity; who is still ramping, or left, is censored and not
 * dropped, which would flatter the cohort. Limits: the first time with exp(ln S ± z·se(ln S)) ≤ 1 − q; where S = 0
 * the band is undefined and sets neither. The eleven maintained patients of the aml trial: 31, from 18, no upper
 * limit, 7 events.
 */
export function timeToProductivity(
  days: readonly number[],
  reached: readonly boolean[],
  quantile: number,
  conf: number,
): TimeToProductivity {
  checkConfidence(conf);
  if (!(quantile > 0 && quantile < 1)) throw new RampError('stats.quantileNotShare', { value: quantile });
  const steps = kaplanMeier(days, reached);
  const z = normalQuantile(upperTail(conf));
  const limit = (sign: 1 | -1): number | null =>
    steps.find(
      ({ survival, logVariance }) =>
        survival > 0 && survival * Math.exp(sign * z * Math.sqrt(logVariance)) <= 1 - quantile + TOLERANCE,
    )?.time ?? null;
  return {
    day: survivalQuantile(steps, quantile),
    low: limit(-1),
    high: limit(1),
    reached: reached.filter(Boolean).length,
  };
}
