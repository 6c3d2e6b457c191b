import { tCdf, tQuantile } from '../../domain/stats/distributions';
import { t } from '../../i18n/text';
import type { PairView } from '../../rpc/comparison';
import { formatShare } from '../format';
import type { RoundFair } from './fair';
import { points } from './format';
import type { Round } from './round';

/** Pairs of so many candidates from the top are compared. */
const TOP = 4;
/** Two-sided 90 %, as the bands. */
const P = 0.95;
const MOST_CERTAIN = 0.99;

/**
 * Pairs among the top candidates: P(i > j) = P(T ≤ difference/SED), T Student's with the fit's degrees of freedom.
 * @param order the candidates in the running, from the top score down
 */
export function pairsOf(
  round: Round,
  fair: RoundFair,
  order: readonly number[],
  locale: string,
): readonly PairView[] {
  const top = order.slice(0, TOP);
  return top.flatMap((i, n) =>
    top.slice(n + 1).flatMap((k) => {
      const between = pair(fair, i, k);
      if (between === null) return [];
      const { difference, se, df } = between;
      const probability = se > 0 ? tCdf(difference / se, df) : 0.5;
      const [first, second] = [round.candidates[i]!.alias, round.candidates[k]!.alias];
      const sameBand = fair.band(i) === fair.band(k);
      const close = sameBand || probability <= P;
      const said = pairText({ first, second }, probability, close, locale);
      const text = fair.assumed ? t('comparison.pair.assumed', { pair: said }) : said;
      return [{ first, second, difference, se, probability, sameBand, text }];
    }),
  );
}

/**
 * Whether the first two can be told apart (difference > t·SED), and if not, whether one more rater for each would
 * probably do it: expected SED·√(k/(k + 1)), k the raters of the one who has fewer.
 */
export function separationOf(
  round: Round,
  fair: RoundFair,
  order: readonly number[],
  locale: string,
): string {
  const [i, k] = order;
  if (i === undefined || k === undefined) return '';
  const between = pair(fair, i, k);
  if (between === null) return '';
  const { difference, se, df } = between;
  const reach = tQuantile(P, df);
  const names = { first: round.candidates[i]!.alias, second: round.candidates[k]!.alias };
  const now = {
    ...names,
    difference: points(difference, locale),
    needed: points(reach * se, locale),
    se: points(se, locale),
  };
  if (fair.band(i) !== fair.band(k)) return t('comparison.separation.apart', now);
  const raters = Math.min(fair.candidate(i)!.ratings, fair.candidate(k)!.ratings);
  const expected = se * Math.sqrt(raters / (raters + 1));
  const after = { ...now, expected: points(expected, locale), neededThen: points(reach * expected, locale) };
  return difference > reach * expected
    ? t('comparison.separation.enough', after)
    : t('comparison.separation.notEnough', after);
}

/** Those whom the bands do not tell apart are "perhaps" better, so that no sentence says more than the headline. */
function pairText(
  names: { readonly first: string; readonly second: string },
  probability: number,
  close: boolean,
  locale: string,
): string {
  const share = probabilityText(probability, locale);
  if (share === formatShare(0.5, locale)) return t('comparison.pair.even', names);
  return t(close ? 'comparison.pair.perhaps' : 'comparison.pair', { ...names, share });
}

/** No estimate is certain: at the ends it says "more than 99 %". */
function probabilityText(probability: number, locale: string): string {
  if (probability <= MOST_CERTAIN) return formatShare(probability, locale);
  return t('comparison.pair.moreThan', { share: formatShare(MOST_CERTAIN, locale) });
}

function pair(
  fair: RoundFair,
  i: number,
  k: number,
): { readonly difference: number; readonly se: number; readonly df: number } | null {
  const se = fair.differenceSe(i, k);
  if (se === null || fair.df === null) return null;
  return { difference: fair.candidate(i)!.fair - fair.candidate(k)!.fair, se, df: fair.df };
}
