/** The functions of statistics, skills tasks, growth, fairness and pay. */
export { RAMP_AGREE } from '../../src/functions/agree';
export { RAMP_CI } from '../../src/functions/ci';
export { RAMP_CUT } from '../../src/functions/cut';
export { RAMP_FAIR } from '../../src/functions/fair';
export { RAMP_FEE } from '../../src/functions/fee';
export { RAMP_FORECAST } from '../../src/functions/forecast';
export { RAMP_FUNNEL } from '../../src/functions/funnel';
export { RAMP_IBAN } from '../../src/functions/iban';
export { RAMP_IMPACT } from '../../src/functions/impact';
export { RAMP_LIFT } from '../../src/functions/lift';
export { RAMP_RATIOCI } from '../../src/functions/ratioci';
export { RAMP_SAMPLE } from '../../src/functions/sample';
export { RAMP_SCORE } from '../../src/functions/score';
export { RAMP_SHRINK } from '../../src/functions/shrink';
export { RAMP_TIES } from '../../src/functions/ties';
export { RAMP_TTP } from '../../src/functions/ttp';
