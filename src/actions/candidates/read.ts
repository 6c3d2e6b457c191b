import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import type { TableId } from '../../model/schema';
import type { SheetRow, Tables } from '../../model/snapshot';
import { tableSpec } from '../../model/tables';
import { rowsText } from '../comparison/problems';
import { aliasesOf } from '../comparison/tasks';
import { nextId, rowsOf, text } from '../tables';
import { openStages } from './stage';

/**
 * The one row with an ID.
 * @throws RampError `candidate.unknown` / `task.unknown`, and `….twice` where somebody typed it into two rows.
 */
function oneRow(tables: Tables, table: 'candidates' | 'tasks', id: string): SheetRow {
  const kind = table === 'tasks' ? 'task' : 'candidate';
  const [row, other] = rowsOf(tables, table).filter(({ key }) => key !== '' && key === id);
  if (!row) throw new RampError(`${kind}.unknown`, { id });
  if (other) {
    throw new RampError(`${kind}.twice`, {
      id,
      sheet: tables[table]?.sheet ?? tableSpec(table).sheet,
      first: row.row,
      second: other.row,
    });
  }
  return row;
}

export function candidateRow(tables: Tables, candidateId: string): SheetRow {
  return oneRow(tables, 'candidates', candidateId);
}

/** @throws also RampError `task.orphan` where the candidate's row is gone. */
export function taskRow(
  tables: Tables,
  taskId: string,
): { readonly task: SheetRow; readonly candidate: SheetRow } {
  const task = oneRow(tables, 'tasks', taskId);
  const candidateId = text(task.values, 'candidateId').trim();
  const known = rowsOf(tables, 'candidates').some(({ key }) => key === candidateId);
  if (!known) throw new RampError('task.orphan', { id: taskId, candidate: candidateId, row: task.row });
  return { task, candidate: candidateRow(tables, candidateId) };
}

/**
 * Who is paid for a task. Work that was done is paid also where the candidate's row is gone: then the name is blank, and
 * what the task's row says, or its ID, stands for them.
 * @throws RampError `task.unknown`, `task.twice`, `candidate.twice`
 */
export function payeeOf(
  tables: Tables,
  taskId: string,
): {
  readonly task: SheetRow;
  readonly candidateId: string;
  readonly name: string;
  readonly alias: string;
} {
  const task = oneRow(tables, 'tasks', taskId);
  const candidateId = text(task.values, 'candidateId').trim();
  const known = rowsOf(tables, 'candidates').some(({ key }) => key !== '' && key === candidateId);
  if (!known) return { task, candidateId, name: '', alias: candidateId || taskId };
  const { values } = candidateRow(tables, candidateId);
  return { task, candidateId, name: text(values, 'name'), alias: aliasOf(tables, candidateId) };
}

/** What a candidate is called where no name may stand: the alias, else the ID. */
export function aliasOf(tables: Tables, candidateId: string): string {
  return aliasesOf(tables).get(candidateId) || candidateId;
}

/** The next ID of a series. An ID whose row was deleted is not given again while other rows still point to it. */
export function freeId(tables: Tables, prefix: 'C' | 'T', field: 'candidateId' | 'taskId'): string {
  return idSeries(tables, prefix, field)();
}

/** One free ID after another. */
export function idSeries(tables: Tables, prefix: 'C' | 'T', field: 'candidateId' | 'taskId'): () => string {
  const holders: readonly TableId[] =
    field === 'taskId' ? ['tasks', 'scores'] : ['candidates', 'stages', 'tasks', 'decisions'];
  let taken = holders.flatMap((id) => rowsOf(tables, id).map(({ values }) => text(values, field).trim()));
  return () => {
    const next = nextId(prefix, taken);
    // The highest is all that the next one needs to know.
    taken = [next];
    return next;
  };
}

/** Cells that do not fit and rows that cannot be worked with, one sentence each. */
export function sheetNotices(tables: Tables): readonly string[] {
  const faults = (['candidates', 'tasks', 'stages'] as const).flatMap((id) =>
    (tables[id]?.faults ?? []).map(({ message }) => message),
  );
  const sheet = tables.candidates?.sheet ?? '';
  const without = rowsOf(tables, 'candidates').filter(({ key }) => key === '');
  const free = idSeries(tables, 'C', 'candidateId');
  const taskSheet = tables.tasks?.sheet ?? '';
  const candidates = new Set(rowsOf(tables, 'candidates').map(({ key }) => key));
  const orphans = rowsOf(tables, 'tasks').filter(
    ({ key, values }) => key !== '' && !candidates.has(text(values, 'candidateId').trim()),
  );
  const stageSheet = tables.stages?.sheet ?? '';
  const doubled = rowsOf(tables, 'candidates').flatMap(({ key }) => {
    const open = openStages(tables, key);
    const last = open[open.length - 1];
    if (key === '' || last === undefined || open.length === 1) return [];
    const rows = rowsText(open.map(({ row }) => row).sort((a, b) => a - b));
    const stage = text(last.values, 'stage');
    return [
      t('candidate.severalOpen', {
        sheet: stageSheet,
        rows,
        alias: aliasOf(tables, key),
        stage,
        row: last.row,
      }),
    ];
  });
  return [
    ...without.map(({ row }) => t('candidate.noId', { sheet, row, id: free() })),
    ...orphans.map(({ row, key, values }) =>
      t('task.noCandidateRow', { sheet: taskSheet, row, id: key, candidate: text(values, 'candidateId') }),
    ),
    ...doubled,
    ...faults,
  ];
}
