import { type RubricScore, rubricScore } from '../domain/skills/rubric-score';
import { numbers } from './cells/field';
import { isOmitted, type Table, table } from './cells/range';
import { run } from './cells/run';
import { wordArg } from './cells/scalar';
import type { CellValue } from './cells/value';
import { checkWidth, readCriteria, readLevels } from './criteria';
import { inPlace } from './placed';
import { told } from './told';

/**
 * Rubric score of skills-task submissions on 0–100, with must-pass gates.
 *
 * @param {range} levels A row per submission, a column per criterion, e.g. B2:F.
 * @param {range} weights A weight per criterion, e.g. B1:F1.
 * @param {number} [max] Highest level, e.g. 4 (default).
 * @param {number} [min] Lowest level, e.g. 0 (default).
 * @param {range} [gates] A minimum level per criterion, or blank, e.g. B20:F20.
 * @param {string} [missing] A blank level: "error" (default), "renormalise" (up to 20 % of the weight) or "zero".
 * @return {range} A row per submission: score, "pass" or "fails gate: 1, 3", share of the weight scored.
 * @remarks Turns rubric levels into one score, 0 to 100, the same way for everybody. A gate is a criterion
 * that must be met whatever the rest: the score is still shown, and so is the gate that failed.
 * @formula score = Σ weight × 100 × (level − min) / (max − min) / Σ weight
 * @limits It is one rater’s score. With several raters use RAMP_FAIR on their scores; how far scores can
 * be told apart is RAMP_TIES’ and RAMP_FAIR’s to say. Fix weights, gates and levels before the first
 * submission is read.
 * @throws `=RAMP_SCORE({4, 3, 2, ""}, {40, 30, 20, 10})` A criterion that was not scored.
 * @throws `=RAMP_SCORE({4, 3, 7, 2}, {40, 30, 20, 10})` A level outside the scale.
 * @see Definition (weighted sum of rescaled levels).
 * @example Two submissions, levels 0 to 4, the second below the gate for policy.
 *
 * |        | keywords | policy | copy | note |
 * | ------ | -------: | -----: | ---: | ---: |
 * | weight |       40 |     30 |   20 |   10 |
 * | gate   |          |      2 |      |      |
 * | A4X9   |        4 |      3 |    2 |    3 |
 * | K7QD   |        3 |      1 |    4 |    4 |
 *
 * `=RAMP_SCORE(B4:E5, B2:E2, 4, 0, B3:E3)`
 *
 * | score | gates         | scored |
 * | ----: | ------------- | -----: |
 * |  80.0 | pass          |  100 % |
 * |  67.5 | fails gate: 2 |  100 % |
 * @customfunction
 */
export function RAMP_SCORE(
  levels: unknown,
  weights: unknown,
  max?: unknown,
  min?: unknown,
  gates?: unknown,
  missing?: unknown,
): CellValue[][] {
  return run('RAMP_SCORE', () => {
    const sheet = table('levels', levels);
    const criteria = readCriteria(sheet, weights, max, min);
    const rule = wordArg('missing', missing, 'error', ['error', 'renormalise', 'zero']);
    const rubric = { ...criteria, gates: readGates(sheet, gates), missing: rule };
    const { kept, levels: given } = readLevels(sheet, criteria);
    const scores = given.map((row, k) => told({ row: kept[k]! + 1 }, () => rubricScore(row, rubric)));
    return inPlace(kept, scores.map(cells));
  });
}

function cells({ score, failedGates, scoredShare }: RubricScore): CellValue[] {
  const verdict = failedGates.length === 0 ? 'pass' : `fails gate: ${failedGates.join(', ')}`;
  return [score, verdict, scoredShare];
}

function readGates(levels: Table, gates: unknown): (number | null)[] {
  if (isOmitted(gates)) return [];
  const { values } = numbers('gates', gates);
  checkWidth(levels, 'gates', values.length);
  return Array.from(values, (gate) => (Number.isNaN(gate) ? null : gate));
}
