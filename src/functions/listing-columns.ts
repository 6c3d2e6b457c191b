import { type Field, flags, numbers, optional } from './cells/field';

/** Accepted (1, 0, NaN = pending), complexity and rework, the last two null where omitted. */
export function listingColumns(
  accepted: unknown,
  complexity: unknown,
  rework: unknown,
): readonly [Field, Field | null, Field | null] {
  return [
    flags('accepted', accepted, { ifBlank: Number.NaN }),
    optional(numbers, 'complexity', complexity, { min: 0, ifBlank: 1 }),
    optional(numbers, 'rework', rework, { min: 0, ifBlank: 0 }),
  ];
}
