import { RampError } from '../domain/error';
import { type Agreement, krippendorffAlpha, type Metric } from '../domain/skills/alpha';
import { intraclassCorrelation } from '../domain/skills/icc';
import { cohenKappa } from '../domain/skills/kappa';
import { INSIDE } from './cells/number';
import { optionalColumn, table } from './cells/range';
import { orBlank } from './cells/result';
import { run } from './cells/run';
import { numberArg, wordArg } from './cells/scalar';
import { type CellValue, quote } from './cells/value';
import { declaredScale, observedScale, type Ratings, readRatings, type Scale } from './labels';

type Method =
  | { readonly kind: 'alpha'; readonly metric: Metric }
  | { readonly kind: 'icc'; readonly model: 1 | 2 | 3; readonly average: boolean }
  | { readonly kind: 'kappa'; readonly weights: 'none' | 'linear' | 'quadratic' };

const METHODS: Readonly<Record<string, Method>> = {
  'alpha-ordinal': { kind: 'alpha', metric: 'ordinal' },
  'alpha-interval': { kind: 'alpha', metric: 'interval' },
  'alpha-nominal': { kind: 'alpha', metric: 'nominal' },
  'alpha-ratio': { kind: 'alpha', metric: 'ratio' },
  icc11: { kind: 'icc', model: 1, average: false },
  icc21: { kind: 'icc', model: 2, average: false },
  icc31: { kind: 'icc', model: 3, average: false },
  icc1k: { kind: 'icc', model: 1, average: true },
  icc2k: { kind: 'icc', model: 2, average: true },
  icc3k: { kind: 'icc', model: 3, average: true },
  kappa: { kind: 'kappa', weights: 'none' },
  'kappa-linear': { kind: 'kappa', weights: 'linear' },
  'kappa-quadratic': { kind: 'kappa', weights: 'quadratic' },
};

/**
 * Agreement of raters: Krippendorff's alpha, an intraclass correlation or Cohen's kappa.
 *
 * @param {range} ratings A row per candidate, a column per rater, e.g. B2:E20; alpha allows blanks.
 * @param {string} [method] "alpha-ordinal" (default), "alpha-interval", "alpha-nominal", "alpha-ratio"; "icc11", "icc21", "icc31", "icc1k", "icc2k", "icc3k"; "kappa", "kappa-linear", "kappa-quadratic".
 * @param {range} [scale] All levels in order, used or not, e.g. {1;2;3;4;5}; needed for ordered text labels.
 * @param {number} [conf] Confidence of the limits, a share, e.g. 0.95 (default).
 * @return {range} One row: coefficient, low, high (blank where there are none), units, raters.
 * @remarks Do the raters see the same thing? From about 0.80 rely on the scores, from 0.67 be careful,
 * below that mend the rubric first and rank nobody. “icc2k” speaks of the mean of the raters, “icc21” of a
 * single one, alpha also of tables with gaps.
 * @formula alpha = 1 − observed / expected disagreement; intraclass correlations from the mean squares of
 * rows, raters and residual; kappa = 1 − observed / expected (weighted) disagreement
 * @limits Agreement is not correctness: all raters can be wrong together. Few candidates give wide limits.
 * Alpha’s come from drawing the candidates again and again: trust them to a tenth of their distance; below
 * eight candidates it shows none. Kappa is for exactly two raters. Declare the scale when some level was
 * never used.
 * @throws `=RAMP_AGREE({3, 3; 3, 3; 3, 3})` Everybody gave the same level.
 * @throws `=RAMP_AGREE({1, 2, 2; 3, 3, 1}, "kappa")` Kappa with three raters.
 * @see Shrout, P. E. & Fleiss, J. L. (1979). Intraclass correlations: uses in assessing rater reliability.
 * Psychological Bulletin 86, 420–428 (the first example: 0.62).
 * @see McGraw, K. O. & Wong, S. P. (1996). Forming inferences about some intraclass correlation
 * coefficients. Psychological Methods 1, 30–46.
 * @see Krippendorff, K. (2004). Content Analysis: An Introduction to Its Methodology, 2nd ed. (the second
 * example: 0.815).
 * @example Six candidates and four raters, one of whom gives far lower marks.
 *
 * | rater 1 | rater 2 | rater 3 | rater 4 |
 * | ------: | ------: | ------: | ------: |
 * |       9 |       2 |       5 |       8 |
 * |       6 |       1 |       3 |       2 |
 * |       8 |       4 |       6 |       8 |
 * |       7 |       1 |       2 |       6 |
 * |      10 |       5 |       6 |       9 |
 * |       6 |       2 |       4 |       7 |
 *
 * `=RAMP_AGREE(A2:D7, "icc2k")`
 *
 * | coefficient |  low | high | units | raters |
 * | ----------: | ---: | ---: | ----: | -----: |
 * |        0.62 | 0.07 | 0.93 |     6 |      4 |
 *
 * @example The same question with gaps: Krippendorff’s twelve units, the last rated once and left out.
 *
 * | rater 1 | rater 2 | rater 3 | rater 4 |
 * | ------: | ------: | ------: | ------: |
 * |       1 |       1 |         |       1 |
 * |       2 |       2 |       3 |       2 |
 * |       3 |       3 |       3 |       3 |
 * |       3 |       3 |       3 |       3 |
 * |       2 |       2 |       2 |       2 |
 * |       1 |       2 |       3 |       4 |
 * |       4 |       4 |       4 |       4 |
 * |       1 |       1 |       2 |       1 |
 * |       2 |       2 |       2 |       2 |
 * |         |       5 |       5 |       5 |
 * |         |         |       1 |       1 |
 * |         |       3 |         |         |
 *
 * `=RAMP_AGREE(A2:D13)`
 *
 * | coefficient | low | high | units | raters |
 * | ----------: | --: | ---: | ----: | -----: |
 * |       0.815 | 0.4 |  1.0 |    11 |      4 |
 * @customfunction
 */
export function RAMP_AGREE(
  ratings: unknown,
  method?: unknown,
  scale?: unknown,
  conf?: unknown,
): CellValue[][] {
  return run('RAMP_AGREE', () => {
    const how = METHODS[wordArg('method', method, 'alpha-ordinal', Object.keys(METHODS))]!;
    const level = numberArg('conf', conf, 0.95, INSIDE);
    const declared = optionalColumn('scale', scale);
    const given = readRatings(table('ratings', ratings));
    const levels = declared === null ? observedScale(given.labels) : declaredScale(declared);
    if (declared === null && needsNumbers(how)) checkNumbers(given);
    const { estimate, low, high, n } = coefficient(how, given, levels, level);
    return [[estimate, orBlank(low), orBlank(high), n, given.raters]];
  });
}

function coefficient(method: Method, given: Ratings, scale: Scale, conf: number): Agreement {
  const positions = positionsIn(given, scale);
  if (method.kind === 'alpha') {
    if (method.metric === 'ratio') checkNotNegative(positions, given, scale);
    const rated = positions.map((row) => row.filter((position) => position !== null));
    return krippendorffAlpha(rated, scale.values, method.metric, conf);
  }
  const complete = completeRows(positions, given);
  if (method.kind === 'icc') {
    const table = complete.map((row) => row.map((position) => scale.values[position]!));
    return intraclassCorrelation(table, method, conf);
  }
  if (given.raters !== 2) throw new RampError('stats.kappaRaters', { count: given.raters });
  return cohenKappa(complete as [number, number][], method.weights);
}

function needsNumbers(method: Method): boolean {
  return (
    !(method.kind === 'alpha' && method.metric === 'nominal') &&
    !(method.kind === 'kappa' && method.weights === 'none')
  );
}

function checkNumbers({ labels, rowOf }: Ratings): void {
  labels.forEach((row, i) => {
    const text = row.find((label) => typeof label === 'string');
    if (text !== undefined)
      throw new RampError('stats.labelNeedsScale', { value: quote(text), row: rowOf[i]! });
  });
}

function positionsIn({ labels, rowOf }: Ratings, { position }: Scale): (number | null)[][] {
  return labels.map((row, i) =>
    row.map((label) => {
      if (label === null) return null;
      const at = position.get(label);
      if (at === undefined)
        throw new RampError('stats.labelOutsideScale', { value: quote(label), row: rowOf[i]! });
      return at;
    }),
  );
}

function completeRows(positions: readonly (readonly (number | null)[])[], { rowOf }: Ratings): number[][] {
  return positions.map((row, i) =>
    row.map((position) => {
      if (position === null) throw new RampError('stats.incompleteRow', { row: rowOf[i]! });
      return position;
    }),
  );
}

function checkNotNegative(
  positions: readonly (readonly (number | null)[])[],
  { rowOf }: Ratings,
  { values }: Scale,
): void {
  const row = positions.findIndex((each) =>
    each.some((position) => position !== null && values[position]! < 0),
  );
  if (row >= 0) throw new RampError('stats.ratioScaleNegative', { row: rowOf[row]! });
}
