/**
 * The bare loops: the figures of a function from the same arrays, without reading a blank, a text, a date of another
 * zone or an error, and in one pass.
 */
import { tQuantile } from '../src/domain/stats/distributions';
import { wilson } from '../src/domain/stats/proportion-interval';
import { type Column, DAY_MS } from './data';

const number = (column: Column, i: number) => column[i]![0] as number;

export function ahtLoop([hire, talk, hold, wrap]: readonly Column[]): unknown[][] {
  const groups = new Map<unknown, { n: number; sum: number; logs: number; squares: number }>();
  for (let i = 0; i < hire!.length; i++) {
    const name = hire![i]![0];
    let group = groups.get(name);
    if (!group) {
      group = { n: 0, sum: 0, logs: 0, squares: 0 };
      groups.set(name, group);
    }
    const time = number(talk!, i) + number(hold!, i) + number(wrap!, i);
    const log = Math.log(time);
    group.n++;
    group.sum += time;
    group.logs += log;
    group.squares += log * log;
  }
  const t = students();
  return [...groups].map(([name, { n, sum, logs, squares }]) => {
    const mean = logs / n;
    const half = t(n - 1) * Math.sqrt((squares - n * mean * mean) / (n - 1) / n);
    return [name, n, sum / n, Math.exp(mean), Math.exp(mean - half), Math.exp(mean + half)];
  });
}

export function roasLoop([hire, revenue, spend, refunds]: readonly Column[]): unknown[][] {
  const groups = new Map<unknown, { n: number; x: number; y: number; xx: number; xy: number; yy: number }>();
  for (let i = 0; i < hire!.length; i++) {
    const name = hire![i]![0];
    let group = groups.get(name);
    if (!group) {
      group = { n: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0 };
      groups.set(name, group);
    }
    const x = number(revenue!, i) - number(refunds!, i);
    const y = number(spend!, i);
    group.n++;
    group.x += x;
    group.y += y;
    group.xx += x * x;
    group.xy += x * y;
    group.yy += y * y;
  }
  const t = students();
  return [...groups].map(([name, { n, x, y, xx, xy, yy }]) => {
    const ratio = x / y;
    const squares = xx - 2 * ratio * xy + ratio * ratio * yy;
    const factor = Math.exp((t(n - 1) * Math.sqrt((squares / (n - 1)) * n)) / y / ratio);
    return [name, y, x, ratio, ratio / factor, ratio * factor];
  });
}

export function listingsLoop([hire, accepted, complexity, rework]: readonly Column[]): unknown[][] {
  const groups = new Map<unknown, { q: number; n: number; passed: number }>();
  for (let i = 0; i < hire!.length; i++) {
    const name = hire![i]![0];
    let group = groups.get(name);
    if (!group) {
      group = { q: 0, n: 0, passed: 0 };
      groups.set(name, group);
    }
    group.n++;
    if (accepted![i]![0] !== true) continue;
    const cycles = number(rework!, i);
    group.q += number(complexity!, i) * Math.max(0, 1 - 0.25 * cycles);
    if (cycles === 0) group.passed++;
  }
  return [...groups].map(([name, { q, n, passed }]) => {
    const { estimate, low, high } = wilson(passed, n, 0.95);
    return [name, q, n, estimate, low, high];
  });
}

export function trendLoop([hire, date, revenue, spend]: readonly Column[]): unknown[][] {
  const groups = new Map<unknown, Map<number, { x: number; y: number }>>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < hire!.length; i++) {
    const name = hire![i]![0];
    let weeks = groups.get(name);
    if (!weeks) {
      weeks = new Map();
      groups.set(name, weeks);
    }
    const week = Math.floor((Math.floor((date![i]![0] as Date).getTime() / DAY_MS) + 3) / 7);
    if (week < first) first = week;
    if (week > last) last = week;
    let cell = weeks.get(week);
    if (!cell) {
      cell = { x: 0, y: 0 };
      weeks.set(week, cell);
    }
    cell.x += number(revenue!, i);
    cell.y += number(spend!, i);
  }
  const weeks = Array.from({ length: last - first + 1 }, (_, w) => first + w);
  const lines = [...groups].map(([name, cells]) => [
    name,
    ...weeks.map((week) => {
      const cell = cells.get(week);
      return cell && cell.y !== 0 ? cell.x / cell.y : '';
    }),
  ]);
  return [['', ...weeks.map((week) => new Date((week * 7 - 3) * DAY_MS))], ...lines];
}

/** Groups of the same size share a quantile. */
function students(): (df: number) => number {
  const known = new Map<number, number>();
  return (df) => {
    const t = known.get(df) ?? tQuantile(0.975, df);
    known.set(df, t);
    return t;
  };
}
