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
 * @remarks How long does it take here until a new hire is productive? People who are still ramping, or
 * left before, count as “longer than this”: leaving them out would flatter the cohort.
 * @formula Kaplan–Meier: S(t) = Π (1 − d / n); the result is the first t with S(t) ≤ 1 − quantile, limits
 * from the log of S
 * @limits Leaving because it did not work out breaks the assumption: show the number of leavers beside it.
 * Where too few arrived, the result or a limit stays blank: it is not known yet.
 * @throws `=RAMP_TTP({9; 13}, {TRUE; ""})` Reached or not is left blank.
 * @throws `=RAMP_TTP({9; 13}, {TRUE; FALSE}, 50)` A quantile in per cent points.
 * @see Kaplan, E. L. & Meier, P. (1958). Nonparametric estimation from incomplete observations. Journal of
 * the American Statistical Association 53, 457–481.
 * @see The figures are those of Miller’s maintained group, as R’s survival package prints them.
 * @example Eleven hires, seven of them there; the upper limit is not known yet.
 *
 * | days | reached |
 * | ---: | ------- |
 * |    9 | TRUE    |
 * |   13 | TRUE    |
 * |   13 | FALSE   |
 * |   18 | TRUE    |
 * |   23 | TRUE    |
 * |   28 | FALSE   |
 * |   31 | TRUE    |
 * |   34 | TRUE    |
 * |   45 | FALSE   |
 * |   48 | TRUE    |
 * |  161 | FALSE   |
 *
 * `=RAMP_TTP(A2:A12, B2:B12)`
 *
 * | median days | low | high | reached |
 * | ----------: | --: | ---: | ------: |
 * |          31 |  18 |      |       7 |
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
