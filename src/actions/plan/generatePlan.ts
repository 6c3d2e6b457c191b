import { RampError } from '../../domain/error';
import { MILESTONES, type Milestone, phaseOf } from '../../domain/ramp/plan';
import { t } from '../../i18n/text';
import type { Cell, Row } from '../../model/cell';
import type { RowChange } from '../../model/changeset';
import type { SheetRow, Tables } from '../../model/snapshot';
import { clockOf } from '../clock';
import type { ActionContext } from '../context';
import { hireRowOf } from '../hires/editHire';
import { startNotes } from '../hires/startNotes';
import type { Outcome } from '../outcome';
import { unitOf } from '../roles/fullValue';
import { primaryOf, type Role, type RoleMetric, roleOf, steppedTarget } from '../roles/roleOf';
import { targetAt } from '../roles/targetAt';
import { changedFields, foldName, nextId, number, rowsOf, text } from '../tables';

/** Targets are exact; what a sheet keeps is rounded to what a person could ever measure. */
const DIGITS = 10;

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** The target of a metric at a milestone: by its curve, else the value of that day's column; null for none. */
function targetOf(metric: RoleMetric, milestone: Milestone): number | null {
  if (metric.curve) return rounded(targetAt(metric, milestone) ?? 0);
  return milestone === 14 ? null : steppedTarget(metric, milestone);
}

/** Every row the plan should have, in the order of milestones, primary metric first. */
function wantedRows(role: Role, hireId: string, dueAt: (day: number) => string): Row[] {
  return MILESTONES.flatMap((milestone) => {
    const due = dueAt(milestone);
    return role.metrics.flatMap((metric) => {
      const target = targetOf(metric, milestone);
      if (target === null) return [];
      return [
        {
          hireId,
          milestone,
          phase: phaseOf(milestone),
          due,
          metric: metric.metric,
          direction: metric.direction,
          target,
          unit: metric.unit,
          outcome: metric.outcome,
          roleVersion: role.version,
        },
      ];
    });
  });
}

const identity = (row: Row) => `${number(row, 'milestone')}|${foldName(text(row, 'metric'))}`;

/** Somebody worked with this row: it is theirs. */
function isWritten(row: Row): boolean {
  return text(row, 'owner') !== '' || text(row, 'evidence') !== '' || row.done === true;
}

type Notes = { moved: number; kept: boolean; readonly lines: string[] };

/** The difference between the plan that is there and the one wanted; what people wrote is never part of it. */
function changesOf(
  existing: readonly SheetRow[],
  wanted: readonly Row[],
  taken: string[],
  notes: Notes,
): RowChange[] {
  const current = new Map(existing.map((row) => [identity(row.values), row]));
  const changes: RowChange[] = [];
  for (const row of wanted) {
    const found = current.get(identity(row));
    current.delete(identity(row));
    if (!found) {
      const planId = nextId('P', taken);
      taken.push(planId);
      changes.push({
        kind: 'add',
        key: planId,
        after: { planId, ...row, done: false, originalDue: row.due as Cell },
      });
      continue;
    }
    const original = text(found.values, 'originalDue') || text(found.values, 'due');
    const diff = changedFields(found.values, { ...row, originalDue: original });
    if (!diff) continue;
    if ('due' in diff.after) notes.moved++;
    if (isWritten(found.values)) notes.kept = true;
    changes.push({ kind: 'change', key: found.key, ...diff });
  }
  for (const { key, values } of current.values()) {
    const params = { metric: text(values, 'metric'), milestone: number(values, 'milestone') ?? 0 };
    if (isWritten(values)) notes.lines.push(t('plan.orphan', params));
    else {
      notes.lines.push(t('plan.dropped', params));
      changes.push({ kind: 'clear', key, before: values });
    }
  }
  return changes;
}

/**
 * The 30-60-90 day plan of a hire, from the role's rows: due dates by the ramp clock (FTE, weekend, holidays, leave),
 * targets by the curve. A second time it changes what differs, keeps owner, evidence, done and the original due
 * dates, and leaves rows in which somebody wrote.
 * @throws RampError `hire.unknown`, `hire.noStart`, `hire.noRole`, `plan.noMetric`, `plan.badRole`
 */
export function generatePlan(tables: Tables, hireId: string, context: ActionContext): Outcome {
  const { values: hire } = hireRowOf(tables, hireId);
  const name = text(hire, 'name');
  if (text(hire, 'startDate') === '') throw new RampError('hire.noStart', { name });
  if (text(hire, 'role') === '') throw new RampError('hire.noRole', { name });
  const role = roleOf(tables, text(hire, 'role'));
  const primary = role && primaryOf(role);
  if (!role || !primary) throw new RampError('plan.noMetric', { role: text(hire, 'role') });

  const clock = clockOf(tables, hire);
  const plans = rowsOf(tables, 'plans');
  const taken = plans.map(({ values }) => text(values, 'planId'));
  const own = plans.filter(({ values }) => text(values, 'hireId') === hireId);
  const notes: Notes = { moved: 0, kept: false, lines: [] };
  const wanted = wantedRows(role, hireId, (day) => clock.rampDate(day));
  const rows = changesOf(own, wanted, taken, notes);

  const sentence =
    rows.length === 0
      ? t('plan.same', { name })
      : t('plan.generated', { name, rows: t('plan.rows', { count: rows.length }) });
  return {
    changeSet: {
      action: 'planGenerate',
      title: sentence,
      tables: rows.length === 0 ? [] : [{ table: 'plans', rows }],
    },
    notes: [
      ...startNotes(tables, hire, context),
      ...(primary.hasUnit
        ? []
        : [
            t('plan.share', {
              metric: primary.metric,
              unit: unitOf(role.name, primary.metric, primary.unit),
            }),
          ]),
      ...(notes.moved > 0 ? [t('plan.moved', { count: notes.moved })] : []),
      ...(notes.kept ? [t('plan.kept')] : []),
      ...notes.lines,
    ],
    sentence,
  };
}
