import type { CurvePoint } from '../../src/rpc/hires';
import { layOut, niceTicks } from '../../src/sidebar/chartLayout';

const point = (day: number, target: number, actual: number | null = null, spread = 0): CurvePoint => ({
  day,
  target,
  actual,
  low: actual === null || spread === 0 ? null : actual - spread,
  high: actual === null || spread === 0 ? null : actual + spread,
});

describe('layOut', () => {
  it('draws nothing without a curve or without a span of days', () => {
    expect(layOut([])).toBeNull();
    expect(layOut([point(0, 100)])).toBeNull();
  });

  it('places target, actual and range in the box, larger values higher', () => {
    const chart = layOut([point(0, 400), point(30, 300, 350, 20), point(60, 200)], 30);
    expect(chart?.yTicks.map((tick) => tick.value)).toEqual([200, 300, 400]);
    expect(chart?.xTicks.map((tick) => tick.value)).toEqual([0, 30, 60]);
    expect(chart?.target).toBe('38,18 149,82 260,146');
    expect(chart?.points).toEqual([{ day: 30, x: 149, y: 50, low: 62.8, high: 37.2 }]);
    expect(chart?.today).toBe(149);
  });

  it('leaves out a range that is not known, and a day beyond the chart', () => {
    const chart = layOut([point(0, 1), point(90, 2, 1.5)], 120);
    expect(chart?.points).toEqual([{ day: 90, x: 260, y: 82, low: null, high: null }]);
    expect(chart?.today).toBeNull();
  });
});

describe('niceTicks', () => {
  it('covers the values with round steps', () => {
    expect(niceTicks(196, 431)).toEqual([100, 200, 300, 400, 500]);
    expect(niceTicks(0.05, 1)).toEqual([0, 0.5, 1]);
  });

  it('has two ticks at least, also where all values are the same', () => {
    expect(niceTicks(0, 0).length).toBeGreaterThanOrEqual(2);
    expect(niceTicks(5, 5).length).toBeGreaterThanOrEqual(2);
  });
});
