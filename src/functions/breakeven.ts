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
