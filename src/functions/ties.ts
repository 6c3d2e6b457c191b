import { tieBands } from '../domain/skills/ties';
import { numbers } from './cells/field';
import type { Mapped } from './cells/mapping';
import { INSIDE, NON_NEGATIVE, POSITIVE } from './cells/number';
import { run } from './cells/run';
import { numberArg } from './cells/scalar';
import { type CellValue, cellError } from './cells/value';
import { filledRows, placedRows } from './placed';

/**
 * Bands of scores that cannot be told apart, 1 = top, for scores whose errors are independent (raters’ scores: the band of RAMP_FAIR).
 *
 * @param {range} scores Score of each candidate, e.g. B2:B; a blank score has no band.
 * @param {number|range} se Standard error of each score, in the same unit, e.g. C2:C, or one for all.
 * @param {number} [df] Degrees of freedom of the errors, e.g. 7; normal limits without.
 * @param {number} [conf] Confidence, a share, e.g. 0.9 (default).
 * @return {range} A band number per row.
 * @remarks Two points of difference with an error of two points each is no difference. This groups scores
 * into bands within which no order can be justified.
 * @formula a band takes the scores that differ from its first by at most t × √(se₁² + se₂²), confidence 90
 * %; the first that does not opens the next
 * @limits For independent errors only; raters’ scores share raters: use the band of RAMP_FAIR. Bands
 * depend on where the top one starts, so that neighbours in two bands may be close. Nobody outranks a
 * higher score.
 * @throws `=RAMP_TIES({88; 80}, {2; -1})` A negative standard error.
 * @throws `=RAMP_TIES({88; 80}, {2; 2}, "", 90)` A confidence in per cent points.
 * @see Cascio, W. F., Outtz, J., Zedeck, S. & Goldstein, I. L. (1991). Statistical implications of six
 * methods of test score use in personnel selection. Human Performance 4, 233–264.
 * @example Five scores in three bands.
 *
 * | candidate | score |  se |
 * | --------- | ----: | --: |
 * | A4X9      |    88 |   2 |
 * | K7QD      |  86.5 |   2 |
 * | M2TR      |    80 | 2.5 |
 * | P8VN      |    79 |   2 |
 * | W5HC      |    60 |   3 |
 *
 * `=RAMP_TIES(B2:B6, C2:C6)`
 *
 * | band |
 * | ---: |
 * |    1 |
 * |    1 |
 * |    2 |
 * |    2 |
 * |    3 |
 * @customfunction
 */
export function RAMP_TIES(scores: unknown, se: unknown, df?: unknown, conf?: unknown): Mapped {
  return run('RAMP_TIES', () => {
    const points = numbers('scores', scores);
    const errors = numbers('se', se, NON_NEGATIVE);
    const freedom = numberArg('df', df, null, POSITIVE);
    const level = numberArg('conf', conf, 0.9, INSIDE);
    const rows = placedRows([points, errors]);
    const given = rows.of({ ...points, ifBlank: Number.NaN });
    const ses = rows.of({ ...errors, ifBlank: Number.NaN });
    const scored = filledRows(given.length, (k) => Number.isNaN(given[k]!));
    const bare = scored.find((k) => Number.isNaN(ses[k]!));
    if (bare !== undefined) throw cellError('arg.blank', rows.place(errors, bare));
    const pick = (values: readonly number[]): number[] => scored.map((k) => values[k]!);
    const bands = tieBands(pick(given), pick(ses), freedom, level);
    const cells = given.map((): CellValue[] => ['']);
    scored.forEach((k, i) => {
      cells[k] = [bands[i]!];
    });
    const column = rows.answer(cells);
    const length = Math.max(points.values.length, errors.values.length);
    const shape = [points, errors].find(
      (each) => each.values.length === length && each.shape !== 'cell',
    )?.shape;
    if (shape === undefined) return column[0]![0]!;
    return shape === 'row' ? [column.map(([band]) => band!)] : column;
  });
}
