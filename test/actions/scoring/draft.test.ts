import { draftText, MAX_DRAFT_BYTES, readDraft } from '../../../src/actions/scoring/draft';

const entry = (criterion: string, evidence: string, level: number | null = 3) => ({
  criterion,
  level,
  evidence,
});

describe('a draft', () => {
  test('comes back as it was kept, without what was not given', () => {
    const draft = { opened: '[]', entries: [entry('A', 'saw “it” 🙂'), entry('B', '', null)] };
    const { text, unsaved } = draftText(draft);
    expect(unsaved).toEqual([]);
    expect(readDraft(text)).toEqual({ ...draft, entries: [draft.entries[0]] });
  });

  test('of nothing is none', () => {
    expect(draftText({ opened: '[]', entries: [entry('A', '', null)] })).toEqual({ text: '', unsaved: [] });
  });

  test('keeps levels and the shorter evidence when the longest is too much', () => {
    const draft = { opened: '[]', entries: [entry('A', '字'.repeat(2900)), entry('B', 'y'.repeat(1000))] };
    const { text, unsaved } = draftText(draft);
    expect(unsaved).toEqual(['A']);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_DRAFT_BYTES);
    expect(readDraft(text)?.entries).toEqual([entry('A', ''), draft.entries[1]]);
  });

  test('whose criteria alone are too long is not kept at all', () => {
    const { text, unsaved } = draftText({ opened: 'x'.repeat(9_000), entries: [entry('A', 'short')] });
    expect([text, unsaved]).toEqual(['', ['A']]);
  });

  test.each([undefined, '', 'nothing', '{}', '{"opened":"x","entries":3}'])('%s is none', (text) => {
    expect(readDraft(text)).toBeNull();
  });
});
