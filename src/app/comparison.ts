import { compareRound } from '../actions/decision/compare';
import { saveCut, viewCut } from '../actions/decision/cutSheet';
import { decide as decideOn } from '../actions/decision/decide';
import { viewDecision } from '../actions/decision/decisionView';
import { fairnessState, impactFor, setFairness } from '../actions/decision/fairness';
import { saveFeedback, viewFeedback } from '../actions/decision/feedback';
import { roundsOf } from '../actions/decision/rounds';
import { roundScores as scoresOfRound } from '../actions/decision/scoreGrid';
import { leftToScore } from '../actions/decision/unfinished';
import { foldName } from '../actions/tables';
import type { Tables } from '../model/snapshot';
import type { DecisionRpc, RoundRef } from '../rpc/decision';
import { keepLook } from '../workbook/drafts';
import { readTables } from '../workbook/snapshot';
import { statedUser } from '../workbook/user';
import { answerChange } from './change';
import { actionContext } from './context';

const ROUND = ['rubrics', 'candidates', 'stages', 'tasks', 'scores', 'settings'] as const;
const DECIDING = [...ROUND, 'cuts', 'decisions'] as const;
const FAIRNESS = ['settings'] as const;

/**
 * Who asks, and how they read numbers. Whoever has submissions of the round to score and is shown it all the same has
 * seen it: their account remembers.
 */
function asking(tables: Tables, { rubric, version }: RoundRef, done = false) {
  const rater = statedUser();
  if (done && leftToScore(tables, { rubric, version }, rater) > 0) keepLook(foldName(rubric), version);
  return { ...actionContext(), rater, done };
}

export const rounds: DecisionRpc['rounds'] = () => roundsOf(readTables([...ROUND, 'decisions']));

export const comparison: DecisionRpc['comparison'] = ({ rubric, version, done }) => {
  const tables = readTables(DECIDING);
  return compareRound(tables, rubric, version, asking(tables, { rubric, version }, done));
};

export const roundScores: DecisionRpc['roundScores'] = ({ done, ...asked }) => {
  const tables = readTables(ROUND);
  return scoresOfRound(tables, asked, asking(tables, asked, done));
};

export const cutSheet: DecisionRpc['cutSheet'] = ({ rubric, version }) =>
  viewCut(readTables([...ROUND, 'cuts']), rubric, version, {
    judge: statedUser(),
    locale: actionContext().locale,
  });

export const cutSave: DecisionRpc['cutSave'] = ({ confirm, ...input }) =>
  answerChange(confirm, {
    tables: [...ROUND, 'cuts'],
    compute: (tables, context) => saveCut(tables, input, statedUser(), context),
  });

export const decision: DecisionRpc['decision'] = ({ reveal = false, done, ...asked }) => {
  const tables = readTables(DECIDING);
  return viewDecision(tables, { ...asked, reveal }, asking(tables, asked, done));
};

export const decide: DecisionRpc['decide'] = ({ confirm, ...input }) =>
  answerChange(confirm, {
    tables: DECIDING,
    compute: (tables, context) => decideOn(tables, input, statedUser(), context),
  });

export const feedback: DecisionRpc['feedback'] = ({ done, ...asked }) => {
  const tables = readTables(ROUND);
  return viewFeedback(tables, asked, asking(tables, asked, done));
};

export const feedbackSave: DecisionRpc['feedbackSave'] = ({ confirm, ...input }) =>
  answerChange(confirm, {
    tables: ROUND,
    compute: (tables, context) => saveFeedback(tables, input, context),
  });

export const fairness: DecisionRpc['fairness'] = () => fairnessState(readTables(FAIRNESS));

export const fairnessSet: DecisionRpc['fairnessSet'] = ({ on, confirm }) =>
  answerChange(confirm, { tables: FAIRNESS, compute: (tables) => setFairness(tables, on) });

export const impact: DecisionRpc['impact'] = ({ groups, small = false }) =>
  impactFor(readTables(FAIRNESS), groups, { small, locale: actionContext().locale });
