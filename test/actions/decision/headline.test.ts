import { comparisonOf } from '../../../src/actions/comparison/comparison';
import { roundOf } from '../../../src/actions/comparison/round';
import { headlineOf } from '../../../src/actions/decision/headline';
import type { ComparisonView } from '../../../src/rpc/comparison';
import { CLEAR, type Given, type RoundSpec, RUBRIC, roundTables, SAMPLE } from '../comparison/rounds';

const LOCALE = 'en-GB';

function viewOf(spec: RoundSpec): ComparisonView {
  return comparisonOf(roundOf(roundTables(spec), RUBRIC, 1), { locale: LOCALE });
}

const headline = (spec: RoundSpec) => headlineOf(viewOf(spec), LOCALE);

const all = (level: number): number[] => [level, level, level, level];
/** `count` candidates by two raters who agree, a level apart from each other. */
const agreeing = (count: number): Given[] =>
  Array.from({ length: count }, (_, i): Given[] => [
    [`C${i}XXXX`, 'Ana', all(i % 5)],
    [`C${i}XXXX`, 'Bo', all(i % 5)],
  ]).flat();

describe('the first sentence', () => {
  test('nothing scored yet', () => {
    expect(headline({ candidates: ['A4X9'] })).toEqual({
      tone: 'info',
      title: 'Nothing to compare yet',
      text: '',
    });
  });

  test('one candidate only, and one left after the others withdrew', () => {
    expect(headline({ given: [['A4X9', 'Ana', all(3)]] }).title).toBe('Only A4X9 has been scored');
    const withdrawn = ['B7QD', 'C2MN', 'D5RT'];
    expect(headline({ given: SAMPLE, withdrawn }).title).toBe('Only A4X9 has been scored');
  });

  test('who leads, and how many raters it rests on', () => {
    expect(headline({ given: CLEAR })).toEqual({
      tone: 'info',
      title: 'A4X9 is ahead of everybody else',
      text: expect.stringContaining('From 4 submissions'),
    });
  });

  test('raters who agree rank; a leader who fails a gate is named', () => {
    const found = headline({ given: agreeing(10) });
    expect(found.tone).toBe('good');
    expect(found.title).toBe('C4XXXX and C9XXXX lead and cannot be told apart');
    expect(found.text).toBe('The raters agree enough to rank.');
    const strict: Given[] = [...agreeing(8), ['A4X9', 'Ana', [4, 0, 4, 4]], ['A4X9', 'Bo', [4, 1, 4, 4]]];
    const gated = headline({ given: strict.filter(([alias]) => alias !== 'C4XXXX') });
    expect(gated.text).toMatch(/A4X9.* fails? a gate\./);
  });

  test('raters who do not agree rank nobody', () => {
    const given = Array.from({ length: 10 }, (_, i): Given[] => [
      [`C${i}XXXX`, 'Ana', all(i % 5)],
      [`C${i}XXXX`, 'Bo', all(4 - (i % 5))],
    ]).flat();
    const found = headline({ given });
    expect(found).toMatchObject({ tone: 'warn', title: 'The raters do not agree: do not rank' });
    expect(found.text).toMatch(/is -\d\.\d\d, and 0\.67/);
  });

  test('raters who share nobody cannot be compared', () => {
    const given: Given[] = [
      ['A4X9', 'Ana', all(4)],
      ['B7QD', 'Bo', all(2)],
    ];
    expect(headline({ given }).title).toBe('These raters cannot be compared: nobody is ranked');
  });

  test('one rater is no ranking', () => {
    const given: Given[] = [
      ['A4X9', 'Ana', all(4)],
      ['B7QD', 'Ana', all(1)],
    ];
    const found = headline({ given });
    expect(found.tone).toBe('warn');
    expect(found.title).toContain('No ranking yet');
    expect(found.text).toBe('By these scores alone: A4X9 is ahead of everybody else.');
  });

  test('the same scores for all tell nobody apart', () => {
    const given = ['A4X9', 'B7QD', 'C2MN'].flatMap((alias): Given[] => [
      [alias, 'Ana', all(3)],
      [alias, 'Bo', all(3)],
    ]);
    expect(headline({ given }).title).toBe('All scores are the same');
  });

  test('two who cannot be told apart are all there are', () => {
    const given: Given[] = [
      ['A4X9', 'Ana', [3, 3, 3, 3]],
      ['A4X9', 'Bo', [3, 3, 3, 3]],
      ['B7QD', 'Ana', [3, 3, 2, 3]],
      ['B7QD', 'Bo', [3, 3, 2, 3]],
    ];
    const found = headline({ given });
    expect(found.title).toBe('None of the 2 candidates can be told apart');
    expect(found.text).toMatch(/^Treat them alike, or ask one more person to score\./);
    expect(found.text).not.toContain('order');
  });

  test('a gate failed by the second of two who cannot be told apart is not said of a leader', () => {
    const given: Given[] = [
      ['A4X9', 'Ana', [3, 3, 3, 3]],
      ['A4X9', 'Bo', [3, 3, 3, 3]],
      ['B7QD', 'Ana', [4, 1, 3, 3]],
      ['B7QD', 'Bo', [4, 1, 3, 3]],
    ];
    expect(headline({ given }).text).toMatch(/ B7QD is in the top band and fails a gate\.$/);
  });
});
