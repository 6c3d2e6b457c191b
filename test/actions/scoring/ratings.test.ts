import { readTable } from '../../../src/actions/import/layout';
import {
  assignRating,
  guessRatings,
  isLong,
  ratingsProblem,
} from '../../../src/actions/scoring/ratings/mapping';
import { readRatings } from '../../../src/actions/scoring/ratings/read';
import { equalWeights } from '../../../src/actions/scoring/ratings/rubric';
import { importRatings } from '../../../src/actions/scoring/ratings/save';
import type { Tables } from '../../../src/model/snapshot';
import type { RatingsInput } from '../../../src/rpc/ratings';
import { CRITERIA } from '../comparison/rounds';
import { applied, CONTEXT, tablesOf } from '../tables';
import { roundOfThree } from './scoring';

const table = (...lines: readonly string[]) => {
  const file = readTable(lines.join('\n'));
  if (!file) throw new Error('no table');
  return file;
};
const read = (...lines: readonly string[]) => {
  const file = table(...lines);
  return readRatings(file, guessRatings(file));
};

const WIDE = ['student,rater,style,content', 's1,Ana,4,3', 's1,Bo,2,', 's2,ana,0,1'];
const LONG = [
  'Candidate;Judge;Criterion;Score;Note',
  'c1;Ana;Style;4;good',
  'c1;Ana;Content;3;',
  'c2;Bo;Style;1;',
];

describe('what the columns are', () => {
  test('a wide file', () => {
    expect(guessRatings(table(...WIDE)).roles).toEqual(['submission', 'rater', 'level', 'level']);
  });

  test('a long file', () => {
    const mapping = guessRatings(table(...LONG));
    expect(mapping.roles).toEqual(['submission', 'rater', 'criterion', 'level', '']);
    expect(isLong(mapping)).toBe(true);
  });

  test('a column with a slip or two still holds levels; an unnamed ID is the submission', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `W${i},Ana,${i === 3 ? 'x' : i % 4}`);
    expect(guessRatings(table('work,rater,clarity', ...rows)).roles).toEqual([
      'submission',
      'rater',
      'level',
    ]);
  });

  test('dates, texts and marks out of a hundred are left out', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `s${i},Ana,2026-03-01,fine,${i * 3},${i % 5}`);
    expect(guessRatings(table('id,rater,on,note,mark,style', ...rows)).roles).toEqual([
      'submission',
      'rater',
      '',
      '',
      '',
      'level',
    ]);
  });

  test('one column of each kind, any number of levels', () => {
    const mapping = guessRatings(table(...WIDE));
    expect(assignRating(mapping, 2, 'rater').roles).toEqual(['submission', '', 'rater', 'level']);
    expect(ratingsProblem(assignRating(mapping, 0, ''))).toBe('noSubmission');
    expect(ratingsProblem(assignRating(mapping, 1, ''))).toBe('noRater');
    expect(ratingsProblem({ roles: ['submission', 'rater', '', ''] })).toBe('noLevel');
    expect(ratingsProblem({ roles: ['submission', 'rater', 'criterion', 'level', 'level'] })).toBe(
      'manyLevels',
    );
    expect(ratingsProblem(mapping)).toBeNull();
  });
});

describe('reading', () => {
  test('a wide file: spellings are one rater, a blank cell is missing', () => {
    expect(read(...WIDE)).toMatchObject({
      submissions: ['s1', 's2'],
      raters: ['Ana', 'Bo'],
      criteria: ['style', 'content'],
      rows: [
        { submission: 0, rater: 0, levels: [4, 3] },
        { submission: 0, rater: 1, levels: [2, null] },
        { submission: 1, rater: 0, levels: [0, 1] },
      ],
      faults: [],
      levels: 5,
      missing: 1,
      range: { low: 0, high: 4 },
    });
  });

  test('a long file gathers the criteria', () => {
    expect(read(...LONG)).toMatchObject({
      criteria: ['Style', 'Content'],
      rows: [
        { submission: 0, rater: 0, levels: [4, 3] },
        { submission: 1, rater: 1, levels: [1, null] },
      ],
    });
  });

  test('what does not fit is named with line, column and remedy, and the rest goes in', () => {
    const file = table(
      'student,rater,style,content',
      's1,Ana,5,3',
      's1,Ana,1,1',
      's2,Ana,-1,2.5',
      's3,,1,1',
      ',Bo,1,1',
      's4,Bo,n/a,four',
      's5,Bo,2,2',
    );
    const { faults, rows } = readRatings(file, { roles: ['submission', 'rater', 'level', 'level'] });
    expect(faults.map(({ line, column, message: { key } }) => [line, column, key])).toEqual([
      [2, 'style', 'import.fault.level'],
      [3, 'student', 'import.fault.ratingTwice'],
      [4, 'style', 'import.fault.level'],
      [4, 'content', 'import.fault.level'],
      [5, 'rater', 'import.fault.required'],
      [6, 'student', 'import.fault.required'],
      [7, 'content', 'import.fault.levelWord'],
    ]);
    expect(rows[0]).toEqual({ submission: 0, rater: 0, levels: [null, 3] });
    expect(rows).toHaveLength(2);
  });

  test('of a long file only the same criterion is there twice', () => {
    const { faults, rows } = read(...LONG, 'C1 ; ANA;style;0;');
    expect(faults).toMatchObject([
      { line: 5, message: { key: 'import.fault.ratingTwice', params: { line: 2 } } },
    ]);
    expect(rows[0]?.levels).toEqual([4, 3]);
  });
});

describe('writing', () => {
  const roles = [{ role: 'Writer', version: 1, metric: 'x', kind: 'primary', direction: 'higher' }];
  const empty = tablesOf({
    roles,
    rubrics: [],
    candidates: [],
    tasks: [],
    scores: [],
    stages: [],
    settings: [],
  });
  const input: RatingsInput = {
    file: 'r.csv',
    rubric: 'Essays',
    role: 'writer',
    criteria: ['Style', 'Content', 'Form'],
    submissions: ['Eva Example', '=1+1'],
    raters: ['Ana', ' Bo  B '],
    rows: [
      { submission: 0, rater: 0, levels: [4, 3, null] },
      { submission: 1, rater: 1, levels: [0, 1, 2] },
    ],
    seed: 'sixteen-characters',
  };
  const run = (tables: Tables, part: Partial<RatingsInput> = {}) =>
    importRatings(tables, { ...input, ...part }, CONTEXT);
  const counts = ({ changeSet }: ReturnType<typeof run>) =>
    changeSet.tables.map(({ table, rows }) => [table, rows.length]);

  test('makes candidates, tasks without pay, a rubric with equal weights, and scores', () => {
    const first = run(empty);
    expect(counts(first)).toEqual([
      ['rubrics', 3],
      ['candidates', 2],
      ['tasks', 2],
      ['scores', 5],
      ['settings', 1],
    ]);
    const after = applied(empty, first.changeSet);
    expect(after.rubrics?.rows.map(({ values }) => values.weight)).toEqual([33.34, 33.33, 33.33]);
    expect(after.rubrics?.rows[0]?.values).toMatchObject({ level4: 'Level 4', frozenOn: '2026-03-31' });
    expect(after.candidates?.rows[0]?.values).toEqual({
      candidateId: 'C-0001',
      name: 'Eva Example',
      role: 'Writer',
      stage: 'task scored',
      source: 'r.csv',
      applied: '2026-03-31',
      alias: expect.stringMatching(/^[A-Z0-9]{6}$/),
    });
    expect(after.tasks?.rows[1]?.values).toEqual({
      taskId: 'T-0002',
      candidateId: 'C-0002',
      rubric: 'Essays',
      rubricVersion: 1,
      fee: 0,
      currency: 'EUR',
      payStatus: 'paid',
    });
    expect(after.scores?.rows[2]?.values).toMatchObject({ rater: 'Bo B', level: 0, revision: 1 });
    expect(first.changeSet.title).not.toContain('Eva');
    expect(run(empty).changeSet).toEqual(first.changeSet);
    const again = run(after, { seed: 'quite-another-seed' });
    expect(again.changeSet.tables).toEqual([]);
    expect(again.sentence).toBe('Nothing to import: the scores of r.csv are there already.');
  });

  test('a first score is never written over', () => {
    const after = applied(empty, run(empty).changeSet);
    const { changeSet, notes } = run(after, {
      rows: [
        { submission: 0, rater: 0, levels: [1, 3, 2] },
        { submission: 1, rater: 0, levels: [1, null, null] },
      ],
    });
    expect(changeSet.tables.map(({ table, rows }) => [table, rows.length])).toEqual([['scores', 2]]);
    expect(notes.slice(0, 2)).toEqual([
      '1 score is there already and not written again.',
      '1 score is there with another level and stays as it is: a first score is never written over.',
    ]);
  });

  test('knows a submission by task ID, alias, candidate ID or name', () => {
    const tables = { ...roundOfThree(), roles: tablesOf({ roles }).roles! };
    const names = CRITERIA.map(([name]) => name);
    const rows = [0, 1, 2].map((submission) => ({ submission, rater: 0, levels: [1, 2, 3, 4] }));
    const part = { rubric: 'listing', version: 1, criteria: names, rows };
    const result = run(tables, { ...part, submissions: ['t-A4X9', 'b7qd', 'Name of C2MN'] });
    expect(counts(result)).toEqual([
      ['rubrics', 4],
      ['candidates', 3],
      ['tasks', 3],
      ['stages', 6],
      ['scores', 12],
      ['settings', 1],
    ]);
    expect(result.changeSet.tables[1]?.rows.every(({ kind }) => kind === 'change')).toBe(true);
    expect(new Set(result.changeSet.tables[2]?.rows.map(({ key }) => key.split('\u001f')[0]))).toEqual(
      new Set(['T-A4X9', 'T-B7QD', 'T-C2MN']),
    );
    expect(result.notes).toEqual([]);
  });

  test('a candidate who is there and has no task on the rubric gets one', () => {
    const tables = { ...roundOfThree({ tasks: [] }), roles: tablesOf({ roles }).roles! };
    const result = run(tables, { submissions: ['A4X9', 'B7QD'] });
    expect(counts(result)).toEqual([
      ['rubrics', 3],
      ['tasks', 2],
      ['scores', 5],
      ['settings', 1],
    ]);
  });

  test.each<[string, Partial<RatingsInput>]>([
    ['ratings.noRole', { role: 'Astronaut' }],
    ['ratings.noRubric', { rubric: ' ' }],
    ['ratings.noCriteria', { criteria: [], rows: [{ submission: 0, rater: 0, levels: [] }] }],
    ['ratings.sameCriterion', { criteria: ['Style', 'style ', 'Form'] }],
    ['ratings.nameLong', { rubric: 'x'.repeat(201) }],
    ['ratings.none', { rows: [] }],
    ['ratings.blank', { rows: [{ submission: 9, rater: 0, levels: [1, 1, 1] }] }],
    ['ratings.blank', { rows: [{ submission: 0, rater: 0, levels: [1] }] }],
    ['ratings.blank', { submissions: ['a', ' '] }],
    ['scoring.level', { rows: [{ submission: 0, rater: 0, levels: [5, null, null] }] }],
    ['rubric.unknown', { version: 1 }],
  ])('%s is refused', (code, part) => {
    expect(() => run(empty, part)).toThrow(code);
  });

  test('criteria of another rubric are refused', () => {
    const tables = { ...roundOfThree(), roles: tablesOf({ roles }).roles! };
    expect(() => run(tables, { rubric: 'listing' })).toThrow('ratings.rubricTaken');
    expect(() => run(tables, { rubric: 'listing', version: 1 })).toThrow('ratings.noCriterion');
    expect(() => run(tables, { rubric: 'listing', version: 7 })).toThrow('rubric.unknownVersion');
  });

  test('too much for one execution is refused', () => {
    const rows = Array.from({ length: 33_334 }, () => ({ submission: 0, rater: 0, levels: [1, 2, 3] }));
    expect(() => run(empty, { rows })).toThrow('ratings.tooMany');
  });

  test.each([1, 2, 3, 6, 7, 9])('weights of %d criteria make 100', (count) => {
    const sum = equalWeights(count).reduce((all, weight) => all + weight, 0);
    expect(sum).toBeCloseTo(100, 9);
  });
});
