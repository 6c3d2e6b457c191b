import type { ChartPoint } from '../../rpc/comparison';
import { niceTicks } from '../chartLayout';

export type PlacedScore = {
  readonly alias: string;
  readonly score: number;
  readonly x: number;
  readonly y: number;
  /** Ends of the interval, null without one; `cutLow` and `cutHigh`: it goes on beyond the chart. */
  readonly low: number | null;
  readonly high: number | null;
  readonly cutLow: boolean;
  readonly cutHigh: boolean;
};

export type PlacedBand = {
  readonly band: number;
  readonly top: number;
  readonly height: number;
  /** Where its name stands. */
  readonly label: number;
};

export type ScoreChartLayout = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly bands: readonly PlacedBand[];
  readonly points: readonly PlacedScore[];
  readonly cut: number | null;
};

const WIDTH = 268;
const LEFT = 66;
const RIGHT = WIDTH - 10;
/** Room for the name of the cut. */
const TOP_WITH_CUT = 16;
const TOP = 2;
const ROW = 19;
const BAND_LABEL = 17;
const AXIS = 32;

/**
 * Places scores below one another, those of a band together under its name; null when there is nothing to draw. Points
 * keep their order within a band; those without one come last.
 */
export function layOutScores(points: readonly ChartPoint[], cut: number | null): ScoreChartLayout | null {
  if (points.length === 0) return null;
  const values = points.flatMap(({ score, low, high }) => [score, low ?? score, high ?? score]);
  if (cut !== null) values.push(cut);
  const ticks = niceTicks(Math.max(0, Math.min(...values)), Math.min(100, Math.max(...values)));
  const floor = ticks[0] ?? 0;
  const ceiling = ticks[ticks.length - 1] ?? 100;
  const clamped = (value: number) => Math.min(ceiling, Math.max(floor, value));
  const x = (value: number) => round(LEFT + ((RIGHT - LEFT) * (clamped(value) - floor)) / (ceiling - floor));
  const xOrNull = (value: number | null) => (value === null ? null : x(value));

  const placed: PlacedScore[] = [];
  const bands: PlacedBand[] = [];
  const start = cut === null ? TOP : TOP_WITH_CUT;
  let y = start;
  for (const [band, members] of byBand(points)) {
    const top = y;
    if (band !== null) y += BAND_LABEL;
    for (const { alias, score, low, high } of members) {
      placed.push({
        alias,
        score,
        x: x(score),
        y: round(y + ROW / 2),
        low: xOrNull(low),
        high: xOrNull(high),
        cutLow: low !== null && low < floor,
        cutHigh: high !== null && high > ceiling,
      });
      y += ROW;
    }
    if (band !== null) bands.push({ band, top, height: y - top, label: top + 12 });
  }
  return {
    width: WIDTH,
    height: y + AXIS,
    left: LEFT,
    right: RIGHT,
    top: start,
    bottom: y,
    ticks: ticks.map((value) => ({ value, at: x(value) })),
    bands,
    points: placed,
    cut: xOrNull(cut),
  };
}

function byBand(points: readonly ChartPoint[]): readonly [number | null, readonly ChartPoint[]][] {
  const groups = new Map<number | null, ChartPoint[]>();
  for (const point of points) groups.set(point.band, [...(groups.get(point.band) ?? []), point]);
  return [...groups].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
