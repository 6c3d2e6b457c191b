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
 * One currency and one attribution window a call: convert with RAMP_FX and filter first.
 *
 * @param {range} hire Name or ID of the hire in each row, e.g. A2:A.
 * @param {range} revenue Revenue attributed to the ads, e.g. B2:B.
 * @param {range} spend Ad spend in the same currency, e.g. C2:C.
 * @param {range} [refunds] Refunds of that revenue, e.g. D2:D; blank = 0.
 * @param {number} [conf] Confidence of the limits, a share, e.g. 0.95 (default).
 * @return {range} A row per hire: hire, spend, net revenue, ROAS, low, high.
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
