import { timeToProductivity } from '../domain/ramp/timetoproductivity';
import { aggregate } from './cells/aggregate';
import { flags, numbers } from './cells/field';
import { INSIDE, NON_NEGATIVE } from './cells/number';
import { orBlank } from './cells/result';
import { run } from './cells/run';
import { numberArg } from './cells/scalar';
import type { CellValue } from './cells/value';

/**
 * Time to full productivity of a cohort, its unfinished ramps included (Kaplan–Meier).
 *
 * @param {range} days Ramp days until full productivity, or so far, e.g. B2:B.
 * @param {range} reached TRUE where full productivity was reached, FALSE where still ramping or left, e.g. C2:C.
 * @param {number} [quantile] Share of the cohort, e.g. 0.5 for the median (default).
 * @param {number} [conf] Confidence of the limits, a share, e.g. 0.95 (default).
 * @return {range} One row: ramp days, low, high (blank where not reached), number who reached it.
 * @customfunction
 */
export function RAMP_TTP(days: unknown, reached: unknown, quantile?: unknown, conf?: unknown): CellValue[][] {
  return run('RAMP_TTP', () => {
    const lasted = numbers('days', days, NON_NEGATIVE);
    const done = flags('reached', reached);
    const share = numberArg('quantile', quantile, 0.5, INSIDE);
    const level = numberArg('conf', conf, 0.95, INSIDE);
    const rows = aggregate([lasted, done]);
    const events = Array.from(rows.of(done), (flag) => flag === 1);
    const { day, low, high, reached: count } = timeToProductivity([...rows.of(lasted)], events, share, level);
    return [[orBlank(day), orBlank(low), orBlank(high), count]];
  });
}
