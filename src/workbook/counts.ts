import type { ChangeSet, TableChange } from '../model/changeset';

export type Counts = { readonly added: number; readonly changed: number; readonly cleared: number };

export function countRows(change: TableChange): Counts {
  const of = (kind: string) => change.rows.filter((row) => row.kind === kind).length;
  return { added: of('add'), changed: of('change'), cleared: of('clear') };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return { added: a.added + b.added, changed: a.changed + b.changed, cleared: a.cleared + b.cleared };
}

export function isEmpty(changeSet: ChangeSet): boolean {
  return changeSet.formula === undefined && changeSet.tables.every((table) => table.rows.length === 0);
}
