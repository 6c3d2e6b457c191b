import { t } from '../../i18n/text';
import type { Tables } from '../../model/snapshot';
import type { CandidateView, ComparisonView, CutView } from '../../rpc/comparison';
import type { DecisionMark, RoundView } from '../../rpc/decision';
import { disagrees } from '../comparison/agreement';
import { comparisonOf } from '../comparison/comparison';
import { listed } from '../comparison/problems';
import { type Round, roundOf } from '../comparison/round';
import { sameName, text } from '../tables';
import { newestDecision } from './decisions';
import { headlineOf } from './headline';
import { roundCut } from './judgements';
import { tasksOfRound } from './tasks';
import { type Asking, requireScored } from './unfinished';

/**
 * The comparison of a round for whoever asks.
 * @throws RampError `comparison.noRubric`, `comparison.noWeights`; `compare.held` while they have submissions to score
 */
export function compareRound(
  tables: Tables,
  rubric: string,
  version: number,
  { rater, done, locale }: Asking & { readonly locale: string },
): RoundView {
  const round = roundOf(tables, rubric, version);
  requireScored(tables, round, { rater, done });
  const { ranked, view: whole } = rankedView(tables, round, locale);
  const view = { ...whole, cut: cutFor(whole.cut, round, rater) };
  return {
    locale,
    headline: headlineOf(view, locale),
    ranked,
    view,
    decisions: decisionsIn(tables, round),
  };
}

/** Before the first score the cut is still being judged: whoever has not judged yet sees who has, not what. */
function cutFor(cut: CutView | null, { sheets }: Round, asker: string): CutView | null {
  if (cut === null || sheets.length > 0 || cut.judges.some((judge) => sameName(judge, asker))) return cut;
  const text = t('cut.hidden', { count: cut.judges.length, judges: listed(cut.judges) });
  return { cut: null, se: null, judges: cut.judges, text, notes: [] };
}

/** The comparison with its cut; without order and bands where raters do not agree enough to rank. */
export function rankedView(
  tables: Tables,
  round: Round,
  locale: string,
): { readonly ranked: boolean; readonly view: ComparisonView } {
  const cut = roundCut(tables, round, locale);
  const view = comparisonOf(round, { locale, cut });
  const ranked = view.fair && !disagrees(view.agreement.total);
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

function decisionsIn(tables: Tables, { rubric, version, candidates }: Round): readonly DecisionMark[] {
  const sent = new Map<string, string>();
  for (const { values } of tasksOfRound(tables, rubric, version)) {
    const candidateId = text(values, 'candidateId');
    const day = text(values, 'sent');
    const known = sent.get(candidateId);
    if (known === undefined || day < known) sent.set(candidateId, day);
  }
  const decision = newestDecision(tables);
  return candidates.flatMap(({ candidateId }) => {
    const word = decision(candidateId, { rubric, version, sent: sent.get(candidateId) ?? '' });
    return word === null ? [] : [{ candidateId, decision: word }];
  });
}
