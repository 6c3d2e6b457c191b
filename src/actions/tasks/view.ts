import type { Tables } from '../../model/snapshot';
import type { TasksView } from '../../rpc/tasks';
import { stageNames } from '../candidates/stageNames';
import { listCandidates } from '../candidates/view';
import type { ActionContext } from '../context';
import { readRubrics } from '../rubrics/read';
import { rowsOf } from '../tables';
import { dueItems } from './due';
import { taskNotices } from './notices';
import { roundEntries, unfairRounds } from './rounds';

/** The first screen of skills tasks: what is to be done, and where everybody stands. No names: raters see it too. */
export function tasksView(tables: Tables, context: ActionContext): TasksView {
  const { candidates, notices } = listCandidates(tables);
  const active = candidates.filter(({ ended }) => ended === '');
  return {
    candidates: candidates.length,
    rubrics: readRubrics(tables).length,
    tasks: rowsOf(tables, 'tasks').filter(({ key }) => key !== '').length,
    due: dueItems(tables, context),
    stages: stageNames().flatMap((stage) => {
      const count = active.filter((each) => each.stage === stage).length;
      return count === 0 ? [] : [{ stage, count }];
    }),
    ended: candidates.length - active.length,
    rounds: roundEntries(tables),
    unfair: unfairRounds(tables, context),
    notices: [...notices, ...taskNotices(tables, context)],
  };
}
