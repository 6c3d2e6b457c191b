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
