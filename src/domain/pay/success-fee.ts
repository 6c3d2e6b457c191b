import { probabilityBetter } from '../growth/lift';
import { type Arm, newcombe } from '../growth/newcombe';
import { TOLERANCE } from '../stats/interval';

export const FEE_RULES = ['lower80', 'point', 'gate'] as const;
export type FeeRule = (typeof FEE_RULES)[number];

export interface FeeTerms {
  /** Visits the lift is paid for, average order value, contribution margin and the share of the gain paid. */
  readonly sessions: number;
  readonly orderValue: number;
  readonly margin: number;
  readonly share: number;
  readonly rule: FeeRule;
  readonly floor: number;
  readonly cap: number | null;
}

const GATE = 0.95;

/**
 * Success fee min(cap, max(floor, share·margin·order value·sessions·L)). The lift L is fixed in the contract:
 * the lower limit of the two-sided 80 % interval of the difference (pays something when evidence is partial, nothing
 * when it is absent), the difference itself, or the difference once P(B > A) ≥ .95.
 * 40/1000 against 55/1000, 10,000 sessions, 30, .4, .2: 67.14 by lower80, 360 by point, 0 by gate.
 */
export function successFee(a: Arm, b: Arm, terms: FeeTerms): number {
  const { sessions, orderValue, margin, share, floor, cap } = terms;
  const fee = Math.max(floor, share * margin * orderValue * sessions * paidLift(a, b, terms.rule));
  return cap === null ? fee : Math.min(cap, fee);
}

function paidLift(a: Arm, b: Arm, rule: FeeRule): number {
  const { difference, low } = newcombe(a, b, 0.8);
  if (rule === 'lower80') return low;
  return rule === 'point' || probabilityBetter(a, b) >= GATE - TOLERANCE ? difference : 0;
}
