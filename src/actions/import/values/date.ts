import { tidy } from './text';

/** How dates written as three numbers are read; the other shapes say it themselves. */
export type DateOrder = 'dmy' | 'mdy';

const TIME =
  '(?:[T, ]+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?';
const ISO = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}$`, 'i');
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NUMERIC = new RegExp(`^(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}$`, 'i');
const CHINESE = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?/;
const WEEKDAY = '(?:\\p{L}{2,9}\\.?,?\\s+)?';
const MONTH_FIRST = new RegExp(
  `^${WEEKDAY}(\\p{L}{3,12})\\.?[ -]+(\\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\\d{4}|\\d{2})${TIME}$`,
  'iu',
);
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]+(?:de )?(\\p{L}{3,12})\\.?,?[ -]+(?:de )?(\\d{4}|\\d{2})${TIME}$`,
  'iu',
);

/** English, Spanish, Portuguese, French, German, by their first letters without accents. */
const MONTHS: readonly RegExp[] = [
  /^(jan|ene)/,
  /^(feb|fev)/,
  /^(mar|mae|mrz)/,
  /^(apr|abr|avr)/,
  /^(may|mai)/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|ago|aou)/,
  /^(sep|set)/,
  /^(oct|okt|out)/,
  /^nov/,
  /^(dec|dez|dic)/,
];

/**
 * A written date as ISO text, or null when it is none. Time of day and zone are dropped: the day is the one that the
 * report writes. Two-digit years: 00–68 are 20xx.
 *
 * @example parseDate('Feb 1, 2020', 'dmy') // => '2020-02-01'
 * @example parseDate('31/12/2020', 'mdy') // => null
 */
export function parseDate(written: string, order: DateOrder): string | null {
  const text = tidy(written);
  const ymd = ISO.exec(text) ?? COMPACT.exec(text) ?? CHINESE.exec(text);
  if (ymd) return civil(ymd[1], ymd[2], ymd[3]);
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    return order === 'dmy'
      ? civil(numeric[4], numeric[3], numeric[1])
      : civil(numeric[4], numeric[1], numeric[3]);
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return civil(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return civil(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  return null;
}

/** Which orders fit the whole column, and which one its row order speaks for. */
export type DateEvidence = {
  readonly dmy: number;
  readonly mdy: number;
  /** Values that both orders read, as different days. */
  readonly ambiguous: number;
  /** Some fit only one order and others only the other. */
  readonly mixed: boolean;
  readonly likely: DateOrder;
};

export function dateEvidence(values: readonly string[]): DateEvidence {
  const count = { dmy: 0, mdy: 0 };
  const steps = { dmy: 0, mdy: 0 };
  const last = { dmy: '', mdy: '' };
  const only = { dmy: 0, mdy: 0 };
  let ambiguous = 0;
  for (const value of values) {
    const read = { dmy: parseDate(value, 'dmy'), mdy: parseDate(value, 'mdy') };
    if (read.dmy !== null && read.mdy !== null && read.dmy !== read.mdy) ambiguous += 1;
    if (read.dmy !== null && read.mdy === null) only.dmy += 1;
    if (read.mdy !== null && read.dmy === null) only.mdy += 1;
    for (const order of ['dmy', 'mdy'] as const) {
      const day = read[order];
      if (day === null) continue;
      count[order] += 1;
      if (last[order] !== '') steps[order] += Math.abs(Date.parse(day) - Date.parse(last[order]));
      last[order] = day;
    }
  }
  const likely =
    count.dmy !== count.mdy ? (count.dmy > count.mdy ? 'dmy' : 'mdy') : steps.dmy < steps.mdy ? 'dmy' : 'mdy';
  return { ...count, ambiguous, mixed: only.dmy > 0 && only.mdy > 0, likely };
}

function monthNumber(name: string | undefined): number {
  const folded = (name ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTHS.findIndex((month) => month.test(folded)) + 1;
}

function civil(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): string | null {
  let y = Number(year);
  if (year !== undefined && year.length === 2) y += y <= 68 ? 2000 : 1900;
  const m = Number(month);
  const d = Number(day);
  if (y < 1900 || y > 2200) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return date.toISOString().slice(0, 10);
}
