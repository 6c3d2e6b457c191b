import type { SheetRow, Tables } from '../../model/snapshot';
import { findings } from '../comparison/problems';
import { tasksOf } from '../comparison/tasks';
import { type RubricVersion, readRubrics } from '../rubrics/read';
import { foldName, number, rowsOf, text } from '../tables';

/** A task that can be scored, and whose it is: by ID and alias, never by name. */
export type Submission = {
  readonly taskId: string;
  readonly task: SheetRow;
  readonly candidateId: string;
  readonly alias: string;
  readonly withdrawn: boolean;
  readonly rubric: RubricVersion;
};

/** Every task on a rubric of the sheet whose candidate is there, in the order of rubrics and tasks. */
export function submissionsOf(tables: Tables): readonly Submission[] {
  return readRubrics(tables).flatMap(({ versions }) =>
    versions.flatMap((rubric): readonly Submission[] => {
      if (rubric.tasks.length === 0) return [];
      const { candidates, taskOf } = tasksOf(tables, rubric.name, rubric.version, findings());
      const seen = new Set<string>();
      return rubric.tasks.flatMap((task) => {
        const taskId = text(task.values, 'taskId');
        const candidate = candidates[taskOf.get(taskId) as number];
        if (taskId === '' || seen.has(taskId) || candidate === undefined) return [];
        seen.add(taskId);
        return [{ taskId, task, rubric, ...candidate }];
      });
    }),
  );
}

/** Names the round of a submission: all tasks on one version of a rubric. */
export function roundName({ rubric: { name, version } }: Submission): string {
  return `${foldName(name)}\u001f${version}`;
}

/** A row of one rater that has a level, whoever wrote it. */
export type GivenScore = {
  readonly row: number;
  readonly key: string;
  /** Index of the criterion. */
  readonly criterion: number;
  readonly rater: string;
  readonly level: number;
  readonly evidence: string;
  /** 1 where the row does not say: somebody typed it in. */
  readonly revision: number;
  readonly reason: string;
  readonly at: string;
};

/** Rows of Scores by task: a large sheet is gone through once. */
export type ScoreIndex = ReadonlyMap<string, readonly SheetRow[]>;

export function scoreIndex(tables: Tables): ScoreIndex {
  const index = new Map<string, SheetRow[]>();
  for (const row of rowsOf(tables, 'scores')) {
    const taskId = text(row.values, 'taskId');
    const rows = index.get(taskId);
    if (rows) rows.push(row);
    else index.set(taskId, [row]);
  }
  return index;
}

/** Scores of a submission by folded name of the rater, in the order of revision and row. */
export function givenFor(
  index: ScoreIndex,
  { taskId, rubric }: Submission,
): ReadonlyMap<string, readonly GivenScore[]> {
  const position = new Map(rubric.criteria.map(({ criterion }, i) => [foldName(criterion), i]));
  const byRater = new Map<string, GivenScore[]>();
  for (const { row, key, values } of index.get(taskId) ?? []) {
    const rater = text(values, 'rater');
    const criterion = position.get(foldName(text(values, 'criterion')));
    const level = number(values, 'level');
    if (rater.trim() === '' || criterion === undefined || level === null) continue;
    const given: GivenScore = {
      row,
      key,
      criterion,
      rater,
      level,
      evidence: text(values, 'evidence'),
      revision: number(values, 'revision') ?? 1,
      reason: text(values, 'reason'),
      at: text(values, 'submittedAt'),
    };
    const folded = foldName(rater);
    const own = byRater.get(folded);
    if (own) own.push(given);
    else byRater.set(folded, [given]);
  }
  const order = (a: GivenScore, b: GivenScore): number => a.revision - b.revision || a.row - b.row;
  return new Map([...byRater].map(([rater, scores]) => [rater, scores.sort(order)]));
}

/**
 * Whether a rater has handed in: one of their rows says when, or every criterion has a level. A few rows typed in by hand
 * are a beginning: nothing of others is shown for them.
 */
export function isHandedIn(given: readonly GivenScore[], criteria: number): boolean {
  if (given.some(({ at, revision }) => at !== '' || revision > 1)) return true;
  return criteria > 0 && firstAndLast(given, criteria).first.every((score) => score !== null);
}

/** What a rater gave first, and what counts for them now, by criterion; null where nothing was given. */
export function firstAndLast(
  given: readonly GivenScore[],
  criteria: number,
): { readonly first: readonly (GivenScore | null)[]; readonly last: readonly (GivenScore | null)[] } {
  const first = new Array<GivenScore | null>(criteria).fill(null);
  const last = new Array<GivenScore | null>(criteria).fill(null);
  for (const score of given) {
    if (score.revision === 1) first[score.criterion] ??= score;
    // Of two rows of one revision the first one counts.
    if ((last[score.criterion]?.revision ?? 0) < score.revision) last[score.criterion] = score;
  }
  return { first, last };
}
