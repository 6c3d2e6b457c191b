import type { RampCurve } from './curve';
import type { Direction } from './status';

/** The metric by which full productivity is measured; start as a share of full. */
export interface PrimaryMetric extends Omit<RampCurve, 'full'> {
  readonly metric: string;
  readonly direction: Direction;
  readonly unit: string;
  /** Observations below which it is too early to judge. */
  readonly minimumN: number;
}

/** The metric that must not suffer meanwhile. */
export interface GuardrailMetric {
  readonly metric: string;
  readonly direction: Direction;
  readonly unit: string;
  readonly targets: { readonly 30: number; readonly 60: number; readonly 90: number };
}

export interface Role {
  readonly name: string;
  readonly outcome: string;
  readonly primary: PrimaryMetric;
  readonly guardrail: GuardrailMetric;
}

/**
 * The six standard roles. All of it is judgement without a published benchmark: a start, to be replaced by the
 * figures of one's own people once five of them have completed their ramp.
 */
export const ROLES: readonly Role[] = [
  {
    name: 'Marketplace Seller',
    outcome: 'SKUs live at the target landed margin',
    primary: {
      metric: 'Qualified SKUs launched',
      direction: 'higher',
      unit: 'SKUs/month',
      curve: 'logistic',
      shape: 6,
      start: 0.05,
      fullDay: 120,
      minimumN: 5,
    },
    guardrail: {
      metric: 'Landed-cost variance',
      direction: 'lower',
      unit: 'share',
      targets: { 30: 0.05, 60: 0.05, 90: 0.05 },
    },
  },
  {
    name: 'Listing Optimization Specialist',
    outcome: 'listings that convert and pass first time',
    primary: {
      metric: 'Quality-adjusted listings',
      direction: 'higher',
      unit: 'listings/FTE-day',
      curve: 'exp',
      shape: 1,
      start: 0.1,
      fullDay: 90,
      minimumN: 20,
    },
    guardrail: {
      metric: 'First-pass yield',
      direction: 'higher',
      unit: 'share',
      targets: { 30: 0.8, 60: 0.88, 90: 0.95 },
    },
  },
  {
    name: 'Logistics Coordinator',
    outcome: 'orders leave on time, exceptions closed',
    primary: {
      metric: 'Exceptions closed',
      direction: 'higher',
      unit: 'exceptions/FTE-day',
      curve: 'exp',
      shape: 1.5,
      start: 0.3,
      fullDay: 75,
      minimumN: 20,
    },
    guardrail: {
      metric: 'On-time dispatch',
      direction: 'higher',
      unit: 'share',
      targets: { 30: 0.9, 60: 0.94, 90: 0.97 },
    },
  },
  {
    name: 'Multilingual Customer Support',
    outcome: 'the right answer, once, fast',
    primary: {
      metric: 'Average handle time',
      direction: 'lower',
      unit: 'seconds',
      curve: 'halflife',
      shape: 21,
      start: 1.5,
      fullDay: null,
      minimumN: 30,
    },
    guardrail: {
      metric: 'Quality score',
      direction: 'higher',
      unit: 'share',
      targets: { 30: 0.8, 60: 0.85, 90: 0.9 },
    },
  },
  {
    name: 'Performance Marketer',
    outcome: 'profitable spend',
    primary: {
      metric: 'Matured net ROAS',
      direction: 'higher',
      unit: 'ratio',
      curve: 'logistic',
      shape: 6,
      start: 0.7,
      fullDay: 120,
      minimumN: 10,
    },
    guardrail: {
      metric: 'Budget pacing error',
      direction: 'lower',
      unit: 'share',
      targets: { 30: 0.1, 60: 0.1, 90: 0.1 },
    },
  },
  {
    name: 'Trust & Safety Analyst',
    outcome: 'right decisions, seldom reversed',
    primary: {
      metric: 'Decisions',
      direction: 'higher',
      unit: 'decisions/FTE-day',
      curve: 'exp',
      shape: 1.5,
      start: 0.2,
      fullDay: 75,
      minimumN: 20,
    },
    guardrail: {
      metric: 'Gold-set agreement',
      direction: 'higher',
      unit: 'alpha',
      targets: { 30: 0.67, 60: 0.75, 90: 0.8 },
    },
  },
];

/** The role of a name, in any case; undefined where there is none. */
export function findRole(name: string): Role | undefined {
  const wanted = name.trim().toLowerCase();
  return ROLES.find((role) => role.name.toLowerCase() === wanted);
}
