import { RampError } from '../domain/error';
import { errorText, t } from '../i18n/text';
import type { RawCell } from '../model/decode';
import { foldHeader } from '../model/header';
import { rowKey } from '../model/key';
import { blocksOf, type CellWrite } from './blocks';
import { encodeText } from './encode';
import type { PlannedTable } from './journal';
import { cellsToRestore, damagedCells } from './mend';
import { fieldIn, indexOf, sameCell } from './plan';
import { readAll } from './readAll';
import { despiteRules } from './rules';
import { rowAt } from './snapshot';
import { reading, renewReading, type SheetState, stateOf } from './state';
import { type CellPlan, cellPlan, writeBlocks, writeCells } from './write';

/**
 * Takes back what was written of a plan before Google refused the rest: cells get what the row and column that now
 * stand there held when the sheet was read, even where that breaks a rule that came later.
 *
 * @returns Whether somebody moved rows or columns under the writing.
 */
export function restoreCells(planned: PlannedTable, plan: CellPlan): boolean {
  const { sheet } = plan.state;
  const { moved, cells } = cellsToRestore(planned, plan, readAll(sheet));
  const put = (): void => {
    writeBlocks(sheet, blocksOf(cells));
    SpreadsheetApp.flush();
  };
  if (cells.length === 0) return moved;
  try {
    put();
  } catch {
    despiteRules(sheet, cells, put);
  }
  return moved;
}

/**
 * After the writing: a lock does not stop people, who may have sorted, inserted or moved between our reading and our
 * writing. Looks whether every row is where it was written; what landed beside its row is put back and written again
 * where the row now stands. Answers a sentence for what could not be put right.
 */
export function settle(tables: readonly PlannedTable[], plans: readonly CellPlan[]): readonly string[] {
  return plans.flatMap((plan, i) => settleTable(tables[i] as PlannedTable, plan));
}

function settleTable(planned: PlannedTable, plan: CellPlan): readonly string[] {
  // An emptied row may be another's: only the whole sheet tells whether the right one is gone.
  const whole = planned.rows.some(({ kind }) => kind === 'clear');
  const now = whole ? readWhole(plan.state) : readAgain(plan.state, planned.places);
  const kept = readsAsText(plan, now);
  if (kept.length > 0) writeBlocks(plan.state.sheet, blocksOf(kept));
  if (!rowsInserted(plan) && isSettled(planned, plan.state, now)) return [];
  try {
    return mend(planned, plan);
  } catch (error) {
    if (error instanceof RampError) return [errorText(error)];
    throw error;
  }
}

type Rows = {
  readonly header: readonly RawCell[];
  readonly at: (row: number) => readonly RawCell[];
  readonly keys?: ReadonlySet<string>;
};

/** One read of header and rows where they are near each other, two where they are far apart. */
const NEAR = 500;

function readAgain(state: SheetState, places: readonly number[]): Rows {
  const width = (state.values[state.head] ?? []).length;
  const [first, last] = places.reduce(([a, b], at) => [Math.min(a, at), Math.max(b, at)], [Infinity, 0] as [
    number,
    number,
  ]);
  const read = (from: number, to: number) =>
    state.sheet.getRange(from + 1, 1, to - from + 1, width).getValues() as RawCell[][];
  if (last - state.head <= NEAR) {
    const rows = read(state.head, last);
    return { header: rows[0] ?? [], at: (row) => rows[row - state.head] ?? [] };
  }
  const header = read(state.head, state.head)[0] ?? [];
  const rows = read(first, last);
  return { header, at: (row) => rows[row - first] ?? [] };
}

function readWhole(state: SheetState): Rows {
  const { values } = readAll(state.sheet);
  const keys = new Set(values.map((row) => rowKey(state.spec.id, rowAt(state, row))));
  return { header: values[state.head] ?? [], at: (row) => values[row] ?? [], keys };
}

function isSettled({ rows, places }: PlannedTable, state: SheetState, now: Rows): boolean {
  if (columnsMoved(state, now.header)) return false;
  return rows.every((row, i) => {
    const found = rowAt(state, now.at(places[i] as number));
    if (row.kind === 'clear') return Object.keys(found).length === 0 && !now.keys?.has(row.key);
    return rowKey(state.spec.id, found) === row.key;
  });
}

/** A sheet that is longer than we made it: rows pushed down may have been written over where they came to stand. */
function rowsInserted({ state, writes }: CellPlan): boolean {
  const bottom = writes.reduce((most, { row }) => Math.max(most, row + 1), state.maxRows);
  return state.sheet.getMaxRows() !== bottom;
}

/** A header that now stands elsewhere: columns were moved, or one was inserted. A renamed one moved nothing. */
export function columnsMoved(state: SheetState, header: readonly RawCell[]): boolean {
  const before = (state.values[state.head] ?? []).map(foldHeader);
  const after = header.map(foldHeader);
  return before.some((name, at) => name !== '' && after[at] !== name && after.includes(name));
}

/** Texts that Sheets made something else of, because somebody changed the format of their column: once more as text. */
function readsAsText(plan: CellPlan, now: Rows): readonly CellWrite<RawCell>[] {
  const { state } = plan;
  return plan.writes
    .flatMap((write) => {
      if (typeof write.value !== 'string' || write.value === '' || write.value.startsWith("'")) return [];
      const found = now.at(write.row)[write.column];
      return found === undefined || found === '' || typeof found === 'string'
        ? []
        : [{ ...write, value: encodeText(write.value, false) }];
    })
    .filter(({ column }) => !columnsMoved(state, now.header) && column >= 0);
}

function mend(planned: PlannedTable, plan: CellPlan): readonly string[] {
  const { state } = plan;
  const fresh = readAll(state.sheet);
  const cells = damagedCells(planned, plan, fresh);
  writeBlocks(state.sheet, blocksOf(cells));
  SpreadsheetApp.flush();
  renewReading();
  const again = stateOf(planned.table, reading());
  if (!again) throw new RampError('sheet.missing', { sheet: state.name });
  writeCells(cellPlan(indexOf(again), planned, true));
  SpreadsheetApp.flush();
  renewReading();
  return unsettled(planned);
}

function unsettled({ table, rows }: PlannedTable): readonly string[] {
  const state = stateOf(table, reading());
  if (!state) return [];
  const { byKey } = indexOf(state);
  return rows.flatMap((row) => {
    const found = byKey.get(row.key);
    const right =
      row.kind === 'clear'
        ? !found
        : found !== undefined &&
          Object.keys(row.after).every(
            (id) => fieldIn(state, id) && sameCell(state, id, found.values[id], row.after[id]),
          );
    return right ? [] : [t('change.unmended', { sheet: state.name, row: found ? found.at + 1 : row.key })];
  });
}
