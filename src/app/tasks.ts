import { briefOf } from '../actions/tasks/brief';
import { briefSheet } from '../actions/tasks/briefSheet';
import { taskForm as form } from '../actions/tasks/form';
import { payView, payStep as step } from '../actions/tasks/pay';
import { sendTask } from '../actions/tasks/send';
import { markSubmitted } from '../actions/tasks/submit';
import { tasksView } from '../actions/tasks/view';
import { t } from '../i18n/text';
import type { TaskRpc } from '../rpc/tasks';
import { recover } from '../workbook/apply';
import { withDocumentLock } from '../workbook/lock';
import { renderSheet, showView } from '../workbook/render';
import { readTables } from '../workbook/snapshot';
import { statedUser } from '../workbook/user';
import { answerChange } from './change';
import { actionContext } from './context';

const SENDING = ['candidates', 'stages', 'tasks', 'rubrics', 'scores', 'decisions', 'settings'] as const;
const BRIEF = ['candidates', 'tasks', 'rubrics', 'scores', 'settings'] as const;

export const tasks: TaskRpc['tasks'] = () =>
  tasksView(
    readTables(['candidates', 'stages', 'tasks', 'rubrics', 'scores', 'decisions', 'roles']),
    actionContext(),
  );

export const taskForm: TaskRpc['taskForm'] = () => form(readTables(SENDING), statedUser(), actionContext());

export const taskSend: TaskRpc['taskSend'] = ({ confirm, ...input }) =>
  answerChange(confirm, {
    tables: SENDING,
    compute: (tables, context) => sendTask(tables, input, statedUser(), context),
  });

export const taskSubmitted: TaskRpc['taskSubmitted'] = ({ confirm, ...input }) =>
  answerChange(confirm, {
    tables: ['candidates', 'stages', 'tasks'],
    compute: (tables, context) => markSubmitted(tables, input, context),
  });

export const taskBrief: TaskRpc['taskBrief'] = ({ taskId }) =>
  briefOf(readTables(BRIEF), taskId, actionContext());

export const taskBriefPrint: TaskRpc['taskBriefPrint'] = ({ taskId }) => {
  const context = actionContext();
  return withDocumentLock(() => {
    recover();
    const { layout, brief } = briefSheet(readTables(BRIEF), taskId, context);
    const sheet = renderSheet(layout);
    showView(layout);
    return { sentence: t('brief.printed', { alias: brief.alias, sheet }), changeId: null };
  });
};

export const pay: TaskRpc['pay'] = ({ taskId }) =>
  payView(readTables(['candidates', 'tasks', 'scores']), taskId, statedUser(), actionContext());

export const payStep: TaskRpc['payStep'] = ({ taskId, confirm, ...input }) =>
  answerChange(confirm, {
    tables: ['candidates', 'tasks', 'scores'],
    compute: (tables, context) => step(tables, taskId, input, statedUser(), context),
  });
