import { rampDay } from '../domain/ramp/clock';
import { calendarArgs } from './cells/calendar';
import { days } from './cells/field';
import { type Mapped, mapRows } from './cells/mapping';
import { run } from './cells/run';

/**
 * Ramp day of a date: FTE working days since the start × 7 / working days a week, leave and holidays not counted.
 *
 * @param {date|range} start First day at work, e.g. A2 or "2026-03-02".
 * @param {date|range} as_of Day to count to, included, e.g. TODAY().
 * @param {string} [weekend] NETWORKDAYS.INTL weekend as text, Monday first, 1 = off, e.g. "0000011" (default).
 * @param {range} [holidays] Dates, or two columns: date and fraction off, e.g. Holidays!B2:C.
 * @param {range} [leave] Columns from, to and, optionally, fraction off, e.g. Leave!B2:D.
 * @param {number} [fte] Share of full time, above 0 and at most 1, e.g. 0.5 (default 1).
 * @return {number} Days on the ramp; 0 before the start.
 * @customfunction
 */
export function RAMP_DAY(
  start: unknown,
  as_of: unknown,
  weekend?: unknown,
  holidays?: unknown,
  leave?: unknown,
  fte?: unknown,
): Mapped {
  return run('RAMP_DAY', (zone) => {
    const from = days('start', start, zone);
    const to = days('as_of', as_of, zone);
    const calendar = calendarArgs(weekend, holidays, leave, fte, zone);
    return mapRows([from, to], (row) => rampDay(calendar, row.value(from), row.value(to)));
  });
}
