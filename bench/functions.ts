/** The functions that read the most rows, as shipped, against bare loops over the same arrays. */
import { CASES } from './cases';
import { type Pair, race, time } from './clock';
import { columns } from './data';
import { shippedFunctions } from './shipped';

/** Warm, over so many rows. */
export function measureFunction(name: string, rows: number): Pair {
  const { ours, loop } = contest(name, rows);
  checkSame(name, ours(), loop());
  const runs = Math.min(101, Math.max(9, Math.round(3_000_000 / rows)));
  return race(ours, loop, runs, Math.ceil(runs / 3));
}

/** The first calls in a process, nothing compiled: what a cell pays. */
export function measureFirst(name: string, rows: number): { readonly ours: number; readonly theirs: number } {
  const { ours, loop } = contest(name, rows);
  return { ours: time(ours), theirs: time(loop) };
}

function contest(name: string, rows: number) {
  const { loop, columns: names } = CASES.find((each) => each.name === name)!;
  const shipped = shippedFunctions()(name);
  const data = columns(names, rows);
  return { ours: () => shipped(...data) as unknown[][], loop: () => loop(data) };
}

/** A race between two that answer differently would say nothing. */
function checkSame(name: string, ours: readonly unknown[][], theirs: readonly unknown[][]): void {
  const differs = ours.some((row, i) => row.some((cell, j) => !isSame(cell, theirs[i]?.[j])));
  if (differs || ours.length !== theirs.length) throw new Error(`${name} and its loop differ`);
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-6 * Math.abs(b) + 1e-9;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  // The loop does not look whether a figure can be computed.
  return a === b || (a === '' && Number.isNaN(b));
}
