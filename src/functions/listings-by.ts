import { RampError } from '../domain/error';
import { listingsByGroup, REWORK_COST } from '../domain/kpi/listings';
import { aggregate } from './cells/aggregate';
import type { Groups } from './cells/groups';
import { cellNumber, NON_NEGATIVE, TOLERANCE } from './cells/number';
import { openColumn, optionalTable, type Table } from './cells/range';
import { orBlank } from './cells/result';
import { run } from './cells/run';
import { numberArg } from './cells/scalar';
import { type CellValue, cellError, isBlank, quote, rethrow } from './cells/value';
import { listingColumns } from './listing-columns';

/**
 * Listings by hire: quality-adjusted listings, decided count, first-pass yield with its 95 % limits (Wilson), per FTE-day.
 *
 * @param {range} hire Name or ID of the hire in each row, e.g. A2:A.
 * @param {range} accepted TRUE or FALSE (also 1, 0, yes, no), e.g. D2:D; blank = pending.
 * @param {range} [complexity] Standard minutes of the type over those of the base type, e.g. C2:C; blank = 1.
 * @param {range} [rework] Rework cycles, e.g. E2:E; blank = 0.
 * @param {range} [fte_days] Two columns: hire and FTE-days, e.g. H2:I; rows of a hire add up.
 * @param {number} [rework_cost] Minutes of a rework cycle over minutes of the work itself, e.g. 0.25 (default).
 * @return {range} A row per hire: hire, quality-adjusted listings, decided, first-pass yield, low, high, [per FTE-day].
 * @remarks RAMP_LISTINGS for everybody at once. The limits show how little a few listings say: the wider
 * the gap between low and high, the less the yield should be held against anybody.
 * @formula as RAMP_LISTINGS, for each hire; limits of the yield by Wilson, 95 %
 * @limits Hires come in order of first appearance, not ranked. A hire with pending listings only has no
 * yield. FTE-days are yours to supply: the function does not know who was on leave.
 * @throws `=RAMP_LISTINGS_BY({"Ana"; ""}, {TRUE; TRUE})` A listing that belongs to nobody.
 * @throws `=RAMP_LISTINGS_BY({"Ana"; "Bo"}, {TRUE; TRUE; FALSE})` Ranges of different length.
 * @see Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal
 * of the American Statistical Association 22, 209–212.
 * @example Six listings of three hires; the one of Cy is still in review.
 *
 * | hire | accepted | complexity | rework |
 * | ---- | -------- | ---------: | -----: |
 * | Ana  | TRUE     |          1 |      0 |
 * | Ana  | FALSE    |          1 |      0 |
 * | Bo   | TRUE     |          2 |      1 |
 * | Ana  | TRUE     |        1.5 |      0 |
 * | Bo   |          |          1 |      0 |
 * | Cy   |          |          1 |      0 |
 *
 * `=RAMP_LISTINGS_BY(A2:A7, B2:B7, C2:C7, D2:D7)`
 *
 * | hire | quality-adjusted | decided | first-pass yield |  low | high |
 * | ---- | ---------------: | ------: | ---------------: | ---: | ---: |
 * | Ana  |             2.50 |       3 |             67 % | 21 % | 94 % |
 * | Bo   |             1.50 |       1 |              0 % |  0 % | 79 % |
 * | Cy   |             0.00 |       0 |                  |      |      |
 * @customfunction
 */
export function RAMP_LISTINGS_BY(
  hire: unknown,
  accepted: unknown,
  complexity?: unknown,
  rework?: unknown,
  fte_days?: unknown,
  rework_cost?: unknown,
): CellValue[][] {
  return run('RAMP_LISTINGS_BY', () => {
    const by = openColumn('hire', hire);
    const [done, weight, cycles] = listingColumns(accepted, complexity, rework);
    const worked = optionalTable('fte_days', fte_days);
    const cost = numberArg('rework_cost', rework_cost, REWORK_COST, NON_NEGATIVE);
    const rows = aggregate([done, weight, cycles], { by: [by], groupsCount: true });
    const groups = rows.groups(by);
    const { ids, labels } = groups;
    const days = worked === null ? null : fteDays(worked, groups);
    return listingsByGroup(
      rows.of(done),
      rows.of(weight),
      rows.of(cycles),
      ids,
      labels.length,
      cost,
      0.95,
    ).map((group, g) => {
      const { qualityAdjusted, decided, firstPassYield, low, high } = group;
      const cells = [
        labels[g]!,
        qualityAdjusted,
        decided,
        orBlank(firstPassYield),
        orBlank(low),
        orBlank(high),
      ];
      return days === null ? cells : [...cells, orBlank(qualityAdjusted / days[g]!)];
    });
  });
}

/** FTE-days of each group, rows added up; NaN where a hire has no row. */
function fteDays({ rows, width }: Table, groups: Groups): Float64Array {
  const days = new Float64Array(groups.labels.length).fill(Number.NaN);
  const blank = rows.every((row) => row.every(isBlank));
  if (width !== 2 && !blank) throw new RampError('listings.fteColumns', { columns: width });
  rows.forEach((row, i) => {
    if (row.every(isBlank)) return;
    const place = { name: 'fte_days', row: i + 1 };
    const [hire, value] = row;
    const worked = cellNumber(value, place, NON_NEGATIVE);
    rethrow(hire, place);
    if (isBlank(hire)) throw cellError('arg.blank', { ...place, name: 'the hire of fte_days' });
    if (Number.isNaN(worked)) throw cellError('arg.blank', place);
    const g = groups.find(hire);
    if (g !== undefined) days[g] = (Number.isNaN(days[g]!) ? 0 : days[g]!) + worked;
  });
  const none = days.findIndex((worked) => worked <= TOLERANCE);
  if (none >= 0) throw new RampError('listings.noFteDays', { hire: quote(groups.labels[none]) });
  return days;
}
