import type { Row } from '../model/cell';
import type { RawCell } from '../model/decode';
import { a1Of, type Block, blocksOf, type CellWrite, uniformBlocks } from './blocks';
import { sheetClock } from './clock';
import { encodeCell } from './encode';
import type { PlannedTable } from './journal';
import { fieldIn, type Index, sameCell } from './plan';
import type { SheetState } from './state';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cells that a change writes, and the rows that it empties. */
export type CellPlan = {
  readonly state: SheetState;
  readonly writes: readonly CellWrite<RawCell>[];
  readonly clears: readonly number[];
};

/**
 * The cells of a planned change. In a first run everything is as planned. When a journal is rolled forward, what is
 * already there is left out, what a person changed since is left alone, and rows are found by key again.
 */
export function cellPlan(index: Index, planned: PlannedTable, again: boolean): CellPlan {
  const { state, byKey } = index;
  const writes: CellWrite<RawCell>[] = [];
  const clears: number[] = [];
  let free = index.free;
  const put = (at: number, after: Row, keep: (id: string) => boolean): void => {
    for (const [id, value] of Object.entries(after)) {
      const column = state.columns[id];
      if (column === undefined || keep(id)) continue;
      writes.push({ row: at, column, value: encodeCell(fieldIn(state, id), value, sheetClock()) });
    }
  };
  planned.rows.forEach((row, i) => {
    const place = planned.places[i] as number;
    const found = byKey.get(row.key);
    const now = (id: string) => found?.values[id];
    if (!again) {
      if (row.kind === 'clear') clears.push(place);
      else put(place, row.after, (id) => row.kind === 'add' && isBlankWrite(row.after, id));
    } else if (row.kind === 'change') {
      // A third value is a person's.
      if (found) put(found.at, row.after, (id) => !sameCell(state, id, now(id), row.before[id]));
    } else if (row.kind === 'clear') {
      const untouched =
        found && Object.keys(row.before).every((id) => sameCell(state, id, now(id), row.before[id]));
      if (found && untouched) clears.push(found.at);
    } else if (found) {
      put(found.at, row.after, (id) => isBlankWrite(row.after, id) || (now(id) ?? '') !== '');
    } else {
      const begun = begunAt(state, place, row.after);
      put(begun ? place : free, row.after, (id) => isBlankWrite(row.after, id));
      if (!begun || place >= free) free = (begun ? place : free) + 1;
    }
  });
  return { state, writes: fillColumns(state, writes, planned, again), clears };
}

function isBlankWrite(after: Row, id: string): boolean {
  return (after[id] ?? '') === '';
}

/** Whether a row that has no key yet holds part of what was to be added there, and nothing else. */
function begunAt(state: SheetState, place: number, after: Row): boolean {
  const cells = state.values[place] ?? [];
  let some = false;
  for (const [id, column] of Object.entries(state.columns)) {
    const raw = cells[column] ?? '';
    if (raw === '') continue;
    some = true;
    if (!sameCell(state, id, rawText(raw), after[id])) return false;
  }
  return some;
}

function rawText(raw: RawCell): string | number | boolean {
  return typeof raw === 'object' ? sheetClock().stamp(raw) : raw;
}

/**
 * Added rows stand together: a blank among the values of a column is written too where the cell is empty anyway, so
 * that the column stays one block instead of many.
 */
function fillColumns(
  state: SheetState,
  writes: readonly CellWrite<RawCell>[],
  planned: PlannedTable,
  again: boolean,
): readonly CellWrite<RawCell>[] {
  if (again) return writes;
  const added = planned.places.filter((_place, i) => planned.rows[i]?.kind === 'add');
  if (added.length < 2) return writes;
  const first = added[0] as number;
  const used = new Map<number, Set<number>>();
  for (const { row, column } of writes) {
    if (row < first) continue;
    const rows = used.get(column) ?? new Set<number>();
    used.set(column, rows.add(row));
  }
  const blanks: CellWrite<RawCell>[] = [];
  for (const [column, rows] of used) {
    for (const row of added) {
      const empty = (state.values[row]?.[column] ?? '') === '';
      if (!rows.has(row) && empty) blanks.push({ row, column, value: '' });
    }
  }
  return [...writes, ...blanks];
}

/**
 * Writes the cells: a call for each block, one `RangeList` for all blocks of one and the same value, one for all rows
 * that are emptied. So the number of calls is at most the number of blocks plus 1.
 */
export function writeCells(plan: CellPlan): void {
  const { sheet } = plan.state;
  const blocks = blocksOf(plan.writes);
  makeRoom(sheet, blocks);
  const { uniform, mixed } = uniformBlocks(blocks);
  writeBlocks(sheet, mixed);
  for (const group of uniform) sheet.getRangeList(group.blocks.map(a1Of)).setValue(group.value);
  clearRows(plan.state, plan.clears);
}

export function writeBlocks(sheet: Sheet, blocks: readonly Block<RawCell>[]): void {
  for (const { row, column, values } of blocks) {
    const width = values[0]?.length ?? 1;
    sheet.getRange(row + 1, column + 1, values.length, width).setValues(values as RawCell[][]);
  }
}

/** Empties the table's own columns of rows; the rows stay, and so do the user's other columns. */
function clearRows(state: SheetState, rows: readonly number[]): void {
  if (rows.length === 0) return;
  const columns = Object.values(state.columns);
  const cells = rows.flatMap((row) => columns.map((column) => ({ row, column, value: '' })));
  state.sheet.getRangeList(blocksOf(cells).map(a1Of)).clearContent();
}

/** Adds rows at the end of the sheet where blocks lie beyond it; asks for the sheet's size only then. */
export function makeRoom(sheet: Sheet, blocks: readonly Block<unknown>[]): void {
  const needed = blocks.reduce((most, { row, values }) => Math.max(most, row + values.length), 0);
  if (needed === 0) return;
  try {
    sheet.getRange(needed, 1);
  } catch {
    const rows = sheet.getMaxRows();
    if (needed > rows) sheet.insertRowsAfter(rows, needed - rows);
  }
}
