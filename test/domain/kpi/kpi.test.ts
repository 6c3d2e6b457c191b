import { handleTimes } from '../../../src/domain/kpi/aht';
import { breakEvenRoas } from '../../../src/domain/kpi/break-even';
import { geometricMean, median, trimmedMean10 } from '../../../src/domain/kpi/centre';
import { listingsByGroup } from '../../../src/domain/kpi/listings';
import { roasByGroup } from '../../../src/domain/kpi/roas';
import { trend } from '../../../src/domain/kpi/trend';
import { convert, lastRate, rateHistory } from '../../../src/domain/money/fx';
import { geometricMeanInterval } from '../../../src/domain/stats/mean-interval';
import { logDeltaRatio } from '../../../src/domain/stats/ratio-interval';

test('handle times agree with the interval of a geometric mean', () => {
  const seconds = [360, 300, 415, 90];
  const [group] = handleTimes(seconds, null, [0, 0, 0, 0], 1, 0.8);
  const { estimate, low, high } = geometricMeanInterval(seconds, 0.8);
  expect(group).toEqual({
    contacts: 4,
    mean: 291.25,
    typical: expect.closeTo(estimate, 9),
    low: expect.closeTo(low, 9),
    high: expect.closeTo(high, 9),
  });
});

test('ROAS agrees with the log-delta interval of a ratio', () => {
  const revenue = [120, 0, 310, 95, 0, 240, 60];
  const spend = [30, 25, 60, 30, 20, 55, 25];
  const [group] = roasByGroup(revenue, spend, new Uint8Array(7), 1, 0.95);
  const { estimate, low, high } = logDeltaRatio(revenue, spend, 0.95);
  expect(group).toEqual({
    spend: 245,
    revenue: 825,
    rows: 7,
    roas: estimate,
    low: expect.closeTo(low, 9),
    high: expect.closeTo(high, 9),
  });
});

test('listings', () => {
  expect(listingsByGroup([1, 0, 1], [1, 1, 1.5], null, [0, 0, 0], 1, 0.25, 0.95)).toEqual([
    {
      qualityAdjusted: 2.5,
      decided: 3,
      firstPassYield: 2 / 3,
      low: expect.closeTo(0.20766, 5),
      high: expect.closeTo(0.938508, 6),
    },
  ]);
});

test('centres do not sort their argument', () => {
  const values = Object.freeze([210, 95, 480, 330]);
  expect(median(values)).toBe(270);
  expect(trimmedMean10(values)).toBe(278.75);
  expect(geometricMean([1, 10, 100])).toBeCloseTo(10, 12);
  expect(values).toEqual([210, 95, 480, 330]);
});

test('trend', () => {
  expect(trend([0, 0, 1], 2, [20484, 20513, 20527], [1, 2, 5], null, 'month')).toEqual({
    periods: [20454, 20485, 20513],
    values: [
      [1, null, 2],
      [null, null, 5],
    ],
  });
});

test('break-even and currencies', () => {
  expect(breakEvenRoas(0.4, 0)).toBe(2.5);
  expect(convert(100, 1.1, 0.85)).toBeCloseTo(77.272727, 6);
  const history = rateHistory([
    { day: 5, rate: 2 },
    { day: 1, rate: 1 },
    { day: 5, rate: 3 },
  ]);
  expect(history).toEqual({ days: [1, 5], rates: [1, 3] });
  expect([0, 1, 4, 9].map((day) => lastRate(history, day)?.rate)).toEqual([undefined, 1, 1, 3]);
});
