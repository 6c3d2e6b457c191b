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
