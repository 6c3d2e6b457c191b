import type { ScoreEntry } from '../../rpc/scoring';

/** What a rater has given so far and not submitted. */
export type Draft = {
  /** The criteria it was begun with (`shapeOf`). */
  readonly opened: string;
  readonly entries: readonly ScoreEntry[];
};

/** Google keeps values of up to 9 kB; some room is left. */
export const MAX_DRAFT_BYTES = 9_000;

/**
 * A draft as the property keeps it, `''` when nothing is given; what is too long for it is left out, the longest evidence
 * first, and named.
 */
export function draftText(draft: Draft): { readonly text: string; readonly unsaved: readonly string[] } {
  const unsaved: string[] = [];
  let { entries } = draft;
  for (;;) {
    const kept = entries.filter(({ level, evidence }) => level !== null || evidence !== '');
    if (kept.length === 0) return { text: '', unsaved };
    const text = JSON.stringify({
      opened: draft.opened,
      entries: kept.map(({ criterion, level, evidence }) => [criterion, level, evidence]),
    });
    if (utf8Length(text) <= MAX_DRAFT_BYTES) return { text, unsaved };
    const longest = entries.reduce((most, each) =>
      utf8Length(each.evidence) > utf8Length(most.evidence) ? each : most,
    );
    // Criteria alone are never that long; what is left then is not worth keeping.
    if (longest.evidence === '')
      return { text: '', unsaved: draft.entries.map(({ criterion }) => criterion) };
    unsaved.push(longest.criterion);
    entries = entries.map((each) => (each === longest ? { ...each, evidence: '' } : each));
  }
}

/** A draft from its property; null when there is none, or what stands there is none. */
export function readDraft(text: string | undefined): Draft | null {
  if (text === undefined || text === '') return null;
  try {
    const { opened, entries } = JSON.parse(text) as {
      readonly opened: string;
      readonly entries: readonly (readonly [string, number | null, string])[];
    };
    return {
      opened: String(opened),
      entries: entries.map(([criterion, level, evidence]) => ({ criterion, level, evidence })),
    };
  } catch {
    return null;
  }
}

/** Apps Script has no TextEncoder. */
function utf8Length(text: string): number {
  let length = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
