import { templates } from '../../../src/actions/rubrics/library';
import { type Finding, lintRubric, weightSum } from '../../../src/actions/rubrics/lint';
import { sayFinding } from '../../../src/actions/rubrics/say';
import { lookUp } from '../../../src/i18n/text';
import type { RubricCriterion } from '../../../src/rpc/rubrics';

const anchors = (of: string) => [0, 1, 2, 3, 4].map((level) => `${of} shows ${level} of four facts`);

function four(...weights: readonly (number | null)[]): RubricCriterion[] {
  return (weights.length > 0 ? weights : [25, 25, 25, 25]).map((weight, i) => ({
    criterion: `Criterion ${'ABCDEFGHIJ'[i]}`,
    weight,
    gate: null,
    anchors: anchors(`Part ${i}`),
  }));
}

function with0(change: Partial<RubricCriterion>): RubricCriterion[] {
  return four().map((criterion, i) => (i === 0 ? { ...criterion, ...change } : criterion));
}

const say = (found: readonly Finding[]) => found.map((finding) => sayFinding(finding, lookUp));
const sentences = (criteria: readonly RubricCriterion[], name = 'Task') => say(lintRubric(name, criteria));
const severities = (criteria: readonly RubricCriterion[]) =>
  lintRubric('Task', criteria).map(({ severity }) => severity);

describe('the library', () => {
  test('has the six rubrics, and lint finds nothing in any of them, not even a warning', () => {
    const all = templates();
    expect(all.map(({ name }) => name)).toEqual([
      'Listing optimisation',
      'Marketplace sourcing',
      'Support reply',
      'Ad account audit',
      'Moderation decisions',
      'Logistics exception',
    ]);
    for (const { name, criteria } of all) expect([name, sentences(criteria, name)]).toEqual([name, []]);
  });

  test('the listing rubric has the weights and the gate of the worked example', () => {
    const criteria = templates()[0]?.criteria ?? [];
    expect(criteria.map(({ criterion, weight, gate }) => [criterion, weight, gate])).toEqual([
      ['Keyword and attribute coverage', 30, null],
      ['Policy compliance', 20, 2],
      ['Benefit-led copy', 20, null],
      ['Localisation accuracy', 20, null],
      ['Process note', 10, null],
    ]);
  });

  test('no anchor of one rubric stands in another, and each is a sentence a rater can hold against a submission', () => {
    const all = templates().flatMap(({ criteria }) => criteria.flatMap((each) => each.anchors));
    const repeated = all.filter((anchor, i) => all.indexOf(anchor) !== i);
    expect(repeated).toEqual([]);
    for (const anchor of all) expect(anchor).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('each anchor can be read alone: feedback quotes it without the levels beside it', () => {
    const all = templates().flatMap(({ criteria }) => criteria.flatMap((each) => each.anchors));
    for (const anchor of all)
      expect(anchor).not.toMatch(/\blevel \d|^(As|It|No such|Notices it|The steps)\b/);
  });

  test('each call builds its text anew: a reader who changes it changes nobody else’s', () => {
    expect(templates()[0]).not.toBe(templates()[0]);
  });
});

describe('what lint finds', () => {
  test('nothing in a sound rubric', () => {
    expect(sentences(four())).toEqual([]);
    expect(sentences(four(33.3, 33.3, 33.3, 0.1))).toEqual([]);
  });

  test('weights that do not make 100, and by how much', () => {
    expect(sentences(four(25, 25, 25, 15))).toEqual([
      'The weights add up to 90: hand out the 10 that are left, so that they make 100.',
    ]);
    expect(sentences(four(25, 25, 25, 35.5))).toEqual([
      'The weights add up to 110.5: take 10.5 away, so that they make 100.',
    ]);
    expect(weightSum(four(0.1, 0.2, 0, 0))).toBe(0.3);
  });

  test('a weight that is blank, negative, above 100 or no number stops the saving', () => {
    expect(sentences(four(25, 25, 25, null))).toEqual([
      '“Criterion D” has no weight: write a number from 0 to 100.',
    ]);
    expect(sentences(four(50, 25, 50, -25))).toEqual([
      '“Criterion D” has the weight -25: write a number from 0 to 100.',
    ]);
    expect(severities(four(50, 25, 50, -25))).toEqual(['stop']);
    expect(severities(four(Number.NaN, 25, 50, 25))).toContain('stop');
    expect(severities(four(101, 25, 50, 25))).toContain('stop');
  });

  test('anchors that are missing: one, several', () => {
    const some = anchors('Part 0');
    expect(sentences(with0({ anchors: [...some.slice(0, 4), '  '] }))).toEqual([
      'Level 4 of “Criterion A” is blank: write what a rater would see in the submission.',
    ]);
    expect(sentences(with0({ anchors: ['', '', ...some.slice(2)] }))).toEqual([
      'The levels 0, 1 of “Criterion A” are blank: write what a rater would see in the submission.',
    ]);
  });

  test('a criterion of which nothing is described goes by its number while it has no name', () => {
    expect(sentences(with0({ criterion: '', anchors: ['', ' ', '', '', ''], weight: null }))).toEqual([
      'Criterion 1 has no name: write what is judged, such as “Policy compliance”.',
      '“criterion 1” has no weight: write a number from 0 to 100.',
      'No level of “criterion 1” is described yet: write what a rater would see in the submission.',
    ]);
  });

  test('anchors that are equal but for case, spaces, width or the full stop', () => {
    const [a = '', b = '', c = '', d = ''] = anchors('Part 0');
    expect(sentences(with0({ anchors: [a, b, c, d, `  ${d.toUpperCase()}. `] }))).toEqual([
      'Levels 3 and 4 of “Criterion A” say the same: write what makes the difference between them.',
    ]);
  });

  test('an anchor that is a verdict instead of something seen', () => {
    const rest = anchors('Part 0').slice(0, 4);
    expect(sentences(with0({ anchors: [...rest, 'Excellent!'] }))).toEqual([
      'Level 4 of “Criterion A” only says “Excellent!”: write what is seen in the submission, so that two raters see the same.',
    ]);
    expect(severities(with0({ anchors: [...rest, 'Meets  expectations.'] }))).toEqual(['warning']);
  });

  test('more than two gates, and a gate outside 0–4', () => {
    const gated = four().map((criterion, i) => ({ ...criterion, gate: i < 3 ? 2 : null }));
    expect(sentences(gated)).toEqual([
      '3 criteria have a gate: keep at most two, for what must never go wrong.',
    ]);
    expect(sentences(with0({ gate: 0 }))).toEqual([]);
    expect(sentences(with0({ gate: 7 }))).toEqual([
      'The gate of “Criterion A” is 7: choose a level from 0 to 4, or none.',
    ]);
    expect(severities(with0({ gate: 1.5 }))).toEqual(['stop']);
  });

  test('fewer than four and more than six criteria are worth a look, none stops the saving', () => {
    expect(sentences(four(50, 50))).toEqual([
      'There are 2 criteria: with fewer than four, one lucky level decides. Four to six work best.',
    ]);
    expect(sentences(four(100))[0]).toMatch(/^There is 1 criterion: /);
    expect(sentences(four(10, 15, 15, 15, 15, 15, 15))).toEqual([
      'There are 7 criteria: beyond six, raters stop telling them apart. Merge or drop some.',
    ]);
    expect(severities(four(40, 30, 30))).toEqual(['warning']);
    expect(severities(four(10, 15, 15, 15, 15, 15, 15))).toEqual(['warning']);
    expect(severities([])).toEqual(['stop']);
  });

  test('names that are blank, taken, or too long', () => {
    expect(sentences(with0({ criterion: ' ' }))[0]).toBe(
      'Criterion 1 has no name: write what is judged, such as “Policy compliance”.',
    );
    expect(sentences(with0({ criterion: ' criterion  b' }))).toEqual([
      'Two criteria are called “Criterion B”: rename one, so that their scores can be told apart.',
    ]);
    expect(sentences(with0({ criterion: 'x'.repeat(121) }))).toEqual([
      'The name of criterion 1 is longer than 120 characters: shorten it.',
    ]);
    expect(sentences(four(), 'x'.repeat(121))).toEqual([
      'The name of the rubric is longer than 120 characters: shorten it.',
    ]);
    expect(sentences(with0({ anchors: ['x'.repeat(2001), ...anchors('p').slice(1)] }))).toEqual([
      'Level 0 of “Criterion A” is longer than 2000 characters: shorten it.',
    ]);
  });

  test.each([
    ['Friendly personality', 'personality'],
    ['CULTURE FIT', 'culture fit'],
    ['Native-level English', 'native-level'],
    ['Speaks like a native speaker', 'native speaker'],
    ['Can-do attitude', 'attitude'],
    ['Young and dynamic', 'young'],
    ['No accent.', 'accent'],
    ["Candidate's age", 'candidate’s age'],
  ])('“%s” is about the person: a warning, not a stop', (criterion, word) => {
    const found = lintRubric('Task', with0({ criterion })).filter(({ params }) => params.word === word);
    expect(found.map(({ severity }) => severity)).toEqual(['warning']);
    expect(say(found)[0]).toContain(`“${word}” in “${criterion}” is about the person, not the work`);
  });

  test.each([
    'Accentuates the main benefit',
    'Brand voice and white background',
    'Youngest stock first',
    'Mature conversions only',
    'Page loads and packages',
  ])('“%s” is about the work', (criterion) => {
    expect(sentences(with0({ criterion }))).toEqual([]);
  });

  test('the word is found in an anchor too, once however often it stands there', () => {
    const rest = anchors('Part 0').slice(0, 3);
    const found = lintRubric('Task', with0({ anchors: [...rest, 'Wrong attitude.', 'Right attitude.'] }));
    expect(found.map(({ code, params }) => [code, params.word])).toEqual([
      ['rubric.lint.person', 'attitude'],
    ]);
  });
});
