import type { ReportRole } from '../../rpc/reports';

/** Roles that several columns may have; each other one belongs to a single column. */
export const MANY: readonly ReportRole[] = ['group', 'number'];

export const REPORT_ROLES: readonly ReportRole[] = [
  'person',
  'campaign',
  'group',
  'date',
  'talk',
  'hold',
  'wrap',
  'handled',
  'spend',
  'revenue',
  'refunds',
  'orders',
  'currency',
  'accepted',
  'complexity',
  'rework',
  'number',
];

/** Tables whose fields are recognised, and the role that each of these fields has in a report. */
export const ROLE_OF = {
  contacts: {
    hireId: 'person',
    date: 'date',
    talk: 'talk',
    hold: 'hold',
    wrap: 'wrap',
    handled: 'handled',
  },
  adSpend: {
    hireId: 'person',
    date: 'date',
    campaign: 'campaign',
    spend: 'spend',
    revenue: 'revenue',
    refunds: 'refunds',
    orders: 'orders',
    currency: 'currency',
  },
  listings: {
    hireId: 'person',
    date: 'date',
    accepted: 'accepted',
    complexity: 'complexity',
    rework: 'rework',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ReportRole>>>>;

export function isGroup(role: ReportRole): boolean {
  return role === 'person' || role === 'campaign' || role === 'group';
}

export function isDuration(role: ReportRole): boolean {
  return role === 'talk' || role === 'hold' || role === 'wrap';
}
