import { RampError } from '../error';
import { fQuantile } from '../stats/distributions';
import { checkConfidence, TOLERANCE, upperTail } from '../stats/interval';
import type { Agreement } from './alpha';

/** One-way (1), two-way random (2) or mixed (3) model; of a single rater or of the mean of all. */
export interface IccForm {
  readonly model: 1 | 2 | 3;
  readonly average: boolean;
}

interface MeanSquares {
  readonly n: number;
  readonly k: number;
  readonly rows: number;
  readonly columns: number;
  readonly within: number;
  readonly error: number;
}

/** Sums of squares below this share of the whole are rounding. */
const ROUNDING = 1e-13;

/**
 * Intraclass correlation of a complete table, a row per candidate, a column per rater (Shrout & Fleiss 1979), with F
 * limits for models 1 and 3 and McGraw & Wong's (1996) for model 2; the limits of an average of k raters are the
 * Spearman–Brown transform of a single rater's. Perfect agreement has the limits 1, 1; a limit that is undefined or
 * on the wrong side of the coefficient is null. Shrout & Fleiss's six targets and four judges: .17, .29, .71 for one
 * judge, .44, .62, .91 for four.
 */
export function intraclassCorrelation(
  table: readonly (readonly number[])[],
  form: IccForm,
  conf: number,
): Agreement {
  checkConfidence(conf);
  const squares = meanSquares(table);
  const estimate = coefficient(squares.rows, squares, form);
  if (Number.isNaN(estimate)) throw new RampError('stats.ratersDifferMore');
  if (isPerfect(squares, form)) return { estimate, low: 1, high: 1, n: squares.n };
  const [low, high] = limits(squares, form, conf);
  return {
    estimate,
    low: low <= estimate + TOLERANCE ? low : null,
    high: high >= estimate - TOLERANCE ? high : null,
    n: squares.n,
  };
}

function meanSquares(table: readonly (readonly number[])[]): MeanSquares {
  const n = table.length;
  const k = table[0]?.length ?? 0;
  if (n < 2) throw new RampError('stats.tooFewUnits', { count: n });
  if (k < 2) throw new RampError('stats.tooFewRaters', { count: k });
  const rowMeans = table.map((row) => row.reduce((sum, x) => sum + x, 0) / k);
  const columnMeans = table[0]!.map((_, j) => table.reduce((sum, row) => sum + row[j]!, 0) / n);
  const grand = rowMeans.reduce((sum, x) => sum + x, 0) / n;
  const rows = k * rowMeans.reduce((sum, x) => sum + (x - grand) ** 2, 0);
  const columns = n * columnMeans.reduce((sum, x) => sum + (x - grand) ** 2, 0);
  let error = 0;
  let total = 0;
  table.forEach((row, i) => {
    row.forEach((x, j) => {
      error += (x - rowMeans[i]! - columnMeans[j]! + grand) ** 2;
      total += (x - grand) ** 2;
    });
  });
  const first = table[0]![0];
  if (table.every((row) => row.every((x) => x === first))) throw new RampError('stats.noVariation');
  const clean = (square: number): number => (square <= ROUNDING * total ? 0 : square);
  return {
    n,
    k,
    rows: clean(rows) / (n - 1),
    columns: clean(columns) / (k - 1),
    within: clean(columns + error) / (n * (k - 1)),
    error: clean(error) / ((n - 1) * (k - 1)),
  };
}

/** The coefficient with a mean square of candidates; NaN where the denominator is not positive, but for rounding. */
function coefficient(candidates: number, squares: MeanSquares, { model, average }: IccForm): number {
  const { n, k, columns, within, error } = squares;
  const noise = model === 1 ? within : error;
  const difference = model === 2 ? columns - error : 0;
  const severity = Math.abs(difference) <= ROUNDING * (columns + error) ? 0 : difference / n;
  const denominator = candidates + (average ? severity : (k - 1) * noise + k * severity);
  if (denominator <= ROUNDING * (candidates + noise + Math.abs(severity))) return Number.NaN;
  return (candidates - noise) / denominator;
}

function isPerfect({ columns, within, error }: MeanSquares, { model }: IccForm): boolean {
  if (model === 1) return within === 0;
  return error === 0 && (model === 3 || columns === 0);
}

/**
 * Limits as the coefficient with q·MSR for MSR, q the lower and the upper quantile of F with the noise's degrees of
 * freedom before the candidates': exact for models 1 and 3, McGraw & Wong's for model 2, whose degrees of freedom are
 * Satterthwaite's. Of an average that is Spearman and Brown's transform of a single rater's, put into the formula.
 */
function limits(squares: MeanSquares, form: IccForm, conf: number): [number, number] {
  const { n, k, rows } = squares;
  const df = form.model === 2 ? absoluteDf(squares) : (form.model === 1 ? n : n - 1) * (k - 1);
  if (!(df > 0)) return [Number.NaN, Number.NaN];
  const limit = (p: number): number => coefficient(fQuantile(p, df, n - 1) * rows, squares, form);
  return [limit((1 - conf) / 2), limit(upperTail(conf))];
}

/** With a = kρ/(n(1 − ρ)) and b = 1 + (n − 1)a, a·MSC + b·MSE is MSR itself. */
function absoluteDf({ n, k, rows, columns, error }: MeanSquares): number {
  const a = (rows - error) / (columns + (n - 1) * error);
  const b = 1 + (n - 1) * a;
  return rows ** 2 / ((a * columns) ** 2 / (k - 1) + (b * error) ** 2 / ((n - 1) * (k - 1)));
}
