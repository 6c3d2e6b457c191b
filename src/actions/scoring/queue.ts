import { t } from '../../i18n/text';
import { sha256 } from '../../model/hash';
import type { SheetRow, Tables } from '../../model/snapshot';
import type { ScoreItem, ScoreQueue } from '../../rpc/scoring';
import { findings, problemText, rowsText } from '../comparison/problems';
import { nameAliases } from '../comparison/tasks';
import { foldName, rowsOf, text } from '../tables';
import { inOnOf } from '../tasks/isIn';
import { readDraft } from './draft';
import { ownProblems } from './problems';
import {
  firstAndLast,
  type GivenScore,
  givenFor,
  isHandedIn,
  roundName,
  type Submission,
  scoreIndex,
  submissionsOf,
} from './submissions';

/** The text that is kept as the draft of a task; undefined when there is none. */
export type DraftOf = (taskId: string) => string | undefined;

/**
 * What a rater has to score and has scored, by alias, in an order of their own: nobody starts where somebody else does.
 * It says nothing of what others gave.
 *
 * @param rater As stated; `''` while nobody has.
 */
export function scoreQueue(
  tables: Tables,
  rater: string,
  draftOf: DraftOf,
): Omit<ScoreQueue, 'draftProblem'> {
  if (foldName(rater) === '') return { rater: '', waiting: [], submitted: [], notices: [] };
  const submissions = submissionsOf(tables);
  const index = scoreIndex(tables);
  const inOn = inOnOf(tables);
  const waiting: ScoreItem[] = [];
  const submitted: ScoreItem[] = [];
  const notIn: SheetRow[] = [];
  const withdrawn: string[] = [];
  for (const submission of inOwnOrder(submissions, rater)) {
    const own = givenFor(index, submission).get(foldName(rater)) ?? [];
    if (isHandedIn(own, submission.rubric.criteria.length)) submitted.push(submittedItem(submission, own));
    else if (submission.withdrawn) withdrawn.push(submission.alias);
    else if (own.length > 0 || inOn(submission.task) !== null) {
      waiting.push(waitingItem(submission, own, draftOf(submission.taskId)));
    } else if (!index.has(submission.taskId)) notIn.push(submission.task);
  }
  const notices = [
    ...unknownRubrics(tables, submissions),
    ...namedNotice(tables, submissions),
    ...(withdrawn.length > 0
      ? [t('scoring.queue.withdrawn', { count: withdrawn.length, aliases: withdrawn.sort().join(', ') })]
      : []),
    ...(notIn.length > 0 ? [t('scoring.queue.notIn', { count: notIn.length })] : []),
    ...ownProblems(tables, rater),
  ];
  return { rater, waiting, submitted, notices };
}

/** Aliases that are names are not shown; whoever keeps Candidates is to give others. */
function namedNotice(tables: Tables, submissions: readonly Submission[]): readonly string[] {
  const shown = new Set(submissions.map(({ candidateId }) => candidateId));
  const found = findings();
  for (const [id, row] of nameAliases(tables)) {
    if (shown.has(id)) found.add('comparison.candidate.nameAlias', row);
  }
  return found.all().map(problemText);
}

/** Round after round; within one by chance, always the same for one rater. */
export function inOwnOrder(submissions: readonly Submission[], rater: string): readonly Submission[] {
  const rounds = [...new Set(submissions.map(roundName))];
  const place = (submission: Submission): string =>
    sha256([foldName(rater), roundName(submission), submission.taskId].join('\u001f'));
  return submissions
    .map((submission) => ({
      submission,
      round: rounds.indexOf(roundName(submission)),
      place: place(submission),
    }))
    .sort((a, b) => a.round - b.round || (a.place < b.place ? -1 : 1))
    .map(({ submission }) => submission);
}

function itemOf({ taskId, alias, rubric }: Submission): Omit<ScoreItem, 'given' | 'revised'> {
  return { taskId, alias, rubric: rubric.name, version: rubric.version, criteria: rubric.criteria.length };
}

function waitingItem(
  submission: Submission,
  typed: readonly GivenScore[],
  draft: string | undefined,
): ScoreItem {
  const entries = readDraft(draft)?.entries ?? [];
  const begun = new Set(
    entries.filter(({ level }) => level !== null).map((each) => foldName(each.criterion)),
  );
  const { criteria } = submission.rubric;
  const { first } = firstAndLast(typed, criteria.length);
  const given = criteria.filter(({ criterion }, i) => begun.has(foldName(criterion)) || first[i] !== null);
  return { ...itemOf(submission), given: given.length, revised: false };
}

function submittedItem(submission: Submission, own: readonly GivenScore[]): ScoreItem {
  const { last } = firstAndLast(own, submission.rubric.criteria.length);
  return {
    ...itemOf(submission),
    given: last.filter((score) => score !== null).length,
    revised: own.some(({ revision }) => revision > 1),
  };
}

/** Tasks that nobody can score: their rubric is not in the sheet, or not in that version. */
function unknownRubrics(tables: Tables, submissions: readonly Submission[]): readonly string[] {
  const known = new Set(submissions.map(({ task }) => task.row));
  const candidates = new Set(rowsOf(tables, 'candidates').map(({ values }) => text(values, 'candidateId')));
  const lost = rowsOf(tables, 'tasks').filter(
    ({ row, values }) => !known.has(row) && text(values, 'taskId') !== '',
  );
  const gone = lost.filter(({ values }) => !candidates.has(text(values, 'candidateId')));
  const rest = lost.filter((row) => !gone.includes(row));
  const say = (key: 'scoring.queue.gone' | 'scoring.queue.noRubric', rows: readonly SheetRow[]) =>
    rows.length === 0 ? [] : [t(key, { count: rows.length, rows: rowsText(rows.map(({ row }) => row)) })];
  return [...say('scoring.queue.gone', gone), ...say('scoring.queue.noRubric', rest)];
}
