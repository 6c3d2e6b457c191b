import { RampError } from '../domain/error';
import { errorText, t } from '../i18n/text';
import type { Cell, Row } from '../model/cell';
import { decodeCell, type RawCell } from '../model/decode';
import { foldHeader } from '../model/header';
import { keyLabel, rowKey } from '../model/key';
import type { Problem } from '../model/problem';
import type { Field, TableId } from '../model/schema';
import type { Fault, SheetRow, TableData, Tables } from '../model/snapshot';
import { tableSpec } from '../model/tables';
import { sheetClock } from './clock';
import { type Reading, reading, type SheetState, stateOf } from './state';

/** More faults than this in one table help nobody: the first ones say what is wrong. */
const MAX_FAULTS = 500;

/**
 * The tables an action asks for, as they stand now: each sheet is read once. Cells that do not fit their column become
 * faults; their rows stay, with the field blank.
 * @throws RampError `sheet.missing` (deleted), `sheet.noHeaders`, `sheet.header` (renamed): with the remedy.
 */
export function readTables(ids: readonly TableId[], from: Reading = reading()): Tables {
  const tables: { [T in TableId]?: TableData } = {};
  for (const id of ids) tables[id] = tableData(id, from);
  for (const id of ids) {
    const data = tables[id];
    if (data) tables[id] = withUnknownWords(data, tables);
  }
  return tables;
}

function tableData(id: TableId, from: Reading): TableData {
  const state = stateOf(id, from);
  if (state) return decodeTable(state);
  return { table: id, present: false, sheet: tableSpec(id).sheet, rows: [], faults: [] };
}

/** Rows and faults of a sheet that was read. */
export function decodeTable(state: SheetState): TableData {
  const { spec, columns, values, name } = state;
  const clock = sheetClock();
  const rows: SheetRow[] = [];
  const faults: Fault[] = [];
  const firstWith = new Map<string, number>();
  const fields = spec.fields.filter((field) => columns[field.id] !== undefined);
  const add = (row: number, field: Field, found: Problem): void => {
    if (faults.length < MAX_FAULTS) faults.push(fault(state, row, field, found));
  };
  for (let at = state.head + 1; at < state.end; at += 1) {
    const cells = values[at] ?? [];
    const row: Record<string, Cell> = {};
    const blank: Field[] = [];
    for (const field of fields) {
      const { value, problem } = decodeCell(field, cells[columns[field.id] as number] ?? '', clock);
      if (value !== '') row[field.id] = value;
      else if (problem) add(at, field, problem);
      else if (field.required && !madeByUs(spec.key, field)) blank.push(field);
    }
    if (Object.keys(row).length === 0) continue;
    for (const field of blank) add(at, field, { code: 'cell.required', params: {} });
    const key = rowKey(spec.id, row);
    const first = firstWith.get(key);
    if (key !== '' && first !== undefined) faults.push(duplicate(state, at, first, key));
    else firstWith.set(key, at);
    rows.push({ row: at + 1, key, values: row });
  }
  return { table: spec.id, present: true, sheet: name, rows, faults };
}

/** One row's values, whatever does not fit left out. */
export function rowAt(state: SheetState, cells: readonly RawCell[]): Row {
  const row: Record<string, Cell> = {};
  for (const field of state.spec.fields) {
    const column = state.columns[field.id];
    if (column === undefined) continue;
    const { value } = decodeCell(field, cells[column] ?? '', sheetClock());
    if (value !== '') row[field.id] = value;
  }
  return row;
}

/** An ID that the add-on gives: a row typed by hand gets it later. */
function madeByUs(key: readonly string[], field: Field): boolean {
  return key.length === 1 && key[0] === field.id && field.type === 'id';
}

function fault(state: SheetState, at: number, field: Field, found: Problem): Fault {
  const column = state.columns[field.id] as number;
  // The header as it stands there, which may be the user's own word.
  const header = String(state.values[state.head]?.[column] ?? field.header).trim();
  const where = t('where.row', { sheet: state.name, row: at + 1, header });
  const message = errorText(new RampError(found.code, { ...found.params, where }));
  return { table: state.spec.id, row: at + 1, header, code: found.code, message };
}

function duplicate(state: SheetState, at: number, first: number, key: string): Fault {
  const { spec, name } = state;
  const headers = spec.key.map((id) => spec.fields.find((field) => field.id === id)?.header ?? id);
  const header = headers.join(' + ');
  const message = t('row.duplicate', {
    sheet: name,
    row: at + 1,
    first: first + 1,
    header,
    key: keyLabel(key),
  });
  return { table: spec.id, row: at + 1, header, code: 'row.duplicate', message };
}

/** Words that another table does not have (an unknown role): said, and left as they are. */
function withUnknownWords(data: TableData, tables: Tables): TableData {
  const faults: Fault[] = [];
  for (const field of tableSpec(data.table).fields) {
    const source = field.optionsFrom && tables[field.optionsFrom.table];
    if (!source?.present || source.rows.length === 0 || !field.optionsFrom) continue;
    const from = field.optionsFrom.field;
    const words = new Map(
      source.rows.map(({ values }) => [foldHeader(values[from]), String(values[from] ?? '')]),
    );
    for (const { row, values } of data.rows) {
      const value = values[field.id] ?? '';
      if (value === '' || words.has(foldHeader(value))) continue;
      const where = t('where.row', { sheet: data.sheet, row, header: field.header });
      const options = [...words.values()].filter((word) => word !== '').join(', ');
      const message = t('cell.unknownWord', { where, value: String(value), options });
      faults.push({ table: data.table, row, header: field.header, code: 'cell.unknownWord', message });
    }
  }
  return faults.length === 0 ? data : { ...data, faults: [...data.faults, ...faults] };
}
