import { lookUp, t } from '../../i18n/text';
import type { Cell } from '../../model/cell';
import type { WallClock } from '../../model/decode';
import { rowKey } from '../../model/key';
import { shown } from '../../model/problem';
import type { Fault, SheetRow, TableData, Tables } from '../../model/snapshot';
import { fieldOf, tableSpec } from '../../model/tables';
import type { ImportFault } from '../import/message';
import { shareRow } from '../import/share';
import { seedRoles, withRoles } from '../roles/seedRoles';
import { foldName, rowsOf, text } from '../tables';
import { type Adoption, adoptionSetting } from './adoption';
import { type Owners, ownersIn } from './owners';
import { type AdoptedRows, readAdopted } from './read';
import type { SheetValues } from './sheetTable';

/** An adoption, and its sheet as it stands now. */
export type Source = { readonly adoption: Adoption; readonly sheet: SheetValues };

/** Names or rows listed in one sentence. */
const LISTED = 3;

/**
 * The tables with the rows of adopted sheets beside our own. Only what is looked at is made of them: whatever writes
 * reads our own sheets alone, so that a row of the user's can never be changed.
 *
 * @throws RampError `adopt.header`
 */
export function withAdopted(tables: Tables, sources: readonly Source[], clock: WallClock): Tables {
  const all: { -readonly [T in keyof Tables]: Tables[T] } = { ...tables };
  for (const { adoption, sheet } of sources) {
    const { table } = adoption;
    const own = all[table];
    if (!own) continue;
    const read = readAdopted(sheet, adoption, clock);
    const owners = ownersIn(all, read.by);
    const place = { sheet: sheet.name, adoption };
    const merged =
      table === 'hires' ? withPeople(own, read, owners, all) : withEvents(own, read, owners, place);
    all[table] = {
      ...own,
      ...merged.data,
      faults: [...(merged.data.faults ?? own.faults), ...read.faults.map((fault) => faultOf(fault, place))],
      notices: [...(own.notices ?? []), ...merged.notices, ...nobodys(read, owners, sheet.name)],
    };
  }
  return all;
}

type Place = { readonly sheet: string; readonly adoption: Adoption };
type Merged = { readonly data: Partial<TableData>; readonly notices: readonly string[] };

function withEvents(
  own: TableData,
  { rows }: AdoptedRows,
  owners: Owners,
  { sheet, adoption }: Place,
): Merged {
  const { table } = adoption;
  const there = new Map(own.rows.map((row) => [row.key, row]));
  const added: SheetRow[] = [];
  const twice: { line: number; id: string }[] = [];
  // IDs that we made of a row's content say nothing about rows of other sheets.
  const known = adoption.columns.some(({ field }) => field === 'sourceId') || table === 'pipeline';
  const mark = adoptionSetting(table, adoption.sheetId);
  for (const { line, source, values } of rows) {
    for (const part of shareRow(table, values, owners(source) ?? [])) {
      const key = known ? rowKey(table, part) : `${mark} ${rowKey(table, part)}`;
      if (there.has(key)) {
        twice.push({ line, id: text(part, table === 'pipeline' ? 'lead' : 'sourceId') });
        continue;
      }
      added.push({ row: line, key, values: part });
    }
  }
  const [first] = twice;
  const notices = first
    ? [t('adopt.twice', { count: twice.length, sheet, table: own.sheet, row: first.line, id: first.id })]
    : [];
  return { data: { present: true, rows: [...own.rows, ...added] }, notices };
}

/** What the user's sheet says of a hire fills what our own row leaves blank. */
function withPeople(own: TableData, { rows }: AdoptedRows, owners: Owners, tables: Tables): Merged {
  const said = new Map<string, Readonly<Record<string, Cell>>>();
  const roles = new Map(
    rowsOf(withRoles(tables, seedRoles(tables)), 'roles').map(({ values }) => [
      foldName(text(values, 'role')),
      text(values, 'role'),
    ]),
  );
  for (const { source, values } of rows)
    for (const id of owners(source) ?? []) {
      const { hireId: _hireId, role, ...rest } = values;
      said.set(id, { ...rest, ...(role ? { role: roles.get(foldName(String(role))) ?? role } : {}) });
    }
  const mended = new Set<string>();
  const filled = own.rows.map((row) => {
    const more = said.get(text(row.values, 'hireId'));
    if (!more) return row;
    const blank = Object.entries(more).filter(([field, value]) => value !== '' && !row.values[field]);
    for (const [field] of blank) mended.add(`${row.row} ${fieldOf('hires', field).header}`);
    return { ...row, values: { ...row.values, ...Object.fromEntries(blank) } };
  });
  const faults = own.faults.filter(
    ({ code, row, header }) => code !== 'cell.required' || !mended.has(`${row} ${header}`),
  );
  return { data: { rows: filled, faults }, notices: [] };
}

/** Rows of names that no hire is known by: counted for nobody, and said so. */
function nobodys({ rows }: AdoptedRows, owners: Owners, sheet: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { source } of rows)
    if (owners(source) === null) counts.set(source, (counts.get(source) ?? 0) + 1);
  if (counts.size === 0) return [];
  const list = [...counts].slice(0, LISTED).map(([name, count]) => t('adopt.name', { name, count }));
  const more = counts.size > LISTED ? t('adopt.more', { count: counts.size - LISTED }) : '';
  return [t('adopt.nobody', { count: counts.size, sheet, list: list.join(', ') + more })];
}

/** A cell that cannot be read, with the user's own sheet, row and header. */
export function faultOf({ line, column, value, message }: ImportFault, { sheet, adoption }: Place): Fault {
  const where =
    column === ''
      ? t('adopt.row', { sheet, row: line })
      : t('where.row', { sheet, row: line, header: column });
  const problem = lookUp(message.key, message.params) ?? message.key;
  const said = value === '' ? t('adopt.blank', { where, problem }) : null;
  return {
    table: adoption.table,
    row: line,
    header: column || tableSpec(adoption.table).sheet,
    code: 'adopt.cell',
    message: said ?? t('adopt.cell', { where, ...shown(value), problem }),
    sheet,
  };
}
