import { helpers } from '@odoo/o-spreadsheet';
import type { EngineLocale } from './locale';

/**
 * The engine reads a literal from its text: `007` would become 7, `=x` a formula, and every CR is lost. A leading
 * `'` keeps text as text, and CR travels as a code point that no font draws.
 */
export const CR = '\u2065';

/** Literals whose first character or look makes the engine read something else than text. */
function looksTyped(text: string, locale: EngineLocale): boolean {
  return (
    /^['=]/.test(text) ||
    /^\s*(true|false)\s*$/i.test(text) ||
    helpers.isNumber(text, ENGLISH) ||
    helpers.isDateTime(text, locale)
  );
}

/** What the engine reads literals by, whatever the locale. */
export const ENGLISH: EngineLocale = {
  name: 'English (US)',
  code: 'en_US',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart: 7,
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss a',
  formulaArgSeparator: ',',
};

export function encodeLiteral(
  value: string | number | boolean,
  textFormat: boolean,
  locale: EngineLocale,
): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = value.replace(/\r/g, CR);
  if (textFormat) return /^['=]/.test(text) ? `'${text}` : text;
  return looksTyped(text, locale) ? `'${text}` : text;
}

/** The text of a literal as it was written. */
export function decodeText(content: string): string {
  const text = content.startsWith("'") ? content.slice(1) : content;
  return text.replaceAll(CR, '\r');
}

export const decodeResult = (text: string): string => (text.includes(CR) ? text.replaceAll(CR, '\r') : text);
export const encodeResult = (text: string): string => text.replace(/\r/g, CR);
