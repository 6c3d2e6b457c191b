import { RampError } from '../domain/error';
import { countInterval, rateInterval } from '../domain/stats/count-interval';
import type { Interval } from '../domain/stats/interval';
import { geometricMeanInterval, lognormalMeanInterval, meanInterval } from '../domain/stats/mean-interval';
import { medianInterval } from '../domain/stats/median-interval';
import { wilson } from '../domain/stats/proportion-interval';
import { aggregate } from './cells/aggregate';
import { type NumberRule, numbers, placeOf } from './cells/field';
import { INSIDE, NON_NEGATIVE, POSITIVE } from './cells/number';
import { isOmitted, single } from './cells/range';
import { run } from './cells/run';
import { numberArg } from './cells/scalar';
import { type CellValue, cellError } from './cells/value';
import { cellWord } from './cells/word';
import { told } from './told';

const KINDS = ['mean', 'median', 'geomean', 'lognormal', 'count', 'rate', 'proportion'] as const;

const OF_VALUES = {
  mean: meanInterval,
  median: medianInterval,
  geomean: geometricMeanInterval,
  lognormal: lognormalMeanInterval,
} as const;

const COUNT: NumberRule = { min: 0, whole: true };

/**
 * Estimate with its confidence interval, for a mean, a median, a count, a rate or a proportion.
 *
 * @param {string} kind "mean", "median", "geomean" (typical value), "lognormal" (mean of skewed times), "count", "rate" or "proportion".
 * @param {number|range} x Values, e.g. B2:B; for "count" and "rate" events per row, for "proportion" successes.
 * @param {number|range} [exposure_or_n] Only for "count" and "rate" the exposure (days, hours) per row, for "proportion" the trials, e.g. C2:C.
 * @param {number} [conf] Confidence, a share, e.g. 0.95 (default).
 * @return {range} One row: estimate, low, high, n (values, events or trials).
 * @remarks How far a figure from a small sample can be trusted: if low and high are far apart, wait.
 * Choose the kind by what you have: times are skewed (“geomean” for the typical one, “lognormal” for the
 * mean), events are a “count” or a “rate”, passed out of tried is a “proportion”.
 * @formula mean: x̄ ± t × s / √n; geomean: the same on logarithms; median: order statistics; lognormal:
 * Zou’s MOVER; count and rate: Garwood, widened for overdispersion; proportion: Wilson
 * @limits It speaks of chance only, not of a bad sample. Rows should be independent. The median needs at
 * least six values at 95 %.
 * @throws `=RAMP_CI("proportion", 12, 10)` More successes than trials.
 * @throws `=RAMP_CI("median", {310; 250; 480})` Too few values.
 * @throws `=RAMP_CI("average", {310; 250; 480})` A kind that does not exist.
 * @see Newcombe, R. G. (1998). Two-sided confidence intervals for the single proportion: comparison of
 * seven methods. Statistics in Medicine 17, 857–872 (the first example: 0.2553 to 0.3662).
 * @see Garwood, F. (1936). Fiducial limits for the Poisson distribution. Biometrika 28, 437–442.
 * @see Zou, G. Y., Huo, C. Y. & Taleban, J. (2009). Simple confidence intervals for lognormal means and
 * their differences with environmental applications. Environmetrics 20, 172–180.
 * @example 81 of 263 listings passed at the first try.
 *
 * | passed | checked |
 * | -----: | ------: |
 * |     81 |     263 |
 *
 * `=RAMP_CI("proportion", A2, B2)`
 *
 * | estimate |    low |   high |   n |
 * | -------: | -----: | -----: | --: |
 * |   30.8 % | 25.5 % | 36.6 % | 263 |
 *
 * @example The typical handle time of ten calls, one of them very long.
 *
 * | seconds |
 * | ------: |
 * |     210 |
 * |      95 |
 * |     480 |
 * |     330 |
 * |     150 |
 * |     600 |
 * |     275 |
 * |     300 |
 * |     120 |
 * |    2400 |
 *
 * `=RAMP_CI("geomean", A2:A11)`
 *
 * | estimate |   low |  high |   n |
 * | -------: | ----: | ----: | --: |
 * |    304.1 | 156.2 | 592.1 |  10 |
 * @customfunction
 */
export function RAMP_CI(kind: unknown, x: unknown, exposure_or_n?: unknown, conf?: unknown): CellValue[][] {
  return run('RAMP_CI', () => {
    const which = cellWord(single('kind', kind), { name: 'kind' }, KINDS);
    if (which === null) throw new RampError('stats.kindMissing', { allowed: KINDS.join(', ') });
    const level = numberArg('conf', conf, 0.95, INSIDE);
    const { estimate, low, high, n } = intervalOf(which, x, exposure_or_n, level);
    return [[estimate, low, high, n]];
  });
}

function intervalOf(kind: (typeof KINDS)[number], x: unknown, second: unknown, conf: number): Interval {
  switch (kind) {
    case 'proportion':
      return proportion(x, second, conf);
    case 'count':
    case 'rate':
      return events(kind, x, second, conf);
    default: {
      if (!isOmitted(second)) throw new RampError('stats.exposureUnused', { kind });
      const positive = kind === 'geomean' || kind === 'lognormal';
      const values = numbers('x', x, positive ? { ...POSITIVE, code: 'stats.logOfNone' } : {});
      const given = [...aggregate([values]).of(values)];
      return told({ name: 'x' }, () => OF_VALUES[kind](given, conf));
    }
  }
}

function events(kind: 'count' | 'rate', x: unknown, second: unknown, conf: number): Interval {
  const counts = numbers('x', x, COUNT);
  if (isOmitted(second)) {
    if (kind === 'rate') throw new RampError('stats.rateWithoutExposure');
    const values = [...aggregate([counts]).of(counts)];
    return countInterval(values, new Array(values.length).fill(1), conf);
  }
  const exposures = numbers('exposure_or_n', second, NON_NEGATIVE);
  const rows = aggregate([counts, exposures]);
  const [seen, over] = [[...rows.of(counts)], [...rows.of(exposures)]];
  const idle = seen.findIndex((count, i) => count > 0 && over[i] === 0);
  if (idle >= 0) throw cellError('stats.countWithoutExposure', placeOf(exposures, rows.rowOf(idle) - 1));
  return (kind === 'count' ? countInterval : rateInterval)(seen, over, conf);
}

function proportion(x: unknown, second: unknown, conf: number): Interval {
  if (isOmitted(second)) throw new RampError('stats.proportionWithoutTrials');
  const successes = numbers('x', x, COUNT);
  const trials = numbers('exposure_or_n', second, COUNT);
  const rows = aggregate([successes, trials]);
  // Of the sums alone: what was tried on one day may succeed on the next.
  const [won, tried] = [total(rows.of(successes)), total(rows.of(trials))];
  if (won > tried) throw cellError('stats.moreSuccesses', { name: 'x' }, { successes: won, trials: tried });
  return wilson(won, tried, conf);
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
