import { durations, type Field, numbers, optional } from './cells/field';
import type { Zone } from './cells/zone';

/** Talk, hold and wrap as seconds, null where omitted. */
export function timeColumns(
  talk: unknown,
  hold: unknown,
  wrap: unknown,
  zone: Zone,
): readonly [Field, Field | null, Field | null] {
  return [
    durations('talk', talk, zone, { min: 0, blankCode: 'aht.blankTalk' }),
    optional(durations, 'hold', hold, zone, { min: 0, ifBlank: 0 }),
    optional(durations, 'wrap', wrap, zone, { min: 0, ifBlank: 0 }),
  ];
}

/** Contacts of each row, null where omitted; a blank is one. */
export function handledColumn(handled: unknown): Field | null {
  return optional(numbers, 'handled', handled, { min: 0, ifBlank: 1 });
}

/**
 * Sums of the columns, row by row, in the place of the first, which nobody reads again: with one more array a million
 * rows would have the engine sweep its whole heap.
 */
export function addUp(columns: readonly (Float64Array | null)[]): Float64Array {
  const [sums, ...others] = columns.filter((values): values is Float64Array => values !== null);
  for (const values of others) for (let i = 0; i < sums!.length; i++) sums![i]! += values[i]!;
  return sums!;
}
