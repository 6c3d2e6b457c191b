import { breakEvenRoas } from '../domain/kpi/break-even';
import { numbers, optional } from './cells/field';
import { type Mapped, mapRows } from './cells/mapping';
import { TOLERANCE } from './cells/number';
import { run } from './cells/run';
import { wordArg } from './cells/scalar';
import { cellError } from './cells/value';

/**
 * Break-even ROAS: the return on ad spend at which an ad neither earns nor loses, from the contribution margin.
 *
 * @param {number} margin Contribution margin before ads, a share of net revenue, e.g. 0.4.
 * @param {number} [refund_rate] Share of gross revenue that is refunded, e.g. 0.06 (default 0).
 * @param {string} [basis] "ROAS" (default) or "ACOS", its reciprocal.
 * @return {number} The ratio, e.g. 2.5.
 * @remarks The ROAS below which every sale through ads loses money. With a margin of 40 % of revenue, each
 * unit of money spent must bring back 2.5.
 * @formula break-even ROAS = 1 / (margin × (1 − refund_rate)); ACOS is its reciprocal
 * @limits The margin is the one before ads, after goods, fees, shipping and discounts. If refunded goods
 * cannot be sold again, their cost must be in the margin, or the result is too kind.
 * @throws `=RAMP_BREAKEVEN(0)` No margin.
 * @throws `=RAMP_BREAKEVEN(40)` A margin in per cent points.
 * @see Definition: spend × (margin × ROAS − 1) = 0.
 * @example Margin 40 % without refunds, and 49.5 % with 6 % of revenue refunded.
 *
 * | margin | refund_rate |
 * | -----: | ----------: |
 * |    0.4 |           0 |
 * |  0.495 |        0.06 |
 *
 * `=RAMP_BREAKEVEN(A2:A3, B2:B3)`
 *
 * | break-even ROAS |
 * | --------------: |
 * |            2.50 |
 * |            2.15 |
 * @customfunction
 */
export function RAMP_BREAKEVEN(margin: unknown, refund_rate?: unknown, basis?: unknown): Mapped {
  return run('RAMP_BREAKEVEN', () => {
    const share = numbers('margin', margin);
    const refunds = optional(numbers, 'refund_rate', refund_rate, { min: 0, below: 1, ifBlank: 0 });
    const what = wordArg('basis', basis, 'ROAS', ['ROAS', 'ACOS']);
    return mapRows([share, refunds], (row) => {
      const m = row.value(share);
      if (m <= TOLERANCE) throw cellError('breakEven.none', row.place(share), { value: m });
      if (m > 1 + TOLERANCE) throw cellError('breakEven.notShare', row.place(share), { value: m });
      const roas = breakEvenRoas(m, row.valueOrNull(refunds) ?? 0);
      return what === 'ROAS' ? roas : 1 / roas;
    });
  });
}
