import { RampError } from '../domain/error';
import { errorText, t } from '../i18n/text';
import type { RowChange } from '../model/changeset';
import type { RawCell } from '../model/decode';
import { type ErasedRow, type Erasure, erasedRows } from '../model/erasure';
import { stableJson } from '../model/json';
import { personTable } from '../model/persons';
import type { TableId } from '../model/schema';
import type { Tables } from '../model/snapshot';
import { tableSpec } from '../model/tables';
import { blocksOf, type CellWrite } from './blocks';
import { sheetClock } from './clock';
import { encodeCell } from './encode';
import { fieldIn, type Index, indexOf, planTable } from './plan';
import { readAll } from './readAll';
import { settle } from './settle';
import { decodeTable } from './snapshot';
import { presentTables, reading, renewReading, type SheetState, stateOf } from './state';
import { cellPlan, writeBlocks, writeCells } from './write';

/** People sort and insert meanwhile: what was missed is looked for again so many times. */
const ROUNDS = 3;

/**
 * The tables that erasing changes: all that were set up.
 *
 * @param forgiving A sheet that is missing or lost a header is left out instead of refused: an erasure that was begun
 * must not stand in the way of everything else. `leftOut` is told why.
 */
export function erasureTables(
  forgiving = false,
  leftOut: (table: TableId, error: RampError) => void = () => undefined,
): Tables {
  const from = reading();
  const out: { [T in TableId]?: Tables[T] } = {};
  for (const id of presentTables()) {
    try {
      const state = stateOf(id, from);
      if (state) out[id] = decodeTable(state);
    } catch (error) {
      if (!forgiving || !(error instanceof RampError)) throw error;
      leftOut(id, error);
    }
  }
  return out;
}

/**
 * Makes the changes in the tables, the list of persons last: while it has the name, an erasure that met a protected
 * sheet can be repeated. Begins with what was read before and reads again after each round; what was read last, after
 * everything was written, is left to read on from. Answers a sentence for each sheet in which something could not be
 * changed.
 */
export function eraseFromTables(erasure: Erasure): readonly string[] {
  const own = personTable(erasure.kind).id;
  const problems = new Map<TableId, string>();
  const left = (): readonly (readonly [TableId, readonly ErasedRow[]])[] => {
    const tables = erasureTables(true, (table, error) => problems.set(table, errorText(error)));
    const rows = [...erasedRows(tables, erasure)].filter(([table]) => !problems.has(table));
    const others = rows.filter(([table]) => table !== own);
    return problems.size > 0 ? others : [...others, ...rows.filter(([table]) => table === own)];
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const rows = left();
    if (rows.length === 0) return [...problems.values()];
    for (const [table, erased] of rows) {
      if (table === own && problems.size > 0) continue;
      const problem = eraseTable(table, erased);
      if (problem !== '') problems.set(table, problem);
    }
    renewReading();
  }
  return [
    ...problems.values(),
    ...left().map(([table]) => t('erase.left', { sheet: tableSpec(table).sheet })),
  ];
}

function eraseTable(table: TableId, erased: readonly ErasedRow[]): string {
  const state = stateOf(table, reading());
  if (!state) return '';
  try {
    const index = indexOf(state);
    const byKey = erased.filter((row) => isByKey(row, index));
    writeDirectly(
      state,
      erased.filter((row) => !byKey.includes(row)),
    );
    if (byKey.length === 0) return '';
    const planned = planTable(index, byKey.map(asChange));
    const plan = cellPlan(index, planned, false);
    writeCells(plan);
    SpreadsheetApp.flush();
    return settle([planned], [plan]).join(' ');
  } catch (error) {
    // A protection or a rule of the user's own: the other sheets are done all the same.
    if (error instanceof RampError) return errorText(error);
    const reason = error instanceof Error ? error.message : String(error);
    return t('erase.refused', { sheet: state.name, reason });
  }
}

/** Rows that are found by key, and keep it, are written as any change is: safe from people who sort meanwhile. */
function isByKey({ row, after }: ErasedRow, { byKey, state }: Index): boolean {
  const { key } = state.spec;
  return byKey.get(row.key)?.at === row.row - 1 && !key.some((id) => after?.[id] !== undefined);
}

function asChange({ row, after }: ErasedRow): RowChange {
  if (after === null) return { kind: 'clear', key: row.key, before: row.values };
  const before = Object.fromEntries(Object.keys(after).map((id) => [id, row.values[id] ?? '']));
  return { kind: 'change', key: row.key, before, after };
}

/** Rows without a key, and keys that hold a name: written where they stand, if they still stand there. */
function writeDirectly(state: SheetState, erased: readonly ErasedRow[]): void {
  if (erased.length === 0) return;
  const now = readAll(state.sheet).values;
  const cells = erased.flatMap(({ row, after }): CellWrite<RawCell>[] => {
    const at = row.row - 1;
    const stands = stableJson(textsOf(now[at])) === stableJson(textsOf(state.values[at]));
    if (!stands) return [];
    const values = after ?? Object.fromEntries(Object.keys(row.values).map((id) => [id, '']));
    return Object.entries(values).flatMap(([id, value]) => {
      const column = state.columns[id];
      const field = fieldIn(state, id);
      return column === undefined ? [] : [{ row: at, column, value: encodeCell(field, value, sheetClock()) }];
    });
  });
  writeBlocks(state.sheet, blocksOf(cells));
  SpreadsheetApp.flush();
}

function textsOf(cells: readonly RawCell[] = []): readonly string[] {
  const texts = cells.map(String);
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return texts;
}
