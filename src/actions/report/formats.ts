import type { Formats } from '../../model/formats';
import type { ReportFunction } from './formula';
import type { Offer } from './offers/draft';

const COUNT = '#,##0';
const SECONDS = '#,##0.0';
const MONEY = '#,##0.00';
const RATIO = '0.00';
const SHARE = '0.0%';
const TREND = { seconds: SECONDS, money: MONEY, ratio: RATIO } as const;

/** What the columns of a function's result hold, from the left; `''` is left to Sheets. */
const COLUMNS: Readonly<Record<Exclude<ReportFunction, 'RAMP_TREND'>, readonly string[]>> = {
  RAMP_AHT_BY: ['', COUNT, SECONDS, SECONDS, SECONDS, SECONDS],
  RAMP_ROAS_BY: ['', MONEY, MONEY, RATIO, RATIO, RATIO],
  RAMP_LISTINGS_BY: ['', RATIO, COUNT, SHARE, SHARE, SHARE],
  RAMP_RATIOCI: [RATIO, RATIO, RATIO, COUNT],
};

/**
 * How the numbers of a report are written on a tab of its own: seconds to a tenth, money and ratios to a hundredth. The
 * values stay exact.
 *
 * @example formatsOf(roasByCampaign).columns[3] // => '0.00'
 */
export function formatsOf({ call, number }: Pick<Offer, 'call' | 'number'>): Formats {
  if (call.fn === 'RAMP_TREND') return { columns: [''], rest: number ? TREND[number] : '', dates: true };
  return { columns: COLUMNS[call.fn].slice(0, call.keep), rest: '', dates: false };
}
