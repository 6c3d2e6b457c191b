import { adverseImpact, type Impact, shortfall, type Verdict } from '../../domain/growth/adverse-impact';
import { t } from '../../i18n/text';
import type { ImpactGroup, ImpactRow, ImpactVerdict, ImpactView } from '../../rpc/comparison';
import { formatShare } from '../format';
import { foldName } from '../tables';
import { coefficient, points } from './format';

/** A group under this share of all applicants is not tested (29 CFR 1607.15A). */
const LEAST_SHARE = 0.02;
/** Raters do not see smaller counts. */
const LEAST_SHOWN = 5;

/**
 * Selection rates by group from totals that somebody entered, by RAMP_IMPACT on the groups of 2 % of the pool or more.
 * Raters see neither a group with a count under five nor what would give it away: with the reference masked there are no
 * ratios.
 */
export function impactOf(
  groups: readonly ImpactGroup[],
  options: { readonly locale: string; readonly viewer: 'manager' | 'rater' },
): ImpactView {
  const { usable, problems } = check(groups);
  const pool = usable.reduce((sum, { applicants }) => sum + applicants, 0);
  const tested = usable.filter(({ applicants }) => applicants >= LEAST_SHARE * pool);
  if (usable.length < 2) problems.push(t('comparison.impact.twoGroups'));
  else if (tested.length < 2) problems.push(t('comparison.impact.twoTested'));
  const results = tested.length < 2 ? [] : adverseImpact(tested);
  const resultOf = new Map(results.map((result, i) => [tested[i]!, result]));
  const reference = tested[results.findIndex(({ verdict }) => verdict === 'reference')] ?? null;
  const rows = usable.map((group) => row(group, resultOf.get(group) ?? null, reference, options.locale));
  const forRaters = options.viewer === 'rater';
  return {
    rows: forRaters ? masked(rows, reference) : rows,
    caveats: impactCaveats(),
    // They name counts, which are for whoever enters them.
    problems: forRaters ? [] : problems,
  };
}

function check(groups: readonly ImpactGroup[]): { usable: ImpactGroup[]; problems: string[] } {
  const problems: string[] = [];
  const seen = new Set<string>();
  const usable = groups.filter(({ group, selected, applicants }, i) => {
    const name = group.trim() === '' ? t('comparison.impact.line', { line: i + 1 }) : group.trim();
    if (![selected, applicants].every((each) => Number.isInteger(each) && each >= 0)) {
      problems.push(t('comparison.impact.notCounts', { group: name }));
    } else if (applicants === 0) problems.push(t('comparison.impact.noApplicants', { group: name }));
    else if (selected > applicants) {
      problems.push(t('comparison.impact.moreSelected', { group: name, selected, applicants }));
    } else if (seen.has(foldName(group))) problems.push(t('comparison.impact.twice', { group: name }));
    else {
      seen.add(foldName(group));
      return true;
    }
    return false;
  });
  return { usable, problems };
}

function row(
  group: ImpactGroup,
  result: Impact | null,
  reference: ImpactGroup | null,
  locale: string,
): ImpactRow {
  const { selected, applicants } = group;
  const rate = selected / applicants;
  const base = { group: group.group, selected, applicants, rate };
  if (result === null) {
    const text = t('comparison.impact.notTested', { group: group.group, count: applicants });
    return { ...base, ratio: null, p: null, midP: null, shortfall: null, verdict: 'not tested', text };
  }
  const { ratio, p, midP, verdict } = result;
  const lacks = reference === null || reference === group ? null : shortfall(group, reference);
  const text = t(`comparison.impact.${WORDS[verdict]}`, {
    group: group.group,
    rate: formatShare(rate, locale, 1),
    ratio: ratio === null ? '' : coefficient(ratio, locale),
    lacks: lacks === null ? '' : points(lacks, locale),
    selected,
    applicants,
  });
  return { ...base, ratio, p, midP, shortfall: lacks, verdict, text };
}

const WORDS = {
  reference: 'reference',
  'below four-fifths': 'below',
  'too few to call': 'tooFew',
  'within four-fifths': 'within',
  'no selections': 'noSelections',
} as const satisfies Record<Verdict, string>;

function masked(rows: readonly ImpactRow[], reference: ImpactGroup | null): readonly ImpactRow[] {
  const small = ({ selected, applicants }: ImpactRow): boolean =>
    selected! < LEAST_SHOWN || applicants! - selected! < LEAST_SHOWN;
  const hidden = rows.some((each) => each.group === reference?.group && small(each));
  const nothing = { ratio: null, p: null, midP: null, shortfall: null };
  return rows.map((each) => {
    const verdict: ImpactVerdict = 'masked';
    const text = t('comparison.impact.masked', { group: each.group, least: LEAST_SHOWN });
    if (small(each)) {
      return { ...each, ...nothing, selected: null, applicants: null, rate: null, verdict, text };
    }
    return hidden
      ? { ...each, ...nothing, verdict, text: t('comparison.impact.referenceMasked', { group: each.group }) }
      : each;
  });
}

/** What to know before any impact ratio is read. */
export function impactCaveats(): readonly string[] {
  return [
    t('comparison.impact.caveat.law'),
    t('comparison.impact.caveat.data'),
    t('comparison.impact.caveat.pattern'),
    t('comparison.impact.caveat.tests'),
    t('comparison.impact.caveat.small'),
  ];
}
