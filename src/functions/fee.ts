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
 * @remarks Pays a freelancer for a lift that the test supports. The default pays on the cautious end of
 * the range: something when the evidence is partial, nothing when there is none. Agree on the rule before
 * the test.
 * @formula fee = min(cap, max(floor, share × margin × aov × sessions × L)); L: lower 80 % limit of B − A
 * (“lower80”), B − A (“point”), or B − A if P(B > A) is at least 0.95 (“gate”)
 * @limits Never the only pay: add a base fee. Returns are not in it unless margin allows for them. In the
 * example “point” would pay 360, “gate” nothing.
 * @throws `=RAMP_FEE(40, 1000, 55, 1000, 10000, 30, 40, 0.2)` A margin in per cent points.
 * @see Definition of this product; interval as in RAMP_LIFT, at 80 %.
 * @example A lift from 4.0 to 5.5 %, 10,000 sessions, 20 % of the gained margin.
 *
 * |     | conversions | visitors |          |       |
 * | --- | ----------: | -------: | -------- | ----: |
 * | A   |          40 |     1000 | sessions | 10000 |
 * | B   |          55 |     1000 | aov      |    30 |
 * |     |             |          | margin   |   0.4 |
 * |     |             |          | share    |   0.2 |
 *
 * `=RAMP_FEE(B2, C2, B3, C3, E2, E3, E4, E5)`
 *
 * |   fee |
 * | ----: |
 * | 67.14 |
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
