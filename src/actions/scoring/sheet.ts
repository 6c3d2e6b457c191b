import { RampError } from '../../domain/error';
import type { Tables } from '../../model/snapshot';
import type { OtherScores, OwnScore, ScoreEntry, ScoreSheet } from '../../rpc/scoring';
import { formatCell } from '../format';
import { differences } from '../rubrics/difference';
import { foldName, rowsOf, text } from '../tables';
import { readDraft } from './draft';
import { ownProblems } from './problems';
import type { DraftOf } from './queue';
import { brokenSeal } from './seal';
import { criteriaOfShape, shapeOf } from './shape';
import {
  firstAndLast,
  type GivenScore,
  givenFor,
  isHandedIn,
  type Submission,
  scoreIndex,
  submissionsOf,
} from './submissions';

/**
 * A submission as a rater may see it: the criteria, and their own draft or scores. What others gave is told only once
 * the rater has submitted.
 *
 * @throws RampError `scoring.noName`, `scoring.gone`, `scoring.noRubric`, `scoring.withdrawn`
 */
export function scoreSheet(
  tables: Tables,
  taskId: string,
  asked: { readonly rater: string; readonly draftOf: DraftOf; readonly locale: string },
): Omit<ScoreSheet, 'draftProblem'> {
  const { rater, draftOf, locale } = asked;
  if (foldName(rater) === '') throw new RampError('scoring.noName');
  const submission = findSubmission(tables, taskId);
  const given = givenFor(scoreIndex(tables), submission);
  const own = given.get(foldName(rater)) ?? [];
  const { alias, rubric } = submission;
  const handedIn = isHandedIn(own, rubric.criteria.length);
  if (!handedIn) refuseWithdrawn(submission);
  const { criteria } = rubric;
  const opened = shapeOf(rubric);
  const draft = readDraft(draftOf(taskId));
  const { last } = firstAndLast(own, criteria.length);
  const entryOf = (criterion: string, score: GivenScore | null): ScoreEntry => ({
    criterion,
    level: score?.level ?? null,
    evidence: score?.evidence ?? '',
  });
  const submittedEntries = criteria.map(({ criterion }, i) => entryOf(criterion, last[i] ?? null));
  const names = new Set(criteria.map(({ criterion }) => foldName(criterion)));
  return {
    taskId,
    alias,
    rater,
    rubric: rubric.name,
    version: rubric.version,
    criteria,
    opened,
    link: webAddress(text(submission.task.values, 'link')),
    state: handedIn ? 'submitted' : 'open',
    entries: submittedEntries
      .map(
        (entry) =>
          draft?.entries.find((each) => foldName(each.criterion) === foldName(entry.criterion)) ?? entry,
      )
      .map((entry, i) => ({ ...entry, criterion: criteria[i]?.criterion ?? entry.criterion })),
    draft: draft !== null,
    changed:
      draft && draft.opened !== opened
        ? differences(criteriaOfShape(draft.opened) ?? [], criteriaOfShape(opened) ?? [])
        : [],
    gone: draft?.entries.filter((each) => !names.has(foldName(each.criterion))) ?? [],
    own: own.map((score): OwnScore => ownScore(score, criteria[score.criterion]?.criterion ?? '', locale)),
    others: handedIn ? othersOf(submission, given, rater) : null,
    problems: [
      ...[brokenSeal(tables, rubric)].filter((each) => each !== ''),
      ...ownProblems(tables, rater, taskId),
    ],
  };
}

/** @throws RampError `scoring.gone`, `scoring.noRubric` */
export function findSubmission(tables: Tables, taskId: string): Submission {
  const found = submissionsOf(tables).find((each) => each.taskId === taskId);
  if (found) return found;
  const task = rowsOf(tables, 'tasks').find(({ values }) => text(values, 'taskId') === taskId);
  const candidate = task && text(task.values, 'candidateId');
  const known = rowsOf(tables, 'candidates').some(({ values }) => text(values, 'candidateId') === candidate);
  if (!task || !known) throw new RampError('scoring.gone', { task: taskId });
  throw new RampError('scoring.noRubric', { task: taskId, rubric: text(task.values, 'rubric') });
}

/** @throws RampError `scoring.withdrawn` */
export function refuseWithdrawn({ withdrawn, alias }: Submission): void {
  if (withdrawn) throw new RampError('scoring.withdrawn', { alias });
}

function ownScore(score: GivenScore, criterion: string, locale: string): OwnScore {
  const { revision, level, evidence, reason, at } = score;
  return { criterion, revision, level, evidence, reason, at: formatCell(at, 'timestamp', locale) };
}

/** First scores only: what others made of them afterwards came from talking about it. */
function othersOf(
  { rubric: { criteria } }: Submission,
  given: ReadonlyMap<string, readonly GivenScore[]>,
  rater: string,
): readonly OtherScores[] {
  return [...given]
    .filter(([folded]) => folded !== foldName(rater))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, scores]) => {
      const { first } = firstAndLast(scores, criteria.length);
      return {
        rater: scores[0]?.rater.trim() ?? '',
        entries: criteria.map(({ criterion }, i) => ({
          criterion,
          level: first[i]?.level ?? null,
          evidence: first[i]?.evidence ?? '',
        })),
      };
    });
}

/** Only what a browser opens by a click on purpose; anything else in the cell is not made a link. */
function webAddress(link: string): string {
  return /^https?:\/\/\S+$/i.test(link.trim()) ? link.trim() : '';
}
