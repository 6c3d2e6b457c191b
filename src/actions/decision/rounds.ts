import { t } from '../../i18n/text';
import type { Tables } from '../../model/snapshot';
import type { RoundEntry } from '../../rpc/decision';
import { taskVersions } from '../comparison/rubric';
import { withdrawnFrom } from '../comparison/tasks';
import { foldName, rowsOf, text } from '../tables';
import { newestDecision } from './decisions';

type Group = {
  readonly rubric: string;
  readonly version: number;
  /** With the day on which the first task was sent, `''` where it is not known. */
  readonly candidates: Map<string, string>;
  readonly tasks: Set<string>;
};

/** Every version of a rubric that tasks were sent with, in the order of Tasks, and what stands in its way. */
export function roundsOf(tables: Tables): {
  readonly rounds: readonly RoundEntry[];
  readonly notices: readonly string[];
} {
  const groups = new Map<string, Group>();
  const notices: string[] = [];
  const versionOf = taskVersions(tables);
  const candidateOf = new Map<string, string>();
  const isIn = new Set<string>();
  const present = new Set(rowsOf(tables, 'candidates').map(({ values }) => text(values, 'candidateId')));
  for (const { row, values } of rowsOf(tables, 'tasks')) {
    const rubric = text(values, 'rubric').trim();
    const task = text(values, 'taskId');
    const candidate = text(values, 'candidateId');
    if (rubric === '' || task === '' || !present.has(candidate)) continue;
    const version = versionOf(values);
    if (version === null) {
      notices.push(t('rounds.noRubric', { row, task, rubric }));
      continue;
    }
    const key = `${foldName(rubric)}\u001f${version}`;
    const group = groups.get(key) ?? { rubric, version, candidates: new Map(), tasks: new Set() };
    groups.set(key, group);
    const sent = text(values, 'sent');
    const first = group.candidates.get(candidate);
    if (first === undefined || sent < first) group.candidates.set(candidate, sent);
    group.tasks.add(task);
    candidateOf.set(task, candidate);
    if (text(values, 'submitted') !== '') isIn.add(task);
  }
  const scores = scoredBy(tables);
  const withdrawn = withdrawnFrom(tables);
  const decision = newestDecision(tables);
  const rounds = [...groups.values()].map(({ rubric, version, candidates, tasks }): RoundEntry => {
    const scored = [...tasks].filter((task) => scores.has(task));
    const decided = new Set(
      [...candidates].flatMap(([candidate, sent]) =>
        decision(candidate, { rubric, version, sent }) === null ? [] : [candidate],
      ),
    );
    const open = [...candidates.keys()].filter(
      (candidate) => !decided.has(candidate) && !withdrawn.has(candidate),
    );
    const arrived = new Set(
      [...tasks].filter((task) => scores.has(task) || isIn.has(task)).map((task) => candidateOf.get(task)),
    );
    const atWork = open.filter((candidate) => !arrived.has(candidate)).length;
    return {
      rubric,
      version,
      candidates: candidates.size,
      scored: new Set(scored.map((task) => candidateOf.get(task))).size,
      raters: new Set(scored.flatMap((task) => [...(scores.get(task) ?? [])])).size,
      decided: decided.size,
      toDecide: open.length - atWork,
      atWork,
      withdrawn: [...candidates.keys()].filter((candidate) => withdrawn.has(candidate)).length,
    };
  });
  return { rounds, notices };
}

/** The raters of each task, by folded name. */
function scoredBy(tables: Tables): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { values } of rowsOf(tables, 'scores')) {
    const rater = foldName(text(values, 'rater'));
    if (rater === '') continue;
    const task = text(values, 'taskId');
    const raters = found.get(task);
    if (raters) raters.add(rater);
    else found.set(task, new Set([rater]));
  }
  return found;
}
