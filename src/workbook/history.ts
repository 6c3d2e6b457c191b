import type { Row } from '../model/cell';
import type { FormulaChange, TableChange } from '../model/changeset';
import { canonicalCell } from '../model/decode';
import { sha256 } from '../model/hash';
import { stableJson } from '../model/json';
import { KEPT_CHARACTERS } from '../model/kept';
import type { TableId } from '../model/schema';
import { tableSpec } from '../model/tables';
import { a1Of } from './blocks';
import { addCounts, type Counts, countRows } from './counts';
import { hiddenSheet, joinPieces, makeHiddenSheet, pieceCount, pieces } from './hidden';
import type { ChangeInfo } from './journal';

export const HISTORY = '_history';

/** So many changes can be undone. */
export const KEPT_CHANGES = 20;
/** Characters of one row of the sheet: sixteen cells. */
const SEGMENT = 16 * 49_000;
const LONGEST_TITLE = 1_000;
/** Rows of the sheet that are looked at: twenty changes, some of them in many chunks. */
const LOOK = 900;
export const COLUMNS = [
  'changeId',
  'part',
  'at',
  'action',
  'title',
  'user',
  'undoOf',
  'undoneBy',
  'state',
  'size',
  'counts',
];

/** What undo needs to know of one table's rows: before-values, and a digest of what was added. */
export type Segment =
  | { readonly table: TableId; readonly kind: 'add'; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly table: TableId;
      readonly kind: 'change';
      readonly rows: readonly (readonly [string, Row, Row])[];
    }
  | { readonly table: TableId; readonly kind: 'clear'; readonly rows: readonly (readonly [string, Row])[] }
  /** A formula cell in a sheet of the user's: of no table, and without rows. */
  | {
      readonly table: TableId;
      readonly kind: 'formula';
      readonly rows: readonly (readonly [string, Row, Row])[];
      readonly formula: FormulaChange;
    };

/** A change as the undo list shows it. */
export type HistoryEntry = {
  readonly changeId: string;
  readonly parts: readonly string[];
  readonly at: string;
  readonly action: string;
  readonly title: string;
  readonly user: string;
  readonly undoOf: string;
  readonly undoneBy: string;
  /**
   * `open`: chunks may follow. `large`: too large to be kept; `openLarge`: that, and chunks may follow. `erased`: it held
   * data of somebody who was erased.
   */
  readonly state: 'open' | 'openLarge' | 'closed' | 'large' | 'erased';
  readonly counts: Readonly<Partial<Record<TableId, Counts>>>;
  readonly size: number;
  /** Characters in the longest of its rows. */
  readonly longest: number;
  /** Rows of the hidden sheet, from 1. */
  readonly rows: readonly number[];
};

export function isOpen({ state }: HistoryEntry): boolean {
  return state === 'open' || state === 'openLarge';
}

/** Whether a change is too large to be kept, so that it cannot be undone. */
export function isLarge({ state }: HistoryEntry): boolean {
  return state === 'large' || state === 'openLarge';
}

/** A digest of a row as it stands after a change: undo clears it only while it is still that. */
export function rowDigest(table: TableId, row: Row): string {
  const filled = tableSpec(table).fields.flatMap((field) => {
    const value = canonicalCell(field, row[field.id]);
    return value === '' ? [] : [[field.id, value]];
  });
  return sha256(stableJson(filled)).slice(0, 12);
}

export function segmentsOf(tables: readonly TableChange[]): readonly Segment[] {
  return tables.flatMap(({ table, rows }): Segment[] => {
    const adds: [string, string][] = [];
    const changes: [string, Row, Row][] = [];
    const clears: [string, Row][] = [];
    for (const row of rows) {
      if (row.kind === 'add') adds.push([row.key, rowDigest(table, row.after)]);
      else if (row.kind === 'change') changes.push([row.key, row.before, row.after]);
      else clears.push([row.key, row.before]);
    }
    const segments: Segment[] = [
      { table, kind: 'add', rows: adds },
      { table, kind: 'change', rows: changes },
      { table, kind: 'clear', rows: clears },
    ];
    return segments.filter((segment) => segment.rows.length > 0);
  });
}

/** The changes that are kept, oldest first; reads only their heads. */
export function readHistory(): readonly HistoryEntry[] {
  const sheet = hiddenSheet(HISTORY);
  if (!sheet) return [];
  const entries = new Map<string, HistoryEntry>();
  const values = sheet.getRange(1, 1, LOOK, COLUMNS.length).getValues();
  values.forEach((cells, i) => {
    const texts = cells.map(unmark);
    const cell = (name: string) => texts[COLUMNS.indexOf(name)] ?? '';
    const changeId = cell('changeId');
    if (changeId === '') return;
    const before = entries.get(changeId);
    const size = Number(cell('size'));
    entries.set(changeId, {
      changeId,
      parts: [...(before?.parts ?? []), cell('part')],
      at: cell('at'),
      action: cell('action'),
      title: cell('title'),
      user: cell('user'),
      undoOf: cell('undoOf'),
      undoneBy: before?.undoneBy || cell('undoneBy'),
      state: cell('state') as HistoryEntry['state'],
      counts: mergeCounts(before?.counts ?? {}, JSON.parse(cell('counts') || '{}')),
      size: (before?.size ?? 0) + size,
      longest: Math.max(before?.longest ?? 0, size),
      rows: [...(before?.rows ?? []), i + 1],
    });
  });
  return [...entries.values()];
}

/** Cells hold text behind a mark, so that a title like `=1` or `1/2` stays what it is. */
function unmark(cell: unknown): string {
  return String(cell).slice(1);
}

/** @returns null for a change that was too large to be kept, or was emptied because of an erasure. */
export function readSegments(entry: HistoryEntry): readonly Segment[] | null {
  const sheet = hiddenSheet(HISTORY);
  if (!sheet || isLarge(entry) || entry.state === 'erased') return null;
  const first = Math.min(...entry.rows);
  const last = Math.max(...entry.rows);
  const width = Math.max(1, pieceCount(entry.longest));
  const values = sheet.getRange(first, COLUMNS.length + 1, last - first + 1, width).getValues();
  return entry.rows.flatMap((row) => {
    const text = joinPieces((values[row - first] ?? []).filter((cell) => cell !== ''));
    return text === '' ? [] : (JSON.parse(text) as Segment[]);
  });
}

function mergeCounts(a: HistoryEntry['counts'], b: HistoryEntry['counts']): HistoryEntry['counts'] {
  const out: Partial<Record<TableId, Counts>> = { ...a };
  for (const [table, counts] of Object.entries(b) as [TableId, Counts][]) {
    const known = out[table];
    out[table] = known ? addCounts(known, counts) : counts;
  }
  return out;
}

/**
 * Keeps a change (or one chunk of it) for undo, marks what it undoes, and forgets the oldest. A piece of work that is
 * already there is left alone.
 *
 * @param known What `readHistory` gave.
 * @returns Whether it is kept; a change may be too large for that.
 */
export function keepChange(
  info: ChangeInfo,
  tables: readonly TableChange[],
  known: readonly HistoryEntry[],
  formula?: FormulaChange,
): boolean {
  const own = known.find((entry) => entry.changeId === info.changeId);
  if (own?.parts.includes(info.part)) return !isLarge(own);
  const sheet = makeHiddenSheet(HISTORY);
  const texts = segmentTexts(segmentsOf(tables));
  if (formula) texts.push(stableJson([{ table: 'settings', kind: 'formula', rows: [], formula }]));
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const large = size + (own?.size ?? 0) > KEPT_CHARACTERS || (own !== undefined && isLarge(own));
  // What is not kept needs no room, and is no reason to forget another.
  const kept = forgetOldest(sheet, known, own, large ? 0 : size);
  if (large) dropBodies(sheet, kept, info.changeId);
  const bottom = kept.reduce((most, entry) => Math.max(most, ...entry.rows), 0);
  const counts = Object.fromEntries(tables.map((table) => [table.table, countRows(table)]));
  // A change that was logged before this chunk came stays closed: the chunk is logged by itself.
  const closed = info.last || (own !== undefined && !isOpen(own));
  const state = large ? (closed ? 'large' : 'openLarge') : closed ? 'closed' : 'open';
  const bodies = large || texts.length === 0 ? [''] : texts;
  const rows = bodies.map((text, i) => {
    const cells: Readonly<Record<string, string | number | boolean>> = {
      ...info,
      // A name may be as long as a cell.
      title: info.title.slice(0, LONGEST_TITLE),
      undoneBy: '',
      state,
      size: text.length,
      counts: i === 0 ? JSON.stringify(counts) : '{}',
    };
    return [...COLUMNS.map((name) => `:${cells[name]}`), ...pieces(text)];
  });
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const block = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  makeColumns(sheet, width);
  sheet.getRange(bottom + 1, 1, block.length, width).setValues(block);
  markUndone(sheet, info, kept);
  return !large;
}

/** Marks a change of chunks as complete. */
export function closeEntry(entry: HistoryEntry): void {
  const row = entry.rows[entry.rows.length - 1] as number;
  hiddenSheet(HISTORY)
    ?.getRange(row, COLUMNS.indexOf('state') + 1)
    .setValue(isLarge(entry) ? ':large' : ':closed');
}

/** The first chunks of a change that has become too large: half of it cannot be undone. */
function dropBodies(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  entries: readonly HistoryEntry[],
  changeId: string,
): void {
  const own = entries.find((entry) => entry.changeId === changeId);
  if (!own || isLarge(own) || own.longest === 0) return;
  const values = [Array<string>(pieceCount(own.longest)).fill('')];
  const bodies = own.rows.map((row) => a1Of({ row: row - 1, column: COLUMNS.length, values }));
  sheet.getRangeList(bodies).clearContent();
}

/** Undoing a change marks it; undoing that undoing takes the mark away. */
function markUndone(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  info: ChangeInfo,
  entries: readonly HistoryEntry[],
): void {
  const undone = entries.find((entry) => entry.changeId === info.undoOf);
  if (!undone) return;
  const column = COLUMNS.indexOf('undoneBy') + 1;
  sheet.getRange(undone.rows[0] as number, column).setValue(`:${info.changeId}`);
  const back = entries.find((entry) => entry.changeId === undone.undoOf);
  if (back) sheet.getRange(back.rows[0] as number, column).setValue(':');
}

/** Deletes the rows of changes beyond the bounds; answers what stays, with the rows it then has. */
function forgetOldest(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  entries: readonly HistoryEntry[],
  own: HistoryEntry | undefined,
  coming: number,
): readonly HistoryEntry[] {
  let keep = entries.slice(own ? -KEPT_CHANGES : -(KEPT_CHANGES - 1));
  const total = () => coming + keep.reduce((sum, entry) => sum + (isLarge(entry) ? 0 : entry.size), 0);
  while (keep.length > 0 && keep[0] !== own && total() > KEPT_CHARACTERS) keep = keep.slice(1);
  const gone = entries.filter((entry) => !keep.includes(entry)).flatMap((entry) => entry.rows);
  if (gone.length === 0) return keep;
  for (const { first, count } of runs(gone).reverse()) sheet.deleteRows(first, count);
  const shifted = (row: number) => row - gone.filter((each) => each < row).length;
  return keep.map((entry) => ({ ...entry, rows: entry.rows.map(shifted) }));
}

function runs(rows: readonly number[]): { first: number; count: number }[] {
  const out: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = out[out.length - 1];
    if (last && last.first + last.count === row) last.count += 1;
    else out.push({ first: row, count: 1 });
  }
  return out;
}

/** The segments as texts that each fit a row of the sheet. */
function segmentTexts(segments: readonly Segment[]): string[] {
  const texts: string[] = [];
  let open: string[] = [];
  let length = 0;
  const close = (): void => {
    if (open.length > 0) texts.push(`[${open.join(',')}]`);
    open = [];
    length = 0;
  };
  for (const segment of segments) {
    const rows = segment.rows.map((row) => stableJson(row));
    let from = 0;
    while (from < rows.length) {
      let to = from;
      let size = 60;
      while (
        to < rows.length &&
        (to === from || length + size + (rows[to] as string).length < SEGMENT - 1000)
      ) {
        size += (rows[to] as string).length + 1;
        to += 1;
      }
      open.push(
        `{"kind":"${segment.kind}","rows":[${rows.slice(from, to).join(',')}],"table":"${segment.table}"}`,
      );
      length += size;
      if (to < rows.length || length > SEGMENT / 2) close();
      from = to;
    }
  }
  close();
  return texts;
}

function makeColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet, width: number): void {
  const NEW_SHEET = 26;
  if (width <= NEW_SHEET) return;
  const columns = sheet.getMaxColumns();
  if (width > columns) sheet.insertColumnsAfter(columns, width - columns);
}
