import { cellError, isBlank, type Place, quote, rethrow } from './value';

/** Reads TRUE, FALSE, 1, 0, yes or no (also as text, in any case) as 1 or 0; a blank is NaN. */
export function cellFlag(value: unknown, place: Place): number {
  if (value === true || value === 1) return 1;
  if (value === false || value === 0) return 0;
  if (isBlank(value)) return Number.NaN;
  rethrow(value, place);
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (word === 'true' || word === '1' || word === 'yes') return 1;
  if (word === 'false' || word === '0' || word === 'no') return 0;
  throw cellError('arg.flag.none', place, { value: quote(value) });
}
