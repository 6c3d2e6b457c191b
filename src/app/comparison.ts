import { compareRound } from '../actions/decision/compare';
import { saveCut, viewCut } from '../actions/decision/cutSheet';
import { decide as decideOn } from '../actions/decision/decide';
import { viewDecision } from '../actions/decision/decisionView';
import { fairnessState, impactFor, setFairness } from '../actions/decision/fairness';
import { saveFeedback, viewFeedback } from '../actions/decision/feedback';
import { roundsOf } from '../actions/decision/rounds';
import type { DecisionRpc } from '../rpc/decision';
import { readTables } from '../workbook/snapshot';
import { statedUser } from '../workbook/user';
import { answerChange } from './change';
import { actionContext } from './context';

const ROUND = ['rubrics', 'candidates', 'stages', 'tasks', 'scores'] as const;
const DECIDING = [...ROUND, 'cuts', 'decisions'] as const;
const FAIRNESS = ['settings'] as const;

/** Who asks, and how they read numbers. */
const asking = (done = false) => ({ ...actionContext(), rater: statedUser(), done });

export const rounds: DecisionRpc['rounds'] = () => roundsOf(readTables([...ROUND, 'decisions']));

export const comparison: DecisionRpc['comparison'] = ({ rubric, version, done }) =>
  compareRound(readTables(DECIDING), rubric, version, asking(done));

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

export const decision: DecisionRpc['decision'] = ({ reveal = false, done, ...asked }) =>
  viewDecision(readTables(DECIDING), { ...asked, reveal }, asking(done));

export const decide: DecisionRpc['decide'] = ({ confirm, ...input }) =>
  answerChange(confirm, {
    tables: DECIDING,
    compute: (tables, context) => decideOn(tables, input, statedUser(), context),
  });

export const feedback: DecisionRpc['feedback'] = ({ done, ...asked }) =>
  viewFeedback(readTables(ROUND), asked, asking(done));

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
