import { topDown } from '../../domain/skills/bands';
import { tQuantile } from '../../domain/stats/distributions';
import { mean } from '../../domain/stats/moments';
import { t } from '../../i18n/text';
import type {
  AgreementView,
  CandidateView,
  ChartPoint,
  ComparisonView,
  CutView,
  OpenReason,
} from '../../rpc/comparison';
import { agreementOf, disagrees } from './agreement';
import { outcomeOf } from './cut';
import { fairOf, type NoFair, type RoundFair } from './fair';
import { failedGates, mediansOf, unscoredGates } from './gates';
import { ratersOf } from './leniency';
import { notesOf } from './notes';
import { listed, problemText } from './problems';
import type { Round } from './round';
import { pairsOf, separationOf } from './separation';

/** Intervals of the chart are two-sided 90 %, as the bands. */
const CHART_P = 0.95;
/** More sentences than this help nobody: the first ones say what is wrong. */
const PROBLEMS_SHOWN = 50;

/**
 * The comparison of a round: averages, bands, agreement, leniency, what would separate the top two. Candidates appear by
 * alias. Where raters cannot be linked there are raw means alone, in no order of merit.
 */
export function comparisonOf(
  round: Round,
  options: { readonly locale: string; readonly cut?: CutView | null },
): ComparisonView {
  const { locale } = options;
  const cut = options.cut ?? null;
  const fair = fairOf(round);
  const agreement = agreementOf(round, locale);
  const running = inTheRunning(round, fair);
  const candidates = candidateViews(round, fair, running, { cut, disagree: disagrees(agreement.total) });
  const known = 'why' in fair ? null : fair;
  return {
    rubric: round.rubric,
    version: round.version,
    candidates,
    bands: Math.max(0, ...candidates.map(({ band }) => band ?? 0)),
    fair: known !== null,
    rankable: known !== null && rankable(agreement.total),
    agreement,
    raters: ratersOf(round, fair, locale),
    pairs: known === null ? [] : pairsOf(round, known, running, locale),
    separation: known === null ? '' : separationOf(round, known, running, locale),
    chart: candidates.flatMap(chartPoint),
    cut,
    notes: notesOf(round, fair, candidates, { total: agreement.total, locale }),
    problems: problemTexts(round),
  };
}

function problemTexts({ problems }: Round): readonly string[] {
  const texts = problems.slice(0, PROBLEMS_SHOWN).map(problemText);
  const count = problems.length - PROBLEMS_SHOWN;
  return count > 0 ? [...texts, t('comparison.problems.more', { count })] : texts;
}

function rankable({ reading }: AgreementView): boolean {
  return reading === 'rely' || reading === 'tentative';
}

/** Candidates with a fair average who did not withdraw, from the top down. */
function inTheRunning(round: Round, fair: RoundFair | NoFair): readonly number[] {
  if ('why' in fair) return [];
  const active = round.candidates.flatMap(({ withdrawn }, i) =>
    !withdrawn && fair.candidate(i) !== null ? [i] : [],
  );
  const scores = active.map((i) => Math.round(fair.candidate(i)!.fair * 1e9) / 1e9);
  return topDown(
    scores,
    active.map((i) => fair.candidate(i)!.se ?? 0),
  ).map((n) => active[n]!);
}

/** From the top down, then those not scored, then those withdrawn. */
function candidateViews(
  round: Round,
  fair: RoundFair | NoFair,
  running: readonly number[],
  rule: Rule,
): readonly CandidateView[] {
  const totals = round.candidates.map((): number[] => []);
  for (const { candidate, total } of round.sheets) if (total !== null) totals[candidate]!.push(total);
  const ratersOfCandidate = round.candidates.map(() => new Set<number>());
  for (const { candidate, rater, total } of round.sheets) {
    if (total !== null) ratersOfCandidate[candidate]!.add(rater);
  }
  const medians = mediansOf(round);
  const ranked = new Set(running);
  const rest = (wanted: (i: number) => boolean): number[] =>
    round.candidates.flatMap((_, i) => (!ranked.has(i) && wanted(i) ? [i] : []));
  const isWithdrawn = (i: number): boolean => round.candidates[i]!.withdrawn;
  const hasTotal = (i: number): boolean => totals[i]!.length > 0;
  const order = [
    ...running,
    ...rest((i) => !isWithdrawn(i) && hasTotal(i)),
    ...rest((i) => !isWithdrawn(i) && !hasTotal(i)),
    ...rest(isWithdrawn),
  ];
  return order.map((i) => {
    const average = 'why' in fair ? null : fair.candidate(i);
    const raters = ratersOfCandidate[i]!.size;
    const failed = failedGates(round, medians[i]!);
    const unscored = raters === 0 ? [] : unscoredGates(round, medians[i]!);
    const open = isWithdrawn(i) ? null : openReason({ raters, unscored, average }, rule);
    const outcome = isWithdrawn(i) || open !== null ? null : ruleOutcome(average, rule.cut);
    return {
      ...round.candidates[i]!,
      raters,
      oneRater: raters === 1,
      rawMean: hasTotal(i) ? mean(totals[i]!) : null,
      fair: average?.fair ?? null,
      se: average?.se ?? null,
      df: average?.df ?? null,
      band: 'why' in fair ? null : fair.band(i),
      failedGates: failed,
      unscoredGates: unscored,
      outcome,
      open,
      outcomeText: outcomeText(outcome, failed, unscored),
    };
  });
}

/** What the rule of a round rests on. */
type Rule = { readonly cut: CutView | null; readonly disagree: boolean };

function openReason(
  of: {
    readonly raters: number;
    readonly unscored: readonly string[];
    readonly average: ReturnType<RoundFair['candidate']>;
  },
  { cut, disagree }: Rule,
): OpenReason | null {
  if (of.raters === 0) return 'unscored';
  if (disagree) return 'disagree';
  if (of.raters === 1) return 'oneRater';
  if (of.unscored.length > 0) return 'gate';
  if (of.average === null || of.average.se === null) return 'noFair';
  return cut === null || cut.cut === null || cut.se === null ? 'noCut' : null;
}

function ruleOutcome(
  average: ReturnType<RoundFair['candidate']>,
  cut: CutView | null,
): CandidateView['outcome'] {
  if (average === null || average.se === null || average.df === null) return null;
  if (cut === null || cut.cut === null || cut.se === null) return null;
  return outcomeOf(average.fair, average.se, average.df, { cut: cut.cut, se: cut.se });
}

function outcomeText(
  outcome: CandidateView['outcome'],
  failed: readonly string[],
  unscored: readonly string[],
): string {
  return [
    ...(outcome === null
      ? []
      : [t(`comparison.outcome.${outcome === 'second look' ? 'secondLook' : outcome}`)]),
    ...(failed.length === 0 ? [] : [t('comparison.failsGate', { criteria: listed(failed) })]),
    ...(unscored.length === 0 ? [] : [t('comparison.gateUnscored', { criteria: listed(unscored) })]),
  ].join('; ');
}

function chartPoint(candidate: CandidateView): ChartPoint[] {
  const { alias, rawMean, fair, se, df, band, withdrawn } = candidate;
  const score = fair ?? rawMean;
  if (withdrawn || score === null) return [];
  const reach = se === null || df === null ? null : tQuantile(CHART_P, df) * se;
  const low = reach === null ? null : score - reach;
  const high = reach === null ? null : score + reach;
  return [{ alias, score, low, high, band }];
}
