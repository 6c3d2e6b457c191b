import type { Tables } from '../../model/snapshot';
import { findings, problemText } from '../comparison/problems';
import { scoresOf } from '../comparison/scores';
import { tasksOf } from '../comparison/tasks';
import { readRubrics } from '../rubrics/read';
import { foldName, rowsOf, text } from '../tables';

/**
 * Rows of Scores under a rater's name that do not count, each with its remedy; those of others are not looked at: their
 * levels are none of this rater's business yet.
 *
 * @param taskId Only rows of this task.
 */
export function ownProblems(tables: Tables, rater: string, taskId?: string): readonly string[] {
  const scores = tables.scores;
  if (scores === undefined) return [];
  const own = rowsOf(tables, 'scores').filter(
    ({ values }) =>
      foldName(text(values, 'rater')) === foldName(rater) &&
      (taskId === undefined || text(values, 'taskId') === taskId),
  );
  if (own.length === 0) return [];
  const known = new Set<string>();
  const sentences = readRubrics(tables).flatMap(({ versions }) =>
    versions.flatMap(({ name, version, tasks, criteria }) => {
      const ids = new Set(tasks.map(({ values }) => text(values, 'taskId')));
      const rows = own.filter(({ values }) => ids.has(text(values, 'taskId')));
      for (const id of ids) known.add(id);
      if (rows.length === 0) return [];
      const found = findings();
      const seen = { ...tables, scores: { ...scores, rows } };
      const round = tasksOf(tables, name, version, findings());
      const named = criteria.map(({ criterion, weight, ...rest }) => ({
        name: criterion,
        weight: weight ?? 0,
        ...rest,
      }));
      scoresOf(seen, round, named, found);
      return found.all().map(problemText);
    }),
  );
  const lost = own.filter(({ values }) => !known.has(text(values, 'taskId')));
  if (lost.length === 0) return sentences;
  const found = findings();
  scoresOf(
    { ...tables, scores: { ...scores, rows: lost } },
    { candidates: [], taskOf: new Map() },
    [],
    found,
  );
  return [...sentences, ...found.all().map(problemText)];
}
