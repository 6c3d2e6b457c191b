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
 * @remarks A table of who did how much in which week or month, ready for a chart. With a denominator it is
 * a trend of ratios, added up before dividing. Periods without data stay in the table, empty, so that a
 * gap is seen.
 * @formula Σ numerator, or Σ numerator / Σ denominator, of the rows of a group in a period
 * @limits It shows no limits: use RAMP_RATIOCI on one period before you read a turn into a trend. The
 * first and the last period may be incomplete.
 * @throws `=RAMP_TREND("Ana", "2026-01-12", 120, 30, "quarter")` A period that does not exist.
 * @throws `=RAMP_TREND({"Ana"; "Bo"}, {"2026-01-12"; "soon"}, {120; 80})` A date that is none.
 * @see Definition of this product; weeks start on Monday (ISO 8601).
 * @example ROAS by hire and month.
 *
 * | hire | date       | revenue | spend |
 * | ---- | ---------- | ------: | ----: |
 * | Ana  | 2026-01-12 |     120 |    30 |
 * | Bo   | 2026-01-20 |     240 |    80 |
 * | Ana  | 2026-02-09 |     310 |    60 |
 * | Ana  | 2026-02-23 |      95 |    30 |
 * | Bo   | 2026-03-03 |     150 |    50 |
 *
 * `=RAMP_TREND(A2:A6, B2:B6, C2:C6, D2:D6, "month")`
 *
 * |     | 2026-01-01 | 2026-02-01 | 2026-03-01 |
 * | --- | ---------: | ---------: | ---------: |
 * | Ana |       4.00 |       4.50 |            |
 * | Bo  |       3.00 |            |       3.00 |
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
