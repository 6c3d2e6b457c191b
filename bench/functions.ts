/**
 * The four functions that read the most rows, against a bare hand-written loop over the same arrays that computes the
 * same figures: `npx esbuild bench/functions.ts --bundle --platform=node | node - [rows …]`.
 */

import { tQuantile } from '../src/domain/stats/distributions';
import { wilson } from '../src/domain/stats/proportion-interval';
import { RAMP_AHT_BY } from '../src/functions/aht-by';
import { RAMP_LISTINGS_BY } from '../src/functions/listings-by';
import { RAMP_ROAS_BY } from '../src/functions/roas-by';
import { RAMP_TREND } from '../src/functions/trend';

type Column = readonly (readonly unknown[])[];

const HIRES = 200;
const DAY = 86_400_000;

/** Same numbers on every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function columns(rows: number) {
  const next = generator(1);
  const column = (value: () => unknown): Column => Array.from({ length: rows }, () => [value()]);
  const start = Date.UTC(2026, 0, 1);
  return {
    hire: column(() => `Hire ${Math.floor(next() * HIRES)}`),
    talk: column(() => 60 + Math.floor(next() * 600)),
    hold: column(() => Math.floor(next() * 60)),
    wrap: column(() => Math.floor(next() * 120)),
    revenue: column(() => Math.round(next() * 40_000) / 100),
    spend: column(() => Math.round(next() * 10_000) / 100),
    refunds: column(() => Math.round(next() * 1_000) / 100),
    accepted: column(() => next() < 0.8),
    complexity: column(() => 1 + Math.floor(next() * 4) / 2),
    rework: column(() => Math.floor(next() * 3)),
    date: column(() => new Date(start + Math.floor(next() * 180) * DAY)),
  };
}

type Columns = ReturnType<typeof columns>;
const number = (column: Column, i: number) => column[i]![0] as number;

function ahtLoop({ hire, talk, hold, wrap }: Columns): unknown[][] {
  const groups = new Map<unknown, { n: number; sum: number; logs: number[] }>();
  for (let i = 0; i < hire.length; i++) {
    const name = hire[i]![0];
    let group = groups.get(name);
    if (!group) {
      group = { n: 0, sum: 0, logs: [] };
      groups.set(name, group);
    }
    const time = number(talk, i) + number(hold, i) + number(wrap, i);
    group.n++;
    group.sum += time;
    group.logs.push(Math.log(time));
  }
  return [...groups].map(([name, { n, sum, logs }]) => {
    const mean = logs.reduce((a, b) => a + b, 0) / n;
    const squares = logs.reduce((a, b) => a + (b - mean) ** 2, 0);
    const half = tQuantile(0.975, n - 1) * Math.sqrt(squares / (n - 1) / n);
    return [name, n, sum / n, Math.exp(mean), Math.exp(mean - half), Math.exp(mean + half)];
  });
}

function roasLoop({ hire, revenue, spend, refunds }: Columns): unknown[][] {
  const groups = new Map<unknown, { x: number; y: number; rows: number[] }>();
  for (let i = 0; i < hire.length; i++) {
    const name = hire[i]![0];
    let group = groups.get(name);
    if (!group) {
      group = { x: 0, y: 0, rows: [] };
      groups.set(name, group);
    }
    group.x += number(revenue, i) - number(refunds, i);
    group.y += number(spend, i);
    group.rows.push(i);
  }
  return [...groups].map(([name, { x, y, rows }]) => {
    const ratio = x / y;
    let squares = 0;
    for (const i of rows)
      squares += (number(revenue, i) - number(refunds, i) - ratio * number(spend, i)) ** 2;
    const n = rows.length;
    const factor = Math.exp((tQuantile(0.975, n - 1) * Math.sqrt((squares / (n - 1)) * n)) / y / ratio);
    return [name, y, x, ratio, ratio / factor, ratio * factor];
  });
}

function listingsLoop({ hire, accepted, complexity, rework }: Columns): unknown[][] {
  const groups = new Map<unknown, { q: number; n: number; passed: number }>();
  for (let i = 0; i < hire.length; i++) {
    const name = hire[i]![0];
    let group = groups.get(name);
    if (!group) {
      group = { q: 0, n: 0, passed: 0 };
      groups.set(name, group);
    }
    group.n++;
    if (accepted[i]![0] !== true) continue;
    const cycles = number(rework, i);
    group.q += number(complexity, i) * Math.max(0, 1 - 0.25 * cycles);
    if (cycles === 0) group.passed++;
  }
  return [...groups].map(([name, { q, n, passed }]) => {
    const { estimate, low, high } = wilson(passed, n, 0.95);
    return [name, q, n, estimate, low, high];
  });
}

function trendLoop({ hire, date, revenue, spend }: Columns): unknown[][] {
  const groups = new Map<unknown, Map<number, { x: number; y: number }>>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < hire.length; i++) {
    const name = hire[i]![0];
    let weeks = groups.get(name);
    if (!weeks) {
      weeks = new Map();
      groups.set(name, weeks);
    }
    const week = Math.floor((Math.floor((date[i]![0] as Date).getTime() / DAY) + 3) / 7);
    if (week < first) first = week;
    if (week > last) last = week;
    let cell = weeks.get(week);
    if (!cell) {
      cell = { x: 0, y: 0 };
      weeks.set(week, cell);
    }
    cell.x += number(revenue, i);
    cell.y += number(spend, i);
  }
  const weeks = Array.from({ length: last - first + 1 }, (_, w) => first + w);
  const lines = [...groups].map(([name, cells]) => [
    name,
    ...weeks.map((week) => {
      const cell = cells.get(week);
      return cell && cell.y !== 0 ? cell.x / cell.y : '';
    }),
  ]);
  return [['', ...weeks.map((week) => new Date((week * 7 - 3) * DAY))], ...lines];
}

const CASES: readonly [string, (c: Columns) => unknown, (c: Columns) => unknown][] = [
  ['RAMP_AHT_BY', (c) => RAMP_AHT_BY(c.hire, c.talk, c.hold, c.wrap), ahtLoop],
  ['RAMP_ROAS_BY', (c) => RAMP_ROAS_BY(c.hire, c.revenue, c.spend, c.refunds), roasLoop],
  ['RAMP_LISTINGS_BY', (c) => RAMP_LISTINGS_BY(c.hire, c.accepted, c.complexity, c.rework), listingsLoop],
  ['RAMP_TREND', (c) => RAMP_TREND(c.hire, c.date, c.revenue, c.spend), trendLoop],
];

/** Shortest of several runs, in milliseconds: the machine's other work only ever adds. */
function fastest(run: () => unknown, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const from = performance.now();
    run();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

Object.assign(globalThis, {
  SpreadsheetApp: { getActive: () => ({ getSpreadsheetTimeZone: () => 'UTC' }) },
  Utilities: { formatDate: (date: Date) => date.toISOString().slice(0, 19).replace('T', ' ') },
});

const given = process.argv
  .slice(2)
  .map(Number)
  .filter((rows) => rows > 0);
for (const rows of given.length > 0 ? given : [1_000, 10_000, 100_000, 1_000_000]) {
  const data = columns(rows);
  const runs = rows >= 1_000_000 ? 5 : 25;
  for (const [name, own, loop] of CASES) {
    const bare = fastest(() => loop(data), runs);
    const ours = fastest(() => own(data), runs);
    const ratio = (ours / bare).toFixed(2);
    console.log(
      `${String(rows).padStart(9)} rows  ${name.padEnd(17)} ${ours.toFixed(2)} ms, loop ${bare.toFixed(2)} ms, ratio ${ratio}`,
    );
  }
}
