import { compareRound } from '../../../src/actions/decision/compare';
import { roundsOf } from '../../../src/actions/decision/rounds';
import { scoreQueue } from '../../../src/actions/scoring/queue';
import { RampError } from '../../../src/domain/error';
import type { Row } from '../../../src/model/cell';
import type { Tables } from '../../../src/model/snapshot';
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
} from '../comparison/rounds';
import { tablesOf } from '../tables';

const asking = (rater: string, done = false) => ({ rater, done, locale: 'en-GB' });

/** How many submissions are left to score; 0 where the comparison is shown. */
function left(tables: Tables, rater: string): number {
  try {
    compareRound(tables, RUBRIC, 1, asking(rater));
    return 0;
  } catch (error) {
    if (!(error instanceof RampError) || !error.code.startsWith('compare.held')) throw error;
    return Number(error.params.count);
  }
}

describe('who has submissions left to score', () => {
  /** Everybody scored in the sample has handed in. */
  const submitted = ['A4X9', 'B7QD', 'C2MN', 'D5RT'].map((alias): Row => {
    return { ...taskRow(alias), submitted: '2026-03-09' };
  });
  const handedIn = (spec: RoundSpec) => roundTables({ given: SAMPLE, tasks: submitted, ...spec });

  test('is held back, in any spelling of the name', () => {
    const tables = handedIn({});
    expect(left(tables, 'Ana')).toBe(1);
    expect(left(tables, '  ANA ')).toBe(1);
    expect(left(tables, 'Somebody else')).toBe(4);
    expect(left(tables, '')).toBe(4);
    expect(compareRound(tables, RUBRIC, 1, asking('Ana', true)).view.candidates).toHaveLength(4);
  });

  test('is not asked for those who withdrew, nor for tasks that nobody handed in', () => {
    const withdrew = handedIn({ withdrawn: ['C2MN'] });
    expect(left(withdrew, 'Ana')).toBe(0);
    const waiting = handedIn({
      tasks: [...submitted, taskRow('E6WK')],
      candidates: ['E6WK'],
      withdrawn: ['C2MN'],
    });
    expect(left(waiting, 'Ana')).toBe(0);
  });

  test('counts a submission as handed in when its scores are dated, or complete', () => {
    const partly: Given = ['C2MN', 'Ana', [3, null, null, null]];
    expect(left(handedIn({ given: [...SAMPLE, partly] }), 'Ana')).toBe(0);
    const undated = scoreRows([partly]).map(({ submittedAt: _at, ...row }): Row => row);
    const tables = handedIn({ scores: [...scoreRows(SAMPLE), ...undated] });
    expect(left(tables, 'Ana')).toBe(1);
  });

  test('is as long as the rater’s own list', () => {
    for (const rater of ['Ana', 'Bo', 'Cy', 'Somebody else']) {
      const tables = handedIn({});
      expect(left(tables, rater)).toBe(scoreQueue(tables, rater, () => undefined).waiting.length);
    }
  });
});

describe('the cut before the first score', () => {
  const judgements = ['Ana', 'Bo'].flatMap((judge) =>
    CRITERIA.map(([criterion]): Row => {
      return { rubric: RUBRIC, version: 1, judge, criterion, level: 2, setAt: '2026-03-01T09:00:00' };
    }),
  );
  const cutFor = (tables: Tables, rater: string) => {
    const all = { ...tables, ...tablesOf({ cuts: judgements }) };
    return compareRound(all, RUBRIC, 1, asking(rater, true)).view.cut;
  };

  test('is for those who judged; with the first score it is for all', () => {
    const unscored = roundTables({ candidates: ['A4X9'] });
    expect(cutFor(unscored, 'Cy')).toMatchObject({ cut: null, judges: ['Ana', 'Bo'] });
    expect(cutFor(unscored, 'Cy')?.text).toContain('Ana and Bo have judged.');
    expect(cutFor(unscored, ' bo')?.cut).toBe(50);
    expect(cutFor(roundTables({ given: SAMPLE }), 'Cy')?.cut).toBe(50);
  });
});

describe('a decision', () => {
  test('from before the task was sent belongs to an earlier round', () => {
    const tasks = ['A4X9', 'B7QD'].map((alias) => ({ ...taskRow(alias), sent: '2026-03-05' }));
    const decisions = [
      { candidateId: 'C-A4X9', decision: 'advance', at: '2026-03-01T10:00:00' },
      { candidateId: 'C-B7QD', decision: 'hold', at: '2026-03-12T10:00:00' },
      { candidateId: 'C-B7QD', decision: 'advance', at: '2026-03-14T10:00:00' },
      { candidateId: 'C-ZZZZ', decision: 'hold', at: '2026-03-14T10:00:00' },
    ];
    const tables = { ...roundTables({ given: SAMPLE, tasks }), ...tablesOf({ decisions }) };
    const answer = compareRound(tables, RUBRIC, 1, asking('', true));
    expect(answer).toMatchObject({ decisions: [{ candidateId: 'C-B7QD', decision: 'advance' }] });
    expect(roundsOf(tables).rounds[0]).toMatchObject({ candidates: 2, decided: 1 });
  });
});

describe('a decision that names its round', () => {
  const TWO = [1, 2].map((version) => ({
    ...taskRow('A4X9'),
    taskId: `T-${version}`,
    rubricVersion: version,
  }));
  const tables = (decisions: readonly Row[]) => ({
    ...roundTables({
      rubrics: [...rubricRows(), ...rubricRows(CRITERIA, 2)],
      candidates: ['A4X9'],
      tasks: TWO.map((task) => ({ ...task, sent: '2026-03-05' })),
    }),
    ...tablesOf({ decisions }),
  });
  const decided = (decisions: readonly Row[]) =>
    roundsOf(tables(decisions)).rounds.map(({ version, decided: count }) => [version, count]);
  const row = (more: Row): Row => ({
    candidateId: 'C-A4X9',
    decision: 'reject',
    at: '2026-03-12T10:00:00',
    ...more,
  });

  test('counts there and nowhere else, whatever its date', () => {
    expect(decided([row({ rubric: ' listing', rubricVersion: 1 })])).toEqual([
      [1, 1],
      [2, 0],
    ]);
    const early = row({ rubric: RUBRIC, rubricVersion: 2, at: '2026-03-01T10:00:00' });
    expect(decided([early])).toEqual([
      [1, 0],
      [2, 1],
    ]);
    const both = [early, row({ decision: 'advance', rubric: RUBRIC, rubricVersion: 1 })];
    expect(compareRound(tables(both), RUBRIC, 2, asking('', true)).decisions).toEqual([
      { candidateId: 'C-A4X9', decision: 'reject' },
    ]);
  });

  test('one that does not name it goes by its date', () => {
    for (const more of [{}, { rubric: RUBRIC }, { rubricVersion: 2 }]) {
      expect(decided([row(more)])).toEqual([
        [1, 1],
        [2, 1],
      ]);
    }
  });
});

describe('rounds', () => {
  test('are told apart by rubric, folded, and version', () => {
    const tables = tablesOf({
      candidates: [
        { candidateId: 'C-A', alias: 'A' },
        { candidateId: 'C-B', alias: 'B' },
      ],
      rubrics: [
        { rubric: RUBRIC, version: 1, criterion: 'Policy' },
        { rubric: RUBRIC, version: 2, criterion: 'Policy' },
      ],
      tasks: [
        { ...taskRow('A'), rubricVersion: 1 },
        { ...taskRow('B'), rubric: ' listing ' },
        { ...taskRow('A'), taskId: 'T-2' },
        { ...taskRow('B'), taskId: 'T-3', rubric: 'Gone' },
        { ...taskRow('Z'), taskId: 'T-4' },
      ],
      scores: [
        { taskId: 'T-A', rater: 'Ana' },
        { taskId: 'T-A', rater: ' ana' },
        { taskId: 'T-B', rater: 'Bo' },
      ],
      decisions: [{ candidateId: 'C-B', decision: 'hold', at: '2026-03-10T10:00:00' }],
    });
    const { rounds, notices } = roundsOf(tables);
    expect(rounds).toEqual([
      {
        rubric: RUBRIC,
        version: 1,
        candidates: 1,
        scored: 1,
        raters: 1,
        decided: 0,
        toDecide: 1,
        atWork: 0,
        withdrawn: 0,
      },
      {
        rubric: 'listing',
        version: 2,
        candidates: 2,
        scored: 1,
        raters: 1,
        decided: 1,
        toDecide: 0,
        atWork: 1,
        withdrawn: 0,
      },
    ]);
    expect(notices).toEqual([expect.stringContaining('Tasks, row 5: task T-3 is on the rubric “Gone”')]);
  });

  test('those who withdrew are not to decide on for ever, and those at work not yet', () => {
    const tasks = ['A4X9', 'B7QD', 'C2MN', 'D5RT', 'E6WK', 'F7XL'].map((alias): Row => taskRow(alias));
    tasks[4] = { ...tasks[4], submitted: '2026-03-09' };
    const tables = roundTables({
      given: SAMPLE,
      candidates: ['E6WK', 'F7XL'],
      withdrawn: ['C2MN'],
      tasks,
    });
    const state = (decisions: readonly Row[], of: Tables = tables) =>
      roundsOf({ ...of, ...tablesOf({ decisions }) }).rounds[0];
    const decision = { candidateId: 'C-A4X9', decision: 'hold', at: '2026-03-10T10:00:00' };
    expect(state([decision])).toMatchObject({
      candidates: 6,
      decided: 1,
      toDecide: 3,
      atWork: 1,
      withdrawn: 1,
    });
    const gone = roundTables({ given: SAMPLE, withdrawn: ['A4X9', 'B7QD', 'C2MN', 'D5RT'] });
    expect(state([decision], gone)).toMatchObject({ decided: 1, toDecide: 0, atWork: 0, withdrawn: 4 });
  });

  test('none without tasks', () => {
    expect(roundsOf({})).toEqual({ rounds: [], notices: [] });
  });
});
