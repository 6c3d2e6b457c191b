import type { Row } from '../../model/cell';
import type { RowChange } from '../../model/changeset';
import { rowKey } from '../../model/key';
import type { SheetRow, Tables } from '../../model/snapshot';
import type { CandidateEnd } from '../../rpc/tasks';
import { withdrawnFrom } from '../comparison/tasks';
import { changedFields, rowsOf, text } from '../tables';
import { stageNames } from './stageNames';

/** Changes of the sheets Stages and Candidates that go together. */
export type StageChange = {
  readonly stages: readonly RowChange[];
  /** What changes in the candidate's own row; none when the stage stays. */
  readonly candidate: Row;
};

const isOpen = ({ values }: SheetRow): boolean => ['', 'open'].includes(text(values, 'outcome'));

/** By the rows of a snapshot: they never change, and a list of candidates asks once for each. */
const known = new WeakMap<readonly SheetRow[], ReadonlyMap<string, readonly SheetRow[]>>();

/** A candidate's rows in the Stages sheet, by entry; of one day in the order of the stages. */
export function stagesOf(tables: Tables, candidateId: string): readonly SheetRow[] {
  const rows = rowsOf(tables, 'stages');
  const byCandidate = known.get(rows) ?? sortedStages(rows);
  known.set(rows, byCandidate);
  return byCandidate.get(candidateId) ?? [];
}

function sortedStages(rows: readonly SheetRow[]): ReadonlyMap<string, readonly SheetRow[]> {
  const found = new Map<string, SheetRow[]>();
  for (const row of [...rows].sort(byEntry())) {
    const id = text(row.values, 'candidateId').trim();
    const own = found.get(id);
    if (own) own.push(row);
    else found.set(id, [row]);
  }
  return found;
}

function byEntry(): (a: SheetRow, b: SheetRow) => number {
  const names = stageNames();
  const place = ({ values }: SheetRow) => names.indexOf(text(values, 'stage'));
  return (a, b) => text(a.values, 'entered').localeCompare(text(b.values, 'entered')) || place(a) - place(b);
}

/** A candidate's rows that are open; more than one is left behind by an undo in parts, or by hand. */
export function openStages(tables: Tables, candidateId: string): readonly SheetRow[] {
  return stagesOf(tables, candidateId).filter(isOpen);
}

/** Where a candidate stands: as their own row says; of several open rows in Stages the one entered last. */
export function stageOf(tables: Tables, candidate: SheetRow): string {
  const open = openStages(tables, candidate.key);
  const last = open.length > 1 ? open[open.length - 1] : undefined;
  return text((last ?? candidate).values, 'stage');
}

/** Whose way has ended, by candidate ID: who withdrew, and who was turned down where they stood last. */
export function endsOf(tables: Tables): ReadonlyMap<string, Exclude<CandidateEnd, ''>> {
  const last = new Map<string, SheetRow>();
  for (const row of [...rowsOf(tables, 'stages')].sort(byEntry())) {
    last.set(text(row.values, 'candidateId').trim(), row);
  }
  const rejected = [...last].filter(([, { values }]) => text(values, 'outcome') === 'rejected');
  return new Map([
    ...rejected.map(([id]) => [id, 'rejected'] as const),
    ...[...withdrawnFrom(tables)].map((id) => [id, 'withdrew'] as const),
  ]);
}

/**
 * Moves a candidate on to a stage: what was open is closed as advanced, and the new stage is opened. Nobody is moved
 * back, and nobody whose way has ended: who stands there already, or further, stays. A candidate typed by hand, without
 * rows in Stages, gets the row of the stage they come from as well.
 */
export function moveStage(tables: Tables, candidate: SheetRow, to: string, on: string): StageChange {
  const names = stageNames();
  const from = stageOf(tables, candidate);
  if (names.indexOf(from) >= names.indexOf(to) || hasEnded(tables, candidate.key)) {
    return { stages: [], candidate: {} };
  }
  const opened = openRow(tables, candidate.key, to, on);
  return {
    stages: [...ended(tables, candidate, on, () => ({ outcome: 'advanced' })), opened],
    candidate: { stage: to },
  };
}

function hasEnded(tables: Tables, candidateId: string): boolean {
  const rows = stagesOf(tables, candidateId);
  const last = rows[rows.length - 1];
  if (!last) return false;
  const entered = text(last.values, 'entered');
  const withdrew = ({ values }: SheetRow) =>
    text(values, 'entered') === entered && text(values, 'outcome') === 'withdrew';
  return text(last.values, 'outcome') === 'rejected' || rows.some(withdrew);
}

/** The row that opens a stage; one that was entered and left on the same day is opened again. */
export function openRow(tables: Tables, candidateId: string, stage: string, entered: string): RowChange {
  const row: Row = { candidateId, stage, entered, outcome: 'open' };
  const key = rowKey('stages', row);
  const there = stagesOf(tables, candidateId).find((each) => each.key === key);
  const diff = there && changedFields(there.values, { ...row, left: '' });
  return diff ? { kind: 'change', key, ...diff } : { kind: 'add', key, after: row };
}

/** Ends a candidate's way where they stand: the latest stage takes the outcome. */
export function endStages(
  tables: Tables,
  candidate: SheetRow,
  on: string,
  end: { readonly outcome: 'withdrew' | 'rejected' | 'advanced'; readonly reason: string },
): readonly RowChange[] {
  const rows = stagesOf(tables, candidate.key);
  const last = rows[rows.length - 1];
  const changes = ended(tables, candidate, on, (row) =>
    row === last || !last ? end : { outcome: 'advanced' },
  );
  if (last === undefined || isOpen(last)) return changes;
  // Nothing was open where they stand: the end is written over the stage entered last.
  const diff = changedFields(last.values, { left: latest(on, text(last.values, 'entered')), ...end });
  return diff ? [...changes, { kind: 'change', key: last.key, ...diff }] : changes;
}

function ended(
  tables: Tables,
  candidate: SheetRow,
  on: string,
  endOf: (row: SheetRow | null) => Row,
): readonly RowChange[] {
  const rows = stagesOf(tables, candidate.key);
  if (rows.length === 0) {
    const entered = text(candidate.values, 'applied') || on;
    const first: Row = {
      candidateId: candidate.key,
      stage: text(candidate.values, 'stage') || 'applied',
      entered,
    };
    const after = { ...first, left: latest(on, entered), ...endOf(null) };
    return [{ kind: 'add', key: rowKey('stages', first), after }];
  }
  return rows
    .filter((row) => row.key !== '' && isOpen(row))
    .flatMap((row): RowChange[] => {
      const diff = changedFields(row.values, {
        left: latest(on, text(row.values, 'entered')),
        ...endOf(row),
      });
      return diff ? [{ kind: 'change', key: row.key, ...diff }] : [];
    });
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}
