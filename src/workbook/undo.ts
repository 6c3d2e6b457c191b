import { RampError } from '../domain/error';
import { t } from '../i18n/text';
import type { Cell, Row } from '../model/cell';
import type { ChangeSet, FormulaChange, RowChange, TableChange } from '../model/changeset';
import { canonicalCell } from '../model/decode';
import { keyLabel } from '../model/key';
import type { TableId } from '../model/schema';
import { fieldOf, tableSpec } from '../model/tables';
import { file } from './file';
import {
  type HistoryEntry,
  isLarge,
  KEPT_CHANGES,
  readHistory,
  readSegments,
  rowDigest,
  type Segment,
} from './history';
import { cellName, formulaAt } from './report';
import { decodeTable } from './snapshot';
import { reading, stateOf } from './state';

export type UndoItem = {
  readonly changeId: string;
  readonly title: string;
  readonly at: string;
  /** Why it cannot be undone any more; `''` when it can. */
  readonly gone: string;
};

/** The changes that can be undone, the latest first; and those that no longer can because somebody was erased. */
export function listUndo(): readonly UndoItem[] {
  return readHistory()
    .filter((entry) => entry.undoneBy === '' && !isLarge(entry))
    .map(({ changeId, title, at, state }) => ({
      changeId,
      title,
      at,
      gone: state === 'erased' ? t('undo.erased') : '',
    }))
    .reverse();
}

export type Undo = {
  /** The change set that undoes what still stands; apply it with `undoOf`. */
  readonly changeSet: ChangeSet;
  /** What does not, one sentence each: it was edited since. */
  readonly conflicts: readonly string[];
  /** The rows that these sentences are about. */
  readonly stayed: readonly RowRef[];
  /** The action whose change is undone; behind a chain of undoing the one that it began with, while that is kept. */
  readonly action: string;
};

export type RowRef = { readonly table: TableId; readonly key: string };

/** The word that stands for a value which whoever looks must not see; null for one that may be shown. */
export type Hide = (ref: RowRef, field: string, row: Row) => string | null;

/** What was found while chunk after chunk is undone. */
type Found = { readonly conflicts: string[]; readonly stayed: RowRef[]; readonly hide: Hide };

/**
 * What undoing a change would do now. Only values that the change wrote and nobody has edited since are put back.
 * @throws RampError `undo.unknown`, `undo.done`, `undo.erased`, `undo.tooLarge`, `undo.nothing`.
 */
export function undoChangeSet(changeId: string, hide: Hide = () => null): Undo {
  const history = readHistory();
  const entry = history.find((each) => each.changeId === changeId);
  if (!entry) throw new RampError('undo.unknown', { count: KEPT_CHANGES });
  if (entry.undoneBy !== '') throw new RampError('undo.done');
  if (entry.state === 'erased') throw new RampError('undo.erased');
  const segments = readSegments(entry);
  if (!segments) throw new RampError('undo.tooLarge', { count: rowsOf(entry) });
  const found: Found = { conflicts: [], stayed: [], hide };
  const action = beganWith(entry, history);
  const tables = new Map<TableId, UndoTable>();
  const [only] = segments;
  if (only?.kind === 'formula') return undoFormula(entry.title, only.formula, action);
  // The last chunk first: a row may have been changed twice.
  for (const segment of [...segments].reverse()) {
    const table = tables.get(segment.table) ?? openTable(segment.table);
    tables.set(segment.table, table);
    undoSegment(segment, table, found);
  }
  const changes = [...tables]
    .map(([table, state]) => changeOf(table, state))
    .filter(({ rows }) => rows.length > 0);
  if (changes.length === 0) throw new RampError('undo.nothing');
  return {
    changeSet: { action: 'undo', title: t('undo.title', { title: entry.title }), tables: changes },
    conflicts: found.conflicts,
    stayed: found.stayed,
    action,
  };
}

function beganWith(entry: HistoryEntry, history: readonly HistoryEntry[]): string {
  const undone = history.find((each) => each.changeId === entry.undoOf);
  return undone ? beganWith(undone, history) : entry.action;
}

/** @throws RampError `undo.formula` when the cell no longer holds what the change left there. */
function undoFormula(title: string, was: FormulaChange, action: string): Undo {
  const sheet = file().getSheetById(was.sheetId);
  if (!sheet || formulaAt(was) !== was.after)
    throw new RampError('undo.formula', { sheet: sheet?.getName() ?? was.sheet, cell: cellName(was) });
  const formula = { ...was, sheet: sheet.getName(), before: was.after, after: was.before };
  return {
    changeSet: { action: 'undo', title: t('undo.title', { title }), tables: [], formula },
    conflicts: [],
    stayed: [],
    action,
  };
}

/** The rows as they are, and as they become while chunk after chunk is undone; null is a row that is not there. */
type UndoTable = {
  readonly sheet: string;
  readonly before: ReadonlyMap<string, Row>;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly after: Map<string, Row | null>;
};

function openTable(table: TableId): UndoTable {
  const state = stateOf(table, reading());
  if (!state) throw new RampError('sheet.missing', { sheet: tableSpec(table).sheet });
  const before = new Map<string, Row>();
  const rowOf = new Map<string, number>();
  for (const { key, row, values } of decodeTable(state).rows) {
    if (key === '' || before.has(key)) continue;
    before.set(key, values);
    rowOf.set(key, row);
  }
  return { sheet: state.name, before, rowOf, after: new Map() };
}

function undoSegment(segment: Segment, table: UndoTable, found: Found): void {
  const now = (key: string): Row | null => {
    const changed = table.after.get(key);
    return changed !== undefined ? changed : (table.before.get(key) ?? null);
  };
  const where = (key: string): string => {
    const row = table.rowOf.get(key);
    const { sheet } = table;
    return row ? t('change.where', { sheet, row }) : t('change.whereKey', { sheet, key: keyLabel(key) });
  };
  const stays = (key: string, sentence: string): void => {
    found.conflicts.push(sentence);
    found.stayed.push({ table: segment.table, key });
  };
  if (segment.kind === 'add') {
    for (const [key, digest] of segment.rows) {
      const row = now(key);
      if (row === null) continue;
      if (rowDigest(segment.table, row) === digest) table.after.set(key, null);
      else stays(key, t('undo.edited', { where: where(key) }));
    }
  } else if (segment.kind === 'clear') {
    for (const [key, before] of segment.rows) {
      if (now(key) === null) table.after.set(key, before);
      else stays(key, t('undo.returned', { where: where(key) }));
    }
  } else {
    for (const [key, before, after] of segment.rows) {
      const row = now(key);
      if (row === null) stays(key, t('undo.gone', { where: where(key) }));
      else
        table.after.set(
          key,
          undoFields({ table: segment.table, key }, row, before, after, where(key), found),
        );
    }
  }
}

function undoFields(
  ref: RowRef,
  row: Row,
  before: Row,
  after: Row,
  where: string,
  { conflicts, stayed, hide }: Found,
): Row {
  const out: Record<string, Cell> = { ...row };
  for (const id of Object.keys(after)) {
    const field = fieldOf(ref.table, id);
    const now = canonicalCell(field, row[id]);
    const then = canonicalCell(field, after[id]);
    if (now === then) {
      out[id] = before[id] ?? '';
      continue;
    }
    const word = hide(ref, id, row);
    const say = (value: Cell): string => (word === null || value === '' ? String(value) : word);
    conflicts.push(t('undo.changed', { where, header: field.header, now: say(now), was: say(then) }));
    stayed.push(ref);
  }
  return out;
}

function changeOf(table: TableId, { before, after }: UndoTable): TableChange {
  const rows: RowChange[] = [];
  for (const [key, now] of after) {
    const was = before.get(key);
    if (now === null) {
      if (was) rows.push({ kind: 'clear', key, before: was });
    } else if (!was) rows.push({ kind: 'add', key, after: filled(now) });
    else {
      const fields = tableSpec(table).fields.map(({ id }) => id);
      const changed = fields.filter((id) => (was[id] ?? '') !== (now[id] ?? ''));
      if (changed.length === 0) continue;
      const pick = (from: Row): Row => Object.fromEntries(changed.map((id) => [id, from[id] ?? '']));
      rows.push({ kind: 'change', key, before: pick(was), after: pick(now) });
    }
  }
  return { table, rows };
}

function filled(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
}

function rowsOf(entry: HistoryEntry): number {
  return Object.values(entry.counts).reduce((sum, each) => sum + each.added + each.changed + each.cleared, 0);
}
