import { visitorsPerArm } from '../domain/growth/sample-size';
import { INSIDE } from './cells/number';
import { run } from './cells/run';
import { flagArg, numberArg, requiredNumber } from './cells/scalar';

/**
 * Visitors needed in each arm of a conversion test, rounded up.
 *
 * @param {number} base_rate Conversion rate today, a share, e.g. 0.04.
 * @param {number} min_lift Smallest lift worth finding: points as a share, e.g. 0.01, or relative, e.g. 0.25.
 * @param {number} [power] Chance to find it, a share, e.g. 0.8 (default).
 * @param {number} [alpha] Two-sided chance of a false alarm, e.g. 0.05 (default).
 * @param {boolean} [relative] TRUE if min_lift is relative to base_rate; FALSE (default) if absolute.
 * @return {number} Visitors per arm.
 * @remarks Ask before the test, not after it: this many visitors each arm needs, so that a lift of the
 * size you care about is found in four of five tests. Most small shops cannot prove a small lift in a
 * week.
 * @formula n = (z(α/2) × √(2 p̄ q̄) + z(β) × √(p₁ q₁ + p₂ q₂))² / (p₂ − p₁)², rounded up
 * @limits For two arms of equal size and one look at the end. Calculators that take the variance of today’s
 * rate for both arms promise a little more than they hold.
 * @throws `=RAMP_SAMPLE(0.04, 0)` No lift to find.
 * @throws `=RAMP_SAMPLE(4, 1)` Rates in per cent points.
 * @see Fleiss, J. L., Levin, B. & Paik, M. C. (2003). Statistical Methods for Rates and Proportions, 3rd
 * ed.; the same as R’s power.prop.test.
 * @example From 4 % to 5 % conversion.
 *
 * | base_rate | min_lift |
 * | --------: | -------: |
 * |      0.04 |     0.01 |
 *
 * `=RAMP_SAMPLE(A2, B2)`
 *
 * | visitors per arm |
 * | ---------------: |
 * |             6745 |
 * @customfunction
 */
export function RAMP_SAMPLE(
  base_rate: unknown,
  min_lift: unknown,
  power?: unknown,
  alpha?: unknown,
  relative?: unknown,
): number {
  return run('RAMP_SAMPLE', () => {
    const base = requiredNumber('base_rate', base_rate, INSIDE);
    const lift = requiredNumber('min_lift', min_lift, { min: -1, max: 1e9 });
    const chance = numberArg('power', power, 0.8, INSIDE);
    const level = numberArg('alpha', alpha, 0.05, INSIDE);
    const difference = flagArg('relative', relative, false) ? base * lift : lift;
    return visitorsPerArm(base, difference, chance, level);
  });
}
