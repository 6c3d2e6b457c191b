/** The functions of the ramp clock, KPIs and ramp plans. */
export { RAMP_AHT } from '../../src/functions/aht';
export { RAMP_AHT_BY } from '../../src/functions/aht-by';
export { RAMP_BREAKEVEN } from '../../src/functions/breakeven';
export { RAMP_DATE } from '../../src/functions/date';
export { RAMP_DAY } from '../../src/functions/day';
export { RAMP_FX } from '../../src/functions/fx';
export { RAMP_LISTINGS } from '../../src/functions/listings';
export { RAMP_LISTINGS_BY } from '../../src/functions/listings-by';
export { RAMP_PLAN } from '../../src/functions/plan';
export { RAMP_ROAS } from '../../src/functions/roas';
export { RAMP_ROAS_BY } from '../../src/functions/roas-by';
export { RAMP_STATUS } from '../../src/functions/status';
export { RAMP_TARGET } from '../../src/functions/target';
export { RAMP_TREND } from '../../src/functions/trend';
export { RAMP_UNITTIME } from '../../src/functions/unittime';
