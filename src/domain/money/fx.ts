import { lastAtMost } from '../calendar/work-calendar';

/** Reference rates of one currency, in units per EUR, in order of their days. */
export interface RateHistory {
  readonly days: readonly number[];
  readonly rates: readonly number[];
}

/** A quoted rate and the day it is of. */
export interface Quote {
  readonly day: number;
  readonly rate: number;
}

/** Sorts quotes in any order into a history; of two for a day the later one in the list counts. */
export function rateHistory(quotes: readonly Quote[]): RateHistory {
  const byDay = new Map<number, number>();
  for (const { day, rate } of quotes) byDay.set(day, rate);
  const days = [...byDay.keys()].sort((a, b) => a - b);
  return { days, rates: days.map((day) => byDay.get(day)!) };
}

/** The last rate on or before a day: banks publish none on weekends and holidays. Null before the first. */
export function lastRate({ days, rates }: RateHistory, day: number): Quote | null {
  const i = lastAtMost(days, day);
  return i < 0 ? null : { day: days[i]!, rate: rates[i]! };
}

/**
 * Converts through the euro, as the ECB does: amount·(to per EUR)/(from per EUR).
 *
 * @example
 * convert(100, 1.1, 0.85) // => 77.272727, USD to GBP
 */
export function convert(amount: number, fromPerEuro: number, toPerEuro: number): number {
  return (amount * toPerEuro) / fromPerEuro;
}
