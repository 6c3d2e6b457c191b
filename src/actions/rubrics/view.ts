import { lookUp } from '../../i18n/text';
import type { Tables } from '../../model/snapshot';
import type { RubricEntry, RubricProblem, RubricVersionEntry, RubricView } from '../../rpc/rubrics';
import { lintRubric } from './lint';
import { findRubric, newestOf, type RubricVersion, readRubrics, rubricVersion, stateToken } from './read';
import { sayFinding } from './say';

/** What lint finds in a version, and its cells that do not fit their column (a gate of 7 reads as blank). */
function lintOf(tables: Tables, { name, criteria, rows }: RubricVersion): readonly RubricProblem[] {
  const own = new Set(rows.map(({ row }) => row));
  const faults = (tables.rubrics?.faults ?? []).filter(
    // What is blank, lint says in words that fit.
    ({ row, code }) => own.has(row) && code !== 'cell.required',
  );
  return [
    ...faults.map(({ message }): RubricProblem => ({ severity: 'error', sentence: message })),
    ...lintRubric(name, criteria).map(
      (finding): RubricProblem => ({
        severity: finding.severity,
        sentence: sayFinding(finding, lookUp),
      }),
    ),
  ];
}

/** The rubrics of the sheet by their newest version, and the faults of rows that belong to none. */
export function listRubrics(tables: Tables): {
  readonly rubrics: readonly RubricEntry[];
  readonly notices: readonly string[];
} {
  const rubrics = readRubrics(tables);
  const placed = new Set(
    rubrics.flatMap(({ versions }) => versions.flatMap(({ rows }) => rows.map(({ row }) => row))),
  );
  return {
    rubrics: rubrics.map((rubric) => {
      const newest = newestOf(rubric);
      const lint = lintOf(tables, newest);
      const warnings = lint.filter(({ severity }) => severity === 'warning').length;
      return {
        name: newest.name,
        version: newest.version,
        criteria: newest.criteria.length,
        frozen: newest.frozen,
        problems: lint.length - warnings,
        warnings,
        tasks: rubric.versions.reduce((sum, { tasks }) => sum + tasks.length, 0),
      };
    }),
    notices: (tables.rubrics?.faults ?? [])
      .filter(({ row }) => !placed.has(row))
      .map(({ message }) => message),
  };
}

/**
 * One version in full, the newest without `version`.
 * @throws RampError `rubric.unknown`, `rubric.unknownVersion`
 */
export function viewRubric(tables: Tables, name: string, version?: number): RubricView {
  const shown = rubricVersion(tables, name, version);
  const versions = [...(findRubric(tables, name)?.versions ?? [])].reverse();
  return {
    name: shown.name,
    version: shown.version,
    frozen: shown.frozen,
    tasks: shown.tasks.length,
    criteria: shown.criteria,
    lint: lintOf(tables, shown),
    versions: versions.map(
      (each): RubricVersionEntry => ({
        version: each.version,
        frozen: each.frozen,
        tasks: each.tasks.length,
      }),
    ),
    token: stateToken(shown),
  };
}
