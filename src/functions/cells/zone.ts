import { civilDay, DAY_MS, FIRST_DAY, LAST_DAY, SERIAL_EPOCH } from '../../domain/calendar/civil';

declare const SpreadsheetApp: { getActive(): { getSpreadsheetTimeZone(): string } };
declare const Utilities: { formatDate(date: Date, timeZone: string, format: string): string };

/** The spreadsheet's time zone: the only service of a custom function, asked for only when a date is met. */
export interface Zone {
  /** The wall clock at a date, in milliseconds as if it were UTC; NaN for no date, or one outside the civil days. */
  readonly wall: (date: Date) => number;
  /** The start of a civil day. */
  readonly midnight: (day: number) => Date;
}

const FIRST_MS = FIRST_DAY * DAY_MS;
const LAST_MS = (LAST_DAY + 1) * DAY_MS;

/**
 * Offsets are looked up at the limits of each distinct UTC day: where the two agree, the day has one offset. On a day
 * on which the clocks change the moment is found by halving. A look-up is a service call, and a column has many cells
 * of few days. No zone changed its clocks on the days of durations below a day: these need one look-up.
 */
export function spreadsheetZone(): Zone {
  let timeZone: string | null = null;
  const known = new Map<number, number>();
  const changes = new Map<number, number>();
  let steadyDay = Number.NaN;
  let steadyOffset = 0;

  const lookUp = (ms: number): number => {
    let offset = known.get(ms);
    if (offset === undefined) {
      timeZone ??= SpreadsheetApp.getActive().getSpreadsheetTimeZone();
      const text = Utilities.formatDate(new Date(ms), timeZone, 'yyyy-MM-dd HH:mm:ss');
      const [year, month, day, hour, minute, second] = text.split(/\D/).map(Number) as Fields;
      const seconds = (hour * 60 + minute) * 60 + second;
      offset = civilDay(year, month, day) * DAY_MS + seconds * 1000 - ms;
      known.set(ms, offset);
    }
    return offset;
  };
  /** The first second of a day whose offset is no more that of the day's start. */
  const changeOf = (day: number, offset: number): number => {
    const found = changes.get(day);
    if (found !== undefined) return found;
    let before = day * DAY_MS;
    let change = before + DAY_MS;
    while (change - before > 1000) {
      const middle: number = Math.floor((before + change) / 2000) * 1000;
      if (lookUp(middle) === offset) before = middle;
      else change = middle;
    }
    changes.set(day, change);
    return change;
  };
  const offsetAt = (ms: number): number => {
    const day = Math.floor(ms / DAY_MS);
    if (day === steadyDay) return steadyOffset;
    const offset = lookUp(day * DAY_MS);
    const next = day === SERIAL_EPOCH || day === SERIAL_EPOCH - 1 ? offset : lookUp((day + 1) * DAY_MS);
    if (offset !== next) return ms < changeOf(day, offset) ? offset : next;
    steadyDay = day;
    steadyOffset = offset;
    return offset;
  };
  return {
    wall(date) {
      const ms = date.getTime();
      return ms >= FIRST_MS && ms < LAST_MS ? ms + offsetAt(ms) : Number.NaN;
    },
    midnight(day) {
      const wanted = day * DAY_MS;
      const early = wanted - offsetAt(wanted);
      const late = wanted - offsetAt(early);
      // Where clocks skip midnight, only one of the two lies on the day: its first moment.
      return new Date(Math.floor((late + offsetAt(late)) / DAY_MS) === day ? late : early);
    },
  };
}

type Fields = [number, number, number, number, number, number];
