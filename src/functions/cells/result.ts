/** What cannot be computed inside a table is an empty cell. */
export function orBlank(value: number | null): number | '' {
  return value === null || !Number.isFinite(value) ? '' : value;
}
