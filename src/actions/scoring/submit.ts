import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { RowChange, TableChange } from '../../model/changeset';
import { rowKey } from '../../model/key';
import type { SheetRow, Tables } from '../../model/snapshot';
import type { ScoreEntry, ScoreInput } from '../../rpc/scoring';
import { listed } from '../comparison/problems';
import type { ActionContext } from '../context';
import { formatCell, formatNumber } from '../format';
import type { Outcome } from '../outcome';
import { type RubricVersion, taskVersion } from '../rubrics/read';
import { foldName, number, rowsOf, text } from '../tables';
import { MAX_LEVEL, MAX_TEXT } from './limits';
import { brokenSeal, lintSentences, sealing, sealRow } from './seal';
import { shapeOf } from './shape';
import { findSubmission, refuseWithdrawn } from './sheet';
import { movedToScored } from './stage';
import {
  firstAndLast,
  type GivenScore,
  givenFor,
  isHandedIn,
  type Submission,
  scoreIndex,
} from './submissions';

/** Above this share of the weight there is no total (`RAMP_SCORE`, `renormalise`). */
const MOST_MISSING = 20;

/** Whether whoever submits was shown the comparison of a round, by folded rubric, while they had submissions to score. */
export type HasLooked = (rubric: string, version: number) => boolean;

/**
 * Submits a rater's scores of a submission as revision 1: a row for each criterion with a level. The first score on a
 * version freezes it, and moves the candidate to *task scored*. Whoever was shown the comparison before they had scored
 * may score all the same; the rows say so.
 *
 * @throws RampError `scoring.…` for what hinders it, each with its remedy.
 */
export function submitScores(
  tables: Tables,
  input: ScoreInput & { readonly leaveOut?: boolean; readonly stated: string },
  context: ActionContext & { readonly hasLooked: HasLooked },
): Outcome {
  const { submission, own, entries } = checkScores(tables, input);
  refuseWithdrawn(submission);
  const { alias, rubric } = submission;
  if (isHandedIn(own, entries.length)) {
    throw new RampError('scoring.already', alreadyParams(submission, own, context));
  }
  const given = entries.filter(({ level }) => level !== null);
  const missing = entries.filter(({ level }) => level === null).map(({ criterion }) => criterion);
  if (given.length === 0) throw new RampError('scoring.nothing');
  if (missing.length > 0 && input.leaveOut !== true) {
    throw new RampError('scoring.missing', { criteria: listed(missing) });
  }
  const looked = context.hasLooked(foldName(rubric.name), rubric.version);
  const reason = looked ? t('scoring.looked') : '';
  const rows = notTyped(given, entries, own).map((entry) =>
    withReason(scoreRow(submission.taskId, raterName(input.stated), entry, 1, context.now), reason),
  );
  refuseRowInTheWay(tables, rows, input.stated);
  const stamps = stamped(own, context.now, reason);
  if (rows.length + stamps.length === 0) throw new RampError('scoring.onlyTyped', { row: own[0]?.row ?? 0 });
  const freezes = freezing(tables, rubric, context.today);
  const broken = brokenSeal(tables, rubric);
  const pinned = pinning(submission.task, rubric);
  const moves = movedToScored(tables, submission.candidateId, context.today);
  const sentence = t('scoring.submitted', { alias, given: given.length, of: entries.length });
  return {
    changeSet: {
      action: 'score',
      title: sentence,
      tables: [
        { table: 'scores', rows: [...rows, ...stamps] },
        ...freezes,
        ...(pinned.length > 0 ? [{ table: 'tasks' as const, rows: pinned }] : []),
        ...moves,
      ],
    },
    notes: [
      ...(looked ? [t('scoring.note.looked')] : []),
      ...(missing.length > 0 ? [leftOutNote(submission, missing, context.locale)] : []),
      ...(broken === '' ? [] : [broken]),
      ...lintSentences(rubric),
      ...(freezes.length > 0 ? [t('scoring.note.freezes', { version: rubric.version })] : []),
      ...(moves.length > 0 ? [t('scoring.note.stage', { alias })] : []),
    ],
    sentence,
  };
}

/**
 * Entries that have no row yet. What was typed into the sheet stays as it stands there.
 * @throws RampError `scoring.typed` where the page says something else.
 */
function notTyped(
  given: readonly ScoreEntry[],
  entries: readonly ScoreEntry[],
  own: readonly GivenScore[],
): readonly ScoreEntry[] {
  const { first } = firstAndLast(own, entries.length);
  return given.filter((entry) => {
    const typed = first[entries.indexOf(entry)];
    if (!typed) return true;
    if (typed.level === entry.level && typed.evidence.trim() === entry.evidence) return false;
    throw new RampError('scoring.typed', { criterion: entry.criterion, row: typed.row, level: typed.level });
  });
}

/** Rows that were typed in without saying when are handed in with the rest. */
function stamped(own: readonly GivenScore[], now: string, reason: string): readonly RowChange[] {
  return own
    .filter(({ key }) => key !== '')
    .map((score) => {
      const why = reason !== '' && score.reason === '';
      return {
        kind: 'change',
        key: score.key,
        before: { submittedAt: '', ...(why ? { reason: '' } : {}) },
        after: { submittedAt: now, ...(why ? { reason } : {}) },
      };
    });
}

/** A score with why it was given so; `''` says nothing. */
export function withReason(row: ReturnType<typeof scoreRow>, reason: string): ReturnType<typeof scoreRow> {
  return reason === '' ? row : { ...row, after: { ...row.after, reason } };
}

/**
 * What both ways of writing scores have to check before anything else.
 * @throws RampError
 */
export function checkScores(
  tables: Tables,
  input: ScoreInput & { readonly stated: string },
): {
  readonly submission: Submission;
  readonly own: readonly GivenScore[];
  readonly entries: readonly ScoreEntry[];
} {
  if (foldName(input.stated) === '') throw new RampError('scoring.noName');
  if (foldName(input.stated) !== foldName(input.rater)) {
    throw new RampError('scoring.otherName', { shown: input.rater, now: input.stated });
  }
  const submission = findSubmission(tables, input.taskId);
  const { criteria } = submission.rubric;
  if (shapeOf(submission.rubric) !== input.opened) throw new RampError('scoring.rubricChanged');
  const byName = new Map(input.entries.map((entry) => [foldName(entry.criterion), entry]));
  const entries = criteria.map(({ criterion }): ScoreEntry => {
    const entry = byName.get(foldName(criterion));
    const level = entry?.level ?? null;
    const evidence = entry?.evidence.trim() ?? '';
    if (level !== null && (!Number.isInteger(level) || level < 0 || level > MAX_LEVEL)) {
      throw new RampError('scoring.level', { criterion, level, max: MAX_LEVEL });
    }
    if (evidence.length > MAX_TEXT)
      throw new RampError('scoring.tooLong', { where: criterion, max: MAX_TEXT });
    return { criterion, level, evidence };
  });
  const own = givenFor(scoreIndex(tables), submission).get(foldName(input.stated)) ?? [];
  return { submission, own, entries };
}

/** The name as it goes into the sheet. */
export function raterName(stated: string): string {
  return stated.trim().replace(/\s+/g, ' ');
}

export function scoreRow(
  taskId: string,
  rater: string,
  { criterion, level, evidence }: ScoreEntry,
  revision: number,
  now: string,
): RowChange & { readonly kind: 'add' } {
  const after: Row = {
    taskId,
    rater,
    criterion,
    level: level ?? '',
    ...(evidence === '' ? {} : { evidence }),
    submittedAt: now,
    revision,
  };
  return { kind: 'add', key: rowKey('scores', after), after };
}

/** A row typed in by hand that has no level a rater may give, under the same key: written over it would be lost. */
export function refuseRowInTheWay(tables: Tables, rows: readonly RowChange[], rater: string): void {
  const keys = new Set(rows.map(({ key }) => foldName(key)));
  const there = rowsOf(tables, 'scores').find(
    ({ key, values }) =>
      key !== '' && foldName(text(values, 'rater')) === foldName(rater) && keys.has(foldName(key)),
  );
  if (there) throw new RampError('scoring.inTheWay', { row: there.row });
}

function alreadyParams(
  { alias }: Submission,
  own: readonly GivenScore[],
  { locale }: ActionContext,
): { readonly rater: string; readonly alias: string; readonly when: string } {
  const [first] = own;
  const at = formatCell(first?.at ?? '', 'timestamp', locale);
  return {
    rater: first?.rater ?? '',
    alias,
    when: at === '' ? t('scoring.alreadyRow', { row: first?.row ?? 0 }) : t('scoring.alreadyAt', { at }),
  };
}

/**
 * With its first score a version stays as it is; Settings keeps what it was. What was sealed before is not sealed anew
 * while it has scores: somebody may have emptied *Frozen on* by hand.
 */
export function freezing(tables: Tables, rubric: RubricVersion, today: string): readonly TableChange[] {
  const { rows, frozen } = rubric;
  const keys = new Set<string>();
  const changes = rows.flatMap(({ key, values }): readonly RowChange[] => {
    if (keys.has(key) || text(values, 'frozenOn') !== '') return [];
    keys.add(key);
    return [{ kind: 'change', key, before: { frozenOn: '' }, after: { frozenOn: today } }];
  });
  if (changes.length === 0) return [];
  const begun = rows.some(({ values }) => text(values, 'frozenOn') !== '');
  const keeps = begun || (frozen && sealRow(tables, rubric) !== undefined);
  const seal = keeps ? [] : [sealing(tables, rubric)].filter((change) => change.rows.length > 0);
  return [{ table: 'rubrics', rows: changes }, ...seal];
}

/** A task stays with the version that it was scored by. */
export function pinning(task: SheetRow, { version }: RubricVersion): readonly RowChange[] {
  if (task.key === '' || taskVersion(task.values) !== null) return [];
  return [
    { kind: 'change', key: task.key, before: { rubricVersion: '' }, after: { rubricVersion: version } },
  ];
}

function leftOutNote({ rubric }: Submission, missing: readonly string[], locale: string): string {
  const weightOf = (names: readonly string[] | null): number =>
    rubric.rows
      .filter(({ values }) => names === null || names.includes(text(values, 'criterion').trim()))
      .reduce((sum, { values }) => sum + (number(values, 'weight') ?? 0), 0);
  const all = weightOf(null);
  const share = all > 0 ? (100 * weightOf(missing)) / all : 0;
  const params = { criteria: listed(missing), percent: formatNumber(share, locale, 1) };
  return t(share > MOST_MISSING ? 'scoring.note.noTotal' : 'scoring.note.leftOut', params);
}
