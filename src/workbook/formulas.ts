import { t } from '../i18n/text';
import type { ChangeSet, RowChange, TableChange } from '../model/changeset';
import { type Index, indexOf } from './plan';
import { reading, type SheetState, stateOf } from './state';

export type Spared = {
  readonly changeSet: ChangeSet;
  /** What stays because a formula stands there, one sentence each. */
  readonly notes: readonly string[];
};

/** So many cells are named; the rest is counted. */
const NAMED = 5;

/**
 * A change set without what would write over formulas: those are the user's. A row that would be emptied stays as a
 * whole when one of its cells holds a formula. Costs one read for each table of which rows are changed or cleared.
 */
export function spareFormulas(changeSet: ChangeSet): Spared {
  const notes: string[] = [];
  const tables = changeSet.tables
    .map((change) => spareTable(change, notes))
    .filter(({ rows }) => rows.length > 0);
  const more = notes.length - NAMED;
  return {
    changeSet: { ...changeSet, tables },
    notes: more > 0 ? [...notes.slice(0, NAMED), t('change.formulas', { count: more })] : notes,
  };
}

function spareTable(change: TableChange, notes: string[]): TableChange {
  if (change.rows.every(({ kind }) => kind === 'add')) return change;
  const state = stateOf(change.table, reading());
  if (!state) return change;
  const index = indexOf(state);
  const formula = formulasIn(state, index, change.rows);
  if (!formula) return change;
  const { fields } = state.spec;
  const holds = (row: RowChange, id: string): boolean => {
    const [found, column] = [index.byKey.get(row.key), state.columns[id]];
    return found !== undefined && column !== undefined && formula(found.at, column);
  };
  const say = (key: 'change.formula' | 'change.formulaRow', row: RowChange, id: string): void => {
    const where = t('change.where', { sheet: state.name, row: (index.byKey.get(row.key)?.at ?? 0) + 1 });
    notes.push(t(key, { where, header: fields.find((field) => field.id === id)?.header ?? id }));
  };
  const rows = change.rows.flatMap((row): RowChange[] => {
    if (row.kind === 'add') return [row];
    const ids = row.kind === 'clear' ? fields.map(({ id }) => id) : Object.keys(row.after);
    const held = ids.filter((id) => holds(row, id));
    const [first] = held;
    if (first === undefined) return [row];
    if (row.kind === 'clear') {
      say('change.formulaRow', row, first);
      return [];
    }
    for (const id of held) say('change.formula', row, id);
    const rest = (of: RowChange & { kind: 'change' }, side: 'before' | 'after') =>
      Object.fromEntries(Object.entries(of[side]).filter(([id]) => !held.includes(id)));
    const after = rest(row, 'after');
    return Object.keys(after).length === 0 ? [] : [{ ...row, before: rest(row, 'before'), after }];
  });
  return { ...change, rows };
}

/** Whether a cell of the rows that a change touches holds a formula; null when none does. */
function formulasIn(
  state: SheetState,
  { byKey }: Index,
  rows: readonly RowChange[],
): ((row: number, column: number) => boolean) | null {
  const places: number[] = [];
  const columns = new Set<number>();
  for (const row of rows) {
    const found = row.kind === 'add' ? undefined : byKey.get(row.key);
    if (row.kind === 'add' || !found) continue;
    places.push(found.at);
    const ids = row.kind === 'clear' ? Object.keys(state.columns) : Object.keys(row.after);
    for (const id of ids) columns.add(state.columns[id] ?? 0);
  }
  if (places.length === 0 || columns.size === 0) return null;
  const [top, left] = [least(places), least([...columns])];
  const [height, width] = [most(places) - top + 1, most([...columns]) - left + 1];
  const formulas = readOnce(state, top, left, height, width);
  if (formulas.every((cells) => cells.every((cell) => cell === ''))) return null;
  return (row, column) => (formulas[row - top]?.[column - left] ?? '') !== '';
}

const known = new WeakMap<SheetState, { readonly area: string; readonly formulas: string[][] }>();

/** What is confirmed and then applied is looked at twice, and read once. */
function readOnce(state: SheetState, top: number, left: number, height: number, width: number): string[][] {
  const area = [top, left, height, width].join();
  const before = known.get(state);
  if (before?.area === area) return before.formulas;
  const formulas = state.sheet.getRange(top + 1, left + 1, height, width).getFormulas();
  known.set(state, { area, formulas });
  return formulas;
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b));
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b));
}
