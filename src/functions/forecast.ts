import { CURVES } from '../domain/ramp/curve';
import { forecastFullDay, type Observation } from '../domain/ramp/forecast';
import { aggregate } from './cells/aggregate';
import { durations, numbers } from './cells/field';
import { NON_NEGATIVE, POSITIVE } from './cells/number';
import { run } from './cells/run';
import { numberArg, requiredDuration, wordArg } from './cells/scalar';
import type { CellValue } from './cells/value';
import type { Zone } from './cells/zone';

/**
 * Forecast of the ramp day of full productivity from weekly results; without results it returns the prior.
 *
 * @param {range} day Ramp day in the middle of each week, e.g. A2:A.
 * @param {range} value Result of each week, in the metric's unit, e.g. B2:B.
 * @param {range} se Standard error of each result, in the same unit, e.g. C2:C.
 * @param {number} start Value on day 0, in the same unit, e.g. 4.
 * @param {number} full Value at full productivity, in the same unit, e.g. 40.
 * @param {number} [full_day] Ramp day at which most hires are there, e.g. 90 (default).
 * @param {string} [curve] "exp" (default), "linear", "logistic" or "halflife".
 * @param {number} [shape] k of "exp" (1) or "logistic" (6); "halflife" takes none.
 * @param {number} [prior_sd] How far hires differ, on the log scale, e.g. 0.35 (default).
 * @param {number} [target_day] Ramp day asked about, e.g. 90 (default).
 * @return {range} One row: P10, P50 and P90 in ramp days, probability of full productivity by target_day.
 * @remarks When will this hire be fully productive? After two weeks the answer is mostly what hires of the
 * role usually need, and the wide gap between P10 and P90 says so; each week moves it towards the person.
 * A low chance is a reason to help, never a penalty.
 * @formula posterior of ln T on a grid of 401 points from 5 to 730 days: prior normal around ln(full_day)
 * with prior_sd, likelihood of the results around the ramp curve that is full on day T
 * @limits It assumes that start and full are right and that the hire will get there: somebody who levels
 * off below full looks merely late. Days are ramp days: turn them into dates with RAMP_DATE.
 * @throws `=RAMP_FORECAST(3.5, 7, 0, 4, 40)` A standard error of 0.
 * @throws `=RAMP_FORECAST({3.5; 10.5}, 7, 1.5, 4, 40)` Ranges of different length.
 * @see Definition of this product (Bayes’ rule on a grid); prior spread 0.35 is a judgement.
 * @example Four weeks from 7 to 19 listings a day, on the way from 4 to 40.
 *
 * |  day | value |  se | start | full |
 * | ---: | ----: | --: | ----: | ---: |
 * |  3.5 |     7 | 1.5 |     4 |   40 |
 * | 10.5 |  11.5 | 1.5 |       |      |
 * | 17.5 |    14 | 1.5 |       |      |
 * | 24.5 |    19 | 1.5 |       |      |
 *
 * `=RAMP_FORECAST(A2:A5, B2:B5, C2:C5, D2, E2)`
 *
 * |  P10 |  P50 |  P90 | chance by day 90 |
 * | ---: | ---: | ---: | ---------------: |
 * | 74.6 | 82.9 | 92.8 |           82.8 % |
 * @customfunction
 */
export function RAMP_FORECAST(
  day: unknown,
  value: unknown,
  se: unknown,
  start: unknown,
  full: unknown,
  full_day?: unknown,
  curve?: unknown,
  shape?: unknown,
  prior_sd?: unknown,
  target_day?: unknown,
): CellValue[][] {
  return run('RAMP_FORECAST', (zone) => {
    const model = {
      start: requiredDuration('start', start, zone),
      full: requiredDuration('full', full, zone),
      fullDay: numberArg('full_day', full_day, 90, POSITIVE),
      curve: wordArg('curve', curve, 'exp', CURVES),
      shape: numberArg('shape', shape, null, NON_NEGATIVE),
      priorSd: numberArg('prior_sd', prior_sd, 0.35, POSITIVE),
    };
    const by = numberArg('target_day', target_day, 90, POSITIVE);
    const { p10, p50, p90, byTarget } = forecastFullDay(observations(day, value, se, zone), model, by);
    return [[p10, p50, p90, byTarget]];
  });
}

function observations(day: unknown, value: unknown, se: unknown, zone: Zone): Observation[] {
  const on = numbers('day', day);
  const results = durations('value', value, zone);
  const errors = durations('se', se, zone, POSITIVE);
  if ([on, results, errors].every(({ blanks, values }) => blanks === values.length)) return [];
  const rows = aggregate([on, results, errors]);
  const [days, values, ses] = [rows.of(on), rows.of(results), rows.of(errors)];
  return Array.from(days, (each, i) => ({ day: each, value: values[i]!, se: ses[i]! }));
}
