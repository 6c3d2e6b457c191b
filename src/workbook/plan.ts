import { RampError } from '../domain/error';
import type { Cell, Row } from '../model/cell';
import type { RowChange } from '../model/changeset';
import { canonicalCell } from '../model/decode';
import { keyLabel } from '../model/key';
import type { Field } from '../model/schema';
import type { PlannedTable } from './journal';
import { decodeTable } from './snapshot';
import { endOf, type SheetState } from './state';

/** A table as rows by key, with the row after everything people typed. */
export type Index = {
  readonly state: SheetState;
  /** Key → row from 0 and its values; of two rows with one key the first. */
  readonly byKey: ReadonlyMap<string, { readonly at: number; readonly values: Row }>;
  /** The first row that is free in all required columns: nothing anybody typed is written over. */
  readonly free: number;
};

const indexes = new WeakMap<SheetState, Index>();

/** The index of a state, made once. */
export function indexOf(state: SheetState): Index {
  const known = indexes.get(state);
  if (known) return known;
  const made = makeIndex(state);
  indexes.set(state, made);
  return made;
}

function makeIndex(state: SheetState): Index {
  const byKey = new Map<string, { at: number; values: Row }>();
  for (const { row, key, values } of decodeTable(state).rows) {
    if (key !== '' && !byKey.has(key)) byKey.set(key, { at: row - 1, values });
  }
  const { spec } = state;
  const typed = spec.fields.filter(
    (field) => field.required || spec.key.includes(field.id) || field.id === spec.endsBy,
  );
  return {
    state,
    byKey,
    free: endOf(
      state.values,
      state,
      typed.map((field) => field.id),
    ),
  };
}

/**
 * Where each row of a change stands or will stand, after checking that the sheet is still what the change was computed
 * from.
 * @throws RampError `change.gone`, `change.exists`, `change.moved`, `sheet.headerBefore`: nothing is written then.
 */
export function planTable(index: Index, rows: readonly RowChange[]): PlannedTable {
  const { state, byKey } = index;
  const sheet = state.name;
  const seen = new Set<string>();
  let free = index.free;
  const places = rows.map((row) => {
    const found = byKey.get(row.key);
    const key = keyLabel(row.key);
    if (row.kind !== 'clear') checkColumns(state, row.after);
    if (row.key === '') throw new TypeError(`A row of ${state.spec.id} has no key`);
    if (row.kind === 'add') {
      if (found || seen.has(row.key))
        throw new RampError('change.exists', { sheet, row: (found?.at ?? free) + 1, key });
      seen.add(row.key);
      free += 1;
      return free - 1;
    }
    if (!found) throw new RampError('change.gone', { sheet, key });
    const same = Object.keys(row.before).every((id) => sameCell(state, id, found.values[id], row.before[id]));
    if (!same) throw new RampError('change.moved', { sheet, row: found.at + 1, key });
    return found.at;
  });
  return { table: state.spec.id, rows, places };
}

/** A value can only be written where there is a column for it. */
function checkColumns(state: SheetState, after: Row): void {
  for (const [id, value] of Object.entries(after)) {
    if (value === '' || state.columns[id] !== undefined) continue;
    const field = fieldIn(state, id);
    throw new RampError('sheet.headerBefore', { sheet: state.name, header: field.header });
  }
}

export function fieldIn(state: SheetState, id: string): Field {
  const field = state.spec.fields.find((each) => each.id === id);
  if (!field) throw new TypeError(`Table ${state.spec.id} has no field ${id}`);
  return field;
}

/** Whether a cell holds a value, as the cell reads back. */
export function sameCell(
  state: SheetState,
  id: string,
  now: Cell | undefined,
  then: Cell | undefined,
): boolean {
  const field = fieldIn(state, id);
  return canonicalCell(field, now) === canonicalCell(field, then);
}
