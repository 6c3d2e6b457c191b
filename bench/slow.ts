/** The functions that compute the most, at sizes above what a team has; medians in seconds. */
import { median, time } from './clock';
import { type Column, column, DAY_MS, generator } from './data';
import { type CustomFunction, shippedFunctions } from './shipped';

export interface Slow {
  readonly what: string;
  /** The first call, nothing compiled. */
  readonly first: number;
  readonly seconds: number;
}

type Args = readonly unknown[];

interface Case {
  readonly name: string;
  readonly of: string;
  readonly args: () => Args;
}

const RUNS = 5;

export function measureSlow(): Slow[] {
  const shipped = shippedFunctions();
  return CASES.map(({ name, of, args }) => {
    const run: CustomFunction = shipped(name);
    const given = args();
    const first = time(() => run(...given)) / 1000;
    const seconds = median(Array.from({ length: RUNS }, () => time(() => run(...given)))) / 1000;
    return { what: `${name}: ${of}`, first, seconds };
  });
}

const CASES: readonly Case[] = [
  {
    name: 'RAMP_AGREE',
    of: '200 candidates × 5 raters, ordinal, 10,000 resamples',
    args: () => [ratings(200, 5, 0)],
  },
  {
    name: 'RAMP_AGREE',
    of: '60 × 10, a tenth missing, ordinal, 10,000 resamples',
    args: () => [ratings(60, 10, 0.1)],
  },
  {
    name: 'RAMP_AGREE',
    of: '1,000 × 5 scores in hundredths, ordinal, 10,000 resamples',
    args: () => [ratings(1_000, 5, 0, 0.01)],
  },
  { name: 'RAMP_FAIR', of: '57 raters × 24,000 scores of 6,000 candidates', args: () => scores(6_000, 57) },
  {
    name: 'RAMP_FAIR',
    of: '1,000 raters × 24,000 scores of 6,000 candidates',
    args: () => scores(6_000, 1_000),
  },
  { name: 'RAMP_TTP', of: '10,000 hires', args: () => durations(10_000) },
  { name: 'RAMP_TTP', of: '100,000 hires', args: () => durations(100_000) },
  { name: 'RAMP_LIFT', of: '10,000,000 visits an arm', args: () => [300_000, 1e7, 301_000, 1e7] },
  { name: 'RAMP_IMPACT', of: '3 groups of 100,000 applicants', args: impact },
  { name: 'RAMP_FORECAST', of: '200 days of results', args: () => results(200) },
  { name: 'RAMP_FORECAST', of: '10,000 results', args: () => results(10_000) },
  { name: 'RAMP_FX', of: '10,000 amounts, 10,000 rates', args: () => amounts(10_000, 10_000) },
];

/** Levels 0 to 4 that raters mostly agree on. */
function ratings(candidates: number, raters: number, missing: number, step = 1): unknown[][] {
  const next = generator(2);
  return Array.from({ length: candidates }, () => {
    const true_ = next() * 4;
    return Array.from({ length: raters }, () => {
      const level = Math.min(4, Math.max(0, true_ + (next() - 0.5) * 2));
      return next() < missing ? '' : Math.round(level / step) * step;
    });
  });
}

/** Four scores a candidate by raters of different severity. */
function scores(candidates: number, raters: number): Column[] {
  const next = generator(3);
  const rows = Array.from({ length: candidates }, (_, c) => {
    const first = Math.floor(next() * raters);
    const quality = 40 + next() * 40;
    return [0, 1, 5, 12].map((step) => {
      const rater = (first + step) % raters;
      return [`Candidate ${c}`, `Rater ${rater}`, Math.round(quality + (rater % 7) + next() * 10)];
    });
  }).flat();
  return [0, 1, 2].map((j) => column(rows.length, (i) => rows[i]![j]));
}

function durations(hires: number): Column[] {
  const next = generator(4);
  return [column(hires, () => 1 + Math.round(next() * 3_650) / 10), column(hires, () => next() < 0.7)];
}

function impact(): Args {
  return [
    [[30_000], [29_000], [20_000]],
    [[100_000], [100_000], [100_000]],
  ];
}

function results(count: number): Args {
  const next = generator(5);
  const day = (i: number) => 1 + (i % 200);
  return [
    column(count, day),
    column(count, (i) => 1 - 0.9 * Math.exp(-day(i) / 30) + (next() - 0.5) / 5),
    column(count, () => 0.1),
    0.1,
    1,
  ];
}

/** Amounts in USD of ten years, and a long table of rates of two currencies. */
function amounts(count: number, rates: number): Args {
  const next = generator(6);
  const day = (i: number) => new Date(Date.UTC(2016, 0, 1) + i * DAY_MS);
  const days = rates / 2;
  return [
    column(count, () => Math.round(next() * 100_000) / 100),
    'USD',
    'INR',
    column(count, () => day(Math.floor(next() * days))),
    Array.from({ length: rates }, (_, i) => [day(i >> 1), ...(i % 2 ? ['USD', 1.1] : ['INR', 82 + next()])]),
  ];
}
