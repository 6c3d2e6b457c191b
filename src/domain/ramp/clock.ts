import { LAST_DAY } from '../calendar/civil';
import type { WorkCalendar } from '../calendar/work-calendar';

/** A ramp that takes longer than this is never reached. */
export const LONGEST_RAMP = 3_650;

/** Slack of a ramp day, so that sums of fractions of a day reach it. */
const SLACK = 1e-9;

/** Shares of a day below this are rounding. */
const NOTHING = 1e-12;

/**
 * Ramp day of a date: (7/W)·Σ FTE·working·(1 − off) over the days from start to that date, both included, W the
 * working days of a week; 0 before the start. At full time without leave it is the calendar day: ten working days
 * are 14. Part time and leave slow the clock, because learning follows practice.
 *
 * @example
 * rampDay(workCalendar(), 20514, 20525) // => 14, from 2026-03-02 to 2026-03-13
 */
export function rampDay(calendar: WorkCalendar, start: number, asOf: number): number {
  return (7 * calendar.fte * calendar.worked(start, asOf)) / calendar.daysPerWeek;
}

/**
 * The inverse: the first day with work on which the ramp day has reached `target` (also for a target of 0 or less).
 * Null where that is more than 3,650 calendar days after the start.
 *
 * @example
 * rampDate(workCalendar(), 20514, 30) // => 20543, 2026-03-31: the 22nd working day
 */
export function rampDate(calendar: WorkCalendar, start: number, target: number): number | null {
  const last = Math.min(start + LONGEST_RAMP, LAST_DAY);
  const reached =
    target > SLACK
      ? (day: number) => rampDay(calendar, start, day) >= target - SLACK
      : (day: number) => calendar.worked(start, day) > NOTHING;
  if (!reached(last)) return null;
  let low = start;
  let high = last;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
