import { t } from '../../i18n/text';
import type { Tables } from '../../model/snapshot';
import type { CandidateView, ComparisonView } from '../../rpc/comparison';
import type { ComparisonAnswer, DecisionMark } from '../../rpc/decision';
import { comparisonOf } from '../comparison/comparison';
import { type Round, roundOf } from '../comparison/round';
import { rowsOf, text } from '../tables';
import { headlineOf } from './headline';
import { roundCut } from './judgements';
import { unfinishedFor } from './unfinished';

/** Who asks, as stated, and whether they said that they will score no more. */
export type Asking = { readonly rater: string; readonly done: boolean; readonly locale: string };

/**
 * The comparison of a round for whoever asks: held back while they have submissions to score, because a ranking that
 * was seen cannot be unseen.
 * @throws RampError `comparison.noRubric`, `comparison.noWeights`
 */
export function compareRound(
  tables: Tables,
  rubric: string,
  version: number,
  { rater, done, locale }: Asking,
): ComparisonAnswer {
  const round = roundOf(tables, rubric, version);
  const { left, of } = unfinishedFor(tables, round, rater);
  if (!done && left > 0) {
    const text =
      rater === '' ? t('compare.held.nameless', { count: of }) : t('compare.held', { count: left, rater });
    return { status: 'held', rubric, version, rater, text };
  }
  const { ranked, view } = rankedView(tables, round, locale);
  return {
    status: 'shown',
    locale,
    headline: headlineOf(view, locale),
    ranked,
    view,
    decisions: newestDecisions(tables, round),
  };
}

/** The comparison with its cut; without order and bands where raters do not agree enough to rank. */
export function rankedView(
  tables: Tables,
  round: Round,
  locale: string,
): { readonly ranked: boolean; readonly view: ComparisonView } {
  const cut = roundCut(tables, round, locale);
  const view = comparisonOf(round, { locale, cut });
  const ranked = view.fair && view.agreement.total.reading !== 'fix';
  return { ranked, view: ranked ? view : unranked(view) };
}

function unranked(view: ComparisonView): ComparisonView {
  const order = ({ withdrawn, rawMean }: CandidateView): number => (withdrawn ? 2 : rawMean === null ? 1 : 0);
  const byAlias = (a: { readonly alias: string }, b: { readonly alias: string }): number =>
    a.alias < b.alias ? -1 : 1;
  return {
    ...view,
    candidates: view.candidates
      .map((each) => ({ ...each, band: null }))
      .sort((a, b) => order(a) - order(b) || byAlias(a, b)),
    chart: view.chart.map((each) => ({ ...each, band: null })).sort(byAlias),
    bands: 0,
    pairs: [],
    separation: '',
  };
}

function newestDecisions(tables: Tables, { candidates }: Round): readonly DecisionMark[] {
  const inRound = new Set(candidates.map(({ candidateId }) => candidateId));
  const newest = new Map<string, { readonly at: string; readonly decision: string }>();
  for (const { values } of rowsOf(tables, 'decisions')) {
    const candidateId = text(values, 'candidateId');
    const at = text(values, 'at');
    const known = newest.get(candidateId);
    if (inRound.has(candidateId) && (known === undefined || at >= known.at))
      newest.set(candidateId, { at, decision: text(values, 'decision') });
  }
  return [...newest].map(([candidateId, { decision }]) => ({ candidateId, decision }));
}
