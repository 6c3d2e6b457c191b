import { foldName } from '../../actions/tables';
import type { RubricCriterion } from '../../rpc/rubrics';
import type { ScoreEntry, ScoreSheet } from '../../rpc/scoring';

/** Entries with one criterion's part changed. */
export function changeEntry(
  entries: readonly ScoreEntry[],
  at: number,
  part: Partial<Omit<ScoreEntry, 'criterion'>>,
): readonly ScoreEntry[] {
  return entries.map((entry, i) => (i === at ? { ...entry, ...part } : entry));
}

/** Criteria without a level. */
export function missingOf(entries: readonly ScoreEntry[]): readonly string[] {
  return entries.filter(({ level }) => level === null).map(({ criterion }) => criterion);
}

/** What was written on this page put over what the server knows, for the criteria that are there. */
export function mergeEntries(
  known: readonly ScoreEntry[],
  written: readonly ScoreEntry[],
): readonly ScoreEntry[] {
  return known.map((entry) => {
    const own = written.find((each) => foldName(each.criterion) === foldName(entry.criterion));
    return own ? { ...own, criterion: entry.criterion } : entry;
  });
}

export function sameEntries(a: readonly ScoreEntry[], b: readonly ScoreEntry[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ level, evidence }, i) => level === b[i]?.level && evidence.trim() === b[i]?.evidence.trim())
  );
}

/** What counts now of what was submitted, by criterion. */
export function submittedEntries({ criteria, own }: ScoreSheet): readonly ScoreEntry[] {
  return criteria.map(({ criterion }) => {
    const last = own.filter((score) => foldName(score.criterion) === foldName(criterion)).pop();
    return { criterion, level: last?.level ?? null, evidence: last?.evidence ?? '' };
  });
}

/** A key that stands for a level, or null. */
export function levelOfKey(key: string, { anchors }: Pick<RubricCriterion, 'anchors'>): number | null {
  const level = /^\d$/.test(key) ? Number(key) : null;
  return level !== null && level < anchors.length ? level : null;
}
