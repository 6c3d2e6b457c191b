import type { GridWrite } from '../grid';
import type { Locale } from './locale';
import { serialOfDate } from './zone';

/** What a text typed into a cell becomes; `format` is given to a cell whose own format is automatic. */
export type Typed = { readonly write: GridWrite; readonly format?: string };

/**
 * Reads a text as Sheets does when it is typed (and when `setValue` gets it): formula, boolean, number, percentage,
 * amount, date, time, duration, else text. A cell in plain-text format keeps the text, formulas included; a leading
 * apostrophe keeps it everywhere and is itself dropped.
 */
export function parseTyped(text: string, format: string, locale: Locale, thisYear: number): Typed {
  if (text === '') return { write: null };
  if (text.startsWith("'")) return { write: { literal: text.slice(1) } };
  if (format === '@') return { write: { literal: text } };
  if (text.length > 1 && text.startsWith('=')) return { write: { formula: text } };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { write: { literal: trimmed.toLowerCase() === 'true' } };
  const parsed =
    parseNumber(trimmed, locale) ?? parseTime(trimmed) ?? parseDateTime(trimmed, locale, thisYear);
  if (parsed) {
    return parsed.format
      ? { write: { literal: parsed.value }, format: parsed.format }
      : { write: { literal: parsed.value } };
  }
  // A phone number such as "+49 151" is an error cell in Sheets: a leading + starts a formula.
  if (text.length > 1 && text.startsWith('+')) return { write: { formula: `=${text}` } };
  return { write: { literal: text } };
}

type Parsed = { readonly value: number; readonly format: string };

const symbols = 'R\\$|US\\$|\\$|€|£|¥|₹|₩|₱|₫';

function parseNumber(text: string, locale: Locale): Parsed | null {
  const decimal = literally(locale.decimal);
  const group = /\s/.test(locale.group) ? '[\\s\u00a0\u202f]' : literally(locale.group);
  const pattern = new RegExp(
    `^([+-]?)(?:(${symbols})\\s?)?([+-]?)(\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3}|\\d*)(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d+))?\\s?(%)?(?:\\s?(${symbols}))?$`,
  );
  const match = pattern.exec(text);
  if (!match) return null;
  const [, sign1, before, sign2, whole = '', fraction, exponent, percent, after] = match;
  if (whole === '' && !fraction) return null;
  if ((sign1 && sign2) || (before && after) || (percent && (before || after))) return null;
  const digits = whole.replace(/\D/g, '');
  const value =
    Number(`${sign1 || sign2 || ''}${digits || '0'}.${fraction || '0'}e${exponent ?? '0'}`) /
    (percent ? 100 : 1);
  if (!Number.isFinite(value)) return null;
  const grouped = digits !== whole;
  const base = grouped || before || after ? '#,##0' : '0';
  const number = fraction ? `${base}.00` : base;
  if (percent) return { value, format: fraction ? '0.00%' : '0%' };
  if (before) return { value, format: `${quote(before)}${number}` };
  if (after) return { value, format: `${number}${quote(` ${after}`)}` };
  if (exponent !== undefined) return { value, format: '0.00E+00' };
  return { value, format: grouped ? number : '' };
}

const quote = (symbol: string): string => (symbol === '$' ? symbol : `"${symbol}"`);

const timePattern = /^(\d+):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,3}))?)?\s?([ap]m)?$/i;

function parseTime(text: string): Parsed | null {
  const match = timePattern.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds, fraction, half] = match;
  const h = Number(hours);
  if (half && (h < 1 || h > 12)) return null;
  const hour = half ? (h % 12) + (/p/i.test(half) ? 12 : 0) : h;
  const value =
    (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) + Number(`0.${fraction ?? 0}`)) / 86_400;
  if (hour >= 24) return { value, format: '[h]:mm:ss' };
  const clock = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return { value, format: half ? `${clock} am/pm` : clock };
}

function parseDateTime(text: string, locale: Locale, thisYear: number): Parsed | null {
  const split = /^(.*?\d)(?:[T\s]\s*|,\s+)(\d{1,2}:\d\d.*)$/.exec(text);
  if (!split) {
    const value = parseDate(text, locale, thisYear);
    return value === null ? null : { value, format: dateFormat(text, locale) };
  }
  const value = parseDate(split[1] as string, locale, thisYear);
  const time = parseTime((split[2] as string).trim());
  if (value === null || !time || time.value >= 1) return null;
  return { value: value + time.value, format: `${dateFormat(split[1] as string, locale)} h:mm:ss` };
}

const dateFormat = (text: string, locale: Locale): string =>
  /^\d{4}-/.test(text) ? 'yyyy-mm-dd' : locale.datePattern;

function parseDate(text: string, locale: Locale, thisYear: number): number | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return real(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const separator = locale.dateSeparator === '.' ? '[./-]' : '[/-]';
  const numeric = new RegExp(`^(\\d{1,2})(${separator})(\\d{1,2})(?:\\2(\\d{4}|\\d{2})?)?$`).exec(text);
  if (numeric) {
    const [a, b] = [Number(numeric[1]), Number(numeric[3])];
    const year = yearOf(numeric[4], thisYear);
    if (locale.order === 'ymd' && numeric[4] !== undefined) {
      return real(yearOf(numeric[1], thisYear), b, Number(numeric[4]));
    }
    return locale.order === 'dmy' ? real(year, b, a) : real(year, a, b);
  }
  const words = text
    .toLowerCase()
    .split(/[\s,.-]+|(?<=\d)(?=[^\d\s])/)
    .filter((w) => w && w !== 'de');
  if (words.length < 2 || words.length > 3) return null;
  const at = words.findIndex((word) => locale.months.has(word));
  if (at < 0) return null;
  const month = locale.months.get(words[at] as string) as number;
  const rest = words.filter((_, i) => i !== at);
  if (rest.some((word) => !/^\d{1,2}$|^\d{4}$/.test(word))) return null;
  const [first = '', second] = rest;
  if (second === undefined) {
    return first.length === 4 ? real(Number(first), month, 1) : real(thisYear, month, Number(first));
  }
  return first.length === 4
    ? real(Number(first), month, Number(second))
    : real(yearOf(second, thisYear), month, Number(first));
}

function yearOf(digits: string | undefined, thisYear: number): number {
  if (digits === undefined) return thisYear;
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function real(year: number, month: number, day: number): number | null {
  const serial = serialOfDate(year, month, day);
  return Number.isNaN(serial) || year < 1 ? null : serial;
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
