import { UNIT_TIME_MODELS, unitTimes } from '../domain/ramp/unit-time';
import { numbers } from './cells/field';
import { type Mapped, mapRows } from './cells/mapping';
import { NON_NEGATIVE, PART } from './cells/number';
import { run } from './cells/run';
import { flagArg, requiredDuration, requiredNumber, wordArg } from './cells/scalar';

/**
 * Time of the n-th unit on a team's learning curve: every doubling of the units multiplies the time by the rate.
 *
 * @param {number} first_time Time of the first unit, e.g. 100.
 * @param {number|range} unit Number of the unit, a whole number from 1, e.g. 125.
 * @param {number} rate Learning rate, above 0 and at most 1, e.g. 0.85.
 * @param {string} [model] "crawford" (default: the unit's time follows the curve) or "wright" (the average does).
 * @param {boolean} [total] TRUE for the time of units 1 to n together (default FALSE).
 * @return {number} Time in the unit of first_time.
 * @remarks For a team’s repeated work: with a rate of 85 %, the second unit takes 85 % of the time of the
 * first, the fourth 85 % of that, and so on. Good for quoting a batch.
 * @formula crawford: T(n) = T(1) × n^b, b = log2(rate); wright: the average of units 1 to n is T(1) × n^b
 * @limits Of a team and a product, not of one person: a person’s learning is RAMP_TARGET’s exponential.
 * The rate must be measured; after a pause the curve starts higher.
 * @throws `=RAMP_UNITTIME(100, 125, 85)` A rate in per cent points.
 * @throws `=RAMP_UNITTIME(100, 0, 0.85)` A unit before the first.
 * @see Wright, T. P. (1936). Factors affecting the cost of airplanes. Journal of the Aeronautical Sciences
 * 3, 122–128.
 * @example The first unit takes 100 minutes, rate 85 %.
 *
 * | first_time | unit | rate |
 * | ---------: | ---: | ---: |
 * |        100 |    1 | 0.85 |
 * |            |    2 |      |
 * |            |  125 |      |
 *
 * `=RAMP_UNITTIME(A2, B2:B4, C2)`
 *
 * |   time |
 * | -----: |
 * | 100.00 |
 * |  85.00 |
 * |  32.24 |
 * @customfunction
 */
export function RAMP_UNITTIME(
  first_time: unknown,
  unit: unknown,
  rate: unknown,
  model?: unknown,
  total?: unknown,
): Mapped {
  return run('RAMP_UNITTIME', (zone) => {
    const first = requiredDuration('first_time', first_time, zone, NON_NEGATIVE);
    const units = numbers('unit', unit, { min: 1, whole: true });
    const share = requiredNumber('rate', rate, PART);
    const how = wordArg('model', model, 'crawford', UNIT_TIME_MODELS);
    const times = unitTimes(how, first, share);
    const time = flagArg('total', total, false) ? times.total : times.unit;
    return mapRows([units], (row) => time(row.value(units)));
  });
}
