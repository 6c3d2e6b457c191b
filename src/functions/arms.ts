import type { Arm } from '../domain/growth/newcombe';
import type { Bounds } from './cells/number';
import { requiredNumber } from './cells/scalar';

/** Counts of people or visits: whole, and fewer than anyone has. */
export const COUNT: Bounds = { min: 0, max: 1e12, whole: true };

/** Conversions and visitors of the two arms of an experiment. */
export function readArms(conv_a: unknown, n_a: unknown, conv_b: unknown, n_b: unknown): [Arm, Arm] {
  return [
    {
      conversions: requiredNumber('conv_a', conv_a, COUNT),
      visitors: requiredNumber('n_a', n_a, COUNT),
    },
    {
      conversions: requiredNumber('conv_b', conv_b, COUNT),
      visitors: requiredNumber('n_b', n_b, COUNT),
    },
  ];
}
