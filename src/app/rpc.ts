import { RampError } from '../domain/error';
import type { Rpc, RpcInput, RpcName, RpcOutput, RpcResult } from '../rpc';
import { withReading } from '../workbook/state';
import { adopt, adoptCheck, adoptLook, adoptSheets, adoptStop } from './adopt';
import { attempt } from './attempt';
import { candidate, candidateForm, candidates, candidatesAdd, candidateWithdraw } from './candidates';
import {
  comparison,
  cutSave,
  cutSheet,
  decide,
  decision,
  fairness,
  fairnessSet,
  feedback,
  feedbackSave,
  impact,
  roundScores,
  rounds,
} from './comparison';
import { dashboardPeriod, dashboardRefresh, home } from './dashboard';
import { checkPayload, isRpcName } from './door';
import { functionsSheet } from './functions';
import { hireAdd, hireEdit, hireForm } from './hires';
import { importChunk, importContext, importEnd, importKnown, importStart } from './imports';
import { people, personErase, personExport } from './persons';
import { planGenerate, planPrint, planView } from './plans';
import { ratingsContext, ratingsImport, ratingsTab } from './ratings';
import { reportInsert, reportOffers, reportPlace, reportPreview, reportRemove, reportShow } from './reports';
import { rubric, rubricFromLibrary, rubricLibrary, rubricSave, rubrics } from './rubrics';
import { scoreDraft, scoreQueue, scoreRevise, scoreSheet, scoreSubmit } from './scoring';
import { repair, setup } from './setup';
import { pay, payStep, taskBrief, taskBriefPrint, taskForm, taskSend, taskSubmitted, tasks } from './tasks';
import { undo, undoList, verifyLog } from './undo';
import { statedName } from './user';

const handlers: Rpc = {
  home,
  setup,
  repair,
  hireForm,
  hireAdd,
  hireEdit,
  planGenerate,
  planView,
  planPrint,
  importContext,
  importKnown,
  importStart,
  importChunk,
  importEnd,
  adoptSheets,
  adoptLook,
  adoptCheck,
  adopt,
  adoptStop,
  dashboardPeriod,
  dashboardRefresh,
  functionsSheet,
  reportOffers,
  reportPreview,
  reportPlace,
  reportInsert,
  reportRemove,
  reportShow,
  rubrics,
  rubric,
  rubricLibrary,
  rubricSave,
  rubricFromLibrary,
  rounds,
  comparison,
  roundScores,
  cutSheet,
  cutSave,
  decision,
  decide,
  feedback,
  feedbackSave,
  fairness,
  fairnessSet,
  impact,
  scoreQueue,
  scoreSheet,
  scoreDraft,
  scoreSubmit,
  scoreRevise,
  ratingsContext,
  ratingsTab,
  ratingsImport,
  tasks,
  candidates,
  candidate,
  candidateForm,
  candidatesAdd,
  candidateWithdraw,
  taskForm,
  taskSend,
  taskSubmitted,
  taskBrief,
  taskBriefPrint,
  pay,
  payStep,
  undoList,
  undo,
  people,
  personExport,
  personErase,
  statedName,
  verifyLog,
};

function handle<N extends RpcName>(name: N, input: RpcInput<N>): RpcOutput<N> {
  const run = handlers[name] as (given: RpcInput<N>) => RpcOutput<N>;
  return run(input);
}

/** The page's one way in: validates name and payload, runs the call, and answers with a value or a sentence. */
export function rpc(name: string, payload: unknown): RpcResult<unknown> {
  return attempt(() => {
    if (!isRpcName(name)) throw new RampError('rpc.name', { name: String(name) });
    const input = checkPayload(name, payload);
    return withReading(() => handle(name, input));
  });
}
