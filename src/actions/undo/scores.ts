import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { RowChange } from '../../model/changeset';
import { keyLabel } from '../../model/key';
import type { TableId } from '../../model/schema';
import { tableSpec } from '../../model/tables';
import { foldName, number, text } from '../tables';
import { type Remaining, raterOf, SEPARATOR, type Undoing } from './undoing';

/** Where a row stands: "Scores row 7". */
function whereOf({ tables, now }: Undoing, table: TableId, key: string): string {
  const sheet = tables[table]?.sheet ?? tableSpec(table).sheet;
  const found = now(table, key);
  return found
    ? t('change.where', { sheet, row: found.row })
    : t('change.whereKey', { sheet, key: keyLabel(key) });
}

const valuesOf = (change: RowChange): Row => (change.kind === 'clear' ? change.before : change.after);

/**
 * What a person gave or decided is theirs to take back.
 * @throws RampError `undo.otherRater`, `undo.otherApprover`
 */
export function refuseOthers(undo: Undoing): void {
  const user = foldName(undo.user);
  const theirs = undo.imported
    ? undefined
    : undo.changes('scores').find((change) => foldName(raterOf(change)) !== user);
  if (theirs) {
    throw new RampError('undo.otherRater', {
      rater: raterOf(theirs),
      where: whereOf(undo, 'scores', theirs.key),
    });
  }
  for (const change of undo.changes('decisions')) {
    const approver = text(valuesOf(change), 'approver');
    if (change.kind === 'change' || (user !== '' && foldName(approver) === user)) continue;
    throw new RampError('undo.otherApprover', {
      approver,
      where: whereOf(undo, 'decisions', change.key),
    });
  }
}

/**
 * First scores stay once somebody else has scored the submission, once they were revised, and once a decision was made
 * on them: what is given after seeing others is a revision.
 * @throws RampError `undo.othersScored`, `undo.revised`, `undo.decided` where it is the rater's own submission
 */
export function holdScores(undo: Undoing): void {
  const taken = undo.changes('scores').filter(isTaken);
  if (taken.length === 0) return;
  const { imported } = undo;
  const byTask = remainingByTask(undo);
  const decided = undo.remaining('decisions');
  for (const change of taken) {
    const [task = '', rater = ''] = change.key.split(SEPARATOR);
    const folded = foldName(rater);
    const scores = byTask.get(task.trim()) ?? [];
    const own = folded === foldName(undo.user);
    const other = scores.find((score) => score.by !== folded && score.by !== '' && isLevel(score));
    const revision = scores.find(({ by, values }) => by === folded && (number(values, 'revision') ?? 1) > 1);
    const work = undo.now('tasks', task)?.values ?? {};
    const owner = text(work, 'candidateId').trim();
    const since = text(change.before, 'submittedAt');
    const decision = decided.find(({ now, values }) => now !== null && isAbout(values, work, since));
    const where = (table: 'scores' | 'decisions', { key }: Remaining) => whereOf(undo, table, key);
    const ref = { table: 'scores' as const, key: change.key };
    const alias = undo.aliasOf(owner);
    if (revision) {
      if (!imported) throw new RampError('undo.revised', { task, where: where('scores', revision) });
      undo.keep(ref, { code: 'undo.note.revised', name: t('undo.scoresOf', { rater, task }) });
    } else if (decision) {
      if (!imported) throw new RampError('undo.decided', { alias, where: where('decisions', decision) });
      undo.keep(ref, { code: 'undo.note.decided', name: alias });
    } else if (other && !imported) {
      throw new RampError('undo.othersScored', {
        task,
        other: text(other.values, 'rater'),
        where: where('scores', other),
      });
    } else if (other && own) undo.keep(ref, { code: 'undo.note.ownScores', name: task });
  }
}

/** A first score that would go, or no longer be handed in. */
function isTaken(change: RowChange): change is RowChange & { readonly kind: 'clear' | 'change' } {
  const revision = Number(change.key.split(SEPARATOR)[3] ?? 1);
  return change.kind !== 'add' && revision <= 1;
}

/** Whether a decision may have been made on the scores of a task: about its candidate and round, and not before them. */
function isAbout(decision: Row, task: Row, since: string): boolean {
  const same = (field: 'rubric' | 'rubricVersion'): boolean =>
    [text(decision, field), text(task, field)].includes('') ||
    foldName(text(decision, field)) === foldName(text(task, field));
  return (
    text(task, 'candidateId') !== '' &&
    text(decision, 'candidateId').trim() === text(task, 'candidateId').trim() &&
    same('rubric') &&
    same('rubricVersion') &&
    text(decision, 'at') >= since
  );
}

function isLevel({ values }: Remaining): boolean {
  return number(values, 'level') !== null;
}

/** Scores that would remain, each with its rater's folded name: a large sheet is gone through once. */
function remainingByTask(
  undo: Undoing,
): ReadonlyMap<string, readonly (Remaining & { readonly by: string })[]> {
  const byTask = new Map<string, (Remaining & { readonly by: string })[]>();
  for (const score of undo.remaining('scores')) {
    const task = text(score.values, 'taskId').trim();
    const own = { ...score, by: foldName(text(score.values, 'rater')) };
    const scores = byTask.get(task);
    if (scores) scores.push(own);
    else byTask.set(task, [own]);
  }
  return byTask;
}
