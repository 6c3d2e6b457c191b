import { CURVES, rampTarget } from '../domain/ramp/curve';
import { durations, numbers, optional, words } from './cells/field';
import { type Mapped, mapRows } from './cells/mapping';
import { NON_NEGATIVE } from './cells/number';
import { run } from './cells/run';
import { cellError } from './cells/value';

/**
 * Target on a ramp curve: where a hire should stand on a ramp day, on the way from the start value to full productivity.
 *
 * @param {number|range} day Ramp day, e.g. 30 or RAMP_DAY(A2, TODAY()).
 * @param {number} start Value on day 0, in the metric's unit, e.g. 0.1.
 * @param {number} full Value at full productivity, in the same unit, e.g. 1.
 * @param {number} full_day Ramp day of full productivity, e.g. 90; not used by "halflife".
 * @param {string} [curve] "exp" (default), "linear", "logistic" or "halflife".
 * @param {number} [shape] k of "exp" (1) or "logistic" (6); for "halflife" the half-life in days, e.g. 21.
 * @return {number} The target, in the unit of start and full.
 * @remarks What to expect of a new hire on day 30 is not a third of the full figure: people learn fast
 * first and slowly later. Ask for the days you need, or feed it RAMP_DAY.
 * @formula target = start + (full − start) × g(day / full_day); exp: g = (1 − e^(−k x)) / (1 − e^(−k)), k
 * = 1; linear: g = x; logistic: scaled, k = 6; halflife: full + (start − full) × 2^(−day / h)
 * @limits A curve is a plan, not a law: replace it by your own cohort’s after five finished ramps.
 * “halflife” never quite arrives at full. Before day 0 it gives start, after full_day full.
 * @throws `=RAMP_TARGET(30, 900, 600, 90, "halflife")` A half-life that is missing.
 * @throws `=RAMP_TARGET(30, 0.1, 1, 0)` No time to get there.
 * @see Heathcote, A., Brown, S. & Mewhort, D. J. K. (2000). The power law repealed: the case for an
 * exponential law of practice. Psychonomic Bulletin & Review 7, 185–207.
 * @see Call Centre Helper, AHT glidepath: from 900 to 600 seconds, half the way in three weeks.
 * @example Handle time from 900 to 600 seconds, half of the gap closed every 21 days.
 *
 * | day | start | full | half-life |
 * | --: | ----: | ---: | --------: |
 * |   0 |   900 |  600 |        21 |
 * |  21 |       |      |           |
 * |  42 |       |      |           |
 *
 * `=RAMP_TARGET(A2:A4, B2, C2, 90, "halflife", D2)`
 *
 * | target |
 * | -----: |
 * |    900 |
 * |    750 |
 * |    675 |
 *
 * @example The folk plan of 50, 80, 100 % on day 30, 60, 90 is the default curve from 10 %.
 *
 * | day |
 * | --: |
 * |   0 |
 * |  30 |
 * |  60 |
 * |  90 |
 *
 * `=RAMP_TARGET(A2:A5, 0.1, 1, 90)`
 *
 * |  target |
 * | ------: |
 * |  10.0 % |
 * |  50.4 % |
 * |  79.3 % |
 * | 100.0 % |
 * @customfunction
 */
export function RAMP_TARGET(
  day: unknown,
  start: unknown,
  full: unknown,
  full_day: unknown,
  curve?: unknown,
  shape?: unknown,
): Mapped {
  return run('RAMP_TARGET', (zone) => {
    const onDay = numbers('day', day);
    const from = durations('start', start, zone);
    const to = durations('full', full, zone);
    const fullDay = numbers('full_day', full_day);
    const kind = optional(words, 'curve', curve, CURVES);
    const k = optional(numbers, 'shape', shape, NON_NEGATIVE);
    return mapRows([onDay, from, to, fullDay, kind, k], (row) => {
      const name = CURVES[row.valueOrNull(kind) ?? 0]!;
      const at = row.value(onDay);
      const way = { curve: name, start: row.value(from), full: row.value(to) };
      const shape = row.valueOrNull(k);
      const last = name === 'halflife' ? null : row.value(fullDay);
      if (name === 'halflife' && !shape) throw cellError('ramp.noHalfLife', row.place(onDay));
      if (last !== null && !(last > 0)) throw cellError('ramp.fullDay', row.place(fullDay), { value: last });
      return rampTarget({ ...way, fullDay: last, shape }, at);
    });
  });
}
