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
 * @remarks Where to draw the line, decided before any score is seen: each judge says which level a just
 * acceptable hire would reach on each criterion. The standard error says how far the judges agree.
 * @formula cut of a judge = Σ weight × rescaled level / Σ weight; cut = mean of the judges; se = SD /
 * √judges
 * @limits Three judges or more are better than the two it needs. A score within about one standard error
 * of the cut deserves a second look rather than a no.
 * @throws `=RAMP_CUT({60, 50}, {40, 60}, 100)` A single judge.
 * @throws `=RAMP_CUT({60, ""; 50, 40}, {40, 60}, 100)` A judgement that is missing.
 * @see Angoff, W. H. (1971). Scales, norms, and equivalent scores. In R. L. Thorndike (ed.), Educational
 * Measurement, 2nd ed.
 * @example Three judges, four criteria, levels 0 to 100.
 *
 * |         | keywords | policy | copy | note |
 * | ------- | -------: | -----: | ---: | ---: |
 * | weight  |       40 |     30 |   20 |   10 |
 * | judge 1 |       60 |     50 |   50 |   75 |
 * | judge 2 |       65 |     55 |   45 |   70 |
 * | judge 3 |       70 |     60 |   60 |   80 |
 *
 * `=RAMP_CUT(B3:E5, B2:E2, 100)`
 *
 * |  cut |  se | judges |
 * | ---: | --: | -----: |
 * | 60.3 | 2.9 |      3 |
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
