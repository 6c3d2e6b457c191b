import type { Cell, Row } from '../model/cell';
import type { TableId } from '../model/schema';
import type { SheetRow, Tables } from '../model/snapshot';

/** The rows of a table, none when its sheet does not exist yet. */
export function rowsOf(tables: Tables, id: TableId): readonly SheetRow[] {
  return tables[id]?.rows ?? [];
}

export function text(row: Row, field: string): string {
  const value = row[field];
  return value === undefined ? '' : String(value);
}

/** A number, or null when the field is blank. */
export function number(row: Row, field: string): number | null {
  const value = row[field];
  return typeof value === 'number' ? value : null;
}

/** Names compared as people do: case and surrounding spaces do not make a second person. */
export function sameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

export function foldName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The next free ID of a series: after `H-0007` comes `H-0008`, whatever gaps there are. */
export function nextId(prefix: string, taken: Iterable<string>): string {
  let highest = 0;
  for (const id of taken) {
    if (!id.startsWith(`${prefix}-`)) continue;
    const n = Number(id.slice(prefix.length + 1));
    if (Number.isInteger(n) && n > highest) highest = n;
  }
  return `${prefix}-${String(highest + 1).padStart(4, '0')}`;
}

/** Only the fields whose value differs: the two sides of a `change`. */
export function changedFields(before: Row, after: Row): { readonly before: Row; readonly after: Row } | null {
  const from: Record<string, Cell> = {};
  const to: Record<string, Cell> = {};
  for (const field of Object.keys(after)) {
    const was = before[field] ?? '';
    const now = after[field] ?? '';
    if (was === now) continue;
    from[field] = was;
    to[field] = now;
  }
  return Object.keys(to).length === 0 ? null : { before: from, after: to };
}
