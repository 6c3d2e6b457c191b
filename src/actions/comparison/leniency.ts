import { tQuantile } from '../../domain/stats/distributions';
import { t } from '../../i18n/text';
import type { RaterView } from '../../rpc/comparison';
import type { NoFair, RoundFair } from './fair';
import { points } from './format';
import type { Round } from './round';

/** Fewer shared candidates than this say little about a rater's severity. */
const LEAST_SHARED = 3;
/** Two-sided 90 %, as the bands. */
const P = 0.95;

/**
 * How far each rater scores from the others on the same candidates. An effect r_j counts from the mean of all R raters,
 * itself included; from the mean of the others it is r_j·R/(R − 1).
 */
export function ratersOf(round: Round, fair: RoundFair | NoFair, locale: string): readonly RaterView[] {
  const counted = sharing(round);
  const scoring = counted.filter(({ scored }) => scored > 0).length;
  const factor = scoring > 1 ? scoring / (scoring - 1) : 0;
  const views = round.raters.map((rater, j): RaterView => {
    const { scored, shared } = counted[j]!;
    const found = 'why' in fair || scoring < 2 ? null : fair.rater(j);
    const lenience = found === null ? null : found.effect * factor;
    const se = found === null || found.se === null ? null : found.se * factor;
    const df = 'why' in fair ? null : fair.df;
    const text = [
      lenience === null ? '' : lenienceText(rater, lenience, se, df, locale),
      scoring > 1 && scored > 0 ? sharedText(rater, shared) : '',
    ];
    return { rater, scored, shared, lenience, se, text: text.filter((each) => each !== '').join(' ') };
  });
  if (scoring !== 2) return views;
  const df = 'why' in fair ? null : fair.df;
  return saidOnce(views, df, locale);
}

/** What is so of one of two raters is so of the other the other way round: it is said with the kinder one alone. */
function saidOnce(views: readonly RaterView[], df: number | null, locale: string): readonly RaterView[] {
  const [kinder, stricter] = views
    .filter(({ scored }) => scored > 0)
    .sort((a, b) => (b.lenience ?? 0) - (a.lenience ?? 0)) as [RaterView, RaterView];
  const text = twoText(kinder, stricter.rater, df, locale);
  return views.map((view) => ({ ...view, text: view === kinder ? text : '' }));
}

function twoText(
  { rater: higher, lenience, se, shared }: RaterView,
  lower: string,
  df: number | null,
  locale: string,
): string {
  const names = { higher, lower };
  if (shared === 0) return t('comparison.rater.twoNoneShared', names);
  const few = shared < LEAST_SHARED ? t('comparison.rater.twoFewShared', { count: shared }) : '';
  if (lenience === null) return few;
  const size = points(lenience, locale);
  const margin = se === null || df === null ? null : tQuantile(P, df) * se;
  const said =
    size === points(0, locale)
      ? t('comparison.rater.twoAlike', names)
      : margin === null
        ? t('comparison.rater.two', { ...names, points: size })
        : t('comparison.rater.twoWithin', { ...names, points: size, margin: points(margin, locale) });
  const chance =
    margin !== null && size !== points(0, locale) && lenience <= margin ? t('comparison.rater.chance') : '';
  return [said, chance, few].filter((each) => each !== '').join(' ');
}

function sharedText(rater: string, shared: number): string {
  if (shared >= LEAST_SHARED) return '';
  return shared === 0
    ? t('comparison.rater.noneShared', { rater })
    : t('comparison.rater.fewShared', { rater, count: shared });
}

function lenienceText(
  rater: string,
  lenience: number,
  se: number | null,
  df: number | null,
  locale: string,
): string {
  const size = points(Math.abs(lenience), locale);
  if (size === points(0, locale)) return t('comparison.rater.alike', { rater });
  const way = lenience > 0 ? 'higher' : 'lower';
  if (se === null || df === null) return t(`comparison.rater.${way}`, { rater, points: size });
  const margin = tQuantile(P, df) * se;
  const sentence = t(`comparison.rater.${way}Within`, {
    rater,
    points: size,
    margin: points(margin, locale),
  });
  return Math.abs(lenience) > margin ? sentence : `${sentence} ${t('comparison.rater.chance')}`;
}

/** Per rater the submissions with a total, and the candidates of these whom somebody else scored too. */
function sharing(round: Round): readonly { readonly scored: number; readonly shared: number }[] {
  const scored = new Array<number>(round.raters.length).fill(0);
  const ratersOfCandidate = round.candidates.map(() => new Set<number>());
  for (const { candidate, rater, total } of round.sheets) {
    if (total === null) continue;
    scored[rater] = scored[rater]! + 1;
    ratersOfCandidate[candidate]!.add(rater);
  }
  const shared = new Array<number>(round.raters.length).fill(0);
  for (const raters of ratersOfCandidate) {
    if (raters.size > 1) for (const rater of raters) shared[rater] = shared[rater]! + 1;
  }
  return scored.map((count, j) => ({ scored: count, shared: shared[j]! }));
}
