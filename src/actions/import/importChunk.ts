import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import type { Cell, Row } from '../../model/cell';
import type { ChangeSet, RowChange } from '../../model/changeset';
import { canonicalCell } from '../../model/decode';
import { rowKey } from '../../model/key';
import type { SheetRow, Tables } from '../../model/snapshot';
import { tableSpec } from '../../model/tables';
import type { ImportChunk, ImportTable } from '../../rpc/imports';
import { changedFields, foldName, nextId, rowsOf, text } from '../tables';
import { checkValue } from './check';
import { hasPeople, hasSourceId } from './fields';
import { type Remembered, remembered } from './remember';
import { baseOf, shareRow } from './share';

/** What one chunk would change; rows that are there already as they come are counted only. */
export type ChunkOutcome = {
  readonly changeSet: ChangeSet;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
};

/**
 * The changes of one chunk of an import. A row is known by its Source ID: the same values add nothing, other values
 * change the row, a row that is shared out anew replaces its former parts. Rows that people typed have no Source ID
 * and are never touched.
 */
export function importChunk(tables: Tables, input: ImportChunk): ChunkOutcome {
  const rows = input.table === 'hires' ? hireRows(tables, input) : eventRows(tables, input);
  const there = index(tables, input.table);
  const changes: RowChange[] = [];
  const count = { added: 0, changed: 0, same: 0 };
  const placed = new Set<string>();
  for (const group of rows) {
    const gone = formerParts(there, input.table, group);
    for (const row of gone) changes.push({ kind: 'clear', key: row.key, before: row.values });
    let touched = gone.length > 0;
    let fresh = gone.length === 0;
    for (const row of group.parts) {
      const key = rowKey(input.table, row);
      if (placed.has(key)) continue;
      placed.add(key);
      const existing = there.byKey.get(key);
      if (!existing) {
        changes.push({ kind: 'add', key, after: filled(row) });
        touched = true;
        continue;
      }
      fresh = false;
      const changed = changedFields(existing.values, row);
      if (!changed) continue;
      changes.push({ kind: 'change', key, ...changed });
      touched = true;
    }
    count[touched ? (fresh ? 'added' : 'changed') : 'same'] += 1;
  }
  // All parts carry the same title: log and undo show them as one change.
  const title = t('import.title', { file: input.file, sheet: tableSpec(input.table).sheet });
  return {
    changeSet: {
      action: 'import',
      title,
      tables: changes.length > 0 ? [{ table: input.table, rows: changes }] : [],
    },
    ...count,
  };
}

/** One row of the file, and the rows of the table that it becomes. */
type Group = { readonly base: string; readonly parts: readonly Row[] };
type Index = {
  readonly byKey: ReadonlyMap<string, SheetRow>;
  readonly byBase: ReadonlyMap<string, readonly SheetRow[]>;
};

function index(tables: Tables, table: ImportTable): Index {
  const byKey = new Map<string, SheetRow>();
  const byBase = new Map<string, SheetRow[]>();
  for (const row of rowsOf(tables, table)) {
    if (row.key === '') continue;
    if (!byKey.has(row.key)) byKey.set(row.key, row);
    if (!hasSourceId(table)) continue;
    const base = baseOf(text(row.values, 'sourceId'), text(row.values, 'hireId'));
    if (base !== '') byBase.set(base, [...(byBase.get(base) ?? []), row]);
  }
  return { byKey, byBase };
}

/** Rows of an earlier sharing of the same source row: left standing they would count it twice. */
function formerParts(there: Index, table: ImportTable, group: Group): readonly SheetRow[] {
  if (group.base === '') return [];
  const wanted = new Set(group.parts.map((part) => rowKey(table, part)));
  const whole = there.byKey.get(group.base);
  return [...(whole ? [whole] : []), ...(there.byBase.get(group.base) ?? [])].filter(
    (row) => !wanted.has(row.key),
  );
}

function eventRows(tables: Tables, input: ImportChunk): readonly Group[] {
  const people = remembered(tables, 'person');
  const campaigns = remembered(tables, 'campaign');
  const hires = new Set(rowsOf(tables, 'hires').map((row) => text(row.values, 'hireId')));
  return input.rows.flatMap(({ source, values: given }): readonly Group[] => {
    const values = checked(input.table, given);
    const base = hasSourceId(input.table) ? text(values, 'sourceId') : '';
    if (hasSourceId(input.table) && base === '') throw new RampError('import.noSourceId', { source });
    if (!hasPeople(input.table)) return [{ base, parts: [values] }];
    const byCampaign = input.table === 'adSpend' && text(values, 'campaign').trim() === source;
    const hireIds = lookUp(source, byCampaign ? [campaigns, people] : [people, campaigns]);
    if (hireIds === null) throw new RampError('import.unassigned', { source });
    const unknown = hireIds.find((id) => !hires.has(id));
    if (unknown !== undefined) throw new RampError('import.unknownHire', { hireId: unknown, source });
    // Nobody: its rows are left out by choice.
    return hireIds.length === 0 ? [] : [{ base, parts: shareRow(input.table, values, hireIds) }];
  });
}

function lookUp(source: string, maps: readonly Remembered[]): readonly string[] | null {
  for (const map of maps) {
    const found = map.get(source);
    if (found) return found;
  }
  return null;
}

/** Hires of the file by ID, else by name, else new. */
function hireRows(tables: Tables, input: ImportChunk): readonly Group[] {
  const there = rowsOf(tables, 'hires');
  const ids = new Set(there.map((row) => text(row.values, 'hireId')).filter((id) => id !== ''));
  const byName = new Map(there.map((row) => [foldName(text(row.values, 'name')), row]));
  const roles = new Map(
    rowsOf(tables, 'roles').map((row) => [foldName(text(row.values, 'role')), text(row.values, 'role')]),
  );
  return input.rows.flatMap(({ values: arrived }): readonly Group[] => {
    const values = checked('hires', arrived);
    const name = text(values, 'name').trim();
    if (name === '') throw new RampError('import.noHireName');
    const role = roles.get(foldName(text(values, 'role'))) ?? text(values, 'role');
    const row: Row = { ...values, name, ...('role' in values ? { role } : {}) };
    const given = text(values, 'hireId');
    const known = byName.get(foldName(name));
    if (given !== '' && ids.has(given)) return [{ base: '', parts: [row] }];
    // A row somebody typed without an ID is theirs.
    if (known && known.key === '') return [];
    const hireId = known ? text(known.values, 'hireId') : given !== '' ? given : nextId('H', ids);
    ids.add(hireId);
    const status =
      known || text(values, 'status') !== ''
        ? {}
        : { status: text(values, 'leftOn') === '' ? 'active' : 'left' };
    return [{ base: '', parts: [{ ...row, hireId, ...status }] }];
  });
}

/** The page has checked its rows already; what arrives is checked again, and made what it will read back as. */
function checked(table: ImportTable, values: Row): Row {
  const fields = tableSpec(table).fields;
  const row: Record<string, Cell> = {};
  for (const [id, value] of Object.entries(values)) {
    const field = fields.find((each) => each.id === id);
    if (!field) throw new RampError('import.unknownField', { field: id });
    const found = canonicalCell(field, value);
    if (checkValue(field, value) !== null || (found === '' && String(value).trim() !== '')) {
      throw new RampError('import.badValue', { header: field.header, value: String(value).slice(0, 60) });
    }
    row[id] = found;
  }
  return row;
}

/** Blank fields need no cell. */
function filled(row: Row): Row {
  const kept: Record<string, Cell> = {};
  for (const [field, value] of Object.entries(row)) if (value !== '') kept[field] = value;
  return kept;
}
