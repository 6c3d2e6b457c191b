import type { ChartPoint } from '../../../src/rpc/comparison';
import { layOutScores } from '../../../src/sidebar/comparison/scoreLayout';

const point = (alias: string, score: number, reach: number | null, band: number | null): ChartPoint => ({
  alias,
  score,
  low: reach === null ? null : score - reach,
  high: reach === null ? null : score + reach,
  band,
});

test('without a score there is nothing to draw', () => {
  expect(layOutScores([], 60)).toBeNull();
});

test('members of a band stand together, even where a lower band has a higher score', () => {
  const layout = layOutScores(
    [point('A', 80, 5, 1), point('D', 65, 1, 2), point('C', 60, 20, 1), point('E', 20, null, null)],
    null,
  );
  expect(layout?.points.map(({ alias }) => alias)).toEqual(['A', 'C', 'D', 'E']);
  expect(layout?.bands.map(({ band }) => band)).toEqual([1, 2]);
  const [first, second] = layout?.bands ?? [];
  expect((first?.top ?? 0) + (first?.height ?? 0)).toBe(second?.top);
});

test('everything lies inside the box, whatever the intervals', () => {
  const layout = layOutScores([point('A', 97, 12, 1), point('B', 3, 9, 2)], 50);
  for (const { x, y, low, high } of layout?.points ?? []) {
    for (const at of [x, low ?? x, high ?? x]) {
      expect(at).toBeGreaterThanOrEqual(layout?.left ?? 0);
      expect(at).toBeLessThanOrEqual(layout?.right ?? 0);
    }
    expect(y).toBeLessThan(layout?.bottom ?? 0);
  }
  expect(layout?.points.map(({ cutLow, cutHigh }) => [cutLow, cutHigh])).toEqual([
    [false, true],
    [true, false],
  ]);
});

test('one score alone has an axis', () => {
  const layout = layOutScores([point('A', 0, null, null)], null);
  expect(layout?.ticks.length).toBeGreaterThan(1);
  expect(layout?.points[0]?.x).toBe(layout?.left);
});

test('the scale ends at the ends of the scores, and holds the cut', () => {
  const layout = layOutScores([point('A', 80, 10, 1)], 40);
  const values = layout?.ticks.map(({ value }) => value) ?? [];
  expect(Math.min(...values)).toBeLessThanOrEqual(40);
  expect(Math.max(...values)).toBeLessThanOrEqual(100);
  expect(layout?.cut).not.toBeNull();
});
