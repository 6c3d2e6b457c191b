/**
 * ROAS at which an ad neither earns nor loses: 1/(m(1 − ρ)), m the contribution margin before ads as a share of net
 * revenue, in (0, 1], ρ the refund rate, in [0, 1), where ROAS counts gross revenue. If refunded goods are not
 * recoverable, their cost belongs into m.
 *
 * @example
 * breakEvenRoas(0.4, 0) // => 2.5
 */
export function breakEvenRoas(margin: number, refundRate: number): number {
  return 1 / (margin * (1 - refundRate));
}
