import { RampError } from '../error';
import { inverse } from '../stats/cholesky';
import { tQuantile } from '../stats/distributions';
import { assignBands, topDown } from './bands';
import { checkConnected, type Rating } from './connectivity';

/** What is known of a candidate once the raters' severity is taken out. */
export interface FairAverage {
  readonly rawMean: number;
  readonly fair: number;
  /** Of μ + c; null, as are df and band, without moderation and residual degrees of freedom. */
  readonly se: number | null;
  readonly df: number | null;
  readonly ratings: number;
  readonly band: number | null;
}

/** A rater's severity: how far the rater's scores lie from the mean of all raters on the same candidates. */
export interface RaterEffect {
  /** Σ over raters is 0; above it the rater is lenient. */
  readonly effect: number;
  /** Null as a candidate's. */
  readonly se: number | null;
}

/** Fair averages together with what else the same fit knows. */
export interface FairModel {
  /** By index of candidate. */
  readonly candidates: readonly FairAverage[];
  /** By index of rater. */
  readonly raters: readonly RaterEffect[];
  /** Standard error of the difference of two candidates, √(var_i + var_k − 2cov_ik); null as a candidate's. */
  readonly differenceSe: (i: number, k: number) => number | null;
  /** Bands at .90 of some of the candidates, the others left out of them; null as a candidate's. */
  readonly bands: (among: readonly number[]) => readonly number[] | null;
}

/** Prior degrees of freedom and, as a share of the scale's width, standard deviation of a rating's error. */
const PRIOR_DF = 4;
export const PRIOR_SD = 0.075;
const BAND_P = 0.95;
/** The raters' system is dense: beyond this it would no longer fit the time a cell has. */
const MOST_RATERS = 1000;

/** One candidate's row of the design: how many ratings each of its raters gave, as a share of its ratings. */
interface Share {
  readonly raters: readonly number[];
  readonly shares: readonly number[];
  readonly ratings: number;
  readonly mean: number;
}

/**
 * Fair averages μ + c of y = μ + c + r + e by least squares, Σr = 0 over raters, without shrinkage
 * (Houston, Raymond & Svec 1991; Raymond & Viswesvaran 1993).
 *
 * Candidates are eliminated by a Schur complement, which leaves a rater × rater Laplacian S: r = S⁺b,
 * fair = ȳ − a·r and cov(fair_i, fair_k) = s̃²(δ_ik/n_i + a_i·S⁺·a_k), a the candidate's shares of raters. So cost
 * grows with the ratings and raters³, not with candidates². The error variance is moderated (Smyth 2004),
 * s̃² = (4·s0² + d·s²)/(4 + d), s0 = .075·scaleWidth, d the residual degrees of freedom; a scale width of 0 means
 * s² alone. Bands at .90 by the difference's own standard error, √(var_i + var_k − 2cov_ik).
 *
 * @param ratings candidate and rater as indexes from 0
 * @param raters the raters' names, for the error that names groups without a shared candidate
 * @returns one entry per candidate, by index
 */
export function fairAverages(
  ratings: readonly Rating[],
  candidates: number,
  raters: readonly string[],
  scaleWidth: number,
): readonly FairAverage[] {
  return fairModel(ratings, candidates, raters, scaleWidth).candidates;
}

/**
 * The fit behind `fairAverages`, with its arguments and errors: also the raters' effects, cov(r) = s̃²·S⁺, and the
 * standard errors of differences. Candidate 0 at 80 and 70 by two raters, candidate 1 at 74 and 60: effects 6 and −6.
 */
export function fairModel(
  ratings: readonly Rating[],
  candidates: number,
  raters: readonly string[],
  scaleWidth: number,
): FairModel {
  if (!(scaleWidth >= 0)) throw new RampError('stats.scaleWidthNegative', { value: scaleWidth });
  if (raters.length > MOST_RATERS)
    throw new RampError('stats.tooManyRaters', { count: raters.length, most: MOST_RATERS });
  checkConnected(ratings, raters);
  const shares = sharesOf(ratings, candidates);
  const spread = pseudoInverse(laplacian(shares, raters.length));
  const severity = multiply(spread, severityEquations(ratings, shares, raters.length));
  const fair = shares.map((share) => share.mean - dot(share, severity));

  const df = ratings.length - candidates - raters.length + 1;
  const error = moderated(residualSquares(ratings, fair, severity), df, scaleWidth);
  if (error === null) {
    return {
      candidates: shares.map((share, i) => entry(share, fair[i]!, null, null, null)),
      raters: Array.from(severity, (effect) => ({ effect, se: null })),
      differenceSe: () => null,
      bands: () => null,
    };
  }

  const sigma = Math.sqrt(error.variance);
  const unitVariance = shares.map((share) => 1 / share.ratings + quadratic(share, spread));
  const ses = unitVariance.map((unit) => Math.sqrt(error.variance * unit));
  const difference = unitDifference(shares, spread, unitVariance);
  const reach = tQuantile(BAND_P, error.df) * sigma;
  const bands = (among: readonly number[]): number[] => {
    const scores = among.map((i) => fair[i]!);
    const order = topDown(
      scores.map(rounded),
      among.map((i) => ses[i]!),
    );
    return assignBands(scores, order, (first, other) => reach * difference(among[first]!, among[other]!));
  };
  const all = bands(shares.map((_, i) => i));
  return {
    candidates: shares.map((share, i) => entry(share, fair[i]!, ses[i]!, error.df, all[i]!)),
    raters: Array.from(severity, (effect, j) => ({
      effect,
      se: sigma * Math.sqrt(Math.max(0, spread[j]![j]!)),
    })),
    differenceSe: (i, k) => sigma * difference(i, k),
    bands,
  };
}

function entry(
  share: Share,
  fair: number,
  se: number | null,
  df: number | null,
  band: number | null,
): FairAverage {
  return { rawMean: share.mean, fair, se, df, ratings: share.ratings, band };
}

/** Equal averages must not be put in order by the last bit. */
function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

function sharesOf(ratings: readonly Rating[], candidates: number): Share[] {
  const counts = Array.from({ length: candidates }, () => new Map<number, number>());
  const totals = new Float64Array(candidates);
  const numbers = new Float64Array(candidates);
  for (const { candidate, rater, score } of ratings) {
    const own = counts[candidate]!;
    own.set(rater, (own.get(rater) ?? 0) + 1);
    totals[candidate] = totals[candidate]! + score;
    numbers[candidate] = numbers[candidate]! + 1;
  }
  return counts.map((own, i) => ({
    raters: [...own.keys()],
    shares: [...own.values()].map((count) => count / numbers[i]!),
    ratings: numbers[i]!,
    mean: totals[i]! / numbers[i]!,
  }));
}

/** S = diag(ratings of each rater) − Σ_i n_i·a_i·a_iᵀ. */
function laplacian(shares: readonly Share[], raters: number): Float64Array[] {
  const matrix = Array.from({ length: raters }, () => new Float64Array(raters));
  for (const { raters: own, shares: a, ratings } of shares) {
    for (let p = 0; p < own.length; p++) {
      const row = matrix[own[p]!]!;
      const weight = ratings * a[p]!;
      row[own[p]!] = row[own[p]!]! + weight;
      for (let q = 0; q < own.length; q++) row[own[q]!] = row[own[q]!]! - weight * a[q]!;
    }
  }
  return matrix;
}

/** S⁺ of a connected Laplacian: its null space is the constant, so S⁺ = (S + c·J/R)⁻¹ − J/(c·R). */
function pseudoInverse(matrix: readonly Float64Array[]): Float64Array[] {
  const size = matrix.length;
  let trace = 0;
  for (let i = 0; i < size; i++) trace += matrix[i]![i]!;
  const scale = trace > 0 ? trace / size : 1;
  const filled = matrix.map((row) => row.map((value) => value + scale / size));
  return inverse(filled).map((row) => row.map((value) => value - 1 / (scale * size)));
}

/** b_j = Σ over rater j's ratings of (score − its candidate's mean). */
function severityEquations(
  ratings: readonly Rating[],
  shares: readonly Share[],
  raters: number,
): Float64Array {
  const sums = new Float64Array(raters);
  for (const { candidate, rater, score } of ratings) {
    sums[rater] = sums[rater]! + score - shares[candidate]!.mean;
  }
  return sums;
}

function residualSquares(
  ratings: readonly Rating[],
  fair: readonly number[],
  severity: Float64Array,
): number {
  let squares = 0;
  for (const { candidate, rater, score } of ratings) {
    squares += (score - fair[candidate]! - severity[rater]!) ** 2;
  }
  return squares;
}

function moderated(squares: number, df: number, scaleWidth: number): { variance: number; df: number } | null {
  if (scaleWidth === 0) return df > 0 ? { variance: squares / df, df } : null;
  const prior = (PRIOR_SD * scaleWidth) ** 2;
  const own = df > 0 ? squares : 0;
  return { variance: (PRIOR_DF * prior + own) / (PRIOR_DF + df), df: PRIOR_DF + df };
}

function multiply(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row) => row.reduce((total, value, i) => total + value * vector[i]!, 0));
}

function dot(share: Share, vector: Float64Array): number {
  let total = 0;
  for (let p = 0; p < share.raters.length; p++) total += share.shares[p]! * vector[share.raters[p]!]!;
  return total;
}

function quadratic(share: Share, matrix: readonly Float64Array[]): number {
  let total = 0;
  for (let p = 0; p < share.raters.length; p++)
    total += share.shares[p]! * dot(share, matrix[share.raters[p]!]!);
  return total;
}

/** A difference's standard error in units of σ; S⁺·a of the first is kept until another first is asked for. */
function unitDifference(
  shares: readonly Share[],
  spread: readonly Float64Array[],
  unitVariance: readonly number[],
): (first: number, other: number) => number {
  let opener = -1;
  let column = new Float64Array(0);
  return (first, other) => {
    if (first !== opener) {
      opener = first;
      column = Float64Array.from(spread, (row) => dot(shares[first]!, row));
    }
    const unit = unitVariance[first]! + unitVariance[other]! - 2 * dot(shares[other]!, column);
    return Math.sqrt(Math.max(0, unit));
  };
}
