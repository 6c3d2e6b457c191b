import { roasByGroup } from '../domain/kpi/roas';
import { adColumns } from './ad-spend';
import { aggregate } from './cells/aggregate';
import { INSIDE } from './cells/number';
import { openColumn } from './cells/range';
import { orBlank } from './cells/result';
import { run } from './cells/run';
import { numberArg } from './cells/scalar';
import type { CellValue } from './cells/value';

/**
 * Return on ad spend by hire, with limits over that hire's rows (log-delta): one row a day, or a campaign and day.
 *
 * @param {range} hire Name or ID of the hire in each row, e.g. A2:A.
 * @param {range} revenue Revenue attributed to the ads, in one currency and one attribution window (convert with RAMP_FX, filter first), e.g. B2:B.
 * @param {range} spend Ad spend in the same currency, e.g. C2:C.
 * @param {range} [refunds] Refunds of that revenue, e.g. D2:D; blank = 0.
 * @param {number} [conf] Confidence of the limits, a share, e.g. 0.95 (default).
 * @return {range} A row per hire: hire, spend, net revenue, ROAS, low, high.
 * @remarks RAMP_ROAS for each hire (or campaign: group by what you like), with the range in which the true
 * return plausibly lies. A range across your break-even says: not decided yet.
 * @formula R = Σ (revenue − refunds) / Σ spend; limits R × exp(± t × se(R) / R), se by the delta method
 * over the rows of the hire
 * @limits One currency and one attribution window a call. Rows should be independent (a day, or a campaign
 * and day): hourly rows make the range too narrow. A hire without spend has no ROAS; one row gives no
 * limits.
 * @throws `=RAMP_ROAS_BY({"Ana"; "Bo"}, {120; ""}, {30; 20})` A revenue left blank.
 * @throws `=RAMP_ROAS_BY({"Ana"; "Bo"}, {120; 80}, {30; 20}, "", 95)` A confidence in per cent points.
 * @see Casella, G. & Berger, R. L. (2002). Statistical Inference, 2nd ed., section 5.5.4: the delta
 * method.
 * @example Four days each of two hires, with refunds.
 *
 * | hire | revenue | spend | refunds |
 * | ---- | ------: | ----: | ------: |
 * | Ana  |     120 |    30 |       0 |
 * | Ana  |      95 |    25 |       5 |
 * | Ana  |     310 |    60 |      20 |
 * | Ana  |     140 |    40 |       0 |
 * | Bo   |      80 |    40 |       0 |
 * | Bo   |       0 |    20 |         |
 * | Bo   |     150 |    50 |      10 |
 * | Bo   |      60 |    30 |         |
 *
 * `=RAMP_ROAS_BY(A2:A9, B2:B9, C2:C9, D2:D9)`
 *
 * | hire | spend | net revenue | ROAS |  low | high |
 * | ---- | ----: | ----------: | ---: | ---: | ---: |
 * | Ana  |   155 |         640 | 4.13 | 3.08 | 5.54 |
 * | Bo   |   140 |         280 | 2.00 | 0.95 | 4.20 |
 * @customfunction
 */
export function RAMP_ROAS_BY(
  hire: unknown,
  revenue: unknown,
  spend: unknown,
  refunds?: unknown,
  conf?: unknown,
): CellValue[][] {
  return run('RAMP_ROAS_BY', () => {
    const by = openColumn('hire', hire);
    const [sold, spent, refunded] = adColumns(revenue, spend, refunds);
    const level = numberArg('conf', conf, 0.95, INSIDE);
    const rows = aggregate([sold, spent, refunded], { by: [by] });
    const { ids, labels } = rows.groups(by);
    const net = less(rows.of(sold), rows.of(refunded));
    return roasByGroup(net, rows.of(spent), ids, labels.length, level).map((group, g) => [
      labels[g]!,
      group.spend,
      group.revenue,
      orBlank(group.roas),
      orBlank(group.low),
      orBlank(group.high),
    ]);
  });
}

/** In the place of the revenue, which nobody reads again. */
function less(revenue: Float64Array, refunds: Float64Array | null): Float64Array {
  if (refunds !== null) for (let i = 0; i < revenue.length; i++) revenue[i]! -= refunds[i]!;
  return revenue;
}
