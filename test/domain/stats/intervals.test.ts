import * as fc from 'fast-check';
import { countInterval, dispersion, rateInterval } from '../../../src/domain/stats/count-interval';
import type { Interval } from '../../../src/domain/stats/interval';
import {
  geometricMeanInterval,
  lognormalMeanInterval,
  meanInterval,
} from '../../../src/domain/stats/mean-interval';
import { medianInterval } from '../../../src/domain/stats/median-interval';
import { wilson } from '../../../src/domain/stats/proportion-interval';
import { fiellerRatio, logDeltaRatio } from '../../../src/domain/stats/ratio-interval';

function expectInterval(actual: Interval, [estimate, low, high, n]: number[], digits = 6): void {
  expect(actual.estimate).toBeCloseTo(estimate!, digits);
  expect(actual.low).toBeCloseTo(low!, digits);
  expect(actual.high).toBeCloseTo(high!, digits);
  expect(actual.n).toBe(n);
}

test('mean: x̄ ± t·s/√n', () => {
  expectInterval(meanInterval([1, 2, 3, 4], 0.95), [2.5, 0.4457397432, 4.5542602568, 4]);
  expect(() => meanInterval([1], 0.95)).toThrow(expect.objectContaining({ code: 'stats.tooFewValues' }));
});

test('geometric mean: the interval of the logarithms', () => {
  expectInterval(geometricMeanInterval([1, 10, 100], 0.95), [10, 0.0327991, 3048.8616, 3], 4);
});

describe('median', () => {
  const sorted = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

  test('coverage is at least the confidence: 4 and 12 of fifteen, 1 and 6 of six', () => {
    expectInterval(medianInterval(sorted(15), 0.95), [8, 4, 12, 15]);
    expectInterval(medianInterval(sorted(6), 0.95), [3.5, 1, 6, 6]);
  });

  test('five values cannot reach 95 %', () => {
    expect(() => medianInterval(sorted(5), 0.95)).toThrow(
      expect.objectContaining({ code: 'stats.tooFewForMedian' }),
    );
  });

  test('coverage exactly equal to the confidence counts', () => {
    expectInterval(medianInterval(sorted(5), 0.9375), [3, 1, 5, 5]);
  });

  test('a column of 20,000 takes no search of 20,000', () => {
    expectInterval(medianInterval(sorted(20_000), 0.95), [10_000.5, 9861, 10_140, 20_000]);
  });
});

describe('counts and rates', () => {
  const counts = [3, 9, 4, 14, 2, 11];
  const days = [5, 5, 4, 5, 3, 5];

  test('Garwood: ten events, and none', () => {
    expectInterval(countInterval([10], [1], 0.95), [10, 4.7953889, 18.3903558, 10]);
    expectInterval(countInterval([0], [1], 0.95), [0, 0, 3.6888795, 0]);
    expectInterval(rateInterval([0, 0], [2, 2], 0.95), [0, 0, 0.9222199, 0]);
  });

  test('several rows widen by their dispersion', () => {
    expect(dispersion(counts, days)).toBeCloseTo(2.292093023, 8);
    expectInterval(rateInterval(counts, days, 0.95), [1.5925925926, 0.9553510602, 2.4939681479, 43]);
    expectInterval(
      countInterval(counts, new Array(6).fill(1), 0.95),
      [43, 22.8740057025, 73.5810984366, 43],
      5,
    );
  });

  test('rows as even as a Poisson do not narrow', () => {
    expect(dispersion([5, 5, 5], [1, 1, 1])).toBe(1);
  });

  test('a row without exposure and events changes nothing', () => {
    expect(rateInterval([...counts, 0], [...days, 0], 0.95)).toEqual(rateInterval(counts, days, 0.95));
  });

  test('no exposure at all is an error', () => {
    expect(() => rateInterval([0], [0], 0.95)).toThrow(expect.objectContaining({ code: 'stats.noExposure' }));
  });
});

test('Wilson stays in [0, 1] and touches it only at 0 and n', () => {
  expectInterval(wilson(81, 263, 0.95), [0.3079848, 0.2552714, 0.3662006, 263], 4);
  expect(wilson(0, 20, 0.95).low).toBe(0);
  expect(wilson(20, 20, 0.95).high).toBe(1);
  expect(() => wilson(0, 0, 0.95)).toThrow(expect.objectContaining({ code: 'stats.noTrials' }));
});

describe('ratio of sums', () => {
  test('Fieller is unbounded where the denominator may be 0', () => {
    expect(() => fiellerRatio([5, 0, 3], [1, 0, 4], 0.95)).toThrow(
      expect.objectContaining({ code: 'stats.fiellerUnbounded' }),
    );
  });

  test('a ratio of 0 or less has no log-delta limits', () => {
    expect(() => logDeltaRatio([0, 0], [1, 2], 0.95)).toThrow(
      expect.objectContaining({ code: 'stats.ratioNotPositive' }),
    );
  });

  test('a numerator in proportion has no uncertainty', () => {
    expectInterval(logDeltaRatio([2, 4, 6], [1, 2, 3], 0.95), [2, 2, 2, 3]);
    expectInterval(fiellerRatio([8, 10, 12], [4, 5, 6], 0.95), [2, 2, 2, 3]);
  });

  test('a denominator of sum 0 is an error', () => {
    expect(() => logDeltaRatio([1, 2], [1, -1], 0.95)).toThrow(
      expect.objectContaining({ code: 'stats.zeroDenominator' }),
    );
  });
});

describe('properties', () => {
  const values = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 12, maxLength: 40 });
  const kinds = {
    mean: meanInterval,
    geomean: geometricMeanInterval,
    lognormal: lognormalMeanInterval,
    median: medianInterval,
    count: (x: number[], conf: number) => countInterval(x, new Array(x.length).fill(1), conf),
    wilson: (x: number[], conf: number) => wilson(x[0]!, 10_000, conf),
  } as const;

  test.each(Object.entries(kinds))('%s contains its estimate and widens with confidence', (_, interval) => {
    fc.assert(
      fc.property(values, (x) => {
        const [narrow, wide] = [interval(x, 0.8), interval(x, 0.99)];
        const slack = 1e-9 * wide.high;
        expect(wide.low).toBeLessThanOrEqual(narrow.low + slack);
        expect(narrow.low).toBeLessThanOrEqual(narrow.estimate + slack);
        expect(narrow.estimate).toBeLessThanOrEqual(narrow.high + slack);
        expect(narrow.high).toBeLessThanOrEqual(wide.high + slack);
      }),
    );
  });

  test('scaling the values scales the interval', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 1000 }), (x, factor) => {
        for (const interval of [meanInterval, geometricMeanInterval, lognormalMeanInterval, medianInterval]) {
          const [one, many] = [
            interval(x, 0.9),
            interval(
              x.map((v) => v * factor),
              0.9,
            ),
          ];
          for (const key of ['estimate', 'low', 'high'] as const) {
            expect(Math.abs(many[key] - one[key] * factor)).toBeLessThanOrEqual(
              1e-9 * Math.abs(many[key]) + 1e-9,
            );
          }
        }
      }),
    );
  });
});
