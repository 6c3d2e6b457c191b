import * as fc from 'fast-check';
import { timeToProductivity } from '../../../src/domain/ramp/timetoproductivity';
import { kaplanMeier, survivalQuantile } from '../../../src/domain/stats/kaplan-meier';

/** The maintained arm of the aml trial (Miller 1997). */
const DAYS = [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161];
const REACHED = [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0].map((flag) => flag === 1);

test('published survival of the aml trial', () => {
  const steps = kaplanMeier(DAYS, REACHED);
  expect(steps.map(({ time }) => time)).toEqual([9, 13, 18, 23, 31, 34, 48]);
  [0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184].forEach((survival, i) => {
    expect(steps[i]!.survival).toBeCloseTo(survival, 3);
  });
  expect(steps[6]!.survival * Math.sqrt(steps[6]!.logVariance)).toBeCloseTo(0.1535, 4);
});

test('median 31 from 18, without an upper limit, seven events', () => {
  expect(timeToProductivity(DAYS, REACHED, 0.5, 0.95)).toEqual({ day: 31, low: 18, high: null, reached: 7 });
});

test('where survival is 0 the band sets neither limit', () => {
  expect(timeToProductivity([10, 10, 10], [true, true, true], 0.5, 0.95)).toEqual({
    day: 10,
    low: null,
    high: null,
    reached: 3,
  });
});

test('survival exactly 1 − q counts, whatever the rounding', () => {
  const ten = Array.from({ length: 10 }, (_, i) => i + 1);
  expect(
    survivalQuantile(
      kaplanMeier(
        ten,
        ten.map(() => true),
      ),
      0.3,
    ),
  ).toBe(3);
  expect(
    survivalQuantile(
      kaplanMeier(
        ten,
        ten.map(() => true),
      ),
      0.9,
    ),
  ).toBe(9);
});

test('nobody reached it', () => {
  expect(timeToProductivity([10, 20], [false, false], 0.5, 0.95)).toEqual({
    day: null,
    low: null,
    high: null,
    reached: 0,
  });
});

test('the order of rows does not matter, and censoring at a time comes after its events', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const split = (list: typeof rows) =>
        kaplanMeier(
          list.map(([t]) => t),
          list.map(([, e]) => e),
        );
      expect(split([...rows].reverse())).toEqual(split(rows));
    }),
  );
});
