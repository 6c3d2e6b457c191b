import { TOLERANCE } from '../stats/interval';
import { wilson } from '../stats/proportion-interval';

type Numbers = ArrayLike<number>;

/** What was listed: the pair of quantity and quality is the KPI. */
export interface Listings {
  /** Q = Σ c·a·max(0, 1 − λr) */
  readonly qualityAdjusted: number;
  /** Accepted or rejected; pending ones wait. */
  readonly decided: number;
  /** Accepted without rework, as a share of the decided; null where nothing is decided. */
  readonly firstPassYield: number | null;
  /** Wilson's limits of it. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Minutes of rework over minutes of the work itself, where nobody has timed it: judgement. */
export const REWORK_COST = 0.25;

/**
 * Listings by group. `accepted` is 1, 0 or NaN (pending: out of count and yield, adds nothing), `complexity` standard
 * minutes of the type over those of the base type (null = 1), `rework` cycles (null = 0), `reworkCost` λ.
 *
 * @example
 * listingsByGroup([1, 0, 1], [1, 1, 1.5], null, [0, 0, 0], 1, 0.25, 0.95)[0]
 * // => { qualityAdjusted: 2.5, decided: 3, firstPassYield: 0.666667, low: 0.207660, high: 0.938508 }
 */
export function listingsByGroup(
  accepted: Numbers,
  complexity: Numbers | null,
  rework: Numbers | null,
  ids: Numbers,
  groups: number,
  reworkCost: number,
  conf: number,
): Listings[] {
  const adjusted = new Float64Array(groups);
  const decided = new Float64Array(groups);
  const passed = new Float64Array(groups);
  for (let i = 0; i < accepted.length; i++) {
    const done = accepted[i]!;
    if (Number.isNaN(done)) continue;
    const g = ids[i]!;
    decided[g]!++;
    if (done === 0) continue;
    const cycles = rework === null ? 0 : rework[i]!;
    if (cycles <= TOLERANCE) passed[g]!++;
    const worth = Math.max(0, 1 - reworkCost * cycles);
    adjusted[g]! += complexity === null ? worth : complexity[i]! * worth;
  }
  return Array.from(decided, (n, g) => {
    const qualityAdjusted = adjusted[g]!;
    if (n === 0) return { qualityAdjusted, decided: 0, firstPassYield: null, low: null, high: null };
    const { estimate, low, high } = wilson(passed[g]!, n, conf);
    return { qualityAdjusted, decided: n, firstPassYield: estimate, low, high };
  });
}
