import { listingsByGroup, REWORK_COST } from '../domain/kpi/listings';
import { aggregate } from './cells/aggregate';
import { NON_NEGATIVE, POSITIVE } from './cells/number';
import { orBlank } from './cells/result';
import { run } from './cells/run';
import { numberArg } from './cells/scalar';
import type { CellValue } from './cells/value';
import { listingColumns } from './listing-columns';

/**
 * Listings processed: quality-adjusted listings, decided count, first-pass yield and listings per FTE-day.
 *
 * @param {boolean|range} accepted TRUE or FALSE (also 1, 0, yes, no), e.g. D2:D; blank = pending.
 * @param {number|range} [complexity] Standard minutes of the type over those of the base type, e.g. C2:C; blank = 1.
 * @param {number|range} [rework] Rework cycles, e.g. E2:E; blank = 0.
 * @param {number} [fte_days] FTE-days worked, above 0, e.g. 1.6.
 * @param {number} [rework_cost] Minutes of a rework cycle over minutes of the work itself, e.g. 0.25 (default).
 * @return {range} One row: quality-adjusted listings, decided, first-pass yield, per FTE-day.
 * @customfunction
 */
export function RAMP_LISTINGS(
  accepted: unknown,
  complexity?: unknown,
  rework?: unknown,
  fte_days?: unknown,
  rework_cost?: unknown,
): CellValue[][] {
  return run('RAMP_LISTINGS', () => {
    const [done, weight, cycles] = listingColumns(accepted, complexity, rework);
    const days = numberArg('fte_days', fte_days, null, POSITIVE);
    const cost = numberArg('rework_cost', rework_cost, REWORK_COST, NON_NEGATIVE);
    const rows = aggregate([done, weight, cycles]);
    const ids = new Uint8Array(rows.count);
    const all = listingsByGroup(rows.of(done), rows.of(weight), rows.of(cycles), ids, 1, cost, 0.95)[0]!;
    const rate = days === null ? null : all.qualityAdjusted / days;
    return [[all.qualityAdjusted, all.decided, orBlank(all.firstPassYield), orBlank(rate)]];
  });
}
