import type { RubricDraft } from './draft';

/** What somebody wrote and left unsaved, with the state it was begun from. */
export type Kept = { readonly draft: RubricDraft; readonly opened: string | undefined };

/** By rubric; `''` is a new one. Lives as long as the page, so that a look at another screen loses nothing. */
const drafts = new Map<string, Kept>();

export function keepDraft(rubric: string, kept: Kept): void {
  drafts.set(rubric, kept);
}

export function keptDraft(rubric: string): Kept | undefined {
  return drafts.get(rubric);
}

export function dropDraft(rubric: string): void {
  drafts.delete(rubric);
}
