import { draftText } from '../actions/scoring/draft';
import { scoreQueue as queueOf } from '../actions/scoring/queue';
import { reviseScores } from '../actions/scoring/revise';
import { scoreSheet as sheetOf } from '../actions/scoring/sheet';
import { submitScores } from '../actions/scoring/submit';
import { foldName } from '../actions/tables';
import { RampError } from '../domain/error';
import { t } from '../i18n/text';
import type { ChangeAnswer } from '../model/preview';
import type { ScoringRpc } from '../rpc/scoring';
import { localeOf } from '../workbook/clock';
import { hasLooked, keepDraft, readDrafts } from '../workbook/drafts';
import { readTables } from '../workbook/snapshot';
import { statedUser } from '../workbook/user';
import { answerChange } from './change';

const TABLES = ['scores', 'tasks', 'candidates', 'stages', 'rubrics', 'settings'] as const;

function draftsOf(rater: string) {
  const { draft, problem } = readDrafts();
  return {
    draftOf: (taskId: string) => draft(taskId, foldName(rater)),
    draftProblem: problem === '' ? '' : t('scoring.draftsNotRead', { reason: problem }),
  };
}

export const scoreQueue: ScoringRpc['scoreQueue'] = () => {
  const rater = statedUser();
  const { draftOf, draftProblem } = draftsOf(rater);
  return { ...queueOf(readTables(TABLES), rater, draftOf), draftProblem };
};

export const scoreSheet: ScoringRpc['scoreSheet'] = ({ taskId }) => {
  const rater = statedUser();
  const { draftOf, draftProblem } = draftsOf(rater);
  return { ...sheetOf(readTables(TABLES), taskId, { rater, draftOf, locale: localeOf() }), draftProblem };
};

export const scoreDraft: ScoringRpc['scoreDraft'] = ({ taskId, rater, opened, entries }) => {
  const { text, unsaved } = draftText({ opened, entries });
  keepDraft(taskId, foldName(rater), text);
  return { unsaved };
};

export const scoreSubmit: ScoringRpc['scoreSubmit'] = ({ confirm, ...input }) =>
  written(input, confirm, (agreed) =>
    answerChange(agreed, {
      tables: TABLES,
      compute: (tables, context) =>
        submitScores(tables, { ...input, stated: statedUser() }, { ...context, hasLooked }),
    }),
  );

export const scoreRevise: ScoringRpc['scoreRevise'] = ({ confirm, ...input }) =>
  written(input, confirm, (agreed) =>
    answerChange(agreed, {
      tables: TABLES,
      compute: (tables, context) => reviseScores(tables, { ...input, stated: statedUser() }, context),
    }),
  );

/** Writes scores, and drops the draft that they came from. */
function written(
  { taskId, rater }: { readonly taskId: string; readonly rater: string },
  confirm: string | undefined,
  answer: (confirm: string | undefined) => ChangeAnswer,
): ChangeAnswer {
  const given = confirm === undefined ? answer(undefined) : besideOthers(confirm, answer);
  if (given.status === 'done') dropDraft(taskId, rater);
  return given;
}

/**
 * When another rater was quicker, the rubric is frozen and the candidate moved already: what is left to write is part of
 * what was agreed to, so it is written without asking again.
 */
function besideOthers(confirm: string, answer: (confirm: string | undefined) => ChangeAnswer): ChangeAnswer {
  try {
    return answer(confirm);
  } catch (error) {
    if (!(error instanceof RampError) || error.code !== 'change.staleRows') throw error;
    const again = answer(undefined);
    return again.status === 'preview' ? answer(again.preview.hash) : again;
  }
}

/** The scores stand; a draft that stays behind is found again and does no harm. */
function dropDraft(taskId: string, rater: string): void {
  try {
    keepDraft(taskId, foldName(rater), '');
  } catch (error) {
    if (!(error instanceof RampError)) throw error;
  }
}
