import { TOLERANCE } from './interval';

/** One step of a survival curve: at `time` survival falls to `survival`; variance of its logarithm (Greenwood). */
export interface Step {
  readonly time: number;
  readonly survival: number;
  readonly logVariance: number;
}

/**
 * Kaplan–Meier product-limit estimate: S(t) = Π(1 − d/n), var(ln S) = Σ d/(n(n − d)), over the times with events.
 * Those censored at a time are still at risk then. The last step may end at 0, where the variance is infinite.
 *
 * @param events whether the event was seen at that time; else the case is censored there
 */
export function kaplanMeier(times: readonly number[], events: readonly boolean[]): Step[] {
  const order = Uint32Array.from(times, (_, i) => i).sort((a, b) => times[a]! - times[b]!);
  const steps: Step[] = [];
  let survival = 1;
  let logVariance = 0;
  for (let i = 0; i < order.length; ) {
    const time = times[order[i]!]!;
    const atRisk = order.length - i;
    let seen = 0;
    for (; i < order.length && times[order[i]!] === time; i++) if (events[order[i]!]) seen++;
    if (seen === 0) continue;
    survival = seen === atRisk ? 0 : survival * (1 - seen / atRisk);
    logVariance += seen / (atRisk * (atRisk - seen));
    steps.push({ time, survival, logVariance });
  }
  return steps;
}

/** The first time at which survival is at most 1 − q; null where it never falls so far. */
export function survivalQuantile(steps: readonly Step[], q: number): number | null {
  return steps.find(({ survival }) => survival <= 1 - q + TOLERANCE)?.time ?? null;
}
