import { REWORK_COST } from '../../domain/kpi/listings';
import { rateInterval } from '../../domain/stats/count-interval';
import { meanInterval } from '../../domain/stats/mean-interval';
import { mean as meanOf } from '../../domain/stats/moments';
import { wilson } from '../../domain/stats/proportion-interval';
import { logDeltaRatio } from '../../domain/stats/ratio-interval';
import type { Row } from '../../model/cell';
import { foldName, number, text } from '../tables';
import { contactOf, type HireEvents } from './events';

/** Status intervals are 80 % (domain B.5). */
export const CONFIDENCE = 0.8;

/** What a metric is counted in, which is what its minimum n means. */
export type Counted = 'contacts' | 'listings' | 'orders' | 'days' | 'units';

export type Observed = {
  readonly actual: number;
  /** 80 % limits; null where they cannot be computed. */
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly counted: Counted;
};

/** Working time of a window, day by day: what rates divide by. */
export type Exposure = ReadonlyMap<string, number>;

/** A ratio of sums over rows with log-delta limits; without two rows, or at a ratio of 0, the limits are open. */
function ratioOf(
  numerator: readonly number[],
  denominator: readonly number[],
  n: number,
  counted: Counted,
): Observed | null {
  const below = denominator.reduce((a, b) => a + b, 0);
  if (below === 0) return null;
  const actual = numerator.reduce((a, b) => a + b, 0) / below;
  if (numerator.length < 2 || !(actual > 0)) return { actual, low: null, high: null, n, counted };
  const { low, high } = logDeltaRatio(numerator, denominator, CONFIDENCE);
  return { actual, low, high, n, counted };
}

/** Mean AHT: Σ(talk + hold + wrap) / Σ handled, in seconds; null without a handled contact. */
export function observeAht(contacts: readonly Row[]): Observed | null {
  const seconds: number[] = [];
  const handled: number[] = [];
  for (const row of contacts) {
    const contact = contactOf(row);
    if (!contact) continue;
    seconds.push(contact.seconds);
    handled.push(contact.handled);
  }
  return ratioOf(
    seconds,
    handled,
    handled.reduce((a, b) => a + b, 0),
    'contacts',
  );
}

/** Net ROAS: Σ(revenue − refunds) / Σ spend; n is the number of orders, or of rows where orders are not recorded. */
export function observeRoas(adSpend: readonly Row[]): Observed | null {
  const net: number[] = [];
  const spend: number[] = [];
  let orders: number | null = null;
  for (const row of adSpend) {
    const spent = number(row, 'spend');
    const revenue = number(row, 'revenue');
    if (spent === null || revenue === null) continue;
    net.push(revenue - (number(row, 'refunds') ?? 0));
    spend.push(spent);
    const count = number(row, 'orders');
    if (count !== null) orders = (orders ?? 0) + count;
  }
  return ratioOf(net, spend, orders ?? net.length, orders === null ? 'days' : 'orders');
}

/** A quantity per FTE-day with Garwood limits, widened by the over-dispersion between days (domain A.1). */
function perDay(
  byDay: ReadonlyMap<string, number>,
  exposure: Exposure,
  n: number,
  counted: Counted,
): Observed | null {
  const counts: number[] = [];
  const days: number[] = [];
  let outside = 0;
  for (const [day, quantity] of byDay) if (!exposure.has(day)) outside += quantity;
  for (const [day, weight] of exposure) {
    counts.push(byDay.get(day) ?? 0);
    days.push(weight);
  }
  const total = days.reduce((a, b) => a + b, 0);
  if (total === 0 || n === 0) return null;
  // Work done on a day off counts; the time worked that day is not known, so it joins the first working day.
  if (outside > 0) counts[0] = (counts[0] ?? 0) + outside;
  const { estimate, low, high } = rateInterval(counts, days, CONFIDENCE);
  return { actual: estimate, low, high, n, counted };
}

function addTo(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

/** Quality-adjusted listings per FTE-day: Σ c·a·max(0, 1 − λr) / F; n is the number of decided listings. */
export function observeListings(listings: readonly Row[], exposure: Exposure): Observed | null {
  const byDay = new Map<string, number>();
  let decided = 0;
  for (const row of listings) {
    if (typeof row.accepted !== 'boolean') continue;
    decided++;
    if (!row.accepted) continue;
    const rework = number(row, 'rework') ?? 0;
    const quality = (number(row, 'complexity') ?? 1) * Math.max(0, 1 - REWORK_COST * rework);
    addTo(byDay, text(row, 'date'), quality);
  }
  return perDay(byDay, exposure, decided, 'listings');
}

/** Any other counted outcome of the Output sheet, per FTE-day. */
export function observeOutput(output: readonly Row[], metric: string, exposure: Exposure): Observed | null {
  const byDay = new Map<string, number>();
  let n = 0;
  for (const row of output) {
    const quantity = number(row, 'quantity');
    if (quantity === null || foldName(text(row, 'metric')) !== foldName(metric)) continue;
    addTo(byDay, text(row, 'date'), quantity);
    n += quantity;
  }
  return perDay(byDay, exposure, n, 'units');
}

/** First-pass yield: accepted without rework ÷ decided, with Wilson limits. */
export function observeFirstPassYield(listings: readonly Row[]): Observed | null {
  const decided = listings.filter((row) => typeof row.accepted === 'boolean');
  if (decided.length === 0) return null;
  const first = decided.filter((row) => row.accepted === true && (number(row, 'rework') ?? 0) === 0).length;
  const { estimate, low, high } = wilson(first, decided.length, CONFIDENCE);
  return { actual: estimate, low, high, n: decided.length, counted: 'listings' };
}

/** Mean quality score of the contacts that were scored, with t limits. */
export function observeQuality(contacts: readonly Row[]): Observed | null {
  const scores = contacts.map((row) => number(row, 'quality')).filter((score) => score !== null);
  if (scores.length === 0) return null;
  const n = scores.length;
  if (n < 2) return { actual: meanOf(scores), low: null, high: null, n, counted: 'contacts' };
  const { estimate, low, high } = meanInterval(scores, CONFIDENCE);
  return { actual: estimate, low, high, n, counted: 'contacts' };
}

/** What an observer may look at. */
export type Window = {
  readonly events: HireEvents;
  readonly exposure: Exposure;
  readonly daysPerWeek: number;
};

/** Months of a year in working days: 365.25 / 12 calendar days, W of every seven worked. */
function daysPerMonth(daysPerWeek: number): number {
  return ((365.25 / 12) * daysPerWeek) / 7;
}

/**
 * The value of a metric by its name in the Roles sheet: AHT from Contacts, ROAS from Ad spend, quality-adjusted
 * listings and first-pass yield from Listings, quality score from Contacts; any other from the Output rows of that
 * name, per FTE-day, or per month of working days where the unit says "/month".
 */
export function observe(
  metric: string,
  unit: string,
  { events, exposure, daysPerWeek }: Window,
): Observed | null {
  const name = foldName(metric);
  if (name === 'average handle time' || name === 'aht') return observeAht(events.contacts);
  if (name.includes('roas')) return observeRoas(events.adSpend);
  if (name === 'quality-adjusted listings') return observeListings(events.listings, exposure);
  if (name === 'first-pass yield') return observeFirstPassYield(events.listings);
  if (name === 'quality score') return observeQuality(events.contacts);
  const observed = observeOutput(events.output, metric, exposure);
  if (!observed || !foldName(unit).endsWith('/month')) return observed;
  const scale = daysPerMonth(daysPerWeek);
  return {
    ...observed,
    actual: observed.actual * scale,
    low: observed.low === null ? null : observed.low * scale,
    high: observed.high === null ? null : observed.high * scale,
  };
}
