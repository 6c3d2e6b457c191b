import type { Tables } from '../../model/snapshot';
import type { TaskForm } from '../../rpc/tasks';
import { listCandidates } from '../candidates/view';
import type { ActionContext } from '../context';
import { newestOf, readRubrics } from '../rubrics/read';
import { foldName, rowsOf, sameName, text } from '../tables';
import { startCard } from './card';
import { rubricProblem } from './send';
import { senderOf } from './sender';

/** What the form for a task offers: a card for each rubric as the last task on it was, and who can be sent one. */
export function taskForm(tables: Tables, user: string, { today, zone }: ActionContext): TaskForm {
  const tasks = rowsOf(tables, 'tasks').map(({ values }) => values);
  const latest = tasks[tasks.length - 1];
  return {
    rubrics: readRubrics(tables).map((rubric) => {
      const { name, version } = newestOf(rubric);
      const own = tasks.filter((task) => sameName(text(task, 'rubric'), name));
      const card = startCard(name, own[own.length - 1] ?? null, today, zone);
      // What is paid by the hour, and in which money, is seldom another for the next rubric.
      const currency = card.currency || text(latest ?? {}, 'currency');
      return { name, version, problem: rubricProblem(tables, name), card: { ...card, currency } };
    }),
    candidates: listCandidates(tables)
      .candidates.filter(({ ended }) => ended === '')
      .map(({ candidateId, name, stage }) => ({
        candidateId,
        name,
        stage,
        has: tasks
          .filter((task) => text(task, 'candidateId').trim() === candidateId)
          .map((task) => foldName(text(task, 'rubric'))),
      })),
    timeZones: [...new Set([zone, ...tasks.map((task) => text(task, 'timeZone'))])].filter(
      (each) => each !== '',
    ),
    sender: senderOf(tables),
    today,
    user,
  };
}
