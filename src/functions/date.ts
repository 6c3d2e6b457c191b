import { isoDay } from '../domain/calendar/civil';
import { LONGEST_RAMP, rampDate } from '../domain/ramp/clock';
import { calendarArgs } from './cells/calendar';
import { days, numbers } from './cells/field';
import { type Mapped, mapRows } from './cells/mapping';
import { run } from './cells/run';
import { cellError } from './cells/value';

/**
 * Date on which a ramp day is reached, by the same clock as RAMP_DAY: weekends, holidays, leave and part time move it.
 *
 * @param {date|range} start First day at work, e.g. A2 or "2026-03-02".
 * @param {number|range} ramp_day Ramp day to reach, e.g. 30 or B2:B.
 * @param {string} [weekend] NETWORKDAYS.INTL weekend as text, Monday first, 1 = off, e.g. "0000011" (default).
 * @param {range} [holidays] Dates, or two columns: date and fraction off, e.g. Holidays!B2:C.
 * @param {range} [leave] Columns from, to and, optionally, fraction off, e.g. Leave!B2:D.
 * @param {number} [fte] Share of full time, above 0 and at most 1, e.g. 0.5 (default 1).
 * @return {date} First day with work on which the ramp day is reached.
 * @remarks The due date of a milestone: when a hire has had 30, 60 or 90 days of practice. Add a week of
 * leave and the date moves by itself.
 * @formula the first day with work on which RAMP_DAY reaches ramp_day
 * @limits In one call all hires share the weekend, holidays, leave and fte given. A ramp day not reached
 * within 3,650 days is an error rather than a far date.
 * @throws `=RAMP_DATE("2026-03-02", 30, "1111111")` A week without a working day.
 * @throws `=RAMP_DATE("2026-03-02", 9000)` A day that is too far away.
 * @see The inverse of RAMP_DAY.
 * @example Milestones of a hire who starts on 2 March 2026, two public holidays in between.
 *
 * | start      | ramp_day | holidays   |
 * | ---------- | -------: | ---------- |
 * | 2026-03-02 |       30 | 2026-04-03 |
 * |            |       60 | 2026-04-06 |
 * |            |       90 |            |
 *
 * `=RAMP_DATE(A2, B2:B4, "0000011", C2:C3)`
 *
 * | due        |
 * | ---------- |
 * | 2026-03-31 |
 * | 2026-05-01 |
 * | 2026-06-02 |
 * @customfunction
 */
export function RAMP_DATE(
  start: unknown,
  ramp_day: unknown,
  weekend?: unknown,
  holidays?: unknown,
  leave?: unknown,
  fte?: unknown,
): Mapped {
  return run('RAMP_DATE', (zone) => {
    const from = days('start', start, zone);
    const target = numbers('ramp_day', ramp_day);
    const calendar = calendarArgs(weekend, holidays, leave, fte, zone);
    return mapRows([target, from], (row) => {
      const first = row.value(from);
      const value = row.value(target);
      const day = rampDate(calendar, first, value);
      if (day === null) {
        throw cellError('ramp.neverReached', row.place(target), {
          value,
          start: isoDay(first),
          days: LONGEST_RAMP,
        });
      }
      return zone.midnight(day);
    });
  });
}
