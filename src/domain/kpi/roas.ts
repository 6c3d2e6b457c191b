import { tQuantile } from '../stats/distributions';
import { checkConfidence, TOLERANCE, upperTail } from '../stats/interval';

type Numbers = ArrayLike<number>;

/** Return on ad spend of one hire, in one currency and one attribution window. */
export interface Roas {
  readonly spend: number;
  /** Revenue less refunds. */
  readonly revenue: number;
  /** Σ revenue / Σ spend; null without spend. */
  readonly roas: number | null;
  /** Limits over the rows (days, or campaign-days); null where they cannot be computed. */
  readonly low: number | null;
  readonly high: number | null;
  readonly rows: number;
}

/**
 * ROAS by group with log-delta limits R·exp(±t(n−1)·se/R), se = √(Cxx − 2R·Cxy + R²·Cyy)/|ȳ| with the covariances of
 * the means: since Σ(x − R·y) = 0 that is √(Σ(x − R·y)²/(n(n−1)))/|ȳ|. Of the usual intervals it is the one that
 * keeps its level on a week of days with few orders. It needs two rows and a ratio above 0.
 *
 * @example
 * roasByGroup([120, 0, 90], [30, 25, 30], [0, 0, 0], 1, 0.95)[0]
 * // => { spend: 85, revenue: 210, roas: 2.470588, low: 0.344040, high: 17.741578, rows: 3 }
 */
export function roasByGroup(
  revenue: Numbers,
  spend: Numbers,
  ids: Numbers,
  groups: number,
  conf: number,
): Roas[] {
  checkConfidence(conf);
  const rows = new Float64Array(groups);
  const sumRevenue = new Float64Array(groups);
  const sumSpend = new Float64Array(groups);
  const squares = new Float64Array(groups);
  for (let i = 0; i < revenue.length; i++) {
    const g = ids[i]!;
    rows[g]!++;
    sumRevenue[g]! += revenue[i]!;
    sumSpend[g]! += spend[i]!;
  }
  const ratio = sumRevenue.map((sum, g) =>
    Math.abs(sumSpend[g]!) > TOLERANCE ? sum / sumSpend[g]! : Number.NaN,
  );
  for (let i = 0; i < revenue.length; i++) {
    const g = ids[i]!;
    const gap = revenue[i]! - ratio[g]! * spend[i]!;
    squares[g]! += gap * gap;
  }
  const quantiles = new Map<number, number>();
  return Array.from(rows, (n, g) => {
    const roas = ratio[g]!;
    const [spent, net] = [sumSpend[g]!, sumRevenue[g]!];
    if (Number.isNaN(roas)) return { spend: spent, revenue: net, roas: null, low: null, high: null, rows: n };
    if (n < 2 || !(roas > TOLERANCE)) {
      return { spend: spent, revenue: net, roas, low: null, high: null, rows: n };
    }
    const t = quantiles.get(n) ?? tQuantile(upperTail(conf), n - 1);
    quantiles.set(n, t);
    const se = Math.sqrt((squares[g]! / (n - 1)) * n) / Math.abs(spent);
    const factor = Math.exp((t * se) / roas);
    return { spend: spent, revenue: net, roas, low: roas / factor, high: roas * factor, rows: n };
  });
}
