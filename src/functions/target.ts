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
      const shaped = row.valueOrNull(k);
      const last = name === 'halflife' ? null : row.value(fullDay);
      if (name === 'halflife' && !shaped) throw cellError('ramp.noHalfLife', row.place(onDay));
      if (last !== null && !(last > 0)) throw cellError('ramp.fullDay', row.place(fullDay), { value: last });
      const way = { curve: name, start: row.value(from), full: row.value(to), fullDay: last, shape: shaped };
      return rampTarget(way, at);
    });
  });
}
