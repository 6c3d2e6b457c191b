import type { Field } from './schema';

/**
 * A header for comparison: letter case, width, repeated spaces, underscores and a trailing `*` do not matter.
 *
 * @example foldHeader(' Start_Date * ') // => 'start date'
 */
export function foldHeader(header: unknown): string {
  return String(header ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .replace(/\s*\*\s*$/, '')
    .trim();
}

/** Field id → zero-based column. */
export type Columns = Readonly<Record<string, number>>;

/**
 * Finds the column of each field in a header row: by the field's header, then by its aliases in their order. Every
 * column serves one field; of two columns with the same header the first counts.
 *
 * @example findColumns(fields, ['Agent', 'Date']) // => { date: 1, hireId: 0 }
 */
export function findColumns(fields: readonly Field[], headers: readonly unknown[]): Columns {
  const folded = headers.map(foldHeader);
  const taken = new Set<number>();
  const columns: Record<string, number> = {};
  const take = (field: Field, name: string): void => {
    if (columns[field.id] !== undefined) return;
    const wanted = foldHeader(name);
    const at = folded.findIndex((header, column) => header === wanted && !taken.has(column));
    if (at === -1) return;
    columns[field.id] = at;
    taken.add(at);
  };
  for (const field of fields) take(field, field.header);
  for (const field of fields) for (const alias of field.aliases ?? []) take(field, alias);
  return columns;
}

/**
 * Which of the first rows holds the headers: the one in which most fields are found (somebody may have put a title
 * above); -1 when no row has as many as `atLeast`.
 */
export function findHeaderRow(
  fields: readonly Field[],
  rows: readonly (readonly unknown[])[],
  atLeast = 1,
): number {
  const LOOK = 10;
  let best = -1;
  let most = atLeast - 1;
  for (let at = 0; at < Math.min(rows.length, LOOK); at += 1) {
    const found = Object.keys(findColumns(fields, rows[at] ?? [])).length;
    if (found > most) {
      most = found;
      best = at;
    }
    if (found === fields.length) break;
  }
  return best;
}
