import { DAY_MS, isoDay, SERIAL_EPOCH } from '../../domain/calendar/civil';
import { TOLERANCE } from '../../domain/stats/interval';
import { cellError, isBlank, isDate, type Place, quote, rethrow } from './value';
import type { Zone } from './zone';

/**
 * Limits of a number; `above` and `below` exclude the limit itself, and what is no further from it than rounding.
 * `code` names a sentence of its own.
 */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
  readonly whole?: boolean;
  readonly code?: string;
}

export const NON_NEGATIVE: Bounds = { min: 0 };
export const POSITIVE: Bounds = { above: 0 };
/** A share of a whole that is not nothing: FTE, fractions off. */
export const PART: Bounds = { above: 0, max: 1 };
/** A confidence, a quantile. */
export const INSIDE: Bounds = { above: 0, below: 1 };

export { TOLERANCE };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*%?$/i;
/** One separator followed by exactly three digits: thousands here, decimals there. */
const THOUSANDS = /^[+-]?\d*\.\d{3}(?:e[+-]?\d+)?\s*%?$/i;
/** Digits with separators that some locale reads as a number. */
const FOREIGN = /^[+-]?[\d.,'’\s]*\d[\d.,'’\s]*(?:e[+-]?\d+)?\s*%?$/i;

/**
 * Number of a text: spaces around, a sign, digits, at most one `.` as the decimal point, an exponent, a trailing `%`.
 * `parseNumber(' 12.5% ')` is 0.125. What another locale reads differently (`0,5`, `1.234`) is `'foreign'`, anything
 * else `'none'`.
 */
export function parseNumber(text: string): number | 'foreign' | 'none' {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return FOREIGN.test(trimmed) ? 'foreign' : 'none';
  if (THOUSANDS.test(trimmed)) return 'foreign';
  return trimmed.endsWith('%') ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
}

/**
 * Reads a number from a cell; a blank is NaN. Numbers as text follow `parseNumber`; an error cell, other text, TRUE,
 * a date, NaN and ±Infinity, and what is outside the bounds, are errors that name the place.
 */
export function cellNumber(value: unknown, place: Place, bounds: Bounds = {}): number {
  if (typeof value === 'number') return within(value, place, bounds);
  if (isBlank(value)) return Number.NaN;
  if (typeof value !== 'string') throw cellError('arg.number.type', place, { value: quote(value) });
  rethrow(value, place);
  const number = parseNumber(value);
  if (typeof number === 'string') throw cellError(`arg.number.${number}`, place, { value: quote(value) });
  return within(number, place, bounds);
}

/**
 * Reads a duration in seconds: plain seconds, or a duration cell, which arrives as a `Date`: days since 1899-12-30
 * plus the wall clock in the spreadsheet's zone (30:00:00 is 108000). An epoch difference would be wrong by the
 * zone's local mean time of 1899. A date of today is no duration but a wrong column: an error.
 */
export function cellDuration(value: unknown, place: Place, zone: Zone, bounds: Bounds = {}): number {
  if (!isDate(value)) {
    if (typeof value === 'string' && value.includes(':')) {
      throw cellError('arg.duration.text', place, { value: quote(value) });
    }
    return cellNumber(value, place, bounds);
  }
  const seconds = wallSeconds(value, zone);
  if (Number.isNaN(seconds)) throw cellError('arg.date.range', place);
  if (seconds > LONGEST_DURATION) {
    throw cellError('arg.duration.date', place, {
      value: isoDay(Math.floor(seconds / 86_400) + SERIAL_EPOCH),
    });
  }
  return within(seconds, place, bounds);
}

/** Ten years; what lies beyond is a date. */
const LONGEST_DURATION = 3_650 * 86_400;

/** Seconds of the wall clock since 1899-12-30 00:00. */
export function wallSeconds(date: Date, zone: Zone): number {
  return (zone.wall(date) - SERIAL_EPOCH * DAY_MS) / 1000;
}

function within(value: number, place: Place, bounds: Bounds): number {
  if (!Number.isFinite(value)) throw cellError('arg.number.infinite', place);
  const { min, max, above, below } = bounds;
  const fits =
    (min === undefined || value >= min - TOLERANCE) &&
    (max === undefined || value <= max + TOLERANCE) &&
    (above === undefined || value > above + TOLERANCE) &&
    (below === undefined || value < below - TOLERANCE);
  if (!fits) throw outside(value, place, bounds);
  if (bounds.whole) return whole(value, place);
  if (min !== undefined && value < min) return min;
  return max !== undefined && value > max ? max : value;
}

/** Sums of decimals may miss a whole number by their last digits. */
function whole(value: number, place: Place): number {
  const nearest = Math.round(value);
  if (Math.abs(value - nearest) > TOLERANCE) throw cellError('arg.number.whole', place, { value });
  return nearest;
}

function outside(value: number, place: Place, { min, max, above, below, code }: Bounds) {
  const low = min ?? above;
  const high = max ?? below;
  const params: Record<string, number> = { value };
  if (low !== undefined) params.low = low;
  if (high !== undefined) params.high = high;
  if (code !== undefined) return cellError(code, place, params);
  if (high === undefined)
    return cellError(min === undefined ? 'arg.number.above' : 'arg.number.atLeast', place, params);
  if (low === undefined)
    return cellError(max === undefined ? 'arg.number.below' : 'arg.number.atMost', place, params);
  const from = min === undefined ? 'Above' : 'From';
  const to = max === undefined ? 'Below' : 'To';
  return cellError(`arg.number.range${from}${to}`, place, params);
}
