import type { Cell } from './cell';
import {
  fieldProblem,
  isCivilDate,
  isSheetError,
  isTimestamp,
  type Problem,
  problem,
  shown,
} from './problem';
import type { Field } from './schema';

/** What `getValues` gives for one cell. */
export type RawCell = string | number | boolean | Date;

/** Reads a `Date` cell by the wall clock of the spreadsheet's time zone. */
export type WallClock = {
  /** `2026-03-02T14:05:00` */
  readonly stamp: (date: Date) => string;
  /** A duration cell, which Sheets hands over as a date near 1899-12-30, in seconds. */
  readonly seconds: (date: Date) => number;
};

export type Decoded = { readonly value: Cell; readonly problem: Problem | null };

const BLANK: Decoded = { value: '', problem: null };

/**
 * A cell of a sheet as a value of its field. What does not fit reads as blank and says why: the row stays readable.
 *
 * @example decodeCell(fteField, '50%', clock) // => { value: 0.5, problem: null }
 */
export function decodeCell(field: Field, raw: RawCell, clock: WallClock): Decoded {
  if (raw === '' || (typeof raw === 'string' && raw.trim() === '')) return BLANK;
  if (typeof raw === 'string' && isSheetError(raw)) return bad(problem('error', shown(raw)));
  const value = read(field, raw, clock);
  if (typeof value === 'object') return bad(value);
  const found = fieldProblem(field, value);
  return found === null ? { value, problem: null } : bad(found);
}

const NO_CLOCK: WallClock = { stamp: () => '', seconds: () => 0 };

/**
 * A value as it reads back after it was written: IDs without spaces around them, one kind of line end, what does not
 * fit blank. Two values that read back alike are the same.
 */
export function canonicalCell(field: Field, value: Cell | undefined): Cell {
  if (value === undefined || value === '') return '';
  const read = decodeCell(field, value, NO_CLOCK).value;
  return typeof read === 'string' ? read.replace(/\r\n?/g, '\n') : read;
}

export function isDate(raw: unknown): raw is Date {
  // Of another realm too, for which `instanceof` says no.
  return Object.prototype.toString.call(raw) === '[object Date]';
}

function bad(found: Problem): Decoded {
  return { value: '', problem: found };
}

function read(field: Field, raw: RawCell, clock: WallClock): Cell | Problem {
  switch (field.type) {
    case 'number':
    case 'money':
    case 'share':
    case 'integer':
      return readNumber(raw);
    case 'seconds':
      return readSeconds(raw, clock);
    case 'date':
      return readDate(raw, clock, (stamp) => stamp.slice(0, 10), isCivilDate);
    case 'timestamp':
      return readDate(raw, clock, (stamp) => stamp, isTimestamp);
    case 'boolean':
      return readBoolean(raw);
    default:
      return readText(field, raw, clock);
  }
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(\s*%)?$/i;
/** `0,5` and `1,234` mean different numbers in different countries, and so does `1.234`. */
const AMBIGUOUS = /^[+-]?\d{1,3}([.,]\d{3})+$|^[+-]?\d+,\d+$/;

function readNumber(raw: RawCell): number | Problem {
  if (typeof raw === 'number') return raw;
  if (typeof raw === 'boolean') return problem('number', shown(raw ? 'TRUE' : 'FALSE'));
  if (isDate(raw)) return problem('dateAsNumber');
  const text = raw.trim();
  if (AMBIGUOUS.test(text)) return problem('ambiguousNumber', shown(text));
  if (!NUMBER.test(text)) return problem('number', shown(text));
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

function readSeconds(raw: RawCell, clock: WallClock): number | Problem {
  if (isDate(raw)) return clock.seconds(raw);
  const parts = typeof raw === 'string' ? /^(\d+):([0-5]?\d):([0-5]?\d)$/.exec(raw.trim()) : null;
  if (parts) return Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
  if (typeof raw === 'string' && /^\d+:\d+$/.test(raw.trim())) return problem('duration', shown(raw));
  return readNumber(raw);
}

/** The last day that Sheets knows is 9999-12-31. */
const LAST_SERIAL = 2_958_465;

function readDate(
  raw: RawCell,
  clock: WallClock,
  cut: (stamp: string) => string,
  fits: (text: string) => boolean,
): string | Problem {
  if (isDate(raw)) return cut(clock.stamp(raw));
  if (typeof raw === 'number') {
    // A serial number: a date whose cell lost its date format.
    if (raw < 1 || raw >= LAST_SERIAL + 1) return problem('date', shown(raw));
    const stamp = new Date(Math.round((raw - 25_569) * 86_400) * 1000).toISOString();
    return cut(stamp.slice(0, 19));
  }
  if (typeof raw === 'boolean') return problem('date', shown(raw ? 'TRUE' : 'FALSE'));
  const text = raw.trim();
  if (fits(text)) return text;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    if (!isCivilDate(text)) return problem('noSuchDate', shown(text));
    return cut(`${text}T00:00:00`);
  }
  return problem('date', shown(text));
}

function readBoolean(raw: RawCell): boolean | Problem {
  if (typeof raw === 'boolean') return raw;
  const text = isDate(raw) ? '' : String(raw).trim().toLowerCase();
  if (text === 'true' || text === 'yes' || text === '1') return true;
  if (text === 'false' || text === 'no' || text === '0') return false;
  return problem('boolean', shown(isDate(raw) ? 'a date' : raw));
}

function readText(field: Field, raw: RawCell, clock: WallClock): string | Problem {
  if (isDate(raw)) return clock.stamp(raw).replace('T00:00:00', '').replace('T', ' ');
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  if (field.type === 'weekend' && (raw === 1 || raw === 11)) return problem('weekendNumber', shown(raw));
  const text = String(raw);
  if (field.type === 'text' || field.type === 'longText') return text;
  const tidy = text.trim();
  if (field.type === 'currency') return tidy.toUpperCase();
  return field.options?.find((option) => option.toLowerCase() === tidy.toLowerCase()) ?? tidy;
}
