import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { RowChange } from '../../model/changeset';
import type { Tables } from '../../model/snapshot';
import { tableSpec } from '../../model/tables';
import type { Assignment, ImportStart } from '../../rpc/imports';
import type { Outcome } from '../outcome';
import { changedFields, foldName, nextId, rowsOf, text } from '../tables';
import { settingRow } from './remember';

/** The changes that come before the rows: hires to be made, and who each name of the file stands for. */
export function importStart(tables: Tables, input: ImportStart): Outcome {
  const hires = new Map(
    rowsOf(tables, 'hires').map((row) => [text(row.values, 'hireId'), text(row.values, 'name')]),
  );
  const newHires = makeHires(tables, input.assignments, hires);
  const settings: RowChange[] = [];
  if (input.assignBy !== 'none') {
    for (const assignment of input.assignments) {
      const hireIds = resolve(assignment, hires, newHires);
      const change = remember(tables, settingRow(input.assignBy, assignment.source, hireIds));
      if (change) settings.push(change);
    }
  }
  const added: RowChange[] = [...newHires.values()].map((row) => ({
    kind: 'add',
    key: String(row.hireId),
    after: row,
  }));
  const sheet = tableSpec(input.table).sheet;
  const title = t('import.title', { file: input.file.name, sheet });
  const { add, change, same, fault } = input.counts;
  const notes = [t('import.counts', { sheet, add, change, same })];
  if (fault > 0) notes.push(t('import.faults', { count: fault }));
  if (newHires.size > 0) {
    notes.push(t('import.newHires', { names: [...newHires.values()].map((row) => row.name).join(', ') }));
  }
  return {
    changeSet: {
      action: 'import',
      title,
      tables: [
        ...(added.length > 0 ? [{ table: 'hires' as const, rows: added }] : []),
        ...(settings.length > 0 ? [{ table: 'settings' as const, rows: settings }] : []),
      ],
    },
    notes,
    sentence: title,
  };
}

/** One row for each new name, however many names of the file stand for it; by folded name. */
function makeHires(
  tables: Tables,
  assignments: readonly Assignment[],
  hires: ReadonlyMap<string, string>,
): ReadonlyMap<string, Row> {
  const ids = new Set(hires.keys());
  const taken = new Set(rowsOf(tables, 'hires').map((row) => foldName(text(row.values, 'name'))));
  const made = new Map<string, Row>();
  for (const assignment of assignments) {
    const name = assignment.newHire.trim();
    if (assignment.skip || name === '' || made.has(foldName(name))) continue;
    if (taken.has(foldName(name))) throw new RampError('import.sameHire', { name });
    const hireId = nextId('H', ids);
    ids.add(hireId);
    made.set(foldName(name), { hireId, name, status: 'active' });
  }
  return made;
}

function resolve(
  assignment: Assignment,
  hires: ReadonlyMap<string, string>,
  newHires: ReadonlyMap<string, Row>,
): readonly string[] {
  if (assignment.skip) return [];
  const made = newHires.get(foldName(assignment.newHire));
  if (made) return [String(made.hireId)];
  const unknown = assignment.hireIds.find((id) => !hires.has(id));
  if (unknown !== undefined)
    throw new RampError('import.unknownHire', { hireId: unknown, source: assignment.source });
  if (assignment.hireIds.length === 0)
    throw new RampError('import.unassigned', { source: assignment.source });
  return [...new Set(assignment.hireIds)];
}

function remember(tables: Tables, row: Row): RowChange | null {
  const key = String(row.setting);
  const there = rowsOf(tables, 'settings').find((each) => text(each.values, 'setting') === key);
  if (!there) return { kind: 'add', key, after: row };
  const changed = changedFields(there.values, row);
  return changed ? { kind: 'change', key: there.key, ...changed } : null;
}
