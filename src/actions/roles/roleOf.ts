import { RampError } from '../../domain/error';
import type { RampCurve } from '../../domain/ramp/curve';
import { SHARE_OF_FULL } from '../../domain/ramp/plan';
import type { Direction } from '../../domain/ramp/status';
import type { Row } from '../../model/cell';
import type { SheetRow, Tables } from '../../model/snapshot';
import { foldName, number, rowsOf, sameName, text } from '../tables';

export type RoleMetric = {
  /** Row in the Roles sheet, for messages. */
  readonly row: number;
  readonly key: string;
  readonly metric: string;
  readonly kind: 'primary' | 'guardrail' | 'leading';
  readonly direction: Direction;
  readonly unit: string;
  readonly outcome: string;
  readonly minimumN: number;
  /** Null where targets are given per milestone instead. */
  readonly curve: RampCurve | null;
  readonly day30: number | null;
  readonly day60: number | null;
  readonly day90: number | null;
  /** False while targets are only shares of a full productivity that nobody has stated yet. */
  readonly hasUnit: boolean;
};

export type Role = {
  readonly name: string;
  readonly version: number;
  readonly metrics: readonly RoleMetric[];
};

function bad(values: Row, row: number, header: string, problem: string): never {
  throw new RampError('plan.badRole', { row, header, role: text(values, 'role'), problem });
}

function curveOf(values: Row, row: number): RampCurve | null {
  const curve = text(values, 'curve') as RampCurve['curve'] | '';
  if (curve === '') return null;
  const start = number(values, 'start') ?? bad(values, row, 'Start', 'is blank: say where the ramp begins');
  const full = number(values, 'full') ?? bad(values, row, 'Full', 'is blank: say what full productivity is');
  const shape = number(values, 'shape');
  if (curve === 'halflife') {
    if (shape === null) bad(values, row, 'Shape', 'is blank: a half-life curve needs its days');
    return { curve, start, full, fullDay: null, shape };
  }
  const fullDay =
    number(values, 'fullDay') ?? bad(values, row, 'Full day', 'is blank: say by which ramp day');
  return { curve, start, full, fullDay, shape };
}

function metricOf({ values, row, key }: SheetRow): RoleMetric {
  const unit = text(values, 'unit');
  return {
    row,
    key,
    metric: text(values, 'metric'),
    kind: text(values, 'kind') as RoleMetric['kind'],
    direction: text(values, 'direction') === 'lower' ? 'lower' : 'higher',
    unit,
    outcome: text(values, 'outcome'),
    minimumN: number(values, 'minimumN') ?? 0,
    curve: curveOf(values, row),
    day30: number(values, 'day30'),
    day60: number(values, 'day60'),
    day90: number(values, 'day90'),
    hasUnit: foldName(unit) !== SHARE_OF_FULL,
  };
}

const ORDER = { primary: 0, guardrail: 1, leading: 2 } as const;

/**
 * A role as the Roles sheet describes it in its newest version, primary metric first. Null for a role without rows.
 * @throws RampError `plan.badRole` naming row and header of what a target cannot be computed from.
 */
export function roleOf(tables: Tables, name: string): Role | null {
  const rows = rowsOf(tables, 'roles').filter(({ values }) => sameName(text(values, 'role'), name));
  const version = Math.max(0, ...rows.map(({ values }) => number(values, 'version') ?? 0));
  const current = rows.filter(({ values }) => (number(values, 'version') ?? 0) === version);
  const [first] = current;
  if (!first) return null;
  const metrics = current.map(metricOf).sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || a.row - b.row);
  return { name: text(first.values, 'role'), version, metrics };
}

export function primaryOf(role: Role): RoleMetric | null {
  return role.metrics.find((metric) => metric.kind === 'primary') ?? null;
}

/** The limit of a metric without a curve at a ramp day: that of the milestone the hire is working towards. */
export function steppedTarget(metric: RoleMetric, day: number): number | null {
  if (day <= 30) return metric.day30;
  return day <= 60 ? metric.day60 : metric.day90;
}
