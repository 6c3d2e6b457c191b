import type { Row } from '../model/cell';
import { type Erasure, erasedRows, matcherOf } from '../model/erasure';
import type { NameMatcher } from '../model/names';
import { rowsAbout } from '../model/persons';
import type { TableId } from '../model/schema';
import type { Tables } from '../model/snapshot';
import { hiddenSheet, pieceCount } from './hidden';
import { COLUMNS, HISTORY, type HistoryEntry, readHistory, readSegments, type Segment } from './history';

/** Says of a kept change whether it holds something of somebody. */
export type Traces = {
  readonly matcher: NameMatcher;
  readonly inSegment: (segment: Segment) => boolean;
  /** Whether one row of it does. */
  readonly inRow: (table: TableId, key: string, ...values: readonly Row[]) => boolean;
};

/**
 * What to look for in kept changes: rows of theirs by key, their ID and their names. To be asked before the tables are
 * changed: afterwards nothing tells which rows were theirs to begin with.
 */
export function tracesOf(tables: Tables, erasure: Erasure): Traces {
  const matcher = matcherOf(tables, erasure);
  const ids = [erasure.id, erasure.newId];
  const keys = (sets: Iterable<readonly [TableId, Iterable<string>]>) =>
    new Map([...sets].map(([table, of]) => [table, new Set([...of].filter((key) => key !== ''))]));
  const about = keys(
    [...rowsAbout(tables, erasure.kind, ids, erasure.name)].map(
      ([table, rows]) => [table, [...rows].map(({ key }) => key)] as const,
    ),
  );
  const changing = keys(
    [...erasedRows(tables, erasure)].map(([table, rows]) => [table, rows.map(({ row }) => row.key)] as const),
  );
  const named = (value: unknown): boolean =>
    typeof value === 'string' && (ids.includes(value.trim()) || matcher.has(value));
  const isTheirs = (table: TableId, key: string) => about.get(table)?.has(key) ?? false;
  const inKey = (key: string) => key.split('\u001f').some(named);
  const inRow = (table: TableId, key: string, ...values: readonly Row[]): boolean =>
    isTheirs(table, key) || inKey(key) || values.some((row) => Object.values(row).some(named));
  const inSegment = (segment: Segment): boolean => {
    const { table } = segment;
    // Of added rows only key and digest are kept: they tell something where a row of theirs is going to change.
    const told = (key: string) => isTheirs(table, key) && (changing.get(table)?.has(key) ?? false);
    if (segment.kind === 'add') return segment.rows.some(([key]) => told(key) || matcher.has(key));
    if (segment.kind === 'clear') return segment.rows.some(([key, before]) => inRow(table, key, before));
    return segment.rows.some(([key, before, after]) => inRow(table, key, before, after));
  };
  return { matcher, inSegment, inRow };
}

/** The kept changes that hold something of them: these can no longer be undone once it is gone. */
export function touchedChanges(traces: Traces): readonly HistoryEntry[] {
  return readHistory().filter((entry) => (readSegments(entry) ?? []).some(traces.inSegment));
}

/** Empties what is kept of the changes that hold something of them, and takes their name out of all titles. */
export function purgeHistory(traces: Traces, alias: string): void {
  const sheet = hiddenSheet(HISTORY);
  if (!sheet) return;
  const touched = new Set(touchedChanges(traces).map(({ changeId }) => changeId));
  const column = (name: string) => COLUMNS.indexOf(name) + 1;
  for (const entry of readHistory()) {
    const title = traces.matcher.replace(entry.title, alias);
    for (const row of entry.rows) {
      if (title !== entry.title) sheet.getRange(row, column('title')).setValue(`:${title}`);
      if (!touched.has(entry.changeId)) continue;
      // The state last: what is marked as emptied is not looked at again.
      const width = Math.max(1, pieceCount(entry.longest));
      sheet.getRange(row, COLUMNS.length + 1, 1, width).clearContent();
      sheet.getRange(row, column('state'), 1, 2).setValues([[':erased', ':0']]);
    }
  }
}
