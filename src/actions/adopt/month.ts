import { parseDate } from '../import/values/date';
import { tidy } from '../import/values/text';

const NAMED = /^(\p{L}{3,12})\.?(?:[\s/-]+|\s+de\s+)(\d{4})$/iu;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{4})$/;

/**
 * A month with its year as the first day of it, as ISO text; null for anything else. A month without a year is none:
 * nobody can know which.
 *
 * @example monthStart('Jan 2024') // => '2024-01-01'
 * @example monthStart('enero de 2024') // => '2024-01-01'
 * @example monthStart('2024-01') // => '2024-01-01'
 */
export function monthStart(written: string): string | null {
  if (written.length > 24) return null;
  const text = tidy(written);
  const named = NAMED.exec(text);
  if (named) return parseDate(`1 ${named[1]} ${named[2]}`, 'dmy');
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return parseDate(`${yearFirst[1]}-${yearFirst[2]}-01`, 'dmy');
  const yearLast = YEAR_LAST.exec(text);
  return yearLast ? parseDate(`${yearLast[2]}-${yearLast[1]}-01`, 'dmy') : null;
}
