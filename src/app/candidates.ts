import { addCandidates } from '../actions/candidates/add';
import { candidateForm as form, listCandidates, viewCandidate } from '../actions/candidates/view';
import { withdraw } from '../actions/candidates/withdraw';
import type { TaskRpc } from '../rpc/tasks';
import { readTables } from '../workbook/snapshot';
import { answerChange } from './change';
import { actionContext } from './context';

export const candidates: TaskRpc['candidates'] = () =>
  listCandidates(readTables(['candidates', 'stages', 'tasks', 'decisions', 'roles']));

export const candidate: TaskRpc['candidate'] = ({ candidateId }) =>
  viewCandidate(
    readTables(['candidates', 'stages', 'tasks', 'rubrics', 'scores']),
    candidateId,
    actionContext(),
  );

export const candidateForm: TaskRpc['candidateForm'] = () =>
  form(readTables(['candidates', 'roles']), actionContext());

export const candidatesAdd: TaskRpc['candidatesAdd'] = ({ candidates: given, seed, confirm }) =>
  answerChange(confirm, {
    tables: ['candidates', 'stages', 'tasks', 'decisions', 'roles'],
    compute: (tables, context) => addCandidates(tables, given, seed, context),
  });

export const candidateWithdraw: TaskRpc['candidateWithdraw'] = ({ confirm, ...input }) =>
  answerChange(confirm, {
    tables: ['candidates', 'stages', 'tasks', 'scores'],
    compute: (tables, context) => withdraw(tables, input, context),
  });
