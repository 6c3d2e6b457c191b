import { median } from '../kpi/centre';
import { TOLERANCE } from '../stats/interval';

/** Below this share of the promised rate a task paid less than it said. */
const FAIR_SHARE = 0.9;
/** Beyond this share of candidates over the time box, the box is wrong, not they. */
const OVERRUN_SHARE = 0.25;

/**
 * What a task pays: hours × rate, rounded to the currency's decimals (2 for EUR, 0 for JPY).
 * `taskFee(1.5, 25, 2)` is 37.5.
 */
export function taskFee(hours: number, rate: number, decimals: number): number {
  const unit = 10 ** decimals;
  // 1.005 × 100 is a hair below 100.5 in binary.
  return Math.round(hours * rate * unit * (1 + Number.EPSILON)) / unit;
}

/** What an hour of work pays when it takes so many minutes. `impliedRate(40, 120)` is 20. */
export function impliedRate(fee: number, minutes: number): number {
  return (60 * fee) / minutes;
}

export interface FairPay {
  /** Candidates who reported their time. */
  readonly n: number;
  readonly median: number;
  /** fee / median reported hours. */
  readonly implied: number;
  /** The implied rate is below 90 % of the promised one. */
  readonly underpaid: boolean;
  readonly overran: number;
  /** More than a quarter of the candidates needed longer than the time box. */
  readonly tooShort: boolean;
}

/**
 * What a round of tasks really paid, by the minutes that candidates reported; null while nobody has. Minutes of 0 are
 * no report. Promised rate and time box may be unknown.
 *
 * @example fairPay(50, 25, 120, [110, 150, 160]) // => { n: 3, median: 150, implied: 20, underpaid: true, overran: 2, tooShort: true }
 */
export function fairPay(
  fee: number,
  rate: number | null,
  timeBox: number | null,
  minutes: readonly number[],
): FairPay | null {
  const reported = minutes.filter((each) => each > 0);
  const n = reported.length;
  if (n === 0) return null;
  const middle = median(reported);
  const implied = impliedRate(fee, middle);
  const overran = timeBox === null ? 0 : reported.filter((each) => each > timeBox).length;
  return {
    n,
    median: middle,
    implied,
    underpaid: rate !== null && implied < FAIR_SHARE * rate - TOLERANCE,
    overran,
    tooShort: overran / n > OVERRUN_SHARE,
  };
}
