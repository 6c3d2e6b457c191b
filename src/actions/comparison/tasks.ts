import type { Tables } from '../../model/snapshot';
import { isAlias } from '../person/alias';
import { foldName, rowsOf, sameName, text } from '../tables';
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
  const named = nameAliases(tables);
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
      const namedIn = named.get(candidateId);
      if (namedIn !== undefined) found.add('comparison.candidate.nameAlias', namedIn);
      else if (alias === '') found.add('comparison.candidate.noAlias', row, { candidate: candidateId });
    }
  }
  const candidates = [...wanted.values()].sort((a, b) => (a.alias < b.alias ? -1 : 1));
  const index = new Map(candidates.map(({ candidateId }, i) => [candidateId, i]));
  for (const [task, candidateId] of ownerOf) taskOf.set(task, index.get(candidateId)!);
  return { candidates, taskOf };
}

/** By candidate ID; `''` where there is none, where it is not the candidate's own, or where it is somebody's name. */
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
  const named = nameAliases(tables);
  return new Map(
    [...aliases].map(([id, alias]) => [id, holders.get(alias) === 1 && !named.has(id) ? alias : '']),
  );
}

/** Candidates whose alias, typed in by hand, is a candidate's name or has a word of one: their rows, by ID. */
export function nameAliases(tables: Tables): ReadonlyMap<string, number> {
  const rows = rowsOf(tables, 'candidates');
  const typed = rows.filter(({ values }) => {
    const alias = text(values, 'alias').trim();
    return alias !== '' && !isAlias(alias);
  });
  if (typed.length === 0) return new Map();
  const names = new Set(rows.map(({ values }) => foldName(text(values, 'name'))));
  const words = new Set([...names].flatMap(wordsOf));
  return new Map(
    typed.flatMap(({ row, values }): [string, number][] => {
      const alias = foldName(text(values, 'alias'));
      const tells = names.has(alias) || wordsOf(alias).some((word) => words.has(word));
      return tells ? [[text(values, 'candidateId'), row]] : [];
    }),
  );
}

/** Words of letters, without initials. */
function wordsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => /^[\p{L}\p{M}]{2,}$/u.test(word));
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
