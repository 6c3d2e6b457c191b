import type { ScoreEntry } from '../../rpc/scoring';

/**
 * What was written and could not be saved, by task and rater. Lives as long as the page, so that a look at another screen
 * loses nothing.
 */
const unsaved = new Map<string, readonly ScoreEntry[]>();

type Whose = { readonly taskId: string; readonly rater: string };

const keyOf = ({ taskId, rater }: Whose): string => `${taskId}\u001f${rater}`;

export function keepEntries(whose: Whose, entries: readonly ScoreEntry[]): void {
  unsaved.set(keyOf(whose), entries);
}

export function keptEntries(whose: Whose): readonly ScoreEntry[] | undefined {
  return unsaved.get(keyOf(whose));
}

export function dropEntries(whose: Whose): void {
  unsaved.delete(keyOf(whose));
}
