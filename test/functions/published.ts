import { existsSync, readFileSync } from 'node:fs';
import independent from './published/independent.json';
import independentTasks from './published/independent-tasks.json';
import rampAndKpi from './published/ramp-and-kpi.json';
import statsAndTasks from './published/stats-and-tasks.json';
import { civil } from './zone';

/** A worked example with a published answer, as a formula would call the function. */
export interface PublishedCase {
  readonly fn: string;
  readonly args: readonly unknown[];
  /** Absolute; a list is per element. */
  readonly tol: number | readonly number[];
  readonly source: string;
  readonly expect?: unknown;
  readonly error?: boolean;
  /** Cells of the result, [row, column] from zero; one pair or several. */
  readonly at?: readonly number[] | readonly (readonly number[])[];
}

type Functions = Readonly<Record<string, (...args: never[]) => unknown>>;

const SHARED = '../shared/data/published.json';

/**
 * Every case through one way to call the functions: the published answers, those computed with scipy from the
 * definitions alone, and the shared list where it exists.
 */
export function testAllPublished(functions: Functions, zone: string): void {
  describe('ramp and KPI', () => testPublished(rampAndKpi as PublishedCase[], functions, zone));
  describe('statistics and tasks', () => testPublished(statsAndTasks as PublishedCase[], functions, zone));
  describe('computed independently', () =>
    testPublished([...independent, ...independentTasks] as unknown as PublishedCase[], functions, zone));
  if (!existsSync(SHARED)) return;
  const shared = JSON.parse(readFileSync(SHARED, 'utf8')) as PublishedCase[];
  describe('shared', () => testPublished(shared, functions, zone));
}

/** One test for each case: the result, or the cells that are named, within the tolerance. */
export function testPublished(cases: readonly PublishedCase[], functions: Functions, zone: string): void {
  test.each(cases.map((each, i) => [i + 1, each.fn, each.source, each] as const))(
    '%i %s: %s',
    (_, name, _source, { args, tol, expect: expected, error, at }) => {
      const call = () => functions[name]!(...(structuredClone(args) as never[]));
      if (error) {
        expect(call).toThrow(new RegExp(`^${name}: .+`));
        return;
      }
      const result = call();
      const [got, wanted] = at === undefined ? [flat(result), flat(expected)] : picked(result, at, expected);
      expect(got).toHaveLength(wanted.length);
      got.forEach((value, i) => {
        const within = typeof tol === 'number' ? tol : tol[i]!;
        const shown = value instanceof Date ? civil(value, zone) : value;
        if (typeof wanted[i] !== 'number') expect(shown).toBe(wanted[i]);
        else expect(Math.abs((shown as number) - wanted[i])).toBeLessThanOrEqual(within);
      });
    },
  );
}

function flat(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flat() : [value];
}

function picked(
  result: unknown,
  at: NonNullable<PublishedCase['at']>,
  expected: unknown,
): [unknown[], unknown[]] {
  const pairs = (Array.isArray(at[0]) ? at : [at]) as [number, number][];
  return [pairs.map(([row, column]) => (result as unknown[][])[row]![column]), flat(expected)];
}
