import { FEE_RULES, successFee } from '../domain/pay/success-fee';
import { readArms } from './arms';
import { NON_NEGATIVE } from './cells/number';
import { run } from './cells/run';
import { numberArg, requiredNumber, wordArg } from './cells/scalar';

const SHARE = { min: 0, max: 1 };

/**
 * Success fee for a conversion lift: a share of the margin on the lift that the evidence supports.
 *
 * @param {number} conv_a Conversions of the control, e.g. 40.
 * @param {number} n_a Visitors of the control, e.g. 1000.
 * @param {number} conv_b Conversions of the variant, e.g. 55.
 * @param {number} n_b Visitors of the variant, e.g. 1000.
 * @param {number} sessions Sessions the fee is paid for, e.g. 10000.
 * @param {number} aov Average order value, in the fee's currency, e.g. 30.
 * @param {number} margin Contribution margin, a share, e.g. 0.4.
 * @param {number} share Share of the gain that is paid, e.g. 0.2.
 * @param {string} [rule] "lower80" (default; lower 80 % limit of the lift), "point" (the lift) or "gate" (the lift if P(B > A) ≥ 0.95).
 * @param {number} [floor] Least fee, e.g. 0 (default).
 * @param {number} [cap] Most fee, e.g. 500; none by default.
 * @return {number} The fee, in the currency of aov.
 * @customfunction
 */
export function RAMP_FEE(
  conv_a: unknown,
  n_a: unknown,
  conv_b: unknown,
  n_b: unknown,
  sessions: unknown,
  aov: unknown,
  margin: unknown,
  share: unknown,
  rule?: unknown,
  floor?: unknown,
  cap?: unknown,
): number {
  return run('RAMP_FEE', () => {
    const [a, b] = readArms(conv_a, n_a, conv_b, n_b);
    return successFee(a, b, {
      sessions: requiredNumber('sessions', sessions, NON_NEGATIVE),
      orderValue: requiredNumber('aov', aov, NON_NEGATIVE),
      margin: requiredNumber('margin', margin, SHARE),
      share: requiredNumber('share', share, SHARE),
      rule: wordArg('rule', rule, 'lower80', FEE_RULES),
      floor: numberArg('floor', floor, 0, NON_NEGATIVE),
      cap: numberArg('cap', cap, null, NON_NEGATIVE),
    });
  });
}
