import type { Row } from '../../model/cell';
import type { RowChange, TableChange } from '../../model/changeset';
import type { SheetRow, Tables } from '../../model/snapshot';
import type { DecisionWord } from '../../rpc/decision';
import { endStages, openRow, stagesOf } from '../candidates/stage';
import { stageNames } from '../candidates/stageNames';
import { changedFields, rowsOf, text } from '../tables';

/** A decision is about the task: what can come after it are the stages from the interview on. */
const LAST_OF_TASK = 'task scored';

export function candidateRow(tables: Tables, candidateId: string): SheetRow | undefined {
  return rowsOf(tables, 'candidates').find(({ key }) => key !== '' && key === candidateId);
}

/** The stage a candidate is at: the one entered last, else what their own row says. */
export function stageNow(tables: Tables, candidate: SheetRow): string {
  const rows = stagesOf(tables, candidate.key);
  const last = rows[rows.length - 1];
  const stage = text(last?.values ?? candidate.values, 'stage');
  return stage === '' ? LAST_OF_TASK : stage;
}

/** Stages that come after the one a candidate is at, and after the task. */
export function stagesAfter(stage: string): readonly string[] {
  const all = stageNames();
  return all.slice(Math.max(all.indexOf(stage), all.indexOf(LAST_OF_TASK)) + 1);
}

export type Decided = {
  readonly decision: DecisionWord;
  readonly reason: string;
  /** With *advance*: where it leads. */
  readonly stage: string;
  readonly today: string;
};

/** What a decision does to Stages and to the candidate's stage; nothing else closes a stage for the work's sake. */
export function stageChanges(tables: Tables, candidate: SheetRow, decided: Decided): readonly TableChange[] {
  const { decision, reason, stage, today } = decided;
  if (decision === 'hold') return tableChanges(reopened(tables, candidate), []);
  if (decision === 'reject')
    return tableChanges(endStages(tables, candidate, today, { outcome: 'rejected', reason }), []);
  const ended = endStages(tables, candidate, today, { outcome: 'advanced', reason });
  return tableChanges(
    [...ended, openRow(tables, candidate.key, stage, today)],
    changed(candidate, { stage }),
  );
}

/** Somebody who was turned down before and is now on hold is in the running again. */
function reopened(tables: Tables, candidate: SheetRow): readonly RowChange[] {
  const rows = stagesOf(tables, candidate.key);
  const last = rows[rows.length - 1];
  if (last === undefined || last.key === '' || text(last.values, 'outcome') !== 'rejected') return [];
  return changed(last, { left: '', outcome: 'open' });
}

function changed({ key, values }: SheetRow, after: Row): readonly RowChange[] {
  const diff = changedFields(values, after);
  return diff ? [{ kind: 'change', key, ...diff }] : [];
}

function tableChanges(
  stages: readonly RowChange[],
  candidates: readonly RowChange[],
): readonly TableChange[] {
  return [
    ...(stages.length > 0 ? [{ table: 'stages' as const, rows: stages }] : []),
    ...(candidates.length > 0 ? [{ table: 'candidates' as const, rows: candidates }] : []),
  ];
}
