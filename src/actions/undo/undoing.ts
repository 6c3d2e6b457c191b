import type { Row } from '../../model/cell';
import type { ChangeSet, RowChange } from '../../model/changeset';
import type { TableId } from '../../model/schema';
import type { SheetRow, Tables } from '../../model/snapshot';
import { aliasesOf } from '../comparison/tasks';
import { foldName, rowsOf, text } from '../tables';

export type RowRef = { readonly table: TableId; readonly key: string };

/** What is to be undone, and by whom. */
export type UndoAsked = {
  readonly changeSet: ChangeSet;
  /** Rows that were edited since, so that they stay in whole or in part. */
  readonly stayed: readonly RowRef[];
  /** The action that is undone; for an undo of an undo the one that it all began with. */
  readonly action: string;
  /** Who undoes, as stated. */
  readonly user: string;
};

/** Why rows are kept: the key of a sentence that takes `{names}` and `{count}`. */
export type Why =
  | 'undo.note.ownScores'
  | 'undo.note.revised'
  | 'undo.note.decided'
  | 'undo.note.taskScored'
  | 'undo.note.handedIn'
  | 'undo.note.candidate'
  | 'undo.note.stage'
  | 'undo.note.rubricUsed'
  | 'undo.note.rubricFrozen'
  | 'undo.note.staysFrozen'
  | 'undo.note.role'
  | 'undo.note.orphan'
  | 'undo.note.together';

/** A row as the undo would leave it, and as it is; `now` is missing for one that would come back. */
export type Remaining = {
  readonly key: string;
  readonly row: number | null;
  readonly now: Row | null;
  readonly values: Row;
};

/**
 * An undo while it is looked through: its rows, which of them are kept after all and why, and what would remain. Rules
 * keep rows until nothing more follows, so each asks anew what would remain.
 */
export type Undoing = Omit<UndoAsked, 'changeSet'> & {
  readonly tables: Tables;
  /** Ratings from a file may be of anybody: whoever imported them may take the file back. */
  readonly imported: boolean;
  readonly kept: ReadonlySet<string>;
  readonly notes: ReadonlyMap<Why, ReadonlySet<string>>;
  /** The rows of a table that are still to be undone. */
  readonly changes: (table: TableId) => readonly RowChange[];
  readonly remaining: (table: TableId) => readonly Remaining[];
  /** A row as it is. */
  readonly now: (table: TableId, key: string) => SheetRow | undefined;
  /** Keeps a row as it is; the rows that belong to it follow, unless it stands for itself. */
  readonly keep: (ref: RowRef, why?: { readonly code: Why; readonly name: string }, alone?: boolean) => void;
  /** Rows that take those along which belong to them. */
  readonly holding: () => readonly RowRef[];
  readonly aliasOf: (candidateId: string) => string;
  readonly changeSet: () => ChangeSet;
};

/** Between the parts of a key. */
export const SEPARATOR = '\u001f';

const refOf = ({ table, key }: RowRef): string => `${table}\n${key}`;

export function undoing(tables: Tables, { changeSet, stayed, action, user }: UndoAsked): Undoing {
  const kept = new Set<string>();
  const holding: RowRef[] = [...stayed];
  const notes = new Map<Why, Set<string>>();
  const aliases = aliasesOf(tables);
  const cache = new Map<TableId, { readonly at: number; readonly rows: readonly Remaining[] }>();
  const index = new Map<TableId, ReadonlyMap<string, SheetRow>>();
  const byTable = new Map(changeSet.tables.map(({ table, rows }) => [table, rows] as const));
  const changes = (table: TableId): readonly RowChange[] =>
    (byTable.get(table) ?? []).filter(({ key }) => !kept.has(refOf({ table, key })));
  return {
    tables,
    stayed,
    action,
    user,
    imported: isImported(action, byTable.get('scores') ?? []),
    kept,
    notes,
    changes,
    remaining: (table) => {
      const known = cache.get(table);
      if (known?.at === kept.size) return known.rows;
      const rows = remainingOf(tables, table, changes(table));
      cache.set(table, { at: kept.size, rows });
      return rows;
    },
    now: (table, key) => {
      const known = index.get(table) ?? firstByKey(rowsOf(tables, table));
      index.set(table, known);
      return known.get(key);
    },
    keep: (ref, why, alone = false) => {
      if (why) notes.set(why.code, (notes.get(why.code) ?? new Set()).add(why.name));
      if (kept.has(refOf(ref))) return;
      kept.add(refOf(ref));
      if (!alone) holding.push(ref);
    },
    holding: () => holding,
    aliasOf: (candidateId) => aliases.get(candidateId) || candidateId,
    changeSet: () => ({
      ...changeSet,
      tables: changeSet.tables
        .map(({ table }) => ({ table, rows: changes(table) }))
        .filter(({ rows }) => rows.length > 0),
    }),
  };
}

function isImported(action: string, scores: readonly RowChange[]): boolean {
  if (action !== 'undo') return action === 'ratings';
  // What it began with is no longer kept: only a file has more than one rater.
  return new Set(scores.map((change) => foldName(raterOf(change)))).size > 1;
}

/** The rater in the key of a score. */
export function raterOf({ key }: { readonly key: string }): string {
  return key.split(SEPARATOR)[1] ?? '';
}

function firstByKey(rows: readonly SheetRow[]): ReadonlyMap<string, SheetRow> {
  return new Map(rows.map((row) => [row.key, row] as const).reverse());
}

/** Of two rows with one key only the first is changed. */
function remainingOf(tables: Tables, table: TableId, changes: readonly RowChange[]): readonly Remaining[] {
  const byKey = new Map(changes.map((change) => [change.key, change] as const));
  const rows = rowsOf(tables, table).flatMap(({ key, row, values }): Remaining[] => {
    const change = byKey.get(key);
    byKey.delete(key);
    if (change?.kind === 'clear') return [];
    return [{ key, row, now: values, values: change ? { ...values, ...change.after } : values }];
  });
  const back = [...byKey.values()].flatMap((change): Remaining[] =>
    change.kind === 'add' ? [{ key: change.key, row: null, now: null, values: change.after }] : [],
  );
  return [...rows, ...back];
}

/** IDs of the tasks that would have a score. */
export function scoredTasks(undo: Undoing): ReadonlySet<string> {
  return new Set(undo.remaining('scores').map(({ values }) => text(values, 'taskId').trim()));
}
