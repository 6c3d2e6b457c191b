import type { CurvePoint } from '../../rpc/hires';
import { addDays } from '../format';
import { targetAt } from '../roles/targetAt';
import type { Card } from './card';
import { type EventIndex, eventsOf, within } from './events';
import { type Observed, observe } from './observe';

/** One week of a hire's ramp: what was reached, on the hire's own clock. */
export type Week = {
  readonly from: string;
  readonly to: string;
  /** Ramp day at the week's middle and end. */
  readonly middle: number;
  readonly end: number;
  readonly observed: Observed | null;
};

/** More weeks than this are of no use to a ramp, whose longest curve is 120 days. */
const MAX_WEEKS = 26;

/** The hire's weeks from the start to the as-of day, seven calendar days each, measured one by one. */
export function weeksOf(card: Card, index: EventIndex, asOf: string): readonly Week[] {
  const { clock, primary } = card;
  if (!clock || !primary || card.startDate > asOf) return [];
  const all = eventsOf(index, card.hireId);
  const weeks: Week[] = [];
  for (let from = card.startDate; from <= asOf && weeks.length < MAX_WEEKS; from = addDays(from, 7)) {
    const end = addDays(from, 6);
    const to = end < asOf ? end : asOf;
    const events = within(all, from, to);
    const window = { events, exposure: clock.exposure(from, to), daysPerWeek: clock.daysPerWeek };
    const before = clock.rampDay(addDays(from, -1));
    const after = clock.rampDay(to);
    weeks.push({
      from,
      to,
      middle: (before + after) / 2,
      end: after,
      observed: observe(primary.metric, primary.unit, window),
    });
  }
  return weeks;
}

/**
 * The chart "actual against the ramp curve": the curve from day 0 to its full day in steps, and each week with data at
 * its middle. Without a full value in the metric's unit there is no curve to hold the numbers against.
 */
export function curveOf(card: Card, weeks: readonly Week[]): readonly CurvePoint[] {
  const { primary } = card;
  if (!primary?.curve || !primary.hasUnit) return [];
  const last = Math.max(90, primary.curve.fullDay ?? 90);
  const points: CurvePoint[] = [];
  for (let day = 0; day <= last; day += last / 30) {
    points.push({ day, target: targetAt(primary, day) ?? 0, actual: null, low: null, high: null });
  }
  for (const { middle, observed } of weeks) {
    if (!observed) continue;
    points.push({
      day: middle,
      target: targetAt(primary, middle) ?? 0,
      actual: observed.actual,
      low: observed.low,
      high: observed.high,
    });
  }
  return points.sort((a, b) => a.day - b.day);
}
