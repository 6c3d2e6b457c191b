import { type Curve, rampTarget } from './curve';

/** Weekly results of one hire on the ramp clock: the middle of the week, the value, its standard error. */
export interface Observation {
  readonly day: number;
  readonly value: number;
  readonly se: number;
}

export interface ForecastModel {
  readonly start: number;
  readonly full: number;
  readonly curve: Curve;
  /** Of `exp` and `logistic`; null = the curve's own. */
  readonly shape: number | null;
  /** The prior's median, in ramp days. */
  readonly fullDay: number;
  /** Standard deviation of the logarithm of the ramp days. */
  readonly priorSd: number;
}

export interface Forecast {
  /** Ramp days to full productivity. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** P(full productivity by the target day). */
  readonly byTarget: number;
}

const POINTS = 401;
const FIRST = Math.log(5);
const LAST = Math.log(730);
/** A half-life has no end: 95 % of the gap counts as full, which takes ln 20/ln 2 half-lives. */
const HALF_LIVES = Math.log(20) / Math.LN2;

/**
 * Ramp days T to full productivity, by a posterior on 401 points of θ = ln T from ln 5 to ln 730:
 * −½·χ²(θ)/ψ − ½((θ − ln full day)/prior sd)², χ² the squared standardised distances from the curve that ends at T,
 * ψ = max(1, χ²_min/(J − 1)) for J ≥ 3 rows against rows that scatter more than their errors say, else 1.
 * Without rows it is the prior: 57, 90 and 141 days by default. The same for a metric that falls (AHT).
 */
export function forecastFullDay(
  observations: readonly Observation[],
  model: ForecastModel,
  targetDay: number,
): Forecast {
  const days = Array.from({ length: POINTS }, (_, i) => Math.exp(theta(i)));
  const misfit = days.map((fullDay) => chiSquare(observations, model, fullDay));
  const count = observations.length;
  const psi = count >= 3 ? Math.max(1, Math.min(...misfit) / (count - 1)) : 1;
  const centre = Math.log(model.fullDay);
  const log = misfit.map((chi2, i) => -chi2 / psi / 2 - ((theta(i) - centre) / model.priorSd) ** 2 / 2);
  const cdf = cumulative(log);
  return {
    p10: Math.exp(quantile(cdf, 0.1)),
    p50: Math.exp(quantile(cdf, 0.5)),
    p90: Math.exp(quantile(cdf, 0.9)),
    byTarget: valueAt(cdf, Math.log(targetDay)),
  };
}

function theta(i: number): number {
  return FIRST + (i * (LAST - FIRST)) / (POINTS - 1);
}

function chiSquare(observations: readonly Observation[], model: ForecastModel, fullDay: number): number {
  const halving = model.curve === 'halflife';
  const curve = { ...model, fullDay, shape: halving ? fullDay / HALF_LIVES : model.shape };
  let total = 0;
  for (const { day, value, se } of observations) total += ((value - rampTarget(curve, day)) / se) ** 2;
  return total;
}

/** Distribution function at each grid point: the mass before it and half its own. */
function cumulative(logDensity: readonly number[]): number[] {
  const top = Math.max(...logDensity);
  const mass = logDensity.map((value) => Math.exp(value - top));
  const total = mass.reduce((sum, value) => sum + value, 0);
  let before = 0;
  return mass.map((value) => {
    const at = (before + value / 2) / total;
    before += value;
    return at;
  });
}

/** θ at which the distribution function is p: linear between points, clamped at the ends; NaN if there is none. */
function quantile(cdf: readonly number[], p: number): number {
  if (Number.isNaN(cdf[0]!)) return Number.NaN;
  const above = cdf.findIndex((value) => value >= p);
  if (above <= 0) return theta(above === 0 ? 0 : POINTS - 1);
  const low = cdf[above - 1]!;
  const share = (p - low) / (cdf[above]! - low);
  return theta(above - 1) + share * (theta(above) - theta(above - 1));
}

function valueAt(cdf: readonly number[], at: number): number {
  const position = ((at - FIRST) / (LAST - FIRST)) * (POINTS - 1);
  const below = Math.min(POINTS - 1, Math.max(0, Math.floor(position)));
  const above = Math.min(POINTS - 1, below + 1);
  const share = Math.min(1, Math.max(0, position - below));
  return cdf[below]! + share * (cdf[above]! - cdf[below]!);
}
