import { rampTarget } from '../../domain/ramp/curve';
import { type ForecastModel, forecastFullDay, type Observation } from '../../domain/ramp/forecast';
import { normalQuantile } from '../../domain/stats/distributions';
import type { HireClock } from '../clock';
import type { RoleMetric } from '../roles/roleOf';
import type { Card } from './card';
import type { Week } from './curve';
import { CONFIDENCE } from './observe';

/** When a hire is likely to reach full productivity. Dates are ISO text. */
export type CardForecast = {
  /** Median; null where it lies beyond two years of the ramp clock. */
  readonly date: string | null;
  /** Where eight in ten such hires fall; null as above. */
  readonly early: string | null;
  readonly late: string | null;
  /** By which ramp day the role expects it, and P(full productivity by then). */
  readonly fullDay: number;
  readonly chance: number;
  /** Enough data, day 14 passed, and a chance below one in five: the moment to help. */
  readonly warning: boolean;
  /** The last three weeks all lie clearly on the wrong side even of the forecast's own curve. */
  readonly plateau: boolean;
};

/** Standard deviation of ln T before any data, and the grid's end (domain B.6). */
const PRIOR_SD = 0.35;
const LAST_DAY = 729;
const EARLY_WARNING_DAY = 14;
const EARLY_WARNING_CHANCE = 0.2;
/** A half-life curve has no end: 95 % of the gap closed counts as full. */
const HALF_LIVES = Math.log(20) / Math.LN2;
const PLATEAU_WEEKS = 3;

/**
 * Forecast of full productivity from the weeks of a hire (domain B.6, RAMP_FORECAST), on the hire's own clock. The
 * chance is that of the role's own full day, so that a role planned for 120 days is not warned about at 90. Null
 * without a curve in the metric's unit, or without a week whose interval is known: the prior alone says nothing
 * about a person.
 */
export function forecastOf(
  { primary, clock, rampDay, observed }: Card,
  weeks: readonly Week[],
): CardForecast | null {
  if (!primary?.curve || !primary.hasUnit || !clock || rampDay === null) return null;
  const observations = weeks.flatMap(observationOf);
  if (observations.length === 0) return null;
  const model = modelOf(primary.curve);
  const { p10, p50, p90, byTarget } = forecastFullDay(observations, model, model.fullDay);
  const enough = (observed?.n ?? 0) >= primary.minimumN;
  return {
    date: dateOf(clock, p50),
    early: dateOf(clock, p10),
    late: dateOf(clock, p90),
    fullDay: model.fullDay,
    chance: byTarget,
    warning:
      enough && rampDay >= EARLY_WARNING_DAY && rampDay < model.fullDay && byTarget < EARLY_WARNING_CHANCE,
    plateau: levelledOff(observations, model, p50, primary),
  };
}

function modelOf({ curve, start, full, fullDay, shape }: NonNullable<RoleMetric['curve']>): ForecastModel & {
  readonly fullDay: number;
} {
  const expected = curve === 'halflife' ? (shape ?? 0) * HALF_LIVES : (fullDay ?? 0);
  return {
    curve,
    start,
    full,
    shape: curve === 'halflife' ? null : shape,
    fullDay: expected,
    priorSd: PRIOR_SD,
  };
}

/** The week at its middle, its standard error read off the interval's width. */
function observationOf({ middle, observed }: Week): Observation[] {
  if (!observed || observed.low === null || observed.high === null) return [];
  const se = (observed.high - observed.low) / (2 * normalQuantile(0.5 + CONFIDENCE / 2));
  return se > 0 ? [{ day: middle, value: observed.actual, se }] : [];
}

function dateOf(clock: HireClock, day: number): string | null {
  return day >= LAST_DAY ? null : clock.reachedOn(Math.round(day));
}

function levelledOff(
  observations: readonly Observation[],
  model: ForecastModel,
  fullDay: number,
  { direction }: RoleMetric,
): boolean {
  const last = observations.slice(-PLATEAU_WEEKS);
  const shape = model.curve === 'halflife' ? fullDay / HALF_LIVES : model.shape;
  const better = direction === 'lower' ? -1 : 1;
  return (
    last.length === PLATEAU_WEEKS &&
    last.every(
      ({ day, value, se }) => (better * (value - rampTarget({ ...model, fullDay, shape }, day))) / se < -1,
    )
  );
}
