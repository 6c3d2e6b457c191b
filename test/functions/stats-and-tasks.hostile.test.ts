import { type HostileTarget, testHostile } from './hostile';
import * as functions from './stats-and-tasks';
import { useZone } from './zone';

const NUMBERS = ['0', '7', '40', '1e6', ''];
const ARMS = {
  conv_a: NUMBERS,
  n_a: ['50', '1000', '1e6', '999999999999'],
  conv_b: NUMBERS,
  n_b: ['50', '1000', '2e6', '0'],
} as const;

const ARGS: Record<keyof typeof functions, HostileTarget['args']> = {
  RAMP_CI: {
    kind: ['mean', 'Median', 'geomean', 'lognormal', 'count', 'rate', 'proportion', 'mode'],
    x: 'count',
    exposure_or_n: 'count',
    conf: 'share',
  },
  RAMP_RATIOCI: {
    numerator: 'number',
    denominator: 'positive',
    conf: 'share',
    method: ['logdelta', 'Fieller', 'x'],
  },
  RAMP_SHRINK: { estimate: 'number', se: 'positive' },
  RAMP_FORECAST: {
    day: 'positive',
    value: 'duration',
    se: 'positive',
    start: 'number',
    full: 'number',
    full_day: 'positive',
    curve: ['exp', 'linear', 'logistic', 'halflife', 'cubic'],
    shape: 'positive',
    prior_sd: 'share',
    target_day: 'positive',
  },
  RAMP_TTP: { days: 'positive', reached: 'flag', quantile: 'share', conf: 'share' },
  RAMP_SCORE: {
    levels: 'levels',
    weights: 'weights',
    max: ['4', '5', '', '0'],
    min: ['', '0', '1'],
    gates: 'weights',
    missing: ['error', 'Renormalise', 'zero', 'x'],
  },
  RAMP_FAIR: { candidate: 'group', rater: 'group', score: 'number', scale_width: 'positive' },
  RAMP_AGREE: {
    ratings: 'levels',
    method: [
      'alpha-ordinal',
      'alpha-nominal',
      'ALPHA-interval',
      'alpha-ratio',
      'icc11',
      'icc2k',
      'kappa',
      'x',
    ],
    scale: ['', '', '3'],
    conf: 'share',
  },
  RAMP_TIES: { scores: 'number', se: 'positive', df: 'count', conf: 'share' },
  RAMP_CUT: { panel: 'levels', weights: 'weights', max: ['4', '5', ''], min: ['0', ''] },
  RAMP_LIFT: { ...ARMS, conf: 'share', planned_share: 'share' },
  RAMP_SAMPLE: { base_rate: 'share', min_lift: 'share', power: 'share', alpha: 'share', relative: 'flag' },
  RAMP_IMPACT: { selected: 'count', applicants: 'count' },
  RAMP_FUNNEL: {
    entered: 'date',
    left: 'date',
    outcome: ['advanced', 'Rejected', 'withdrew', 'open', 'hired'],
    as_of: ['2027-06-01', '2026-03-01'],
  },
  RAMP_FEE: {
    ...ARMS,
    sessions: ['10000', '1'],
    aov: ['30', '1e300'],
    margin: ['0.4', '40'],
    share: ['0.2', '1', '20%'],
    rule: ['lower80', 'Point', 'gate', 'x'],
    floor: 'positive',
    cap: 'positive',
  },
  RAMP_IBAN: { iban: 'iban' },
};

beforeAll(() => {
  useZone('America/New_York');
});

testHostile(
  Object.entries(functions).map(([name, call]) => ({ name, call, args: ARGS[name as keyof typeof ARGS] })),
);
