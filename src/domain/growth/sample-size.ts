import { RampError } from '../error';
import { normalQuantile } from '../stats/distributions';
import { TOLERANCE } from '../stats/interval';

/**
 * Visitors per arm for the pooled z-test to find `difference` with the power wanted, rounded up:
 * (z_{α/2}√(2p̄q̄) + z_β√(p₁q₁ + p₂q₂))²/(p₂ − p₁)² (as R's power.prop.test). .20 → .25 at 80 % needs 1,094; 4 % → 5 %
 * needs 6,745: most sellers cannot prove a listing change in a week.
 */
export function visitorsPerArm(baseRate: number, difference: number, power: number, alpha: number): number {
  const p1 = baseRate;
  const p2 = baseRate + difference;
  if (difference === 0) throw new RampError('stats.liftZero');
  if (!(p2 > 0 && p2 < 1)) throw new RampError('stats.liftBeyondRange', { rate: Math.round(p2 * 1e6) / 1e6 });
  const mean = (p1 + p2) / 2;
  const underNull = -normalQuantile(alpha / 2) * Math.sqrt(2 * mean * (1 - mean));
  const underLift = normalQuantile(power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  const n = Math.max(0, underNull + underLift) ** 2 / difference ** 2;
  if (!(n <= Number.MAX_SAFE_INTEGER)) throw new RampError('stats.liftTooSmall');
  return Math.max(1, Math.ceil(n - TOLERANCE * Math.max(1, n)));
}
