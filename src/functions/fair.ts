import { fairAverages } from '../domain/skills/fair-average';
import { aggregate } from './cells/aggregate';
import { numbers } from './cells/field';
import { NON_NEGATIVE } from './cells/number';
import { openColumn } from './cells/range';
import { orBlank } from './cells/result';
import { run } from './cells/run';
import { numberArg } from './cells/scalar';
import { type CellValue, quote } from './cells/value';

/**
 * Fair averages of candidates: what they would score by the average rater, with bands of those who cannot be told apart.
 *
 * @param {range} candidate Candidate (alias) of each rating, e.g. A2:A.
 * @param {range} rater Rater of each rating, e.g. B2:B; raters must share candidates.
 * @param {range} score Score given, e.g. C2:C; rows without one are skipped.
 * @param {number} [scale_width] Width of the scale, e.g. 100 (default), 4 for levels 0–4; 0 trusts the data alone.
 * @return {range} A row per candidate: candidate, raw mean, fair average, standard error, df, ratings, band.
 * @customfunction
 */
export function RAMP_FAIR(
  candidate: unknown,
  rater: unknown,
  score: unknown,
  scale_width?: unknown,
): CellValue[][] {
  return run('RAMP_FAIR', () => {
    const people = openColumn('candidate', candidate);
    const judges = openColumn('rater', rater);
    const points = numbers('score', score);
    const width = numberArg('scale_width', scale_width, 100, NON_NEGATIVE);
    const rows = aggregate([points], { by: [people, judges] });
    const candidates = rows.groups(people);
    const raters = rows.groups(judges);
    const scores = rows.of(points);
    const ratings = Array.from(scores, (value, i) => ({
      candidate: candidates.ids[i]!,
      rater: raters.ids[i]!,
      score: value,
    }));
    const names = raters.labels.map(quote);
    return fairAverages(ratings, candidates.labels.length, names, width).map((each, c) => [
      candidates.labels[c]!,
      each.rawMean,
      each.fair,
      orBlank(each.se),
      orBlank(each.df),
      each.ratings,
      orBlank(each.band),
    ]);
  });
}
