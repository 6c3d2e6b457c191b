import { RampError } from '../error';

/** One rating by position: the candidate and the rater as indexes, the score. */
export interface Rating {
  readonly candidate: number;
  readonly rater: number;
  readonly score: number;
}

const NAMES_SHOWN = 5;
const GROUPS_SHOWN = 5;

/**
 * Raters can be compared only through candidates they share: throws where the graph of raters and candidates
 * falls apart, naming the raters of the pieces ("raters A, B share no candidate with C / D").
 */
export function checkConnected(ratings: readonly Rating[], raters: readonly string[]): void {
  const groups = raterGroups(ratings, raters.length);
  if (groups.length < 2) return;
  const [first, ...others] = groups.map((group) =>
    list(
      group.map((rater) => raters[rater]!),
      NAMES_SHOWN,
      ', ',
    ),
  );
  throw new RampError('stats.ratersDisconnected', {
    first: first!,
    second: list(others, GROUPS_SHOWN, ' / '),
    groups: groups.length,
  });
}

/** Raters who are linked by candidates they share, in groups that share none: one group where all are linked. */
export function raterGroups(ratings: readonly Rating[], raters: number): number[][] {
  const groups = new Map<number, number[]>();
  raterRoots(ratings, raters).forEach((root, rater) => {
    const group = groups.get(root);
    if (group) group.push(rater);
    else groups.set(root, [rater]);
  });
  return [...groups.values()];
}

function list(names: readonly string[], most: number, between: string): string {
  const shown = names.slice(0, most).join(between);
  return names.length > most ? `${shown}${between}…` : shown;
}

/** Union–find over raters: two are joined when they rated the same candidate. */
function raterRoots(ratings: readonly Rating[], raters: number): number[] {
  const parent = Array.from({ length: raters }, (_, rater) => rater);
  const find = (rater: number): number => {
    let top = rater;
    while (parent[top] !== top) {
      parent[top] = parent[parent[top]!]!;
      top = parent[top]!;
    }
    return top;
  };
  const firstRater = new Map<number, number>();
  for (const { candidate, rater } of ratings) {
    const first = firstRater.get(candidate);
    if (first === undefined) firstRater.set(candidate, rater);
    else parent[find(rater)] = find(first);
  }
  return parent.map((_, rater) => find(rater));
}
