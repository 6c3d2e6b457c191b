import { rampTarget } from '../../domain/ramp/curve';
import { type RoleMetric, steppedTarget } from './roleOf';

/** The target of a metric at a ramp day: on its curve, else the limit of the milestone; null where there is none. */
export function targetAt(metric: RoleMetric, day: number): number | null {
  return metric.curve ? rampTarget(metric.curve, day) : steppedTarget(metric, day);
}
