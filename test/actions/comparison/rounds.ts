import type { Row } from '../../../src/model/cell';
import type { Fault, Tables } from '../../../src/model/snapshot';
import { tablesOf } from '../tables';

export const RUBRIC = 'Listing';

/** Criterion, weight, gate. */
export type CriterionSpec = readonly [name: string, weight: number, gate?: number];

export const CRITERIA: readonly CriterionSpec[] = [
  ['Keywords', 40],
  ['Policy', 30, 2],
  ['Copy', 20],
  ['Note', 10],
];

/** Candidate (also the alias, task `T-…`), rater, level per criterion; null where not scored. */
export type Given = readonly [candidate: string, rater: string, levels: readonly (number | null)[]];

export function rubricRows(criteria: readonly CriterionSpec[] = CRITERIA, version = 1): Row[] {
  return criteria.map(([criterion, weight, gate]) => ({
    rubric: RUBRIC,
    version,
    criterion,
    weight,
    ...(gate === undefined ? {} : { gate }),
    ...Object.fromEntries([0, 1, 2, 3, 4].map((level) => [`level${level}`, `${criterion} like ${level}`])),
  }));
}

export function scoreRows(given: readonly Given[], criteria: readonly CriterionSpec[] = CRITERIA): Row[] {
  return given.flatMap(([candidate, rater, levels]) =>
    levels.flatMap((level, c) =>
      level === null
        ? []
        : [
            {
              taskId: `T-${candidate}`,
              rater,
              criterion: criteria[c]![0],
              level,
              submittedAt: '2026-03-10T10:00:00',
              revision: 1,
            },
          ],
    ),
  );
}

export type RoundSpec = {
  readonly given?: readonly Given[];
  readonly criteria?: readonly CriterionSpec[];
  /** Also those without scores. */
  readonly candidates?: readonly string[];
  readonly withdrawn?: readonly string[];
  readonly scores?: readonly Row[];
  readonly rubrics?: readonly Row[];
  readonly tasks?: readonly Row[];
  readonly faults?: readonly Fault[];
};

/** Sheets of a round as a snapshot gives them; candidates are called after their alias. */
export function roundTables(spec: RoundSpec): Tables {
  const { given = [], criteria = CRITERIA, withdrawn = [], faults = [] } = spec;
  const aliases = [...new Set([...(spec.candidates ?? []), ...given.map(([candidate]) => candidate)])];
  const tables = tablesOf({
    rubrics: spec.rubrics ?? rubricRows(criteria),
    candidates: aliases.map((alias) => ({ candidateId: `C-${alias}`, name: `Name of ${alias}`, alias })),
    tasks: spec.tasks ?? aliases.map(taskRow),
    stages: aliases.flatMap((alias) => [
      { candidateId: `C-${alias}`, stage: 'applied', entered: '2026-03-01', outcome: 'advanced' },
      {
        candidateId: `C-${alias}`,
        stage: 'task invited',
        entered: '2026-03-05',
        outcome: withdrawn.includes(alias) ? 'withdrew' : 'open',
      },
    ]),
    scores: spec.scores ?? scoreRows(given, criteria),
  });
  return tables.scores ? { ...tables, scores: { ...tables.scores, faults } } : tables;
}

export function taskRow(alias: string): Row {
  return { taskId: `T-${alias}`, candidateId: `C-${alias}`, rubric: RUBRIC, fee: 50, currency: 'EUR' };
}

/** Four candidates, three raters, each candidate by two or three. */
export const SAMPLE: readonly Given[] = [
  ['A4X9', 'Ana', [4, 3, 3, 2]],
  ['A4X9', 'Bo', [3, 3, 3, 1]],
  ['A4X9', 'Cy', [4, 4, 3, 3]],
  ['B7QD', 'Ana', [3, 1, 4, 4]],
  ['B7QD', 'Bo', [2, 1, 3, 2]],
  ['C2MN', 'Bo', [1, 2, 1, 2]],
  ['C2MN', 'Cy', [2, 3, 2, 2]],
  ['D5RT', 'Ana', [2, 2, 3, null]],
  ['D5RT', 'Cy', [3, 2, 3, 3]],
];

/** Four candidates by two raters who agree; A4X9 is well ahead. */
export const CLEAR: readonly Given[] = [
  ['A4X9', 'Ana', [4, 4, 4, 3]],
  ['A4X9', 'Bo', [4, 4, 3, 4]],
  ['B7QD', 'Ana', [2, 1, 2, 2]],
  ['B7QD', 'Bo', [2, 1, 2, 1]],
  ['C2MN', 'Ana', [1, 2, 1, 0]],
  ['C2MN', 'Bo', [1, 2, 1, 1]],
  ['D5RT', 'Ana', [2, 3, 2, 2]],
  ['D5RT', 'Bo', [3, 2, 2, 3]],
];
