import type { Rect } from './grid';

/** Gathers cells of equal value into rectangles, so that a whole table takes few commands of the engine. */
export function groupCells<T>(
  rect: Rect,
  valueAt: (row: number, column: number) => T,
): { readonly rect: Rect; readonly value: T }[] {
  const found: { rect: Rect; value: T }[] = [];
  let open = new Map<string, number>();
  for (let i = 0; i < rect.rows; i++) {
    const next = new Map<string, number>();
    for (let j = 0; j < rect.columns; ) {
      const value = valueAt(i, j);
      let width = 1;
      while (j + width < rect.columns && valueAt(i, j + width) === value) width++;
      const key = `${j}:${width}`;
      const above = open.get(key);
      const group = above === undefined ? undefined : found[above];
      if (above !== undefined && group && group.value === value) {
        found[above] = { ...group, rect: { ...group.rect, rows: group.rect.rows + 1 } };
        next.set(key, above);
      } else {
        next.set(key, found.length);
        found.push({ rect: { top: rect.top + i, left: rect.left + j, rows: 1, columns: width }, value });
      }
      j += width;
    }
    open = next;
  }
  return found;
}
