/** The custom functions by what they answer, in the order in which people read of them. */
export const FUNCTION_GROUPS = [
  { id: 'clock', names: ['RAMP_DAY', 'RAMP_DATE'] },
  {
    id: 'kpi',
    names: [
      'RAMP_LISTINGS',
      'RAMP_LISTINGS_BY',
      'RAMP_AHT',
      'RAMP_AHT_BY',
      'RAMP_ROAS',
      'RAMP_ROAS_BY',
      'RAMP_BREAKEVEN',
      'RAMP_FX',
      'RAMP_TREND',
    ],
  },
  { id: 'uncertainty', names: ['RAMP_CI', 'RAMP_RATIOCI', 'RAMP_SHRINK'] },
  {
    id: 'ramp',
    names: ['RAMP_TARGET', 'RAMP_PLAN', 'RAMP_STATUS', 'RAMP_FORECAST', 'RAMP_TTP', 'RAMP_UNITTIME'],
  },
  { id: 'tasks', names: ['RAMP_SCORE', 'RAMP_FAIR', 'RAMP_AGREE', 'RAMP_TIES', 'RAMP_CUT'] },
  {
    id: 'growth',
    names: ['RAMP_LIFT', 'RAMP_SAMPLE', 'RAMP_IMPACT', 'RAMP_FUNNEL', 'RAMP_FEE', 'RAMP_IBAN'],
  },
] as const;

export type FunctionGroup = (typeof FUNCTION_GROUPS)[number]['id'];
export type FunctionName = (typeof FUNCTION_GROUPS)[number]['names'][number];
