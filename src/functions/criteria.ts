import { RampError } from '../domain/error';
import { checkRubric } from '../domain/skills/rubric-score';
import { numbers } from './cells/field';
import { cellNumber, NON_NEGATIVE } from './cells/number';
import type { Table } from './cells/range';
import { numberArg } from './cells/scalar';
import { isBlank } from './cells/value';
import { filledRows } from './placed';

/** Weights and the levels' range of a rubric, checked against the columns of a table of levels. */
export interface Criteria {
  readonly weights: readonly number[];
  readonly min: number;
  readonly max: number;
}

/** Reads the weights, one per column of `levels`, and the range of levels (0 to 4 by default). */
export function readCriteria(levels: Table, weights: unknown, max: unknown, min: unknown): Criteria {
  const criteria = {
    weights: perColumn(levels, 'weights', weights),
    min: numberArg('min', min, 0),
    max: numberArg('max', max, 4),
  };
  checkRubric(criteria);
  return criteria;
}

/** A number per column of `levels`. */
export function perColumn(levels: Table, name: string, arg: unknown): number[] {
  const given = numbers(name, arg, NON_NEGATIVE);
  checkWidth(levels, name, given.values.length);
  const blank = given.values.findIndex((value) => Number.isNaN(value));
  if (blank >= 0) throw new RampError('stats.weightBlank', { name, criterion: blank + 1 });
  return [...given.values];
}

/** One value for each criterion. */
export function checkWidth(levels: Table, name: string, count: number): void {
  if (count === levels.width) return;
  throw new RampError('stats.criteriaDiffer', { name, count, levels: levels.name, columns: levels.width });
}

/** Levels of the rows that have any, null where blank, with their indexes. */
export function readLevels(
  { name, rows }: Table,
  { min, max }: Criteria,
): { kept: number[]; levels: (number | null)[][] } {
  const kept = filledRows(rows.length, (i) => rows[i]!.every(isBlank));
  if (kept.length === 0) throw new RampError('arg.rows.none', { name });
  const levels = kept.map((i) =>
    rows[i]!.map((cell) => {
      const level = cellNumber(cell, { name, row: i + 1 }, { min, max, code: 'stats.levelOutside' });
      return Number.isNaN(level) ? null : level;
    }),
  );
  return { kept, levels };
}
