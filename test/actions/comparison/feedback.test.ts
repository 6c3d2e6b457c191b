import { feedbackOf } from '../../../src/actions/comparison/feedback';
import { roundOf } from '../../../src/actions/comparison/round';
import { type Given, type RoundSpec, RUBRIC, roundTables, rubricRows } from './rounds';

const feedback = (spec: RoundSpec, candidate: string) =>
  feedbackOf(roundOf(roundTables(spec), RUBRIC, 1), `C-${candidate}`, 'Write a listing');

const GIVEN: readonly Given[] = [
  ['A4X9', 'Ana Moreno', [2, 4, 1, 3]],
  ['A4X9', 'Bo Lindqvist', [3, 4, 1, 3]],
  ['B7QD', 'Ana Moreno', [0, 0, 0, 0]],
];

test('the anchors reached, strongest first, and what would raise each', () => {
  const { alias, text, notes } = feedback({ given: GIVEN }, 'A4X9');
  expect(alias).toBe('A4X9');
  expect(notes).toEqual([]);
  expect(text.split('\n\n').slice(1, -2)).toEqual([
    'Policy\nWhat we saw: Policy like 4\nThere is no higher level than this one.',
    'Note\nWhat we saw: Note like 3\nWhat would raise it: Note like 4',
    // Two raters between 2 and 3: what both saw.
    'Keywords\nWhat we saw: Keywords like 2\nWhat would raise it: Keywords like 3',
    'Copy\nWhat we saw: Copy like 1\nWhat would raise it: Copy like 2',
  ]);
  expect(text).toMatch(/^Thank you for the time and care you put into the task “Write a listing”\./);
  expect(text).toMatch(/\n\nWhat comes next: \[what happens next\]\.\n\n.*a person will answer\.$/);
});

test('no raters, no other candidates, no totals, ranks or names', () => {
  const { text } = feedback({ given: GIVEN }, 'A4X9');
  expect(text).not.toMatch(/Ana|Bo |Moreno|Lindqvist|B7QD|A4X9|Name of|band|rank|score|points/i);
  const alone = feedback({ given: GIVEN.slice(0, 2) }, 'A4X9');
  expect(text).toBe(alone.text);
});

test('a gate that was failed is named kindly, with what would raise it', () => {
  const { text } = feedback({ given: [['K1', 'Ana', [4, 1, 2, 2]]] }, 'K1');
  expect(text).toContain('does not reach it yet: Policy. What would raise it is said above.');
  expect(text).toContain('What would raise it: Policy like 2');
  expect(text).not.toMatch(/fail|gate|below/i);
  expect(feedback({ given: GIVEN }, 'A4X9').text).not.toContain('does not reach');
});

test('of equal levels the heavier criterion comes first', () => {
  const { text } = feedback({ given: [['K1', 'Ana', [2, 2, 2, 2]]] }, 'K1');
  expect(text.match(/^(Keywords|Policy|Copy|Note)$/gm)).toEqual(['Keywords', 'Policy', 'Copy', 'Note']);
});

test('says what the draft lacks: criteria nobody scored, anchors that are missing', () => {
  const rubrics = rubricRows().map((row) => (row.criterion === 'Policy' ? { ...row, level2: '' } : row));
  const { text, notes } = feedback({ given: [['K1', 'Ana', [2, 2, 2, null]]], rubrics }, 'K1');
  expect(notes).toEqual([
    'The rubric does not say what level 2 of “Policy” looks like: add it in your own words.',
    'Nobody scored Note: the draft does not mention it.',
  ]);
  expect(text).toContain('Policy\nWhat would raise it: Policy like 3');
  expect(text).not.toContain('Note');
});

test('a candidate of another round, or without scores, is refused by name', () => {
  expect(() => feedback({ given: GIVEN }, 'NONE')).toThrow(
    expect.objectContaining({ code: 'comparison.feedback.unknown' }),
  );
  expect(() => feedback({ given: GIVEN, candidates: ['K9'] }, 'K9')).toThrow(
    expect.objectContaining({ code: 'comparison.feedback.unscored', params: { alias: 'K9' } }),
  );
});
