import type { Assignment, ImportContext } from '../../rpc/imports';
import { foldName } from '../tables';
import type { ImportRow } from './identify';
import { NO_NAME } from './share';

export type Suggestion = {
  readonly source: string;
  readonly rows: number;
  /** How the suggestion came about; `open` needs an answer. */
  readonly how: 'remembered' | 'exact' | 'similar' | 'new' | 'open';
  readonly assignment: Assignment;
};

/** Bigrams in common from which two names are taken for one, to be looked at. */
const SIMILAR = 0.75;

/** For each name in the file, most rows first: whom it stands for, as remembered, by name, or not known yet. */
export function suggestAssignments(
  rows: readonly ImportRow[],
  by: 'person' | 'campaign' | 'none',
  context: Pick<ImportContext, 'hires' | 'people' | 'campaigns'>,
): readonly Suggestion[] {
  if (by === 'none') return [];
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.source, (counts.get(row.source) ?? 0) + 1);
  const memory = new Map(Object.entries(by === 'person' ? context.people : context.campaigns));
  const ids = new Set(context.hires.map((hire) => hire.hireId));
  return [...counts]
    .map(([source, count]) => ({ source, rows: count, ...suggest(source, by, context, memory, ids) }))
    .sort((a, b) => b.rows - a.rows || (a.source < b.source ? -1 : 1));
}

function suggest(
  source: string,
  by: 'person' | 'campaign',
  { hires }: Pick<ImportContext, 'hires'>,
  memory: ReadonlyMap<string, readonly string[]>,
  ids: ReadonlySet<string>,
): Pick<Suggestion, 'how' | 'assignment'> {
  const to = (hireIds: readonly string[]): Assignment => ({ source, hireIds, newHire: '', skip: false });
  const before = memory.get(source);
  if (before && before.length === 0) return { how: 'remembered', assignment: { ...to([]), skip: true } };
  if (before?.every((id) => ids.has(id))) return { how: 'remembered', assignment: to(before) };
  if (source === NO_NAME) return { how: 'open', assignment: { ...to([]), skip: true } };
  const exact = hires.filter((hire) => hire.hireId === source || foldName(hire.name) === foldName(source));
  if (exact.length === 1) return { how: 'exact', assignment: to([exact[0]!.hireId]) };
  const similar = hires.filter((hire) => isSimilar(source, hire.name, by));
  if (similar.length === 1) return { how: 'similar', assignment: to([similar[0]!.hireId]) };
  if (by === 'person' && exact.length === 0)
    return { how: 'new', assignment: { ...to([]), newHire: source } };
  return { how: 'open', assignment: to([]) };
}

/** "Jones, Becky" and "Becky" are like "Becky Jones"; a campaign that has the whole name in it is the person's. */
function isSimilar(source: string, name: string, by: 'person' | 'campaign'): boolean {
  const theirs = words(source);
  const ours = words(name);
  if (ours.length === 0) return false;
  if (by === 'campaign') return ours.every((word) => theirs.includes(word));
  const [fewer, more] = theirs.length <= ours.length ? [theirs, ours] : [ours, theirs];
  if (fewer.every((word) => more.includes(word))) return true;
  return dice(theirs.join(' '), ours.join(' ')) >= SIMILAR;
}

function words(name: string): readonly string[] {
  return foldName(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Sørensen–Dice coefficient of the letter pairs of two names. */
function dice(a: string, b: string): number {
  const pairs = (text: string): string[] =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  const left = pairs(a);
  const right = pairs(b);
  if (left.length + right.length === 0) return 0;
  const rest = [...right];
  let common = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return (2 * common) / (left.length + right.length);
}
