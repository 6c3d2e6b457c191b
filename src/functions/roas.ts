import { RampError } from '../domain/error';
import { total } from '../domain/kpi/centre';
import { adColumns } from './ad-spend';
import { aggregate } from './cells/aggregate';
import { numbers, optional } from './cells/field';
import { TOLERANCE } from './cells/number';
import { run } from './cells/run';
import { wordArg } from './cells/scalar';

const BASES = ['ROAS', 'ACOS', 'TACOS'] as const;

/**
 * Return on ad spend, a ratio of sums: revenue less refunds over spend; or its reciprocal ACOS; or TACOS, spend over all revenue.
 *
 * @param {number|range} revenue Revenue attributed to the ads, in one currency and one attribution window (convert with RAMP_FX, filter first), e.g. B2:B.
 * @param {number|range} spend Ad spend in the same currency, e.g. C2:C.
 * @param {number|range} [refunds] Refunds of that revenue, e.g. D2:D; blank = 0.
 * @param {string} [basis] "ROAS" (default), "ACOS" or "TACOS".
 * @param {number|range} [total_revenue] All revenue, with and without ads, e.g. E2:E; for "TACOS" only.
 * @return {number} The ratio, e.g. 3.4 (ROAS) or 0.29 (ACOS).
 * @remarks What came back for each unit of money spent on ads. It adds up first and divides then: the mean
 * of the daily ratios in the example would be 2.73, and would be wrong.
 * @formula ROAS = Σ (revenue − refunds) / Σ spend; ACOS = Σ spend / Σ (revenue − refunds); TACOS = Σ spend
 * / Σ total_revenue
 * @limits One currency and one attribution window a call: convert with RAMP_FX and filter first. Do not
 * add up platforms, each claims the same order. Young days look poor until their orders and refunds have
 * come in. It is not profit: compare with RAMP_BREAKEVEN.
 * @throws `=RAMP_ROAS(120, 0)` Nothing was spent.
 * @throws `=RAMP_ROAS({120; ""}, {30; 25})` A revenue left blank.
 * @see Definition of the field; ratios are ratios of sums.
 * @example A week of ad spend, two days without a sale.
 *
 * | revenue | spend |
 * | ------: | ----: |
 * |     120 |    30 |
 * |       0 |    25 |
 * |     310 |    60 |
 * |      95 |    30 |
 * |       0 |    20 |
 * |     240 |    55 |
 * |      60 |    25 |
 *
 * `=RAMP_ROAS(A2:A8, B2:B8)`
 *
 * | ROAS |
 * | ---: |
 * | 3.37 |
 * @customfunction
 */
export function RAMP_ROAS(
  revenue: unknown,
  spend: unknown,
  refunds?: unknown,
  basis?: unknown,
  total_revenue?: unknown,
): number {
  return run('RAMP_ROAS', () => {
    const [sold, spent, refunded] = adColumns(revenue, spend, refunds);
    const what = wordArg('basis', basis, 'ROAS', BASES);
    const all =
      what === 'TACOS'
        ? optional(numbers, 'total_revenue', total_revenue, { blankCode: 'roas.blankRevenue' })
        : null;
    if (what === 'TACOS' && all === null) throw new RampError('roas.noTotal');
    const rows = aggregate([sold, spent, refunded, all]);
    const back = rows.of(refunded);
    const net = total(rows.of(sold)) - (back === null ? 0 : total(back));
    const cost = total(rows.of(spent));
    if (what === 'ROAS') return ratio(net, cost, 'roas.noSpend');
    return what === 'ACOS'
      ? ratio(cost, net, 'roas.noRevenue')
      : ratio(cost, total(rows.of(all)!), 'roas.noTotalRevenue');
  });
}

function ratio(numerator: number, denominator: number, code: string): number {
  if (!(Math.abs(denominator) > TOLERANCE)) throw new RampError(code);
  const value = numerator / denominator;
  if (!Number.isFinite(value)) throw new RampError('arg.result.none', { name: 'revenue and spend' });
  return value;
}
