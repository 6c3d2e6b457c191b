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
 * @remarks Day 30 of a ramp should mean thirty days of practice. This clock counts working days, stops on
 * leave and holidays, runs slower for part time, and reads like calendar days: ten working days of a
 * five-day week are ramp day 14.
 * @formula ramp day = 7 / W × Σ FTE × (1 − time off) over the working days from start to as_of, both
 * included; W = working days a week by the weekend mask
 * @limits It knows only the holidays and leave you hand it. In one call all hires share the weekend,
 * holidays, leave and fte given; a hire with leave of their own gets a call of their own. Training days
 * count as practice.
 * @throws `=RAMP_DAY("2026-03-02", "2026-03-13", 11)` A weekend typed as a number.
 * @throws `=RAMP_DAY("03/02/2026", "2026-03-13")` A date written in another way.
 * @see The weekend mask is that of the built-in NETWORKDAYS.INTL, which counts days without leave,
 * half-days or part time.
 * @example Two hires on Friday 10 April 2026, Good Friday and Easter Monday off.
 *
 * | hire | start      | as_of      | holidays   |
 * | ---- | ---------- | ---------- | ---------- |
 * | Ana  | 2026-03-02 | 2026-04-10 | 2026-04-03 |
 * | Bo   | 2026-03-16 | 2026-04-10 | 2026-04-06 |
 *
 * `=RAMP_DAY(B2:B3, C2:C3, "0000011", D2:D3)`
 *
 * | ramp day |
 * | -------: |
 * |     39.2 |
 * |     25.2 |
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
