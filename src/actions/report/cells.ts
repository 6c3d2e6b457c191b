import { isDate, type RawCell, type WallClock } from '../../model/decode';
import { currencySigns } from '../import/values/currency';
import { parseDate } from '../import/values/date';
import { parseNumber } from '../import/values/number';
import { tidy } from '../import/values/text';
import { parseYesNo } from '../import/values/word';

/** What one cell of a stranger's sheet holds, as far as a formula cares. */
export type CellKind =
  | 'blank'
  | 'date'
  | 'duration'
  | 'number'
  | 'boolean'
  | 'error'
  /** Text that the functions read as a number. */
  | 'numberText'
  | 'moneyText'
  | 'groupedText'
  | 'clockText'
  | 'isoText'
  | 'dateText'
  | 'yesNoText'
  | 'otherYesNoText'
  | 'text';

/** Sheets hands a duration over as a date near 1899-12-30; the functions take up to ten years of it. */
const LAST_DURATION = Date.UTC(1909, 11, 27);
const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|CALC!|SPILL!)$/;
const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*%?$/i;
/** One separator and three digits: thousands here, decimals there. */
const THOUSANDS = /^[+-]?\d*\.\d{3}(?:e[+-]?\d+)?\s*%?$/i;
const CLOCK = /^\d+:\d{2}(:\d{2}([.,]\d+)?)?$/;

/**
 * @example kindOf('$1,234.50') // => 'moneyText'
 * @example kindOf('0:03:45') // => 'clockText'
 */
export function kindOf(raw: RawCell): CellKind {
  if (typeof raw === 'number') return 'number';
  if (typeof raw === 'boolean') return 'boolean';
  if (isDate(raw)) return raw.getTime() < LAST_DURATION ? 'duration' : 'date';
  const text = tidy(raw);
  if (text === '') return 'blank';
  if (ERROR.test(text)) return 'error';
  if (PLAIN_NUMBER.test(text)) return THOUSANDS.test(text) ? 'groupedText' : 'numberText';
  if (CLOCK.test(text)) return 'clockText';
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'isoText';
  if (parseNumber(text, '.') !== null || parseNumber(text, ',') !== null)
    return currencySigns(text).length > 0 ? 'moneyText' : 'groupedText';
  if (/^[\d.,'’ ]+\s*%$/.test(text)) return 'groupedText';
  if (parseDate(text, 'dmy') !== null || parseDate(text, 'mdy') !== null) return 'dateText';
  if (/^(true|false|yes|no)$/i.test(text)) return 'yesNoText';
  return parseYesNo(text) === null ? 'text' : 'otherYesNoText';
}

/** A cell in words: for samples, and for the readers of files, which know only text. */
export function written(raw: RawCell, clock: WallClock): string {
  if (isDate(raw)) {
    if (kindOf(raw) === 'duration') return clockText(clock.seconds(raw));
    return clock.stamp(raw).replace('T00:00:00', '').replace('T', ' ');
  }
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  if (typeof raw === 'number') return String(Number(raw.toPrecision(12)));
  return raw;
}

function clockText(seconds: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/** Text that names something: a header rather than a value. */
export function isName(raw: RawCell): boolean {
  return (
    typeof raw === 'string' && raw.length <= 120 && /\p{L}|^\s*[#№%]\s*$/u.test(raw) && isWords(kindOf(raw))
  );
}

function isWords(kind: CellKind): boolean {
  return kind === 'text' || kind === 'yesNoText' || kind === 'otherYesNoText';
}
