import type { Rect } from '../grid';

export type Zone = { top: number; left: number; bottom: number; right: number };

export const zoneOf = (rect: Rect): Zone => ({
  top: rect.top,
  left: rect.left,
  bottom: rect.top + rect.rows - 1,
  right: rect.left + rect.columns - 1,
});

export const rectOf = (zone: Zone): Rect => ({
  top: zone.top,
  left: zone.left,
  rows: zone.bottom - zone.top + 1,
  columns: zone.right - zone.left + 1,
});

export const oneTo = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => first + i);
