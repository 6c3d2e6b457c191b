import type { GridValue } from '../grid';
import type { Locale } from './locale';
import { wallOf } from './zone';

/** Whether a number format makes a number a date, a time or a duration (then Sheets hands over a `Date`). */
export function isDateFormat(format: string): boolean {
  if (format === '') return false;
  const bare = format
    .replace(/"[^"]*"|\\./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  return /[ymdhs]/i.test(bare);
}

/** What the cell shows. */
export function display(value: GridValue, format: string, locale: Locale): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === '' || format === '@' || /^general$/i.test(format)) return automatic(value, locale);
  const sections = splitSections(format);
  const negative = value < 0 && sections.length > 1;
  const section =
    (negative ? sections[1] : value === 0 && sections.length > 2 ? sections[2] : sections[0]) ?? '';
  if (isDateFormat(section)) return displayDate(value, section, locale);
  return displayNumber(negative ? -value : value, section, locale);
}

function splitSections(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;)(?=;)/g) ?? []).map(String);
}

function automatic(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) return exponential(value, 2, locale);
  return String(Number(value.toFixed(10))).replace('.', locale.decimal);
}

function exponential(value: number, decimals: number, locale: Locale): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(decimals).split('e');
  const power = Number(exponent);
  const digits = String(Math.abs(power)).padStart(2, '0');
  return `${mantissa.replace('.', locale.decimal)}E${power < 0 ? '-' : '+'}${digits}`;
}

type Piece = { readonly literal: string } | { readonly digits: string };

function pieces(section: string): Piece[] {
  const found = section.match(
    /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[0#?][0#?,]*(?:\.[0#?]*)?(?:[eE][+-][0#?]+)?,*|\.[0#?]+|./g,
  );
  return (found ?? []).map((token): Piece => {
    if (token.startsWith('"')) return { literal: token.slice(1, -1) };
    if (token.startsWith('\\')) return { literal: token.slice(1) };
    if (token.startsWith('_')) return { literal: ' ' };
    if (token.startsWith('*') && token.length > 1) return { literal: '' };
    if (token.startsWith('[$')) return { literal: token.slice(2, -1).replace(/-.*$/, '') };
    if (token.startsWith('[')) return { literal: '' };
    return /^[0#?.]/.test(token) && /[0#?]/.test(token) ? { digits: token } : { literal: token };
  });
}

function displayNumber(value: number, section: string, locale: Locale): string {
  const parts = pieces(section);
  const percents = parts.filter((p) => 'literal' in p && p.literal === '%').length;
  const scaled = value * 100 ** percents;
  const body = parts
    .map((p) => ('literal' in p ? p.literal : digits(Math.abs(scaled), p.digits, locale)))
    .join('');
  return scaled < 0 && /[1-9]/.test(body) ? `-${body}` : body;
}

function digits(value: number, pattern: string, locale: Locale): string {
  const exponent = /[eE][+-]/.exec(pattern);
  const [whole = '', fraction = ''] = (exponent ? pattern.slice(0, exponent.index) : pattern).split('.');
  if (exponent) return exponential(value, fraction.length, locale);
  const scale = /,*$/.exec(whole)?.[0].length ?? 0;
  const grouped = whole.slice(0, whole.length - scale).includes(',');
  const most = fraction.replace(/[^0#?]/g, '').length;
  const least = fraction.replace(/[^0]/g, '').length;
  const [w = '', f = ''] = rounded(value / 1000 ** scale, most).split('.');
  const kept = f.slice(0, least) + f.slice(least).replace(/0+$/, '');
  const minimum = whole.replace(/[^0]/g, '').length;
  const padded = (minimum === 0 && w === '0' ? '' : w).padStart(minimum, '0');
  const shown = grouped ? padded.replace(/\B(?=(\d{3})+(?!\d))/g, locale.group) : padded;
  return pattern.includes('.') ? `${shown}${locale.decimal}${kept}` : shown;
}

/** Half away from zero on the decimal digits that a person sees (1.005 → 1.01), as spreadsheets round. */
function rounded(value: number, decimals: number): string {
  if (value >= 1e15) return value.toFixed(decimals);
  const [mantissa = '0', exponent = '0'] = Number(value.toPrecision(15)).toExponential().split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  return (shifted / 10 ** decimals).toFixed(decimals);
}

const dateTokens =
  /"[^"]*"|\\.|\[h+\]|\[m+\]|\[s+\]|\[[^\]]*\]|y+|m+|d+|h+|s+(?:\.0+)?|am\/pm|a\/p|\.0+|[\s\S]/gi;

function displayDate(serial: number, section: string, locale: Locale): string {
  const tokens = section.match(dateTokens) ?? [];
  const half = tokens.some((t) => /^a(m\/pm|\/p)$/i.test(t));
  const thousandths = tokens.some((t) => /\.0+$/.test(t));
  const elapsed = tokens.some((t) => /^\[[hms]+\]$/i.test(t));
  const shown = elapsed ? Math.abs(serial) : serial;
  const wall = wallOf(thousandths ? shown : Math.round(shown * 86_400) / 86_400);
  const seconds = Math.round(serial * 86_400);
  const kinds = tokens.map((t) => t.replace(/[[\]]/g, '')[0]?.toLowerCase() ?? '');
  const named = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale.tag, { ...options, timeZone: 'UTC' }).format(wall);
  const isMinutes = (at: number): boolean => {
    const before = kinds
      .slice(0, at)
      .filter((k) => 'ymdhs'.includes(k) && k !== '')
      .pop();
    const after = kinds.slice(at + 1).find((k) => 'ymdhs'.includes(k) && k !== '');
    return before === 'h' || after === 's';
  };
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return tokens
    .map((token, at) => {
      const n = token.length;
      if (/^\[[hms]+\]$/i.test(token)) {
        const unit = { h: 3600, m: 60, s: 1 }[token[1]?.toLowerCase() as 'h' | 'm' | 's'];
        return (seconds < 0 ? '-' : '') + pad(Math.floor(Math.abs(seconds) / unit), n - 2);
      }
      if (/^y+$/i.test(token))
        return n > 2 ? pad(wall.getUTCFullYear(), 4) : pad(wall.getUTCFullYear() % 100, 2);
      if (/^m+$/i.test(token)) {
        if (n <= 2) return pad(isMinutes(at) ? wall.getUTCMinutes() : wall.getUTCMonth() + 1, n);
        return named({ month: n === 3 ? 'short' : n === 5 ? 'narrow' : 'long' });
      }
      if (/^d+$/i.test(token)) {
        return n <= 2 ? pad(wall.getUTCDate(), n) : named({ weekday: n === 3 ? 'short' : 'long' });
      }
      if (/^h+$/i.test(token)) {
        const hour = wall.getUTCHours();
        return pad(half ? hour % 12 || 12 : hour, Math.min(n, 2));
      }
      if (/^s+/i.test(token)) {
        const [whole = '', fraction] = token.split('.');
        const text = pad(wall.getUTCSeconds(), Math.min(whole.length, 2));
        return fraction
          ? `${text}${locale.decimal}${pad(wall.getUTCMilliseconds(), 3).slice(0, fraction.length)}`
          : text;
      }
      if (/^a(m\/pm|\/p)$/i.test(token)) return wall.getUTCHours() < 12 ? 'AM' : 'PM';
      if (token.startsWith('"')) return token.slice(1, -1);
      if (token.startsWith('\\')) return token.slice(1);
      return token.startsWith('[') ? '' : token;
    })
    .join('');
}
