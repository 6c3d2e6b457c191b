import { DAY_MS, FIRST_DAY, LAST_DAY, parseIsoDay, SERIAL_EPOCH } from '../../domain/calendar/civil';
import { cellError, isBlank, isDate, type Place, quote, rethrow } from './value';
import type { Zone } from './zone';

/**
 * Reads a civil day (days since 1970-01-01) from a cell; a blank is NaN. A date is a `Date` in the spreadsheet's
 * zone, an ISO text `2026-03-02` or a Sheets serial number (46083); a time of day is dropped.
 */
export function cellDay(value: unknown, place: Place, zone: Zone): number {
  if (isDate(value)) return inRange(Math.floor(zone.wall(value) / DAY_MS), place);
  if (typeof value === 'number') return inRange(Math.floor(value) + SERIAL_EPOCH, place);
  if (isBlank(value)) return Number.NaN;
  rethrow(value, place);
  const day = typeof value === 'string' ? parseIsoDay(value.trim()) : null;
  if (day === null) throw cellError('arg.date.none', place, { value: quote(value) });
  return day;
}

function inRange(day: number, place: Place): number {
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) throw cellError('arg.date.range', place);
  return day;
}
