import { RampError } from '../domain/error';
import { cutScore } from '../domain/skills/cut-score';
import { table } from './cells/range';
import { run } from './cells/run';
import type { CellValue } from './cells/value';
import { readCriteria, readLevels } from './criteria';

/**
 * Cut score of a skills task: the mean of what judges expect of a just acceptable hire (modified Angoff).
 *
 * @param {range} panel A row per judge, a column per criterion: the level a just acceptable hire reaches, e.g. B2:F6.
 * @param {range} weights A weight per criterion, e.g. B1:F1.
 * @param {number} [max] Highest level, e.g. 4 (default).
 * @param {number} [min] Lowest level, e.g. 0 (default).
 * @return {range} One row: cut on RAMP_SCORE's 0–100, its standard error, judges.
 * @customfunction
 */
export function RAMP_CUT(panel: unknown, weights: unknown, max?: unknown, min?: unknown): CellValue[][] {
  return run('RAMP_CUT', () => {
    const sheet = table('panel', panel);
    const criteria = readCriteria(sheet, weights, max, min);
    const { kept, levels } = readLevels(sheet, criteria);
    const complete = levels.map((row, k) =>
      row.map((level, c) => {
        if (level === null) throw new RampError('stats.judgeBlank', { row: kept[k]! + 1, criterion: c + 1 });
        return level;
      }),
    );
    const { cut, se, judges } = cutScore(complete, criteria.weights, criteria.min, criteria.max);
    return [[cut, se, judges]];
  });
}
