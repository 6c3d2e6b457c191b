/** Milliseconds in a day of the proleptic Gregorian calendar. */
export const DAY_MS = 86_400_000;

/**
 * Civil days are whole numbers of days since 1970-01-01, so that no clock, zone or daylight saving can touch them.
 * The first one is that of the Gregorian calendar's first whole year, the last that of four-digit years.
 */
export const FIRST_DAY = -141_349; // 1583-01-01
export const LAST_DAY = 2_932_896; // 9999-12-31

/** The day number of a spreadsheet's day 0, 1899-12-30. */
export const SERIAL_EPOCH = -25_569;

/** Day of a calendar date, month 1–12. `civilDay(2026, 3, 2)` is 20514. */
export function civilDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Day of an ISO date, or null where it is none: `parseIsoDay('2026-03-02')` is 20514, of `2026-02-30` null. */
export function parseIsoDay(text: string): number | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const day = civilDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return day >= FIRST_DAY && isoDay(day) === text ? day : null;
}

/** ISO date of a day. `isoDay(20514)` is `2026-03-02`. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 0 on Mondays to 6 on Sundays. `weekday(20514)` is 0. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
