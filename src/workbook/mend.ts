import type { RowChange } from '../model/changeset';
import { isDate, type RawCell } from '../model/decode';
import { findColumns, findHeaderRow, foldHeader } from '../model/header';
import { stableJson } from '../model/json';
import { rowKey } from '../model/key';
import type { CellWrite } from './blocks';
import { encodeText } from './encode';
import type { PlannedTable } from './journal';
import { sameCell } from './plan';
import type { AllValues } from './readAll';
import { rowAt } from './snapshot';
import type { SheetState } from './state';
import type { CellPlan } from './write';

/** A value as it was read, so that writing it back changes nothing. */
export function literal(raw: RawCell): RawCell {
  return typeof raw === 'string' && raw !== '' ? encodeText(raw, false) : raw;
}

/**
 * The cells of other rows or columns that a change wrote over, because somebody sorted, inserted or moved between
 * reading and writing, each with what it held before. Rows are known by key; which columns they are by header.
 *
 * @param fresh The sheet as it is after the writing.
 */
export function damagedCells(
  planned: PlannedTable,
  plan: CellPlan,
  { values: fresh, maxRows }: AllValues,
): readonly CellWrite<RawCell>[] {
  const before = plan.state;
  const now = layoutAfter(before, fresh);
  const columnBefore = columnMap(before, now);
  const oldRows = keyedRows(before);
  const newRows = keyedRows(now);
  const out: CellWrite<RawCell>[] = [];
  const give = (row: number, column: number, from: number | undefined): void => {
    const source = columnBefore(column);
    const value = from === undefined || source === -1 ? '' : (before.values[from]?.[source] ?? '');
    out.push({ row, column, value: literal(value) });
  };

  const isRight = (row: RowChange, place: number): boolean => {
    if (row.kind === 'clear' || keyAt(now, place) !== row.key) return false;
    const found = rowAt(now, fresh[place] ?? []);
    return Object.entries(row.after).every(
      ([id, value]) => before.columns[id] === undefined || sameCell(now, id, found[id], value),
    );
  };

  if (Object.keys(before.columns).some((id) => before.columns[id] !== now.columns[id])) {
    // Columns moved, rows did not: what stands in the cells we wrote belongs to other columns, unless they moved after
    // we wrote and what we wrote went with them.
    const right = new Set(planned.places.filter((place, i) => isRight(planned.rows[i] as RowChange, place)));
    for (const { row, column } of plan.writes) if (!right.has(row)) give(row, column, row);
    for (const row of plan.clears) for (const column of Object.values(before.columns)) give(row, column, row);
    return out;
  }

  const lost = lostRows(planned, oldRows, newRows);
  const emptied: number[] = [];
  const restored = new Set<number>();
  const bottom = plan.writes.reduce((most, { row }) => Math.max(most, row + 1), before.maxRows);
  const inserted = maxRows - bottom;
  planned.rows.forEach((row, i) => {
    const place = planned.places[i] as number;
    const key = keyAt(now, place);
    if (row.kind === 'change') {
      // A row that is nowhere was written over itself, and its values may still stand in another.
      if (newRows.get(row.key) === place || key === row.key) return;
      for (const [id, value] of Object.entries(row.after)) {
        const column = before.columns[id];
        const there = column === undefined ? undefined : rowAt(now, fresh[place] ?? [])[id];
        if (column !== undefined && sameCell(now, id, there, value)) give(place, column, oldRows.get(key));
      }
    } else if (row.kind === 'add') {
      // Rows inserted above pushed the last rows down to where the first added ones were written.
      const pushedDown = inserted > 0 && key === row.key && lost.includes(place - inserted);
      if (!pushedDown) return;
      restored.add(place - inserted);
      for (const column of Object.values(before.columns)) give(place, column, place - inserted);
    } else if (newRows.has(row.key) && isBlank(now, place)) {
      emptied.push(place);
    }
  });
  const left = lost.filter((row) => !restored.has(row));
  emptied.slice(0, left.length).forEach((place, i) => {
    for (const column of Object.values(before.columns)) give(place, column, left[i]);
  });
  return out;
}

/**
 * The cells that hold what a plan wrote, each with what the row and column that now stand there held before. A cell
 * that holds anything else was not written, or is a person's since.
 */
export function cellsToRestore(
  planned: PlannedTable,
  plan: CellPlan,
  { values: fresh }: AllValues,
): { readonly moved: boolean; readonly cells: readonly CellWrite<RawCell>[] } {
  const before = plan.state;
  const now = layoutAfter(before, fresh);
  const columnBefore = columnMap(before, now);
  const { rowsMoved, rowBefore } = rowMap(planned, plan, now);
  const cleared = plan.clears.flatMap((row) =>
    Object.values(before.columns).map((column) => ({ row, column, value: '' })),
  );
  const columnsMoved = [...plan.writes, ...cleared].some(({ column }) => columnBefore(column) !== column);
  const cells = [...plan.writes, ...cleared].flatMap(({ row, column, value }) => {
    const found = fresh[row]?.[column] ?? '';
    if (!isSame(found, value)) return [];
    const [from, source] = [rowBefore(row), columnBefore(column)];
    const was = from === undefined || source === -1 ? '' : (before.values[from]?.[source] ?? '');
    return isSame(found, literal(was)) ? [] : [{ row, column, value: literal(was) }];
  });
  return { moved: rowsMoved || columnsMoved, cells };
}

/**
 * Whether a cell holds what was written to it: of a leading apostrophe nothing is kept, and under another column's
 * format a number reads as a date, or a date as a number.
 */
function isSame(found: RawCell, written: RawCell): boolean {
  if (isDate(found) && isDate(written)) return found.getTime() === written.getTime();
  if (isDate(found) || isDate(written)) return typeof found === 'number' || typeof written === 'number';
  return found === (typeof written === 'string' ? written.replace(/^'/, '') : written);
}

/** Which row of the sheet as it was stands in a row of today; rows whose key was written over are those now missing. */
function rowMap(planned: PlannedTable, plan: CellPlan, now: SheetState) {
  const oldRows = keyedRows(plan.state);
  const newRows = keyedRows(now);
  const rowsMoved = [...newRows].some(([key, row]) => (oldRows.get(key) ?? row) !== row);
  const keyOf = new Map([...newRows].map(([key, row]) => [row, key]));
  const asked = new Set(planned.rows.filter(({ kind }) => kind === 'clear').map(({ key }) => key));
  const missing = [...oldRows].filter(([key]) => !newRows.has(key));
  const emptied = missing.filter(([key]) => asked.has(key)).map(([, row]) => row);
  const overwritten = missing.filter(([key]) => !asked.has(key)).map(([, row]) => row);
  const known = new Map<number, number | undefined>();
  const rowBefore = (row: number): number | undefined => {
    if (!rowsMoved) return row;
    const found = oldRows.get(keyOf.get(row) ?? '');
    if (found !== undefined) return found;
    if (!known.has(row)) known.set(row, plan.clears.includes(row) ? emptied.shift() : overwritten.shift());
    return known.get(row);
  };
  return { rowsMoved, rowBefore };
}

/** Rows of the sheet as it was whose keys are nowhere any more, though nobody asked for that. */
function lostRows(
  planned: PlannedTable,
  oldRows: ReadonlyMap<string, number>,
  newRows: ReadonlyMap<string, number>,
): readonly number[] {
  const cleared = new Set(planned.rows.filter(({ kind }) => kind === 'clear').map(({ key }) => key));
  return [...oldRows].filter(([key]) => !newRows.has(key) && !cleared.has(key)).map(([, row]) => row);
}

function layoutAfter(before: SheetState, fresh: readonly (readonly RawCell[])[]): SheetState {
  const head = findHeaderRow(before.spec.fields, fresh, 2);
  const columns = findColumns(before.spec.fields, fresh[head] ?? []);
  const known = before.spec.key.every((id) => columns[id] !== undefined);
  // A header that was renamed meanwhile: the columns stand where they stood.
  const layout = head === -1 || !known ? { head: before.head, columns: before.columns } : { head, columns };
  return { ...before, ...layout, values: fresh, end: fresh.length };
}

/** Which column of the sheet as it was a column of today is; -1 for one that was not there. */
function columnMap(before: SheetState, now: SheetState): (column: number) => number {
  const old = (before.values[before.head] ?? []).map(foldHeader);
  const names = (now.values[now.head] ?? []).map(foldHeader);
  return (column) => {
    const name = names[column] ?? '';
    if (name === '') return old[column] === '' ? column : -1;
    return old[column] === name ? column : old.indexOf(name);
  };
}

/** Rows by key; rows that people typed without one by what they say. */
function keyedRows(state: SheetState): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let at = state.head + 1; at < state.values.length; at += 1) {
    const values = rowAt(state, state.values[at] ?? []);
    if (Object.keys(values).length === 0) continue;
    let key = rowKey(state.spec.id, values) || `typed ${stableJson(values)}`;
    while (rows.has(key)) key += ' again';
    rows.set(key, at);
  }
  return rows;
}

function keyAt(state: SheetState, row: number): string {
  return rowKey(state.spec.id, rowAt(state, state.values[row] ?? []));
}

function isBlank(state: SheetState, row: number): boolean {
  return Object.keys(rowAt(state, state.values[row] ?? [])).length === 0;
}
