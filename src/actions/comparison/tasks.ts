import type { Tables } from '../../model/snapshot';
import { rowsOf, sameName, text } from '../tables';
import type { Findings } from './problems';
import { taskVersions } from './rubric';

export type RoundCandidate = {
  readonly candidateId: string;
  /** What stands for the candidate: the alias, or the ID where there is none of the candidate's own. */
  readonly alias: string;
  readonly withdrawn: boolean;
};

/** Where a task leads: the index of the round's candidate, `other` round, `deleted` where the candidate is gone. */
export type TaskTarget = number | 'other' | 'deleted';

export type RoundTasks = {
  /** By alias. */
  readonly candidates: readonly RoundCandidate[];
  /** By task ID. */
  readonly taskOf: ReadonlyMap<string, TaskTarget>;
};

/** Tasks of one version of a rubric and their candidates. */
export function tasksOf(tables: Tables, rubric: string, version: number, found: Findings): RoundTasks {
  const aliases = aliasesOf(tables);
  const withdrawn = withdrawnFrom(tables);
  const usedBy = taskVersions(tables);
  const ownerOf = new Map<string, string>();
  const wanted = new Map<string, RoundCandidate>();
  const taskOf = new Map<string, TaskTarget>();
  for (const { row, values } of rowsOf(tables, 'tasks')) {
    const task = text(values, 'taskId');
    const ours = sameName(text(values, 'rubric'), rubric) && usedBy(values) === version;
    if (task === '') {
      if (ours) found.add('comparison.task.noId', row);
    } else if (ownerOf.has(task) || taskOf.has(task)) found.add('comparison.task.twice', row, { task });
    else if (!ours) taskOf.set(task, 'other');
    else {
      const candidateId = text(values, 'candidateId');
      const alias = aliases.get(candidateId);
      if (alias === undefined) {
        found.add('comparison.task.deleted', row, { task, candidate: candidateId });
        taskOf.set(task, 'deleted');
        continue;
      }
      ownerOf.set(task, candidateId);
      wanted.set(candidateId, {
        candidateId,
        alias: alias === '' ? candidateId : alias,
        withdrawn: withdrawn.has(candidateId),
      });
      if (alias === '') found.add('comparison.candidate.noAlias', row, { candidate: candidateId });
    }
  }
  const candidates = [...wanted.values()].sort((a, b) => (a.alias < b.alias ? -1 : 1));
  const index = new Map(candidates.map(({ candidateId }, i) => [candidateId, i]));
  for (const [task, candidateId] of ownerOf) taskOf.set(task, index.get(candidateId)!);
  return { candidates, taskOf };
}

/** By candidate ID; `''` where there is none, or where it is not the candidate's own. */
export function aliasesOf(tables: Tables): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  const holders = new Map<string, number>();
  for (const { values } of rowsOf(tables, 'candidates')) {
    const id = text(values, 'candidateId');
    const alias = text(values, 'alias').trim();
    if (id === '' || aliases.has(id)) continue;
    aliases.set(id, alias);
    holders.set(alias, (holders.get(alias) ?? 0) + 1);
  }
  return new Map([...aliases].map(([id, alias]) => [id, holders.get(alias) === 1 ? alias : '']));
}

/** Candidates whose latest stage ended by their withdrawing. */
export function withdrawnFrom(tables: Tables): ReadonlySet<string> {
  const latest = new Map<string, { entered: string; withdrew: boolean }>();
  for (const { values } of rowsOf(tables, 'stages')) {
    const id = text(values, 'candidateId');
    const entered = text(values, 'entered');
    const withdrew = text(values, 'outcome') === 'withdrew';
    const known = latest.get(id);
    const later = known === undefined || entered > known.entered;
    if (later || (withdrew && entered === known.entered)) latest.set(id, { entered, withdrew });
  }
  return new Set([...latest].flatMap(([id, { withdrew }]) => (withdrew ? [id] : [])));
}
