import { type HostileTarget, testHostile } from './hostile';
import * as functions from './ramp-and-kpi';
import { useZone } from './zone';

const CALENDAR = { weekend: 'weekend', holidays: 'holidays', leave: 'leave', fte: 'share' } as const;
const TIMES = { talk: 'duration', hold: 'duration', wrap: 'duration', handled: 'count' } as const;
const LISTINGS = { accepted: 'flag', complexity: 'positive', rework: 'count' } as const;

const ARGS: Record<keyof typeof functions, HostileTarget['args']> = {
  RAMP_DAY: { start: 'date', as_of: 'date', ...CALENDAR },
  RAMP_DATE: { start: 'date', ramp_day: 'positive', ...CALENDAR },
  RAMP_PLAN: {
    role: ['Performance Marketer', 'marketplace seller', 'Chef'],
    start_date: ['2026-03-02', ''],
    full_value: 'positive',
    ...CALENDAR,
  },
  RAMP_LISTINGS: { ...LISTINGS, fte_days: 'positive', rework_cost: 'share' },
  RAMP_LISTINGS_BY: { hire: 'group', ...LISTINGS, fte_days: 'groupNumbers', rework_cost: 'share' },
  RAMP_AHT: { ...TIMES, method: ['mean', 'Median', 'geomean', 'trim10', 'mode'] },
  RAMP_AHT_BY: { hire: 'group', ...TIMES },
  RAMP_ROAS: {
    revenue: 'number',
    spend: 'positive',
    refunds: 'positive',
    basis: ['ROAS', 'acos', 'TACOS', 'x'],
    total_revenue: 'positive',
  },
  RAMP_ROAS_BY: { hire: 'group', revenue: 'number', spend: 'positive', refunds: 'positive', conf: 'share' },
  RAMP_BREAKEVEN: { margin: 'share', refund_rate: 'share', basis: ['ROAS', 'ACOS'] },
  RAMP_FX: {
    amount: 'number',
    from: 'currency',
    to: 'currency',
    date: 'date',
    rates: 'rates',
    max_age: 'count',
  },
  RAMP_TREND: {
    group: 'group',
    date: 'date',
    numerator: 'number',
    denominator: 'positive',
    period: ['week', 'day', 'Month', 'year'],
  },
  RAMP_TARGET: {
    day: 'number',
    start: 'number',
    full: 'number',
    full_day: 'positive',
    curve: ['exp', 'linear', 'logistic', 'halflife', 'cubic'],
    shape: 'positive',
  },
  RAMP_STATUS: {
    actual: 'number',
    target: 'positive',
    direction: ['higher', 'LOWER', 'same'],
    n: 'count',
    low: 'number',
    high: 'positive',
    tolerance: 'share',
    n_min: 'count',
  },
  RAMP_UNITTIME: {
    first_time: 'positive',
    unit: 'count',
    rate: 'share',
    model: ['crawford', 'Wright', 'x'],
    total: 'flag',
  },
};

beforeAll(() => {
  useZone('America/New_York');
});

testHostile(
  Object.entries(functions).map(([name, call]) => ({ name, call, args: ARGS[name as keyof typeof ARGS] })),
);
