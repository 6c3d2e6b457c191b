import { fiellerRatio, logDeltaRatio } from '../domain/stats/ratio-interval';
import { aggregate } from './cells/aggregate';
import { numbers } from './cells/field';
import { INSIDE } from './cells/number';
import { run } from './cells/run';
import { numberArg, wordArg } from './cells/scalar';
import type { CellValue } from './cells/value';
import { told } from './told';

/**
 * Ratio of two sums (ROAS, AHT) with its confidence interval over paired rows, e.g. days.
 *
 * @param {range} numerator Numerator of each row, e.g. revenue B2:B.
 * @param {range} denominator Denominator of each row, e.g. spend C2:C.
 * @param {number} [conf] Confidence, a share, e.g. 0.95 (default).
 * @param {string} [method] "logdelta" (default; ratios above 0) or "fieller" (any sign; fails where unbounded).
 * @return {range} One row: ratio, low, high, rows.
 * @remarks The range behind a ratio of sums, such as ROAS over a week of days, or seconds a contact over
 * days. Seven days of sales leave a wide range: that is the honest answer.
 * @formula R = Σ numerator / Σ denominator; log-delta: R × exp(± t × se(R) / R) with n − 1 degrees of
 * freedom; Fieller: the roots of its quadratic
 * @limits Rows are the unit of chance: use days, not hours. Log-delta needs a ratio above 0; Fieller also
 * takes negative ones, and says so when the denominator varies too much for any limits.
 * @throws `=RAMP_RATIOCI({5; 0; 3}, {1; 0; 4}, 0.95, "fieller")` A denominator that varies too much.
 * @throws `=RAMP_RATIOCI({-5; -3}, {1; 4})` A negative ratio with the default method.
 * @see Fieller, E. C. (1954). Some problems in interval estimation. Journal of the Royal Statistical
 * Society B 16, 175–185.
 * @example The ROAS of a week with its range.
 *
 * | revenue | spend |
 * | ------: | ----: |
 * |     120 |    30 |
 * |       0 |    25 |
 * |     310 |    60 |
 * |      95 |    30 |
 * |       0 |    20 |
 * |     240 |    55 |
 * |      60 |    25 |
 *
 * `=RAMP_RATIOCI(A2:A8, B2:B8)`
 *
 * | ratio |  low | high | rows |
 * | ----: | ---: | ---: | ---: |
 * |  3.37 | 1.98 | 5.71 |    7 |
 * @customfunction
 */
export function RAMP_RATIOCI(
  numerator: unknown,
  denominator: unknown,
  conf?: unknown,
  method?: unknown,
): CellValue[][] {
  return run('RAMP_RATIOCI', () => {
    const above = numbers('numerator', numerator);
    const below = numbers('denominator', denominator);
    const level = numberArg('conf', conf, 0.95, INSIDE);
    const how = wordArg('method', method, 'logdelta', ['logdelta', 'fieller']);
    const rows = aggregate([above, below]);
    const limits = how === 'fieller' ? fiellerRatio : logDeltaRatio;
    const columns = [[...rows.of(above)], [...rows.of(below)]] as const;
    const { estimate, low, high, n } = told({ name: 'numerator' }, () => limits(...columns, level));
    return [[estimate, low, high, n]];
  });
}
