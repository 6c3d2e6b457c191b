import { civilDay } from './civil';

export const PERIODS = ['week', 'day', 'month'] as const;
/** Weeks start on Monday. */
export type Period = (typeof PERIODS)[number];

/** Number of the period that holds a day; the next period has the next number. */
export function periodNumber(day: number, period: Period): number {
  if (period === 'day') return day;
  return period === 'week' ? Math.floor((day + 3) / 7) : monthNumber(day);
}

/** First day of a period. `periodStart(periodNumber(20514, 'month'), 'month')` is 20513, 2026-03-01. */
export function periodStart(number: number, period: Period): number {
  if (period === 'day') return number;
  return period === 'week'
    ? number * 7 - 3
    : civilDay(Math.floor(number / 12), (((number % 12) + 12) % 12) + 1, 1);
}

/**
 * Months since year 0, by arithmetic on days since 1 March of year 0 (years of 365.2425 days that end in February):
 * a column of dates needs no `Date` for each cell.
 */
function monthNumber(day: number): number {
  const sinceMarch = day + 719_468;
  const era = Math.floor(sinceMarch / 146_097);
  const inEra = sinceMarch - era * 146_097;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  return (era * 400 + year) * 12 + Math.floor((5 * inYear + 2) / 153) + 2;
}
