import { rampTarget } from './curve';
import type { Role } from './roles';
import type { Direction } from './status';

export const MILESTONES = [14, 30, 60, 90] as const;
export type Milestone = (typeof MILESTONES)[number];

export type Phase = 'learn' | 'contribute' | 'own';

/** One line of a 30-60-90 plan. */
export interface PlanLine {
  readonly milestone: Milestone;
  readonly phase: Phase;
  readonly metric: string;
  readonly kind: 'primary' | 'guardrail';
  readonly direction: Direction;
  readonly target: number;
  readonly unit: string;
  readonly outcome: string;
}

/** Learn to day 30, contribute to 60, own to 90. */
export function phaseOf(milestone: Milestone): Phase {
  if (milestone <= 30) return 'learn';
  return milestone === 60 ? 'contribute' : 'own';
}

/** The unit of targets that are shares of full productivity. */
export const SHARE_OF_FULL = 'share of full';

/**
 * The lines of a role's plan: at ramp days 14, 30, 60 and 90 the primary metric, its curve times the full value (null
 * = 1, in shares of full), and after it, from day 30, the guardrail. Due dates follow from the ramp clock.
 *
 * @example
 * planLines(findRole('Listing Optimization Specialist')!, null)[0]!.target // => 0.305110
 */
export function planLines(role: Role, fullValue: number | null): PlanLine[] {
  const { primary, guardrail, outcome } = role;
  return MILESTONES.flatMap((milestone) => {
    const common = { milestone, phase: phaseOf(milestone), outcome };
    const share = rampTarget({ ...primary, full: 1 }, milestone);
    const first: PlanLine = {
      ...common,
      metric: primary.metric,
      kind: 'primary',
      direction: primary.direction,
      target: share * (fullValue ?? 1),
      unit: fullValue === null ? SHARE_OF_FULL : primary.unit,
    };
    if (milestone === 14) return [first];
    const { metric, direction, unit, targets } = guardrail;
    return [first, { ...common, metric, kind: 'guardrail', direction, target: targets[milestone], unit }];
  });
}
