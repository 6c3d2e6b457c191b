import { RampError } from '../../domain/error';
import type { Row } from '../../model/cell';
import type { Tables } from '../../model/snapshot';
import { foldName, number, rowsOf, sameName, text } from '../tables';
import type { Findings } from './problems';

export const MIN_LEVEL = 0;
export const MAX_LEVEL = 4;

/** Faults of a row that have a sentence of their own here. */
const SAID_HERE: readonly string[] = ['row.duplicate', 'cell.required'];

/** A criterion of a rubric: its weight, the minimum level if it is a gate, what each level looks like. */
export type Criterion = {
  readonly name: string;
  readonly weight: number;
  readonly gate: number | null;
  /** By level; `''` where missing. */
  readonly anchors: readonly string[];
};

/**
 * Criteria of one version of a rubric, in the sheet's order.
 * @throws RampError `comparison.noRubric`, `comparison.noWeights`
 */
export function criteriaOf(
  tables: Tables,
  rubric: string,
  version: number,
  found: Findings,
): readonly Criterion[] {
  const criteria = new Map<string, Criterion>();
  const faults = tables.rubrics?.faults ?? [];
  for (const { row, values } of rowsOf(tables, 'rubrics')) {
    if (!sameName(text(values, 'rubric'), rubric) || number(values, 'version') !== version) continue;
    for (const fault of faults) {
      if (fault.row === row && !SAID_HERE.includes(fault.code))
        found.add('comparison.rubric.fault', row, { message: fault.message });
    }
    const name = text(values, 'criterion').trim();
    const weight = number(values, 'weight');
    if (name === '') found.add('comparison.rubric.noCriterion', row);
    else if (criteria.has(foldName(name))) found.add('comparison.rubric.twice', row, { criterion: name });
    else {
      if (weight === null) found.add('comparison.rubric.noWeight', row, { criterion: name });
      criteria.set(foldName(name), {
        name,
        weight: weight ?? 0,
        gate: number(values, 'gate'),
        anchors: [0, 1, 2, 3, 4].map((level) => text(values, `level${level}`).trim()),
      });
    }
  }
  const all = [...criteria.values()];
  if (all.length === 0) throw new RampError('comparison.noRubric', { rubric, version });
  if (!all.some(({ weight }) => weight > 0)) throw new RampError('comparison.noWeights', { rubric, version });
  return all;
}

/** The version of the rubric that a task is scored by: the task's own, else the newest; null without any. */
export function taskVersions(tables: Tables): (task: Row) => number | null {
  const newest = new Map<string, number>();
  for (const { values } of rowsOf(tables, 'rubrics')) {
    const rubric = foldName(text(values, 'rubric'));
    const version = number(values, 'version');
    if (version !== null) newest.set(rubric, Math.max(version, newest.get(rubric) ?? version));
  }
  return (task) => number(task, 'rubricVersion') ?? newest.get(foldName(text(task, 'rubric'))) ?? null;
}
