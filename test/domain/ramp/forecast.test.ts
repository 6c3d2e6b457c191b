import * as fc from 'fast-check';
import { type ForecastModel, forecastFullDay } from '../../../src/domain/ramp/forecast';

const MODEL: ForecastModel = { start: 4, full: 40, curve: 'exp', shape: 1, fullDay: 90, priorSd: 0.35 };
const WEEKS = [
  [3.5, 7],
  [10.5, 11.5],
  [17.5, 14],
  [24.5, 19],
].map(([day, value]) => ({ day: day!, value: value!, se: 1.5 }));

test('four weeks of one hire', () => {
  const { p10, p50, p90, byTarget } = forecastFullDay(WEEKS, MODEL, 90);
  expect([p10, p50, p90].map((x) => Number(x.toFixed(1)))).toEqual([74.6, 82.9, 92.8]);
  expect(byTarget).toBeCloseTo(0.8277, 3);
});

test('no weeks: the prior', () => {
  const { p10, p50, p90, byTarget } = forecastFullDay([], MODEL, 90);
  expect(p10).toBeCloseTo(90 * Math.exp(-1.2815515655 * 0.35), 1);
  expect(p50).toBeCloseTo(90, 2);
  expect(p90).toBeCloseTo(90 * Math.exp(1.2815515655 * 0.35), 1);
  expect(byTarget).toBeCloseTo(0.5, 3);
});

test('a half-life is full when 95 % of the gap is closed', () => {
  const halfLife = 21;
  const fullDay = (halfLife * Math.log(20)) / Math.LN2;
  const weeks = [7, 21, 35, 49, 63].map((day) => ({ day, value: 600 + 300 * 2 ** (-day / halfLife), se: 3 }));
  const model: ForecastModel = { ...MODEL, start: 900, full: 600, curve: 'halflife', shape: null };
  expect(forecastFullDay(weeks, model, 90).p50 / fullDay).toBeCloseTo(1, 1);
});

test('weeks that scatter more than their errors say count for less', () => {
  const scattered = [3.5, 10.5, 17.5, 24.5].map((day, i) => ({ day, value: [2, 18, 6, 30][i]!, se: 0.5 }));
  const spread = (weeks: typeof WEEKS) => {
    const { p10, p90 } = forecastFullDay(weeks, MODEL, 90);
    return p90 / p10;
  };
  expect(spread(scattered)).toBeGreaterThan(spread(scattered.slice(0, 2)));
});

test('target days beyond the grid are certain or impossible', () => {
  expect(forecastFullDay(WEEKS, MODEL, 1e9).byTarget).toBeCloseTo(1, 9);
  expect(forecastFullDay(WEEKS, MODEL, 0.001).byTarget).toBeCloseTo(0, 9);
});

test('P10 ≤ P50 ≤ P90, inside the grid', () => {
  const week = fc.record({
    day: fc.integer({ min: 0, max: 120 }),
    value: fc.integer({ min: -50, max: 100 }),
    se: fc.integer({ min: 1, max: 20 }),
  });
  fc.assert(
    fc.property(fc.array(week, { maxLength: 15 }), (weeks) => {
      const { p10, p50, p90 } = forecastFullDay(weeks, MODEL, 90);
      expect(p10).toBeGreaterThanOrEqual(5 - 1e-9);
      expect(p50).toBeGreaterThanOrEqual(p10);
      expect(p90).toBeGreaterThanOrEqual(p50);
      expect(p90).toBeLessThanOrEqual(730 + 1e-9);
    }),
  );
});

test('a week beyond what a number can hold has no forecast', () => {
  const { p10, p50, p90, byTarget } = forecastFullDay([{ day: 3.5, value: 1e300, se: 1e-10 }], MODEL, 90);
  expect([p10, p50, p90, byTarget]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
});
