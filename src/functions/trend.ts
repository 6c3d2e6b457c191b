import { PERIODS } from '../domain/calendar/period';
import { trend } from '../domain/kpi/trend';
import { aggregate } from './cells/aggregate';
import { days, durations, optional } from './cells/field';
import { openColumn } from './cells/range';
import { orBlank } from './cells/result';
import { run } from './cells/run';
import { wordArg } from './cells/scalar';
import type { CellValue } from './cells/value';

/**
 * Trend by group: the sum of a number, or the ratio of two sums, for each week, day or month from the first to the last.
 *
 * @param {range} group What to group by, e.g. the hires in A2:A.
 * @param {range} date Date of each row, e.g. B2:B.
 * @param {range} numerator What to add up, e.g. revenue in C2:C.
 * @param {range} [denominator] What to divide by, added up too, e.g. spend in D2:D.
 * @param {string} [period] "week" (starts Monday, default), "day" or "month".
 * @return {range} A header row of period starts, then a row per group.
 * @customfunction
 */
export function RAMP_TREND(
  group: unknown,
  date: unknown,
  numerator: unknown,
  denominator?: unknown,
  period?: unknown,
): CellValue[][] {
  return run('RAMP_TREND', (zone) => {
    const by = openColumn('group', group);
    const on = days('date', date, zone);
    const above = durations('numerator', numerator, zone, { blankCode: 'trend.blank' });
    const below = optional(durations, 'denominator', denominator, zone, { blankCode: 'trend.blank' });
    const step = wordArg('period', period, 'week', PERIODS);
    const rows = aggregate([on, above, below], { by: [by] });
    const { ids, labels } = rows.groups(by);
    const { periods, values } = trend(ids, labels.length, rows.of(on), rows.of(above), rows.of(below), step);
    const header: CellValue[] = ['', ...periods.map(zone.midnight)];
    return [header, ...values.map((line, g) => [labels[g]!, ...line.map(orBlank)])];
  });
}
