/** A cell to write; rows and columns count from 0. */
export type CellWrite<V> = { readonly row: number; readonly column: number; readonly value: V };

/** A rectangle of cells that are all written. */
export type Block<V> = {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly V[])[];
};

/**
 * Groups cells into rectangles that hold nothing else, so that cells beside them are not touched: neighbours in a row
 * first, then rows with the same columns. The number of blocks is at most the number of runs of neighbouring cells.
 *
 * @example blocksOf([{ row: 1, column: 0, value: 'a' }, { row: 2, column: 0, value: 'b' }]).length // => 1
 */
export function blocksOf<V>(cells: readonly CellWrite<V>[]): readonly Block<V>[] {
  const rows = new Map<number, CellWrite<V>[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const done: Block<V>[] = [];
  /** Blocks that end in the row above, by the columns they take. */
  let open = new Map<string, { row: number; column: number; values: V[][] }>();
  let last = -2;
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const next: typeof open = new Map();
    for (const run of runsOf(rows.get(row) as CellWrite<V>[])) {
      const name = `${run.column}:${run.values.length}`;
      const above = row === last + 1 ? open.get(name) : undefined;
      if (above) above.values.push(run.values);
      const block = above ?? { row, column: run.column, values: [run.values] };
      if (!above) done.push(block);
      next.set(name, block);
    }
    open = next;
    last = row;
  }
  return done;
}

function runsOf<V>(cells: CellWrite<V>[]): { column: number; values: V[] }[] {
  const runs: { column: number; values: V[] }[] = [];
  for (const { column, value } of cells.sort((a, b) => a.column - b.column)) {
    const run = runs[runs.length - 1];
    if (run && run.column + run.values.length === column) run.values.push(value);
    else runs.push({ column, values: [value] });
  }
  return runs;
}

export type UniformBlocks<V> = { readonly value: V; readonly blocks: readonly Block<V>[] };

/** Blocks of one and the same value, which one call can write together; and the others. */
export function uniformBlocks<V>(blocks: readonly Block<V>[]): {
  readonly uniform: readonly UniformBlocks<V>[];
  readonly mixed: readonly Block<V>[];
} {
  const groups = new Map<string, { value: V; blocks: Block<V>[] }>();
  const mixed: Block<V>[] = [];
  for (const block of blocks) {
    const value = block.values[0]?.[0] as V;
    const name = nameOf(value);
    if (!block.values.every((row) => row.every((each) => nameOf(each) === name))) {
      mixed.push(block);
      continue;
    }
    const group = groups.get(name) ?? { value, blocks: [] };
    group.blocks.push(block);
    groups.set(name, group);
  }
  const all = [...groups.values()];
  // A block alone is as well written by itself.
  const alone = all.filter((group) => group.blocks.length === 1).flatMap((group) => group.blocks);
  return { uniform: all.filter((group) => group.blocks.length > 1), mixed: [...mixed, ...alone] };
}

function nameOf(value: unknown): string {
  return value instanceof Date ? `date:${value.getTime()}` : `${typeof value}:${value}`;
}

/** The A1 name of a block. */
export function a1Of(block: Block<unknown>): string {
  const rows = block.values.length;
  const columns = block.values[0]?.length ?? 1;
  const first = `${columnName(block.column)}${block.row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnName(block.column + columns - 1)}${block.row + rows}`;
}

/** @example columnName(27) // => 'AB' */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
