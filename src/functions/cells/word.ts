import { cellError, isBlank, type Place, quote, rethrow } from './value';

/** Reads an option word, in any case, as it stands in the list; null where blank. The error lists the allowed ones. */
export function cellWord<W extends string>(value: unknown, place: Place, allowed: readonly W[]): W | null {
  if (isBlank(value)) return null;
  rethrow(value, place);
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  const found = allowed.find((each) => each.toLowerCase() === word);
  if (found === undefined) {
    throw cellError('arg.word.unknown', place, { value: quote(value), allowed: allowed.join(', ') });
  }
  return found;
}
