import * as fc from 'fast-check';
import { type Agreement, krippendorffAlpha, type Metric } from '../../../src/domain/skills/alpha';

/** Krippendorff's four coders and twelve units; null is a missing rating. */
const CANONICAL = [
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, 3, null, null],
];
const METRICS: Metric[] = ['nominal', 'ordinal', 'interval', 'ratio'];

function alpha(table: readonly (readonly (number | null)[])[], metric: Metric, conf = 0.95): Agreement {
  const given = table.map((row) => row.filter((value): value is number => value !== null));
  const values = [...new Set(given.flat())].sort((a, b) => a - b);
  return krippendorffAlpha(
    given.map((row) => row.map((value) => values.indexOf(value))),
    values,
    metric,
    conf,
  );
}

/** The definition, pair by pair over the reliability data. */
function bruteForce(table: readonly (readonly (number | null)[])[], metric: Metric): number {
  const units = table
    .map((row) => row.filter((v): v is number => v !== null))
    .filter((row) => row.length > 1);
  const all = units.flat();
  const count = (test: (v: number) => boolean) => all.filter(test).length;
  const delta2 = (a: number, b: number): number => {
    if (a === b) return 0;
    if (metric === 'nominal') return 1;
    if (metric === 'interval') return (a - b) ** 2;
    if (metric === 'ratio') return ((a - b) / (a + b)) ** 2;
    const [low, high] = a < b ? [a, b] : [b, a];
    const between = count((v) => v >= low && v <= high);
    return (between - (count((v) => v === a) + count((v) => v === b)) / 2) ** 2;
  };
  const pairs = (row: readonly number[]) =>
    row.reduce((s, a) => s + row.reduce((t, b) => t + delta2(a, b), 0), 0);
  const observed = units.reduce((total, row) => total + pairs(row) / (row.length - 1), 0) / all.length;
  return 1 - observed / (pairs(all) / (all.length * (all.length - 1)));
}

test.each([
  ['nominal', 0.743],
  ['ordinal', 0.815],
  ['interval', 0.849],
  ['ratio', 0.797],
] as const)('published: %s alpha of four coders', (metric, expected) => {
  const result = alpha(CANONICAL, metric);
  expect(result.estimate).toBeCloseTo(expected, 3);
  expect(result.n).toBe(11);
  expect(result.low).toBeLessThan(result.estimate);
  expect(result.high).toBeGreaterThan(result.estimate);
});

const table = fc.array(
  fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { freq: 4 }), { minLength: 3, maxLength: 3 }),
  { minLength: 2, maxLength: 7 },
);

test('agrees with the definition, pair by pair', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(...METRICS), (rows, metric) => {
      const rated = rows.filter((row) => row.filter((v) => v !== null).length > 1);
      fc.pre(new Set(rated.flat().filter((v) => v !== null)).size > 1);
      expect(alpha(rows, metric).estimate).toBeCloseTo(bruteForce(rows, metric), 10);
    }),
    { numRuns: 300 },
  );
});

test('neither the order of rows nor of raters changes a limit', () => {
  const shuffled = [...CANONICAL].reverse().map((row) => [...row].reverse());
  for (const metric of METRICS) expect(alpha(shuffled, metric)).toEqual(alpha(CANONICAL, metric));
});

test('limits widen with confidence, and are left out below eight units', () => {
  const [narrow, wide] = [alpha(CANONICAL, 'ordinal', 0.8), alpha(CANONICAL, 'ordinal', 0.99)];
  expect(wide.low!).toBeLessThan(narrow.low!);
  expect(wide.high!).toBeGreaterThanOrEqual(narrow.high!);
  expect(alpha(CANONICAL.slice(0, 7), 'ordinal')).toMatchObject({ low: null, high: null, n: 7 });
});

test('no variation, no unit rated twice, a negative on a ratio scale', () => {
  expect(() =>
    alpha(
      [
        [2, 2],
        [2, 2],
      ],
      'ordinal',
    ),
  ).toThrow(expect.objectContaining({ code: 'stats.noVariation' }));
  expect(() =>
    alpha(
      [
        [2, null],
        [null, 3],
      ],
      'ordinal',
    ),
  ).toThrow(expect.objectContaining({ code: 'stats.noUnitRatedTwice' }));
  expect(() =>
    alpha(
      [
        [-2, 1],
        [1, 1],
      ],
      'ratio',
    ),
  ).toThrow(expect.objectContaining({ code: 'stats.ratioScaleNegative' }));
});

/** Of this process alone: the machine may be busy with others. */
function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test.each(['ordinal', 'ratio'] as const)(
  '24,000 scores by 57 raters, %s, take under three seconds',
  (metric) => {
    const score = (u: number, r: number) => 30 + ((u * 37) % 41) + ((u * r * 31 + r) % 15);
    const complete = Array.from({ length: 421 }, (_, u) => Array.from({ length: 57 }, (_, r) => score(u, r)));
    const paired = Array.from({ length: 12_000 }, (_, u) => [score(u, u % 57), score(u, (u * 7) % 57)]);
    expect(cpuSeconds(() => alpha(complete, metric))).toBeLessThan(3);
    expect(cpuSeconds(() => alpha(paired, metric))).toBeLessThan(3);
  },
);
