import { comparisonOf } from '../../../src/actions/comparison/comparison';
import { roundOf } from '../../../src/actions/comparison/round';
import type { Row } from '../../../src/model/cell';
import { tablesOf } from '../tables';
import {
  CRITERIA,
  type Given,
  type RoundSpec,
  RUBRIC,
  roundTables,
  rubricRows,
  SAMPLE,
  scoreRows,
  taskRow,
} from './rounds';

const compare = (spec: RoundSpec) => comparisonOf(roundOf(roundTables(spec), RUBRIC, 1), { locale: 'en' });
const FULL = [2, 3, 2, 3];

describe('every odd round has its sentence', () => {
  it('no task at all', () => {
    const view = compare({});
    expect(view.notes).toEqual(['No task was sent with this version of the rubric yet.']);
    expect(view).toMatchObject({ candidates: [], chart: [], pairs: [], separation: '', fair: false });
  });

  it('no scores', () => {
    const view = compare({ candidates: ['K1', 'K2'] });
    expect(view.notes).toEqual([
      'No submission has a total yet: the comparison begins with the first scores.',
    ]);
    expect(view.candidates.map(({ alias, rawMean, band }) => [alias, rawMean, band])).toEqual([
      ['K1', null, null],
      ['K2', null, null],
    ]);
    expect(view.agreement.total).toMatchObject({ alpha: null, units: 0, reading: 'undefined' });
  });

  it('one rater', () => {
    const view = compare({
      given: [
        ['K1', 'Ana', FULL],
        ['K2', 'Ana', [1, 2, 1, 2]],
        ['K3', 'Ana', [4, 4, 4, 4]],
      ],
      candidates: ['K4'],
    });
    expect(view.notes).toEqual([
      'Only Ana has scored so far: nobody can tell whether Ana is strict or kind. Ask a second rater.',
      'K4 has no total yet.',
      expect.stringContaining('an assumed 7.5 points for each total'),
    ]);
    expect(view.candidates.slice(0, 3).every(({ oneRater }) => oneRater)).toBe(true);
    expect(view.raters).toEqual([{ rater: 'Ana', scored: 3, shared: 0, lenience: null, se: null, text: '' }]);
    expect(view.agreement.total.text).toBe(
      'No submission has two raters yet: agreement cannot be judged. Ask a second rater.',
    );
  });

  it('one rater for some', () => {
    const { notes } = compare({ given: [...SAMPLE, ['E6VW', 'Bo', FULL]] });
    expect(notes).toContain('E6VW has one rater only: ask a second one before you decide.');
  });

  it('identical scores', () => {
    const given = ['K1', 'K2', 'K3'].flatMap((alias): Given[] => [
      [alias, 'Ana', FULL],
      [alias, 'Bo', FULL],
    ]);
    const view = compare({ given });
    expect(view.notes).toEqual([
      'All totals are the same: this task tells nobody apart. Look at the anchors and the evidence.',
    ]);
    expect(view.agreement.total).toMatchObject({ alpha: null, units: 3, reading: 'undefined' });
    expect(view.agreement.total.text).toBe(
      'Everybody gave the same: without differences there is no agreement to measure.',
    );
    expect(view.candidates.map(({ band }) => band)).toEqual([1, 1, 1]);
    expect(view.raters.map(({ text }) => text)).toEqual([
      'Ana and Bo score alike on the same candidates.',
      '',
    ]);
    expect(view.rankable).toBe(false);
  });

  it('one candidate, and two', () => {
    const one = compare({
      given: [
        ['K1', 'Ana', FULL],
        ['K1', 'Bo', FULL],
      ],
    });
    expect(one.notes).toHaveLength(1);
    expect(one.notes[0]).toBe('Only K1 has been scored: there is nobody to compare with yet.');
    expect(one.separation).toBe('');
    const two = compare({
      given: [
        ['K1', 'Ana', FULL],
        ['K2', 'Ana', [1, 1, 1, 1]],
      ],
    });
    expect(two.notes[0]).toMatch(/^Only two candidates have been scored/);
    expect(two.pairs).toHaveLength(1);
  });

  it('raters who share no candidate: raw means by alias, groups named, no bands', () => {
    const view = compare({
      given: [
        ['K1', 'Ana', [1, 1, 1, 1]],
        ['K1', 'Bo', [2, 2, 2, 2]],
        ['K2', 'Cy', [4, 4, 4, 4]],
      ],
    });
    expect(view.notes).toContainEqual(
      expect.stringMatching(/^The raters fall into 2 groups that share no candidate: Ana and Bo; Cy\./),
    );
    expect(view.candidates.map(({ alias, rawMean, fair, band }) => [alias, rawMean, fair, band])).toEqual([
      ['K1', 37.5, null, null],
      ['K2', 100, null, null],
    ]);
    expect(view).toMatchObject({ fair: false, rankable: false, bands: 0, pairs: [], separation: '' });
    expect(view.chart.map(({ low }) => low)).toEqual([null, null]);
    expect(view.raters.every(({ lenience }) => lenience === null)).toBe(true);
    expect(view.raters[2]!.text).toMatch(/^Cy shares no candidate with other raters/);
  });

  it('whoever withdrew without a score tells nothing of the raters', () => {
    const { notes } = compare({ given: SAMPLE, candidates: ['E6WK'], withdrawn: ['E6WK', 'D5RT'] });
    expect(notes).toContain('E6WK has withdrawn, without a score.');
    expect(notes.some((note) => note.startsWith('D5RT has withdrawn and is in no band;'))).toBe(true);
  });

  it('a withdrawn candidate is out of the bands, named by alias, and changes nobody else’s average', () => {
    const before = compare({ given: SAMPLE });
    const top = before.candidates[0]!.alias;
    const view = compare({ given: SAMPLE, withdrawn: [top] });
    expect(view.notes).toContain(
      `${top} has withdrawn and is in no band; the scores still tell how strict the raters are.`,
    );
    expect(view.candidates[view.candidates.length - 1]).toMatchObject({
      alias: top,
      withdrawn: true,
      band: null,
    });
    const fairs = (of: typeof view) =>
      Object.fromEntries(
        of.candidates.filter(({ alias }) => alias !== top).map(({ alias, fair }) => [alias, fair]),
      );
    expect(fairs(view)).toEqual(fairs(before));
    expect(view.candidates[0]!.band).toBe(1);
    expect([...view.chart, ...view.pairs].some((each) => Object.values(each).includes(top))).toBe(false);
  });

  it('withdrew on the day the stage began, whichever row comes first; applying again later takes it back', () => {
    const tables = roundTables({ given: SAMPLE });
    const stage = (name: string, entered: string, outcome: string): Row => ({
      candidateId: 'C-A4X9',
      stage: name,
      entered,
      outcome,
    });
    const withdrawnBy = (...rows: readonly Row[]) => {
      const stages = tablesOf({ stages: rows }).stages!;
      return roundOf({ ...tables, stages }, RUBRIC, 1).candidates[0]!.withdrawn;
    };
    const applied = stage('applied', '2026-03-05', 'advanced');
    const withdrew = stage('task invited', '2026-03-05', 'withdrew');
    expect(withdrawnBy(applied, withdrew)).toBe(true);
    expect(withdrawnBy(withdrew, applied)).toBe(true);
    expect(withdrawnBy(withdrew, stage('applied', '2026-04-01', 'open'))).toBe(false);
  });

  it('everyone withdrawn', () => {
    const view = compare({ given: SAMPLE, withdrawn: ['A4X9', 'B7QD', 'C2MN', 'D5RT'] });
    expect(view.notes[0]).toBe(
      'Everyone has withdrawn (A4X9, B7QD, C2MN and D5RT): there is nobody to compare. Their tasks are still paid.',
    );
    expect(view.candidates.every(({ band }) => band === null)).toBe(true);
    expect(view.chart).toEqual([]);
  });

  it('raters who disagree: fix the rubric, do not rank', () => {
    const given = Array.from({ length: 8 }, (_, i) => i).flatMap((i): Given[] => [
      [`K${i}`, 'Ana', [i % 5, i % 5, i % 5, i % 5]],
      [`K${i}`, 'Bo', [4 - (i % 5), 4 - (i % 5), 4 - (i % 5), 4 - (i % 5)]],
    ]);
    const view = compare({ given });
    expect(view.agreement.total.reading).toBe('fix');
    expect(view.agreement.total.text).toMatch(/too low, fix the rubric, do not rank\.$/);
    expect(view.notes.some((note) => note.includes('fix the rubric, do not rank'))).toBe(true);
    expect(view.rankable).toBe(false);
  });

  it('names nobody but by alias, and raters as they said', () => {
    expect(JSON.stringify(compare({ given: SAMPLE }))).not.toMatch(/Name of/);
  });
});

describe('bad rows are named, and nothing else is lost', () => {
  const clean = scoreRows(SAMPLE);
  const bad = (row: Row) => {
    const scores = [...clean, row];
    const view = compare({ scores, candidates: ['A4X9', 'B7QD', 'C2MN', 'D5RT'] });
    return { ...view, at: scores.length + 1 };
  };
  const good: Row = { taskId: 'T-A4X9', rater: 'Dee', criterion: 'Copy', level: 2, revision: 1 };
  const before = compare({ given: SAMPLE });

  const CASES: readonly (readonly [string, Row, RegExp])[] = [
    ['a level above the scale', { ...good, level: 7 }, /the level 7 is not a whole number from 0 to 4/],
    ['a level between two', { ...good, level: 2.5 }, /the level 2\.5 is not a whole number/],
    ['no level', { ...good, level: '' }, /there is no level\. A missing level is not a zero/],
    ['an unknown criterion', { ...good, criterion: 'Tone' }, /no criterion “Tone”/],
    ['no criterion', { ...good, criterion: '' }, /no criterion is named for task T-A4X9/],
    ['an unknown task', { ...good, taskId: 'T-0999' }, /there is no task T-0999 in Tasks/],
    ['no task', { ...good, taskId: '' }, /the task ID is blank/],
    ['no rater', { ...good, rater: '  ' }, /nobody is named as rater of task T-A4X9/],
    [
      'a first score given twice',
      { ...good, rater: ' ana ', level: 0 },
      /ana had scored “Copy” of task T-A4X9 before/,
    ],
    ['a revision of nothing', { ...good, revision: 2 }, /a revision without a first score/],
  ];

  it.each(CASES)('%s', (_, row, sentence) => {
    const view = bad(row);
    expect(view.problems).toHaveLength(1);
    expect(view.problems[0]).toMatch(sentence);
    expect(view.problems[0]).toContain(`row ${view.at}`);
    expect(view.candidates).toEqual(before.candidates);
  });

  it('a cell that the sheet’s reader refused is named by row and column, never quoted', () => {
    const scores = [...clean, { ...good, level: '' }];
    const row = scores.length + 1;
    const message = `Scores, row ${row}, Level: “7” is above 4.`;
    const faults = [{ table: 'scores', row, header: 'Level', code: 'cell.max', message }] as const;
    const view = compare({ scores, faults, candidates: ['A4X9', 'B7QD', 'C2MN', 'D5RT'] });
    expect(view.problems).toEqual([
      `Scores, row ${row}, Level: what stands there cannot be read. Left out until it is corrected.`,
    ]);
  });

  it('a deleted candidate: task and scores named, the others compared', () => {
    const tasks = ['A4X9', 'B7QD', 'C2MN', 'D5RT', 'GONE'].map(taskRow);
    const scores = scoreRows([...SAMPLE, ['GONE', 'Ana', FULL]]);
    const view = compare({ tasks, scores, candidates: ['A4X9', 'B7QD', 'C2MN', 'D5RT'] });
    expect(view.problems).toEqual([
      expect.stringMatching(/^Tasks, row 6: the candidate C-GONE of task T-GONE is not in Candidates/),
      expect.stringMatching(/^Scores, rows 37, 38, 39 and 40: left out/),
    ]);
    expect(view.candidates).toEqual(before.candidates);
  });

  it('too much left out: no total, never a zero', () => {
    const view = compare({ given: [...SAMPLE, ['E6VW', 'Ana', [null, 2, 2, 2]]] });
    expect(view.problems).toEqual([
      'Ana left 40 % of the weight of E6VW unscored: above 20 % there is no total. Ask Ana to score the rest.',
    ]);
    expect(view.candidates.find(({ alias }) => alias === 'E6VW')).toMatchObject({ rawMean: null, raters: 0 });
  });

  it('a cell of the rubric that its reader refused is said', () => {
    const message = 'Rubrics, row 3, Gate: “9” is above 4.';
    const tables = roundTables({ given: SAMPLE });
    const faults = [
      { table: 'rubrics', row: 3, header: 'Gate', code: 'cell.max', message },
      { table: 'rubrics', row: 99, header: 'Gate', code: 'cell.max', message: 'of another rubric' },
    ] as const;
    const faulty = { ...tables, rubrics: { ...tables.rubrics!, faults } };
    expect(comparisonOf(roundOf(faulty, RUBRIC, 1), { locale: 'en' }).problems).toEqual([message]);
  });

  it('of very many the first are said, and how many there are besides', () => {
    const scores = Array.from({ length: 60 }, (_, i) => ({ ...good, taskId: `T-9${i}` }));
    const { problems } = compare({ scores, candidates: ['A4X9'] });
    expect(problems).toHaveLength(51);
    expect(problems[50]).toBe('There are 10 more rows or tasks to put right: start with the ones above.');
  });

  it('later revisions do not count, and are said', () => {
    const view = bad({ ...good, rater: 'Ana', level: 0, revision: 2, reason: 'talked it over' });
    expect(view.problems).toEqual([]);
    expect(view.candidates).toEqual(before.candidates);
    expect(view.notes).toContain(
      '1 score was revised after submission: the numbers here use what was given first.',
    );
  });

  it('a score typed without a revision is a first one', () => {
    const scores = clean.map((row) => ({ ...row, revision: '' }));
    const view = compare({ scores, candidates: ['A4X9', 'B7QD', 'C2MN', 'D5RT'] });
    expect(view.candidates).toEqual(before.candidates);
    expect(view.notes).toEqual(before.notes);
  });

  it('of two spellings of a rater the same one is shown, whichever comes first', () => {
    const names = (first: string, second: string) =>
      compare({
        given: [
          ['K1', first, FULL],
          ['K2', second, FULL],
        ],
      }).raters.map(({ rater }) => rater);
    expect(names('ana', 'Ana')).toEqual(['Ana']);
    expect(names('Ana', 'ana')).toEqual(['Ana']);
  });

  it('one person under two spellings is one rater', () => {
    const given = SAMPLE.map(
      ([alias, rater, levels], i): Given => [alias, i % 2 ? rater : `${rater.toUpperCase()} `, levels],
    );
    const view = compare({ given });
    expect(view.raters).toHaveLength(3);
    expect(view.candidates).toEqual(before.candidates);
  });

  it('a rubric edited under way: a new version keeps the scores of the old one', () => {
    const rubrics = [...rubricRows(), ...rubricRows([...CRITERIA.slice(0, 3), ['Tone', 10]], 2)];
    const tasks = ['A4X9', 'B7QD', 'C2MN', 'D5RT'].map((alias) => ({ ...taskRow(alias), rubricVersion: 1 }));
    const candidates = ['A4X9', 'B7QD', 'C2MN', 'D5RT'];
    expect(compare({ given: SAMPLE, rubrics, tasks, candidates }).candidates).toEqual(before.candidates);
    // Without a version of its own a task is of the newest: then version 1 has no task.
    expect(compare({ given: SAMPLE, rubrics, candidates }).notes[0]).toMatch(/^No task was sent/);
    // The newest version is the newest wherever it stands.
    const old = { given: SAMPLE, rubrics: [...rubrics].reverse(), candidates };
    expect(roundOf(roundTables(old), RUBRIC, 1).candidates).toEqual([]);
    const tables = roundTables({ given: SAMPLE, rubrics, candidates });
    const { problems } = comparisonOf(roundOf(tables, RUBRIC, 2), { locale: 'en' });
    expect(problems[0]).toMatch(/^Scores, rows 5, 9, 13, 17, 21 and 3 more: .* no criterion “Note”/);
  });

  it('faults of Rubrics and Tasks', () => {
    const rubrics = [...rubricRows(), { rubric: RUBRIC, version: 1, criterion: 'copy', weight: 5 }];
    const tasks = [
      ...['A4X9', 'B7QD', 'C2MN', 'D5RT'].map(taskRow),
      taskRow('A4X9'),
      { ...taskRow('X'), taskId: '' },
    ];
    const view = compare({ given: SAMPLE, rubrics, tasks });
    expect(view.problems).toEqual([
      expect.stringMatching(/^Rubrics, row 6: the criterion “copy” is there already/),
      expect.stringMatching(/^Tasks, row 6: the task ID T-A4X9 is there already/),
      expect.stringMatching(/^Tasks, row 7: the task has no ID/),
    ]);
    expect(view.candidates).toEqual(before.candidates);
    expect(() => roundOf(roundTables({}), RUBRIC, 3)).toThrow(
      expect.objectContaining({ code: 'comparison.noRubric' }),
    );
    const unweighted = rubricRows([['Copy', 0]]);
    expect(() => roundOf(roundTables({ rubrics: unweighted }), RUBRIC, 1)).toThrow(
      expect.objectContaining({ code: 'comparison.noWeights' }),
    );
  });

  it('candidates without an alias of their own appear by ID', () => {
    const tables = roundTables({ given: SAMPLE });
    const rows = tables.candidates!.rows.map((row, i) => ({
      ...row,
      values: { ...row.values, alias: i === 0 ? '' : i < 3 ? 'SAME' : 'D5RT' },
    }));
    const renamed = { ...tables, candidates: { ...tables.candidates!, rows } };
    const view = comparisonOf(roundOf(renamed, RUBRIC, 1), { locale: 'en' });
    expect(view.candidates.map(({ alias }) => alias).sort()).toEqual(['C-A4X9', 'C-B7QD', 'C-C2MN', 'D5RT']);
    expect(view.problems).toHaveLength(3);
    expect(view.problems[0]).toMatch(/C-A4X9 has no alias of their own and appears by ID/);
  });
});
