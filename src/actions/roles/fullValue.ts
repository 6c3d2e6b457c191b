import { RampError } from '../../domain/error';
import { findRole } from '../../domain/ramp/roles';
import { t } from '../../i18n/text';
import type { RowChange } from '../../model/changeset';
import type { Tables } from '../../model/snapshot';
import { changedFields, rowsOf, sameName } from '../tables';
import { primaryOf, roleOf } from './roleOf';

/** The unit a metric has once it is more than a share: known for the six roles, else what the sheet says. */
export function unitOf(role: string, metric: string, unit: string): string {
  const primary = findRole(role)?.primary;
  return primary && sameName(primary.metric, metric) ? primary.unit : unit;
}

/**
 * States what full productivity is, in the unit of the role's primary metric. The start of the ramp keeps its
 * proportion: a role that starts at 1.5 × full starts at 450 s when full becomes 300 s.
 * @throws RampError `hire.badFullValue`, `plan.noMetric`
 */
export function setFullValue(
  tables: Tables,
  roleName: string,
  full: number,
): { readonly changes: readonly RowChange[]; readonly note: string } | null {
  if (!(full > 0) || !Number.isFinite(full)) throw new RampError('hire.badFullValue');
  const role = roleOf(tables, roleName);
  const primary = role && primaryOf(role);
  const found = primary && rowsOf(tables, 'roles').find(({ key }) => key === primary.key);
  if (!role || !primary || !found) throw new RampError('plan.noMetric', { role: roleName });
  const { curve } = primary;
  const unit = unitOf(role.name, primary.metric, primary.unit);
  const start = curve && curve.full !== 0 ? { start: (curve.start / curve.full) * full } : {};
  const diff = changedFields(found.values, { full, unit, ...start });
  if (!diff) return null;
  return {
    changes: [{ kind: 'change', key: primary.key, ...diff }],
    note: t('hire.fullValue', { role: role.name, value: full, metric: primary.metric, unit }),
  };
}
