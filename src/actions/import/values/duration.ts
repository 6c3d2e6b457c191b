import { type Decimal, parseNumber } from './number';
import { tidy } from './text';

/** What a plain number counts, and what two parts (`4:02`) are. */
export type DurationUnit = 'ms' | 's' | 'min' | 'h';
export type TwoParts = 'mm:ss' | 'h:mm';

const SECONDS: Readonly<Record<DurationUnit, number>> = { ms: 0.001, s: 1, min: 60, h: 3600 };
const PARTS = /^(?:(\d+)\s*d(?:ays?)?,?\s+)?(\d+):(\d{1,2})(?::(\d{1,2}(?:[.,]\d+)?))?$/i;
const WORDS =
  /^(?:(\d+)\s*h[a-z]*\.?\s*)?(?:(\d+)\s*m(?!s)[a-z]*\.?\s*)?(?:(\d+(?:[.,]\d+)?)\s*s[a-z]*\.?)?$/i;

/**
 * A written length of time in seconds, or null when it is none.
 *
 * @example parseDuration('0:02:23', 's', 'mm:ss', '.') // => 143
 * @example parseDuration('4:02', 's', 'mm:ss', '.') // => 242
 * @example parseDuration('1h 2m', 's', 'mm:ss', '.') // => 3720
 */
export function parseDuration(
  written: string,
  unit: DurationUnit,
  twoParts: TwoParts,
  decimal: Decimal,
): number | null {
  const text = tidy(written);
  const parts = PARTS.exec(text);
  if (parts) {
    const days = Number(parts[1] ?? 0) * 86_400;
    const first = Number(parts[2]);
    const second = Number(parts[3]);
    if (second > 59) return null;
    if (parts[4] === undefined)
      return days + (twoParts === 'mm:ss' ? first * 60 + second : first * 3600 + second * 60);
    const third = Number(parts[4].replace(',', '.'));
    return third >= 60 ? null : days + first * 3600 + second * 60 + third;
  }
  const words = /\d/.test(text) ? WORDS.exec(text) : null;
  if (words) {
    return (
      Number(words[1] ?? 0) * 3600 + Number(words[2] ?? 0) * 60 + Number((words[3] ?? '0').replace(',', '.'))
    );
  }
  const number = parseNumber(text, decimal);
  return number === null ? null : Number((number * SECONDS[unit]).toPrecision(15));
}

/** True for `4:02`, which may be minutes and seconds or hours and minutes. */
export function hasTwoParts(written: string): boolean {
  return /^\d+:\d{1,2}$/.test(tidy(written));
}

/** True for a number without unit or colons. */
export function isPlain(written: string): boolean {
  return /^[\d.,' ]+$/.test(tidy(written));
}
