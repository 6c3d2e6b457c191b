import { tidy } from './text';

/** The decimal sign of a column. */
export type Decimal = '.' | ',';

const CURRENCY_SIGN =
  '(?:US\\$|A\\$|C\\$|R\\$|HK\\$|S\\$|NZ\\$|MX\\$|Rs\\.?|INR|[A-Z]{3}|kr\\.?|zł|Kč|Ft|[$€£¥₹₩₽₺₪₫฿₱₴₦])';
const AROUND = new RegExp(`^(?:${CURRENCY_SIGN})?\\s*(.*?)\\s*(?:${CURRENCY_SIGN})?$`, 'u');
const GROUPED: Readonly<Record<Decimal, RegExp>> = {
  '.': /^(?:\d{1,3}(?:[, '’]\d{2,3})*[, '’]\d{3}|\d+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i,
  ',': /^(?:\d{1,3}(?:[. '’]\d{2,3})*[. '’]\d{3}|\d+)?(?:,\d*)?(?:e[+-]?\d{1,3})?$/i,
};

/**
 * A written amount as a number, or null when it is none: a currency sign before or after, thousands in threes (or in
 * the Indian way), brackets or a minus for less than nothing. A bound (`< 10%`) is no number, nor is a percentage.
 *
 * @example parseNumber('Rs.1000.0', '.') // => 1000
 * @example parseNumber('1.234,50 €', ',') // => 1234.5
 * @example parseNumber('$1,234.50', '.') // => 1234.5
 */
export function parseNumber(written: string, decimal: Decimal): number | null {
  let text = tidy(written).replace(/\u2212/g, '-');
  let sign = 1;
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed) {
    sign = -1;
    text = bracketed[1]!.trim();
  }
  for (let i = 0; i < 2; i += 1) {
    const signed = /^([+-])\s*(.*)$/.exec(text);
    if (signed) {
      if (signed[1] === '-') sign = -sign;
      text = signed[2]!;
    }
    if (i === 0) text = AROUND.exec(text)?.[1] ?? text;
  }
  if (!/\d/.test(text) || !GROUPED[decimal].test(text)) return null;
  const plain = decimal === '.' ? text.replace(/[, '’]/g, '') : text.replace(/[. '’]/g, '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? sign * value : null;
}

/** `12.5%` as a share of 1; without the sign `scale` says what the number is out of. */
export function parseShare(written: string, decimal: Decimal, scale: 1 | 100): number | null {
  const text = tidy(written);
  const percent = /^(.*?)\s*%$/.exec(text);
  const value = parseNumber(percent ? percent[1]! : text, decimal);
  if (value === null) return null;
  // Rounded away: 0.29 * 100 / 100 must come back as 0.29.
  return percent || scale === 100 ? Number((value / 100).toPrecision(15)) : value;
}

export type NumberEvidence = { readonly point: number; readonly comma: number; readonly ambiguous: number };

/** How many values each decimal sign reads, and how many both read as different numbers (`1,234`). */
export function numberEvidence(values: readonly string[]): NumberEvidence {
  let point = 0;
  let comma = 0;
  let ambiguous = 0;
  for (const value of values) {
    const text = tidy(value).replace(/%$/, '');
    const asPoint = parseNumber(text, '.');
    const asComma = parseNumber(text, ',');
    if (asPoint !== null) point += 1;
    if (asComma !== null) comma += 1;
    if (asPoint !== null && asComma !== null && asPoint !== asComma) ambiguous += 1;
  }
  return { point, comma, ambiguous };
}
