import { roundScores } from '../../../src/actions/decision/scoreGrid';
import type { Row } from '../../../src/model/cell';
import type { Tables } from '../../../src/model/snapshot';
import {
  type Given,
  RUBRIC,
  roundTables,
  rubricRows,
  SAMPLE,
  scoreRows,
  taskRow,
} from '../comparison/rounds';

const scoresOf = (tables: Tables, candidateId?: string, done = true) =>
  roundScores(tables, { rubric: RUBRIC, version: 1, candidateId }, { rater: 'Dee', done, locale: 'en-GB' });

const TWO: readonly Given[] = [
  ['A4X9', 'Ana', [4, 1, 3, null]],
  ['A4X9', 'Bo', [3, 2, 3, null]],
  ['B7QD', 'Ana', [2, null, 1, 0]],
];

describe('everybody’s levels', () => {
  test('are medians by alias, with gates failed and gates nobody scored', () => {
    const { criteria, candidates, detail } = scoresOf(roundTables({ given: TWO }));
    expect(criteria.map(({ name, weight, gate }) => [name, weight, gate])).toEqual([
      ['Keywords', 40, null],
      ['Policy', 30, 2],
      ['Copy', 20, null],
      ['Note', 10, null],
    ]);
    expect(candidates).toEqual([
      {
        candidateId: 'C-A4X9',
        alias: 'A4X9',
        medians: [3.5, 1.5, 3, null],
        gates: [null, 'failed', null, null],
      },
      {
        candidateId: 'C-B7QD',
        alias: 'B7QD',
        medians: [2, null, 1, 0],
        gates: [null, 'notScored', null, null],
      },
    ]);
    expect(detail).toEqual([]);
  });

  test('come without evidence and without names', () => {
    const scores = scoreRows(TWO).map((row): Row => ({ ...row, evidence: 'EVIDENCE' }));
    const said = JSON.stringify(scoresOf(roundTables({ given: TWO, scores })));
    expect(said).not.toMatch(/EVIDENCE|Name of|Ana|Bo/);
  });

  test('stay fast in a large round', () => {
    const given = Array.from({ length: 1600 }, (_, i): Given[] =>
      [0, 1].map((k): Given => [`C${i}`, `R${(i + k) % 57}`, [i % 5, (i + k) % 5, 2, 3]]),
    ).flat();
    const tables = roundTables({ given });
    const start = Date.now();
    expect(scoresOf(tables).candidates).toHaveLength(1600);
    expect(scoresOf(tables, 'C-C7').detail[0]!.given).toHaveLength(2);
    expect(Date.now() - start).toBeLessThan(5000);
  });
});

describe('one candidate’s levels', () => {
  const evidence = (rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, evidence: `${row.rater} on ${row.criterion}` }));
  const detailOf = (
    scores: readonly Row[],
    more: { rubrics?: readonly Row[]; tasks?: readonly Row[] } = {},
  ) => scoresOf(roundTables({ given: TWO, scores, ...more }), 'C-A4X9').detail;

  test('say who gave what and why, with the anchors of the median', () => {
    const [keywords, policy, copy, note] = detailOf(evidence(scoreRows(TWO)));
    expect(keywords).toEqual({
      criterion: 'Keywords',
      weight: 40,
      gate: null,
      median: 3.5,
      mark: null,
      anchors: [
        { level: 3, text: 'Keywords like 3' },
        { level: 4, text: 'Keywords like 4' },
      ],
      given: [
        { rater: 'Ana', task: '', level: 4, evidence: 'Ana on Keywords', revised: null },
        { rater: 'Bo', task: '', level: 3, evidence: 'Bo on Keywords', revised: null },
      ],
    });
    expect(policy).toMatchObject({ gate: 2, median: 1.5, mark: 'failed' });
    expect(copy!.anchors).toEqual([{ level: 3, text: 'Copy like 3' }]);
    expect(note).toMatchObject({ median: null, anchors: [] });
    expect(note!.given.map(({ level }) => level)).toEqual([null, null]);
  });

  test('keep what was given first, and mark the last revision', () => {
    const first = evidence(scoreRows(TWO));
    const revision = (revisionNo: number, level: number): Row => ({
      ...first[0]!,
      level,
      revision: revisionNo,
      evidence: 'Read again',
      reason: 'Missed a page',
    });
    const [keywords] = detailOf([revision(3, 1), ...first, revision(2, 0)]);
    expect(keywords!.median).toBe(3.5);
    expect(keywords!.given[0]).toEqual({
      rater: 'Ana',
      task: '',
      level: 4,
      evidence: 'Ana on Keywords',
      revised: { level: 1, evidence: 'Read again', reason: 'Missed a page' },
    });
  });

  test('take the evidence of the row that counts, whatever was typed by hand', () => {
    const typed = evidence(scoreRows(TWO)).map(
      ({ revision: _revision, ...row }): Row => ({
        ...row,
        rater: ` ${String(row.rater).toUpperCase()}  `,
        criterion: ` ${String(row.criterion).toLowerCase()} `,
      }),
    );
    const broken: Row = { ...typed[0]!, level: 9, evidence: 'Not a level' };
    const [keywords] = detailOf([broken, ...typed]);
    expect(keywords!.given[0]).toMatchObject({
      rater: 'ANA',
      level: 4,
      evidence: 'Ana on Keywords',
    });
  });

  test('name the task where there are several, and leave out a missing anchor', () => {
    const tasks = [taskRow('A4X9'), { ...taskRow('A4X9'), taskId: 'T-2' }, taskRow('B7QD')];
    const second = scoreRows(TWO.slice(0, 1)).map((row): Row => ({ ...row, taskId: 'T-2', level: 2 }));
    const rubrics = rubricRows().map((row): Row => ({ ...row, level3: '' }));
    const [keywords] = detailOf([...scoreRows(TWO), ...second], { tasks, rubrics });
    expect(keywords!.given.map(({ rater, task }) => [rater, task])).toEqual([
      ['Ana', 'T-2'],
      ['Ana', 'T-A4X9'],
      ['Bo', 'T-A4X9'],
    ]);
    expect(keywords!.anchors).toEqual([]);
  });

  test('of nobody’s work are none; a candidate of another round is refused', () => {
    const tables = roundTables({ given: TWO, candidates: ['E6WK'] });
    expect(scoresOf(tables, 'C-E6WK').detail.every(({ given }) => given.length === 0)).toBe(true);
    expect(() => scoresOf(tables, 'C-NONE')).toThrow(expect.objectContaining({ code: 'decide.notInRound' }));
  });
});

test('are held back while whoever asks has submissions to score, as the comparison is', () => {
  const tasks = ['A4X9', 'B7QD', 'C2MN', 'D5RT'].map((alias) => ({
    ...taskRow(alias),
    submitted: '2026-03-09',
  }));
  const tables = roundTables({ given: SAMPLE, tasks });
  for (const candidateId of [undefined, 'C-A4X9']) {
    expect(() => scoresOf(tables, candidateId, false)).toThrow(
      expect.objectContaining({ code: 'compare.held' }),
    );
    expect(scoresOf(tables, candidateId).candidates.length).toBeGreaterThan(0);
  }
});
