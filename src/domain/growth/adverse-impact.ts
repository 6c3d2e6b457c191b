import { TOLERANCE } from '../stats/interval';
import { fisherExact } from './fisher';

export interface Group {
  readonly selected: number;
  readonly applicants: number;
}

export type Verdict =
  | 'reference'
  | 'below four-fifths'
  | 'too few to call'
  | 'within four-fifths'
  | 'no selections';

export interface Impact {
  readonly rate: number;
  /** To the highest rate; null when nobody was selected anywhere. */
  readonly ratio: number | null;
  /** Fisher's exact test against the reference; null for the reference itself. */
  readonly p: number | null;
  readonly midP: number | null;
  readonly verdict: Verdict;
}

const FOUR_FIFTHS = 0.8;

/**
 * Selection rates by the four-fifths rule (29 CFR 1607.4D) and the one-person rule (UGESP Q&A 21), with Fisher's
 * exact test and its mid-p against the reference: the group of the highest rate, of those the one with most
 * applicants, of those the first. A group is below four-fifths if some group h of a higher rate leaves it under .8 of
 * h's rate and moving one selection from h to it does not make its rate strictly greater; if it is under .8 only of
 * groups where that would, it is too few to call. Groups have applicants, and no more selections than those.
 */
export function adverseImpact(groups: readonly Group[]): Impact[] {
  const rates = groups.map(({ selected, applicants }) => selected / applicants);
  const reference = referenceOf(groups, rates);
  const top = groups[reference]!;
  if (top.selected === 0) {
    return groups.map(() => ({ rate: 0, ratio: null, p: null, midP: null, verdict: 'no selections' }));
  }
  const verdict = judge(groups, rates);
  return groups.map((group, g) => {
    const ratio = rates[g]! / rates[reference]!;
    if (g === reference) return { rate: rates[g]!, ratio, p: null, midP: null, verdict: 'reference' };
    const { p, midP } = fisherExact(group.selected, group.applicants, top.selected, top.applicants);
    return { rate: rates[g]!, ratio, p, midP, verdict: verdict(g) };
  });
}

/**
 * Selections that a group lacks against the reference: expected − actual, expected at the rate of the two together,
 * as Fisher's test expects them. 2 of 10 beside 15 of 25: 17/35·10 − 2 = 2.8571; below 0 it has more than expected.
 */
export function shortfall(group: Group, reference: Group): number {
  const rate = (group.selected + reference.selected) / (group.applicants + reference.applicants);
  return rate * group.applicants - group.selected;
}

function referenceOf(groups: readonly Group[], rates: readonly number[]): number {
  let best = 0;
  groups.forEach(({ applicants }, g) => {
    const ahead = rates[g]! - rates[best]! || applicants - groups[best]!.applicants;
    if (ahead > 0) best = g;
  });
  return best;
}

/**
 * Groups from the highest rate down, with the best rate that any so far would keep after giving one selection away:
 * the groups that leave another under .8 are the first few of that order.
 */
function judge(groups: readonly Group[], rates: readonly number[]): (g: number) => Verdict {
  const order = groups.map((_, g) => g).sort((a, b) => rates[b]! - rates[a]!);
  const kept: number[] = [];
  for (const h of order) {
    const without = (groups[h]!.selected - 1) / groups[h]!.applicants;
    kept.push(Math.max(without, kept[kept.length - 1] ?? without));
  }
  return (g) => {
    let above = 0;
    for (let end = order.length; above < end; ) {
      const middle = (above + end) >> 1;
      if (rates[g]! / rates[order[middle]!]! < FOUR_FIFTHS - TOLERANCE) above = middle + 1;
      else end = middle;
    }
    if (above === 0) return 'within four-fifths';
    const withOne = (groups[g]!.selected + 1) / groups[g]!.applicants;
    return withOne > kept[above - 1]! + TOLERANCE ? 'too few to call' : 'below four-fifths';
  };
}
