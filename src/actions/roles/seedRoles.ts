import { SHARE_OF_FULL } from '../../domain/ramp/plan';
import { ROLES, type Role } from '../../domain/ramp/roles';
import type { Cell, Row } from '../../model/cell';
import type { RowChange } from '../../model/changeset';
import { rowKey } from '../../model/key';
import type { TableData, Tables } from '../../model/snapshot';
import { tableSpec } from '../../model/tables';
import { rowsOf } from '../tables';

function withoutBlanks(row: Readonly<Record<string, Cell | null>>): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Row;
}

function roleRows({ name, outcome, primary, guardrail }: Role): Row[] {
  const common = { role: name, version: 1, outcome };
  const { 30: day30, 60: day60, 90: day90 } = guardrail.targets;
  return [
    withoutBlanks({
      ...common,
      metric: primary.metric,
      kind: 'primary',
      direction: primary.direction,
      unit: SHARE_OF_FULL,
      start: primary.start,
      full: 1,
      fullDay: primary.fullDay,
      curve: primary.curve,
      shape: primary.shape,
      minimumN: primary.minimumN,
    }),
    {
      ...common,
      metric: guardrail.metric,
      kind: 'guardrail',
      direction: guardrail.direction,
      unit: guardrail.unit,
      full: day90,
      day30,
      day60,
      day90,
    },
  ];
}

/** The rows of the six standard roles, for a Roles sheet that is still empty; none where somebody has roles already. */
export function seedRoles(tables: Tables): readonly RowChange[] {
  if (rowsOf(tables, 'roles').length > 0) return [];
  return ROLES.flatMap(roleRows).map((row) => ({ kind: 'add', key: rowKey('roles', row), after: row }));
}

/** The tables as they will stand once the seeds are written. */
export function withRoles(tables: Tables, seeds: readonly RowChange[]): Tables {
  if (seeds.length === 0) return tables;
  const rows = seeds.flatMap((change, i) =>
    change.kind === 'add' ? [{ row: i + 2, key: change.key, values: change.after }] : [],
  );
  const roles: TableData = {
    table: 'roles',
    present: true,
    sheet: tableSpec('roles').sheet,
    faults: [],
    rows,
  };
  return { ...tables, roles };
}

/** A seeded row whose full value is given at the same time is added with that value, not added and changed. */
export function mergeRoles(seeds: readonly RowChange[], changes: readonly RowChange[]): RowChange[] {
  const byKey = new Map(seeds.map((change) => [change.key, change]));
  for (const change of changes) {
    const seed = byKey.get(change.key);
    const merged: RowChange =
      seed?.kind === 'add' && change.kind === 'change'
        ? { ...seed, after: { ...seed.after, ...change.after } }
        : change;
    byKey.set(change.key, merged);
  }
  return [...byKey.values()];
}
