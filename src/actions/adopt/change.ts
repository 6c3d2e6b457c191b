import { t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { RowChange, TableChange } from '../../model/changeset';
import type { Tables } from '../../model/snapshot';
import { tableSpec } from '../../model/tables';
import type { AdoptTable } from '../../rpc/adopt';
import type { Assignment } from '../../rpc/imports';
import { importStart } from '../import/importStart';
import type { Outcome } from '../outcome';
import { seedRoles } from '../roles/seedRoles';
import { changedFields, rowsOf, text } from '../tables';
import { type Adoption, adoptionRow, adoptionSetting } from './adoption';
import type { AdoptedRows } from './read';
import { readNotes } from './words';

/**
 * Remembers that a sheet is read as a table, whom its names stand for, and makes the hires that are new. Only Settings,
 * Hires and, where they are still empty, Roles are written: the sheet itself is never changed.
 *
 * @throws RampError `import.sameHire`, `import.unassigned`, `import.unknownHire`
 */
export function adoptSheet(
  tables: Tables,
  adoption: Adoption,
  read: AdoptedRows,
  assignments: readonly Assignment[],
  locale: string,
): Outcome {
  const { table, sheet } = adoption;
  const people = importStart(tables, {
    table,
    file: { name: sheet, rows: read.rows.length, fingerprint: '' },
    assignBy: read.by,
    assignments,
    counts: { add: 0, change: 0, same: 0, fault: 0 },
    sample: [],
  });
  const rowsIn = (id: 'hires' | 'settings'): readonly RowChange[] =>
    people.changeSet.tables.find((change) => change.table === id)?.rows ?? [];
  const hires = rowsIn('hires').map((row) => withoutStatus(row, adoption));
  const own = settingChange(tables, adoptionRow(adoption));
  const settings = [...rowsIn('settings'), ...(own ? [own] : [])];
  const title = t('adopt.title', { sheet, table: tableSpec(table).sheet });
  const names = hires.flatMap((row) => (row.kind === 'add' ? [text(row.after, 'name')] : []));
  const notes = [...readNotes(adoption, read, assignments, rowsOf(tables, table).length, locale)];
  if (names.length > 0 && table !== 'hires') notes.push(t('import.newHires', { names: names.join(', ') }));
  const roles = table === 'hires' && columnsHave(adoption, 'role') ? seedRoles(tables) : [];
  if (roles.length > 0) notes.push(t('hire.rolesSeeded'));
  const changes: TableChange[] = [
    ...(roles.length > 0 ? [{ table: 'roles' as const, rows: roles }] : []),
    ...(hires.length > 0 ? [{ table: 'hires' as const, rows: hires }] : []),
    ...(settings.length > 0 ? [{ table: 'settings' as const, rows: settings }] : []),
  ];
  return { changeSet: { action: 'adopt', title, tables: changes }, notes, sentence: title };
}

/** Where the sheet says who left, a status of ours would stand in its way. */
function withoutStatus(row: RowChange, adoption: Adoption): RowChange {
  if (row.kind !== 'add' || adoption.table !== 'hires' || !columnsHave(adoption, 'status')) return row;
  const { status: _status, ...after } = row.after;
  return { ...row, after };
}

function columnsHave({ columns }: Adoption, wanted: string): boolean {
  return columns.some(({ field }) => field === wanted);
}

function settingChange(tables: Tables, row: Row): RowChange | null {
  const key = String(row.setting);
  const there = rowsOf(tables, 'settings').find((each) => each.key === key);
  if (!there) return { kind: 'add', key, after: row };
  const changed = changedFields(there.values, row);
  return changed ? { kind: 'change', key, ...changed } : null;
}

/**
 * Forgets how a sheet is read: the setting stays, without its value, so that it is the same row when the sheet is used
 * again. Hires that were made for its names stay.
 */
export function stopAdopting(tables: Tables, table: AdoptTable, sheetId: number, sheet: string): Outcome {
  const words = { sheet, table: tableSpec(table).sheet };
  const setting = adoptionSetting(table, sheetId);
  const there = rowsOf(tables, 'settings').some((each) => each.key === setting);
  const row = { setting, value: '', note: t('adopt.settingStopped', words) };
  const change = there ? settingChange(tables, row) : null;
  const title = t('adopt.stopped', words);
  return {
    changeSet: {
      action: 'adoptStop',
      title,
      tables: change ? [{ table: 'settings', rows: [change] }] : [],
    },
    notes: [t('adopt.stopNote', words)],
    sentence: title,
  };
}
