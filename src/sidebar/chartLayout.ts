import type { CurvePoint } from '../rpc/hires';

type Tick = { readonly value: number; readonly at: number };

export type ChartPoint = {
  readonly day: number;
  readonly x: number;
  readonly y: number;
  readonly low: number | null;
  readonly high: number | null;
};

/** Everything a chart draws, in the units of its view box. */
export type Chart = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** `points` of the target's polyline. */
  readonly target: string;
  readonly points: readonly ChartPoint[];
  /** Where the line of the day stands; null when the day is off the chart. */
  readonly today: number | null;
  /** Keeps the day's label inside the box. */
  readonly todayAnchor: 'start' | 'middle' | 'end';
};

const WIDTH = 268;
const HEIGHT = 178;
const LEFT = 38;
const RIGHT = WIDTH - 8;
const TOP = 18;
const BOTTOM = HEIGHT - 32;

/** Places a ramp curve in its box; null when there is nothing to draw. */
export function layOut(curve: readonly CurvePoint[], today: number | null = null): Chart | null {
  const values = curve.flatMap((p) => [p.target, p.actual, p.low, p.high]).filter((v) => v !== null);
  const finite = values.filter((v) => Number.isFinite(v));
  const lastDay = Math.max(0, ...curve.map((p) => p.day));
  if (finite.length === 0 || lastDay === 0) return null;

  const yValues = niceTicks(Math.min(...finite), Math.max(...finite));
  const floor = yValues[0] ?? 0;
  const ceiling = yValues[yValues.length - 1] ?? 1;
  const x = (day: number) => round(LEFT + ((RIGHT - LEFT) * day) / lastDay);
  const y = (value: number) => round(BOTTOM - ((BOTTOM - TOP) * (value - floor)) / (ceiling - floor));
  const yOrNull = (value: number | null) => (value === null ? null : y(value));

  const share = today === null ? -1 : today / lastDay;
  return {
    today: today === null || share < 0 || share > 1 ? null : x(today),
    todayAnchor: share < 0.15 ? 'start' : share > 0.85 ? 'end' : 'middle',
    width: WIDTH,
    height: HEIGHT,
    left: LEFT,
    right: RIGHT,
    top: TOP,
    bottom: BOTTOM,
    xTicks: dayTicks(lastDay).map((value) => ({ value, at: x(value) })),
    yTicks: yValues.map((value) => ({ value, at: y(value) })),
    target: curve.map((p) => `${x(p.day)},${y(p.target)}`).join(' '),
    points: curve.flatMap((p) =>
      p.actual === null
        ? []
        : [{ day: p.day, x: x(p.day), y: y(p.actual), low: yOrNull(p.low), high: yOrNull(p.high) }],
    ),
  };
}

/**
 * Round values (1, 2, 2.5 or 5 × 10ⁿ apart) from just below `low` to just above `high`.
 *
 * @example niceTicks(196, 431) // => [100, 200, 300, 400, 500]
 */
export function niceTicks(low: number, high: number): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => s >= rough) ?? 10 * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** The milestones people know (0, 30, 60, 90) where they fit, else tens or weeks of days. */
function dayTicks(lastDay: number): readonly number[] {
  const step = [5, 10, 30, 60, 90, 180].find((s) => lastDay / s <= 4) ?? 365;
  return Array.from({ length: Math.floor(lastDay / step) + 1 }, (_, i) => i * step);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
