import { RampError } from '../error';
import { wilson } from '../stats/proportion-interval';

/** Conversions out of visitors (or sessions) of one arm. */
export interface Arm {
  readonly conversions: number;
  readonly visitors: number;
}

/**
 * Difference of two proportions, B − A, with Newcombe's (1998b) method 10 from the Wilson limits of each arm:
 * d − √((p_B − l_B)² + (u_A − p_A)²), d + √((u_B − p_B)² + (p_A − l_A)²). 56/70 against 48/80 at 95 %: .2, from .0524
 * to .3339.
 */
export function newcombe(a: Arm, b: Arm, conf: number): { difference: number; low: number; high: number } {
  checkArm(a, 'a');
  checkArm(b, 'b');
  const ofA = wilson(a.conversions, a.visitors, conf);
  const ofB = wilson(b.conversions, b.visitors, conf);
  const difference = ofB.estimate - ofA.estimate;
  return {
    difference,
    low: difference - Math.hypot(ofB.estimate - ofB.low, ofA.high - ofA.estimate),
    high: difference + Math.hypot(ofB.high - ofB.estimate, ofA.estimate - ofA.low),
  };
}

/** Conversions do not exceed visitors, and there are visitors. */
function checkArm({ conversions, visitors }: Arm, arm: 'a' | 'b'): void {
  if (!(visitors > 0)) throw new RampError('stats.armEmpty', { arm });
  if (conversions > visitors) throw new RampError('stats.armOverfull', { arm, conversions, visitors });
}
