import { t } from '../i18n/text';
import { foldHeader } from '../model/header';
import type { TableId } from '../model/schema';
import { fieldOf, tableSpec } from '../model/tables';
import { columnName } from './blocks';
import type { Migration, StructureChange } from './migrations';
import { creation, type Draft, headOf, nextColumn, type Step } from './structure';

export type MigrationPlan = { readonly steps: readonly Step[]; readonly notes: readonly string[] };

/**
 * What a migration would do to a workbook as the draft shows it. What is done already (by an execution that died, or
 * by a person) is left out, so that running it again finishes it.
 */
export function planMigration({ to, changes }: Migration, draft: Draft): MigrationPlan {
  const notes: string[] = [];
  const ends = new Map<TableId, number>();
  const steps = changes.flatMap((change) => stepsOf(change, draft, ends, notes));
  return { steps: [...steps, { kind: 'version', to }], notes };
}

function stepsOf(
  change: StructureChange,
  draft: Draft,
  ends: Map<TableId, number>,
  notes: string[],
): readonly Step[] {
  switch (change.kind) {
    case 'sheet':
      return headOf(change.table, draft) ? [] : [creation(tableSpec(change.table), draft)];
    case 'header':
      return renamed(change, draft);
    case 'column':
      return added(change, draft, ends, notes);
    case 'dress':
      return headOf(change.table, draft)
        ? [{ kind: 'dress', table: change.table, fields: change.fields, lacks: change.lacks ?? 'both' }]
        : [];
    case 'setting':
      return draft.entries.has(change.name) ? [] : [change];
    case 'settingName':
      return draft.entries.has(change.from) && !draft.entries.has(change.to) ? [change] : [];
  }
}

function renamed(
  { table, from, to }: Extract<StructureChange, { kind: 'header' }>,
  draft: Draft,
): readonly Step[] {
  const at = headOf(table, draft);
  if (!at) return [];
  const headers = at.headers.map(foldHeader);
  const column = headers.indexOf(foldHeader(from));
  if (column === -1 || headers.includes(foldHeader(to))) return [];
  const field = Object.keys(at.columns).find((id) => at.columns[id] === column) ?? '';
  return [
    { kind: 'rename', table, field, header: to, head: at.head, column, found: String(at.headers[column]) },
  ];
}

function added(
  { table, field }: Extract<StructureChange, { kind: 'column' }>,
  draft: Draft,
  ends: Map<TableId, number>,
  notes: string[],
): readonly Step[] {
  const at = headOf(table, draft);
  if (!at) return [];
  const { header } = fieldOf(table, field);
  const known = at.columns[field];
  if (known !== undefined) {
    const found = String(at.headers[known]);
    notes.push(
      t('migrate.adopted', { sheet: tableSpec(table).sheet, column: columnName(known), found, header }),
    );
    return [];
  }
  const column = ends.get(table) ?? nextColumn(at.headers);
  ends.set(table, column + 1);
  return [{ kind: 'column', table, field, header, head: at.head, column, found: '' }];
}
