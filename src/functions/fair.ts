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
 * @remarks Some raters are strict, some are kind, and not everybody rates everybody. This takes the
 * raters’ severity out of the scores, and puts candidates who cannot be told apart into one band instead
 * of ranks 1, 2, 3.
 * @formula least squares of score = μ + candidate + rater, rater effects adding up to 0; fair average = μ
 * + candidate; error variance moderated with 4 prior degrees of freedom of (0.075 × scale_width)²; a band
 * holds who is within t × the standard error of the difference from its first, 90 %
 * @limits Raters must be linked by candidates they share, best three or more. It cannot tell a strict
 * rater from one who got the weaker candidates, unless they share some. Bands are for shortlists; a person
 * decides.
 * @throws `=RAMP_FAIR({"A"; "B"}, {"r1"; "r2"}, {80; 70})` Raters who share no candidate.
 * @see Houston, W. M., Raymond, M. R. & Svec, J. C. (1991). Adjustments for rater effects in performance
 * assessment. Applied Psychological Measurement 15, 409–421.
 * @see Smyth, G. K. (2004). Linear models and empirical Bayes methods for assessing differential
 * expression in microarray experiments. Statistical Applications in Genetics and Molecular Biology 3 (1),
 * article 3: the moderated variance.
 * @example Five candidates, two raters each: A and E lead, but only D is told apart.
 *
 * | candidate | rater | score |
 * | --------- | ----- | ----: |
 * | A         | r1    |    80 |
 * | A         | r2    |    70 |
 * | B         | r1    |    74 |
 * | B         | r3    |    76 |
 * | C         | r2    |    60 |
 * | C         | r3    |    72 |
 * | D         | r1    |    68 |
 * | D         | r2    |    57 |
 * | E         | r2    |    71 |
 * | E         | r3    |    80 |
 *
 * `=RAMP_FAIR(A2:A11, B2:B11, C2:C11)`
 *
 * | candidate | raw mean | fair average |  se |  df | ratings | band |
 * | --------- | -------: | -----------: | --: | --: | ------: | ---: |
 * | A         |     75.0 |         77.0 | 4.3 |   7 |       2 |    1 |
 * | B         |     75.0 |         71.5 | 4.3 |   7 |       2 |    1 |
 * | C         |     66.0 |         67.5 | 4.3 |   7 |       2 |    1 |
 * | D         |     62.5 |         64.5 | 4.3 |   7 |       2 |    2 |
 * | E         |     75.5 |         77.0 | 4.3 |   7 |       2 |    1 |
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
