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
