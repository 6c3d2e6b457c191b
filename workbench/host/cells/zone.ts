/** A time zone to the second: before standard time a place kept its own sun (Shanghai +8:05:43 in 1899). */
export type Zone = { readonly id: string; readonly offset: (instant: number) => number };

const day = 86_400_000;
/** Serial number of 1970-01-01, counted from 1899-12-30. */
const epochSerial = 25_569;

const zones = new Map<string, Zone>();

/** Throws a RangeError for a zone that does not exist. */
export function zoneOf(id: string): Zone {
  const known = zones.get(id);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: id,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const exact = (instant: number): number => {
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = value;
    const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
    const wall = Date.UTC(2000, Number(part.month) - 1, Number(part.day));
    const full = new Date(wall);
    full.setUTCFullYear(year);
    full.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
    return full.getTime() - Math.floor(instant / 1000) * 1000;
  };
  const starts = new Map<number, number>();
  const atStart = (index: number): number => {
    const found = starts.get(index);
    if (found !== undefined) return found;
    const offset = exact(index * day);
    starts.set(index, offset);
    return offset;
  };
  const offset = (instant: number): number => {
    const index = Math.floor(instant / day);
    const before = atStart(index);
    return before === atStart(index + 1) ? before : exact(instant);
  };
  const zone = { id, offset };
  zones.set(id, zone);
  return zone;
}

/** The serial number (days since 1899-12-30) that the wall clock in the zone shows at an instant. */
export function serialOf(zone: Zone, instant: number): number {
  return (instant + zone.offset(instant)) / day + epochSerial;
}

/** The instant at which the wall clock in the zone shows a serial number; the earlier one where it shows it twice. */
export function instantOf(zone: Zone, serial: number): number {
  const wall = Math.round((serial - epochSerial) * day);
  const early = wall - zone.offset(wall - day);
  const late = wall - zone.offset(wall + day);
  if (early + zone.offset(early) === wall) return early;
  if (late + zone.offset(late) === wall) return late;
  const middle = wall - zone.offset(early);
  return middle + zone.offset(middle) === wall ? middle : early;
}

/** The serial number of a civil date; NaN where there is no such date. */
export function serialOfDate(year: number, month: number, dayOfMonth: number): number {
  const date = new Date(Date.UTC(2000, month - 1, dayOfMonth));
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return real ? date.getTime() / day + epochSerial : Number.NaN;
}

/** The wall clock of a serial number, as the UTC fields of a date. */
export function wallOf(serial: number): Date {
  return new Date(Math.round((serial - epochSerial) * day));
}
