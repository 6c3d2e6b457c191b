import { conversionLift } from '../domain/growth/lift';
import { readArms } from './arms';
import { INSIDE } from './cells/number';
import { orBlank } from './cells/result';
import { run } from './cells/run';
import { numberArg } from './cells/scalar';
import type { CellValue } from './cells/value';

/**
 * Conversion lift of variant B over control A: interval, significance, probability and whether the split can be trusted.
 *
 * @param {number} conv_a Conversions of A, e.g. 40.
 * @param {number} n_a Visitors of A, e.g. 1000.
 * @param {number} conv_b Conversions of B, e.g. 55.
 * @param {number} n_b Visitors of B, e.g. 1000.
 * @param {number} [conf] Confidence of the limits, a share, e.g. 0.95 (default).
 * @param {number} [planned_share] Planned share of visitors of A, e.g. 0.5 (default).
 * @return {range} One row: difference B − A, low, high, relative lift, p, P(B > A), expected loss of B, sample-ratio p (below 0.001: do not trust the test).
 * @remarks Did the new listing convert better than the old one? If low is below 0 and high above, the test
 * has not decided. P(B > A) is the chance that B is better, expected loss what choosing B may cost in
 * conversion if it is not.
 * @formula B − A with Newcombe’s hybrid interval; relative lift p(B) / p(A) − 1; pooled z-test; P(B > A)
 * and expected loss from Beta(1, 1) priors; sample-ratio p by chi-square against planned_share
 * @limits Fix the number of visitors first (RAMP_SAMPLE): looking every day and stopping at the best
 * moment finds lifts that are not there. Visitors must be split at random. A sample-ratio p below 0.001
 * means that the split itself is broken.
 * @throws `=RAMP_LIFT(40, 1000, 1055, 1000)` More conversions than visitors.
 * @throws `=RAMP_LIFT(0, 0, 5, 100)` An arm without visitors.
 * @see Newcombe, R. G. (1998). Interval estimation for the difference between independent proportions:
 * comparison of eleven methods. Statistics in Medicine 17, 873–890 (method 10).
 * @see Miller, E. (2015). Formulas for Bayesian A/B testing.
 * @example 40 of 1,000 against 55 of 1,000: promising, not proven.
 *
 * |     | conversions | visitors |
 * | --- | ----------: | -------: |
 * | A   |          40 |     1000 |
 * | B   |          55 |     1000 |
 *
 * `=RAMP_LIFT(B2, C2, B3, C3)`
 *
 * |  B − A |     low |   high | relative |     p | P(B > A) | expected loss | sample-ratio p |
 * | -----: | ------: | -----: | -------: | ----: | -------: | ------------: | -------------: |
 * | 1.50 % | -0.38 % | 3.41 % |   37.5 % | 0.115 |   94.2 % |       0.024 % |           1.00 |
 * @customfunction
 */
export function RAMP_LIFT(
  conv_a: unknown,
  n_a: unknown,
  conv_b: unknown,
  n_b: unknown,
  conf?: unknown,
  planned_share?: unknown,
): CellValue[][] {
  return run('RAMP_LIFT', () => {
    const [a, b] = readArms(conv_a, n_a, conv_b, n_b);
    const level = numberArg('conf', conf, 0.95, INSIDE);
    const planned = numberArg('planned_share', planned_share, 0.5, INSIDE);
    const lift = conversionLift(a, b, level, planned);
    const { difference, low, high, probabilityBetter, expectedLoss, sampleRatioP } = lift;
    const [relative, p] = [orBlank(lift.relative), orBlank(lift.pValue)];
    return [[difference, low, high, relative, p, probabilityBetter, expectedLoss, sampleRatioP]];
  });
}
