import { RampError } from '../error';
import type { Interval } from '../stats/interval';
import { alphaOfResamples } from './alpha-bootstrap';
import { type Disagreement, intervalMetric, nominalMetric, ordinalMetric } from './metrics';
import { ratioMetric } from './ratio-metric';
import { packUnits, type Units } from './units';

export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** A coefficient of agreement: the limits are null where there are none, n counts the units. */
export interface Agreement extends Omit<Interval, 'low' | 'high'> {
  readonly low: number | null;
  readonly high: number | null;
}

/** Below this, a resample of units says nothing about new ones. */
const LEAST_UNITS_FOR_LIMITS = 8;

/**
 * Krippendorff's alpha, 1 − D_o/D_e: any number of raters, missing ratings allowed, units with fewer than two
 * dropped. Limits: percentiles of a bootstrap of units, none below eight units. The canonical four coders and twelve
 * units give .743 nominal, .815 ordinal, .849 interval, .797 ratio (Krippendorff 2004).
 *
 * @param ratings per unit the positions in `values` of its ratings, blanks left out
 * @param values the levels' values, ascending; only the interval and ratio metric look at them
 */
export function krippendorffAlpha(
  ratings: readonly (readonly number[])[],
  values: readonly number[],
  metric: Metric,
  conf: number,
): Agreement {
  if (metric === 'ratio' && values.some((value) => value < 0))
    throw new RampError('stats.ratioScaleNegative');
  const units = packUnits(ratings);
  if (units.count === 0) throw new RampError('stats.noUnitRatedTwice');
  const estimate = alphaOf(units, disagreement(units, values, metric, 'once'))(units.repeats);
  if (estimate === null) throw new RampError('stats.noVariation');
  const limits =
    units.count < LEAST_UNITS_FOR_LIMITS
      ? { low: null, high: null }
      : alphaOfResamples(units, alphaOf(units, disagreement(units, values, metric, 'often')), conf);
  return { estimate, ...limits, n: units.count };
}

/**
 * Alpha as a function of how often each pattern of units is counted (their repeats: the coefficient; one draw of the
 * bootstrap: a resample's), null where only one level is left. With n_c ratings of level c,
 * α = 1 − (n − 1)·Σ_u Σ_{i≠j} δ²/(m_u − 1) / Σ_{c,k} n_c n_k δ²_ck.
 */
function alphaOf(units: Units, { observed, expected }: Disagreement): (times: Int32Array) => number | null {
  return (times) => {
    if (!varies(units, times)) return null;
    const n = ratingsOf(units, times);
    const chance = expected(times, n);
    return 1 - ((n - 1) * observed(times)) / chance;
  };
}

function disagreement(
  units: Units,
  values: readonly number[],
  metric: Metric,
  use: 'once' | 'often',
): Disagreement {
  switch (metric) {
    case 'nominal':
      return nominalMetric(units, values.length);
    case 'ordinal':
      return ordinalMetric(units, values.length);
    case 'interval':
      return intervalMetric(units, values);
    case 'ratio':
      return ratioMetric(units, values, use);
  }
}

function ratingsOf({ sizes }: Units, times: Int32Array): number {
  let n = 0;
  for (let p = 0; p < times.length; p++) n += times[p]! * sizes[p]!;
  return n;
}

/** Whether at least two levels occur; as a rule the first few patterns tell. */
function varies({ starts, levels }: Units, times: Int32Array): boolean {
  let only = -1;
  for (let p = 0; p < times.length; p++) {
    if (times[p] === 0) continue;
    const level = levels[starts[p]!]!;
    if (starts[p + 1]! - starts[p]! > 1 || (only >= 0 && level !== only)) return true;
    only = level;
  }
  return false;
}
