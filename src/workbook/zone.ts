import type { WallClock } from '../model/decode';

const DAY = 86_400_000;
/** Offsets change on quarters of an hour since standard time; before it they are constant for decades. */
const QUARTER = 900_000;
/** Day 0 of Sheets' serial numbers. */
const SHEETS_EPOCH = Date.UTC(1899, 11, 30);

export type ZoneClock = WallClock & {
  readonly zone: string;
  /** A civil date or timestamp as the `Date` whose wall clock in the zone shows it. */
  readonly date: (iso: string) => Date;
};

/**
 * Wall clock of an IANA zone, to the second: Sheets hands durations over as dates of 1899, when places kept their own
 * sun (Shanghai +8:05:43), so a difference of epochs would be wrong. The zone is asked once per quarter of an hour
 * that occurs, not per cell.
 *
 * @example zoneClock('Asia/Shanghai').stamp(new Date('2026-03-02T00:00:00Z')) // => '2026-03-02T08:00:00'
 */
export function zoneClock(zone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  const offset = (instant: number): number => {
    const quarter = Math.floor(instant / QUARTER);
    const found = known.get(quarter);
    if (found !== undefined) return found;
    const at = quarter * QUARTER;
    const parts: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(at)) parts[type] = value;
    const wall = new Date(0);
    const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
    wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
    wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
    const result = wall.getTime() - at;
    known.set(quarter, result);
    return result;
  };
  const wallOf = (date: Date): number => date.getTime() + offset(date.getTime());
  return {
    zone,
    stamp: (date) => new Date(Math.round(wallOf(date) / 1000) * 1000).toISOString().slice(0, 19),
    seconds: (date) => Math.round(wallOf(date) - SHEETS_EPOCH) / 1000,
    date: (iso) => {
      const wall = Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : `${iso}Z`);
      const early = wall - offset(wall - DAY);
      if (early + offset(early) === wall) return new Date(early);
      const late = wall - offset(wall + DAY);
      // In the hour that a change to summer time skips, the first moment after it.
      return new Date(late + offset(late) === wall ? late : early);
    },
  };
}
