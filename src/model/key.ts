import type { Cell, Row } from './cell';
import type { TableId } from './schema';
import { tableSpec } from './tables';

/** Unit separator: cannot be typed into a cell. */
const SEPARATOR = '\u001f';

/**
 * The key of a row: its table's key fields joined. `''` when any of them is blank: such a row is the user's own.
 *
 * @example rowKey('holidays', { calendar: 'ES', date: '2026-01-06' }) // => 'ES\u001f2026-01-06'
 */
export function rowKey(table: TableId, row: Row): string {
  return joinKey(tableSpec(table).key.map((field) => row[field] ?? ''));
}

export function joinKey(parts: readonly Cell[]): string {
  const texts = parts.map(keyText);
  return texts.includes('') ? '' : texts.join(SEPARATOR);
}

/** A key as a person may read it: "ES, 2026-01-06". */
export function keyLabel(key: string): string {
  return key.split(SEPARATOR).join(', ');
}

function keyText(part: Cell): string {
  return String(part).trim();
}
