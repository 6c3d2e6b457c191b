import { placeOf } from './field';
import { type Column, cellAt } from './range';
import { type CellValue, cellError, isBlank, isDate, quote, rethrow } from './value';

/** Rows by group: the group's number of each row, and each group's cell, in order of first appearance. */
export interface Groups {
  readonly ids: Int32Array;
  readonly labels: readonly CellValue[];
  /** The number of the group that a cell names, if any. */
  readonly find: (value: unknown) => number | undefined;
}

/**
 * Groups the rows of a column that count (`kept`; null = all). Cells that look the same are one group: spaces around
 * a text do not count, and the number 7 is the text "7". A blank is an error: a row with values needs a group.
 */
export function readGroups(source: Column, kept: Int32Array | null): Groups {
  const count = kept === null ? source.rows.length : kept.length;
  const ids = new Int32Array(count);
  const labels: CellValue[] = [];
  const byValue = new Map<unknown, number>();
  const byText = new Map<string, number>();
  const open = (value: unknown, i: number): number => {
    const place = placeOf(source, i);
    if (isBlank(value)) throw cellError('arg.group.blank', place);
    rethrow(value, place);
    const text = groupText(value);
    if (text === null) throw cellError('arg.group.type', place, { value: quote(value) });
    const id = byText.get(text) ?? labels.length;
    if (id === labels.length) {
      labels.push(typeof value === 'string' ? value.trim() : (value as CellValue));
      byText.set(text, id);
    }
    byValue.set(value, id);
    return id;
  };
  for (let k = 0; k < count; k++) {
    const i = kept === null ? k : kept[k]!;
    const value = cellAt(source, i);
    ids[k] = byValue.get(value) ?? open(value, i);
  }
  return {
    ids,
    labels,
    find: (value) => {
      const text = groupText(value);
      return text === null ? undefined : byText.get(text);
    },
  };
}

/** What makes two cells the same group; null for what a cell cannot hold. */
function groupText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDate(value)) return Number.isNaN(value.getTime()) ? null : `date ${value.getTime()}`;
  return null;
}
