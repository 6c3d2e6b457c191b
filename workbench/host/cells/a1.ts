import type { Rect } from '../grid';

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `B2` or `B2:D5`. */
export function a1Of(rect: Rect): string {
  const start = `${columnName(rect.left)}${rect.top + 1}`;
  if (rect.rows === 1 && rect.columns === 1) return start;
  return `${start}:${columnName(rect.left + rect.columns - 1)}${rect.top + rect.rows}`;
}

/** The reference with its sheet, quoted where the name needs it. */
export function withSheet(name: string, rect: Rect): string {
  const plain = /^[A-Za-z_]\w*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return `${plain ? name : `'${name.replace(/'/g, "''")}'`}!${a1Of(rect)}`;
}

/** Splits `'My sheet'!A1:B2` into name and reference. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly reference: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/.exec(text);
  if (!match) return { sheet: null, reference: text };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? '', reference: match[3] ?? '' };
}

/** A rectangle from `A1`, `A1:B2`, `A:B`, `2:3`, `A2:B` in a sheet of the given size; null when it is no reference. */
export function parseA1(text: string, rows: number, columns: number): Rect | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(text.trim());
  if (!match || text.trim() === '') return null;
  const [, column1, row1, column2, row2] = match;
  const ranged = text.includes(':');
  if (!ranged && (!column1 || !row1)) return null;
  if (ranged && !column2 && !row2) return null;
  if (ranged && Boolean(column1) !== Boolean(column2)) return null;
  const left = column1 ? columnIndex(column1) : 0;
  const right = ranged ? (column2 ? columnIndex(column2) : columns - 1) : left;
  const top = row1 ? Number(row1) - 1 : 0;
  const bottom = ranged ? (row2 ? Number(row2) - 1 : rows - 1) : top;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}
