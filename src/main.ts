export {
  openHelp,
  openImport,
  openReport,
  openSetUp,
  openSidebar,
  openUndo,
  refreshDashboard,
} from './app/pages';
export { rpc } from './app/rpc';
export { onInstall, onOpen } from './app/triggers';
export { RAMP_AGREE } from './functions/agree';
export { RAMP_AHT } from './functions/aht';
export { RAMP_AHT_BY } from './functions/aht-by';
export { RAMP_BREAKEVEN } from './functions/breakeven';
export { RAMP_CI } from './functions/ci';
export { RAMP_CUT } from './functions/cut';
export { RAMP_DATE } from './functions/date';
export { RAMP_DAY } from './functions/day';
export { RAMP_FAIR } from './functions/fair';
export { RAMP_FEE } from './functions/fee';
export { RAMP_FORECAST } from './functions/forecast';
export { RAMP_FUNNEL } from './functions/funnel';
export { RAMP_FX } from './functions/fx';
export { RAMP_IBAN } from './functions/iban';
export { RAMP_IMPACT } from './functions/impact';
export { RAMP_LIFT } from './functions/lift';
export { RAMP_LISTINGS } from './functions/listings';
export { RAMP_LISTINGS_BY } from './functions/listings-by';
export { RAMP_PLAN } from './functions/plan';
export { RAMP_RATIOCI } from './functions/ratioci';
export { RAMP_ROAS } from './functions/roas';
export { RAMP_ROAS_BY } from './functions/roas-by';
export { RAMP_SAMPLE } from './functions/sample';
export { RAMP_SCORE } from './functions/score';
export { RAMP_SHRINK } from './functions/shrink';
export { RAMP_STATUS } from './functions/status';
export { RAMP_TARGET } from './functions/target';
export { RAMP_TIES } from './functions/ties';
export { RAMP_TREND } from './functions/trend';
export { RAMP_TTP } from './functions/ttp';
export { RAMP_UNITTIME } from './functions/unittime';
