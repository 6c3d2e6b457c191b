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
 * @remarks Counts listings so that a hard one weighs more than an easy one, rework costs something, and a
 * rejected one counts for nothing. Read it together with first-pass yield: a count alone rewards haste.
 * @formula quality-adjusted listings = Σ complexity × max(0, 1 − rework_cost × rework) over accepted
 * listings; first-pass yield = accepted without rework / decided; per FTE-day = quality-adjusted listings
 * / fte_days
 * @limits A listing still in review (accepted blank) is neither good nor bad: it is left out. The default
 * rework cost of 0.25 is a judgement: time twenty reworked items once and use your own figure.
 * @throws `=RAMP_LISTINGS({TRUE; FALSE}, 1, 0, 0)` Nobody worked a day.
 * @throws `=RAMP_LISTINGS({"done"; "done"})` A word that is no yes or no.
 * @see Definition of this product; the complexity weights are standard minutes of a type over those of the
 * base type.
 * @example Eight listings in 1.6 FTE-days: seven accepted, four of them at first pass.
 *
 * | accepted | complexity | rework | fte_days |
 * | -------- | ---------: | -----: | -------: |
 * | TRUE     |          1 |      0 |      1.6 |
 * | TRUE     |          1 |      0 |          |
 * | TRUE     |          1 |      1 |          |
 * | TRUE     |        1.5 |      0 |          |
 * | TRUE     |          2 |      2 |          |
 * | FALSE    |          1 |      0 |          |
 * | TRUE     |        1.5 |      0 |          |
 * | TRUE     |          3 |      1 |          |
 *
 * `=RAMP_LISTINGS(A2:A9, B2:B9, C2:C9, D2)`
 *
 * | quality-adjusted | decided | first-pass yield | per FTE-day |
 * | ---------------: | ------: | ---------------: | ----------: |
 * |             9.00 |       8 |             50 % |       5.625 |
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
