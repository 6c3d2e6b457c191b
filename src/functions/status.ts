import { type Direction, status } from '../domain/ramp/status';
import { durations, type Field, numbers, optional, words } from './cells/field';
import { type Mapped, type MappedRow, mapRows } from './cells/mapping';
import { NON_NEGATIVE } from './cells/number';
import { run } from './cells/run';
import { cellError } from './cells/value';

const DIRECTIONS: readonly Direction[] = ['higher', 'lower'];

/**
 * Status of a hire against a target, in words, from attainment and its interval: nobody is off track without one.
 *
 * @param {number|range} actual What was reached, in the metric's unit, e.g. 8; blank = no data.
 * @param {number|range} target What was due, in the same unit, above 0, e.g. 10.
 * @param {string} [direction] Which way is better: "higher" (default) or "lower" (as for AHT).
 * @param {number|range} [n] Observations behind actual, e.g. 25.
 * @param {number|range} [low] Lower limit of actual (80 % is meant), in its unit, e.g. 7.
 * @param {number|range} [high] Upper limit of actual, in its unit, e.g. 10.
 * @param {number} [tolerance] Share of the target that is forgiven, e.g. 0.1 (default).
 * @param {number} [n_min] Observations below which it is too early to say, e.g. 20 (default 0).
 * @return {string} "No data", "Too early", "Ahead", "On track", "At risk" or "Off track".
 * @remarks Says in words where somebody stands, and refuses to when the numbers do not carry it. “Off
 * track” needs a whole range below the target; a low figure from a handful of calls is “Too early”.
 * @formula attainment A = actual / target (“lower”: target / actual), with its limits; Ahead: low above 1
 * + tolerance; On track: A at least 1 − tolerance; At risk: high at least 1 − tolerance; else Off track;
 * Too early: n below n_min, or a half-width above 0.30 × A with 1 − tolerance inside
 * @limits Without low and high nobody is off track. It has no memory, knows no guardrail and not the ramp
 * day: the dashboard does. It opens a conversation; it decides nothing about a person.
 * @throws `=RAMP_STATUS(8, 0)` A target of 0.
 * @throws `=RAMP_STATUS(8, 10, "higher", 25, 7)` One limit of two.
 * @see Rules of this product (judgement); 80 % limits are meant.
 * @example Handle times in seconds, lower is better, at least 30 contacts.
 *
 * | actual | target |   n | low | high |
 * | -----: | -----: | --: | --: | ---: |
 * |    330 |    300 |  40 | 320 |  340 |
 * |    405 |    355 |  90 | 380 |  432 |
 * |    412 |    355 | 212 | 398 |  427 |
 * |    380 |    355 |  12 | 330 |  440 |
 * |        |    355 |     |     |      |
 *
 * `=RAMP_STATUS(A2:A6, B2:B6, "lower", C2:C6, D2:D6, E2:E6, "", 30)`
 *
 * | status    |
 * | --------- |
 * | On track  |
 * | At risk   |
 * | Off track |
 * | Too early |
 * | No data   |
 * @customfunction
 */
export function RAMP_STATUS(
  actual: unknown,
  target: unknown,
  direction?: unknown,
  n?: unknown,
  low?: unknown,
  high?: unknown,
  tolerance?: unknown,
  n_min?: unknown,
): Mapped {
  return run('RAMP_STATUS', (zone) => {
    const value = durations('actual', actual, zone);
    const due = durations('target', target, zone, { above: 0 });
    const better = optional(words, 'direction', direction, DIRECTIONS);
    const count = optional(numbers, 'n', n, NON_NEGATIVE);
    const lower = optional(durations, 'low', low, zone);
    const upper = optional(durations, 'high', high, zone);
    const forgiven = optional(numbers, 'tolerance', tolerance, { min: 0, below: 1, ifBlank: 0.1 });
    const least = optional(numbers, 'n_min', n_min, { min: 0, ifBlank: 0 });
    return mapRows([value, due, better, count, lower, upper, forgiven, least], (row) =>
      status({
        actual: row.valueOrNull(value),
        target: row.value(due),
        direction: DIRECTIONS[row.valueOrNull(better) ?? 0]!,
        n: row.valueOrNull(count),
        interval: limits(row, lower, upper),
        tolerance: row.valueOrNull(forgiven) ?? 0.1,
        minimumN: row.valueOrNull(least) ?? 0,
      }),
    );
  });
}

function limits(row: MappedRow, lower: Field | null, upper: Field | null) {
  const low = row.valueOrNull(lower);
  const high = row.valueOrNull(upper);
  if (low === null && high === null) return null;
  const place = row.place((lower ?? upper)!);
  if (low === null || high === null) throw cellError('status.oneLimit', place);
  if (low > high) throw cellError('status.limits', place, { low, high });
  return { low, high };
}
