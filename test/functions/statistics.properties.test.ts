import fc from 'fast-check';
import { expectClose } from './close';
import { RAMP_CI, RAMP_RATIOCI, RAMP_SHRINK } from './stats-and-tasks';

const column = (values: readonly unknown[]) => values.map((value) => [value]);

const positive = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);
const signed = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100);
const count = fc.nat(60);
const pairs = <A, B>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>) =>
  fc.array(fc.tuple(a, b), { minLength: 8, maxLength: 30 });

type Pairs = readonly (readonly [unknown, unknown])[];
type Call = (rows: Pairs, conf?: number) => unknown[][];

const first = (rows: Pairs) => column(rows.map(([x]) => x));
const second = (rows: Pairs) => column(rows.map(([, y]) => y));

const trials = fc.tuple(count, count).map(([x, more]) => [x, x + more + 1] as const);
const CALLS: Readonly<Record<string, readonly [fc.Arbitrary<Pairs>, Call]>> = {
  mean: [pairs(signed, signed), (rows, conf) => RAMP_CI('mean', first(rows), '', conf)],
  median: [pairs(signed, signed), (rows, conf) => RAMP_CI('median', first(rows), '', conf)],
  geomean: [pairs(positive, positive), (rows, conf) => RAMP_CI('geomean', first(rows), '', conf)],
  lognormal: [pairs(positive, positive), (rows, conf) => RAMP_CI('lognormal', first(rows), '', conf)],
  count: [pairs(count, positive), (rows, conf) => RAMP_CI('count', first(rows), second(rows), conf)],
  rate: [pairs(count, positive), (rows, conf) => RAMP_CI('rate', first(rows), second(rows), conf)],
  proportion: [
    fc.array(trials, { minLength: 8, maxLength: 30 }),
    (rows, conf) => RAMP_CI('proportion', first(rows), second(rows), conf),
  ],
  'log-delta': [pairs(positive, positive), (rows, conf) => RAMP_RATIOCI(first(rows), second(rows), conf)],
  Fieller: [
    // Denominators that vary little, so that the limits are bounded.
    pairs(
      signed,
      fc.integer({ min: 900, max: 1_100 }).map((value) => value / 10),
    ),
    (rows, conf) => RAMP_RATIOCI(first(rows), second(rows), conf, 'fieller'),
  ],
};

describe.each(Object.entries(CALLS))('the interval of %s', (_, [rows, call]) => {
  test('contains the estimate and widens with the confidence', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const levels = [0.5, 0.8, 0.9, 0.95].map((conf) => call(list, conf)[0]!);
        levels.forEach(([estimate, low, high, n], i) => {
          const slack = 1e-9 * Math.max(1, Math.abs(estimate as number));
          // Beyond what a number holds there is no upper limit to show.
          const above = high === '' ? Number.POSITIVE_INFINITY : (high as number);
          expect(low).toBeLessThanOrEqual((estimate as number) + slack);
          expect(above).toBeGreaterThanOrEqual((estimate as number) - slack);
          const narrow = levels[i - 1];
          if (narrow === undefined) return;
          expect([estimate, n]).toEqual([narrow[0], narrow[3]]);
          expect(low).toBeLessThanOrEqual((narrow[1] as number) + slack);
          expect(above).toBeGreaterThanOrEqual(Number(narrow[2]) - slack);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('depends on neither the order of rows nor blank ones', () => {
    fc.assert(
      fc.property(rows, fc.nat(8), (list, at) => {
        const plain = call(list)[0]!;
        expect(call([...list.slice(0, at), ['', ''], ...list.slice(at), ['', '']])[0]).toEqual(plain);
        const turned = [...list.slice(at), ...list.slice(0, at)].reverse();
        expectClose(call(turned)[0]!, plain);
      }),
      { numRuns: 60 },
    );
  });
});

test('scaling the unit scales estimate and limits', () => {
  const scaled = (rows: Pairs, k: number) => rows.map(([x, y]) => [Number(x) * k, y] as const);
  for (const kind of ['mean', 'median', 'geomean', 'lognormal', 'log-delta', 'Fieller']) {
    const [rows, call] = CALLS[kind]!;
    fc.assert(
      fc.property(rows, fc.constantFrom(60, 0.01, 7), (list, k) => {
        const [estimate, low, high] = call(list)[0]!;
        fc.pre(high !== '');
        expectClose(
          call(scaled(list, k))[0]!.slice(0, 3),
          [estimate, low, high].map((cell) => Number(cell) * k),
        );
      }),
      { numRuns: 40 },
    );
  }
  const [rows, rate] = CALLS.rate!;
  fc.assert(
    fc.property(rows, (list) => {
      const weeks = list.map(([x, days]) => [x, Number(days) / 7] as const);
      expectClose(
        rate(weeks)[0]!.slice(0, 3),
        rate(list)[0]!
          .slice(0, 3)
          .map((cell) => Number(cell) * 7),
      );
    }),
    { numRuns: 40 },
  );
});

test('RAMP_SHRINK lies between the own estimate and the common mean, whatever order, unit or zero point', () => {
  const rows = fc.array(fc.tuple(signed, positive), { minLength: 4, maxLength: 15 });
  fc.assert(
    fc.property(rows, fc.constantFrom(60, 0.01), signed, (list, k, shift) => {
      const call = (each: Pairs) => RAMP_SHRINK(first(each), second(each)) as number[][];
      const plain = call(list);
      const low = Math.min(...list.map(([y]) => y));
      const high = Math.max(...list.map(([y]) => y));
      plain.forEach(([estimate, se, weight]) => {
        expect(estimate).toBeGreaterThanOrEqual(low - 1e-9 * Math.abs(low));
        expect(estimate).toBeLessThanOrEqual(high + 1e-9 * Math.abs(high));
        expect(se).toBeGreaterThan(0);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      });
      const tolerance = 1e-7 * Math.max(1, Math.abs(low), Math.abs(high), Math.abs(shift));
      const near = (actual: number[][], expected: number[][]) => {
        expected.forEach((row, i) => {
          row.forEach((cell, j) => {
            expect(Math.abs(actual[i]![j]! - cell)).toBeLessThanOrEqual(tolerance);
          });
        });
      };
      near(call([...list].reverse()).reverse(), plain);
      near(
        call(list.map(([y, se]) => [y * k, se * k])).map(([y, se, w]) => [y! / k, se! / k, w!]),
        plain,
      );
      near(
        call(list.map(([y, se]) => [y + shift, se])).map(([y, se, w]) => [y! - shift, se!, w!]),
        plain,
      );
    }),
    { numRuns: 80 },
  );
});
