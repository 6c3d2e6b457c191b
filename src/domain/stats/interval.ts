import { RampError } from '../error';

/** An estimate with its confidence limits and the number of observations (or events) behind it. */
export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** Slack of every comparison with a threshold. */
export const TOLERANCE = 1e-12;

/** Confidence is a share between 0 and 1, both excluded. */
export function checkConfidence(conf: number): void {
  if (!(conf > 0 && conf < 1)) throw new RampError('stats.confidenceNotShare', { value: conf });
}

/** Half of the probability outside a two-sided interval, from above: the p of its upper quantile. */
export function upperTail(conf: number): number {
  return 1 - (1 - conf) / 2;
}
