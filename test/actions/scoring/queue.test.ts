import { scoreQueue } from '../../../src/actions/scoring/queue';
import { roundTables, taskRow } from '../comparison/rounds';
import { handedIn, noDraft, roundOfThree } from './scoring';

const aliases = (items: readonly { readonly alias: string }[]) => items.map(({ alias }) => alias);
const many = Array.from({ length: 12 }, (_, i) => `K${i}QD`);

describe('a rater’s list', () => {
  test('is empty until somebody says who scores', () => {
    expect(scoreQueue(roundOfThree(), '  ', noDraft)).toEqual({
      rater: '',
      waiting: [],
      submitted: [],
      notices: [],
    });
  });

  test('stands in an order of the rater’s own, always the same, whatever the order of the rows', () => {
    const tables = roundTables({ candidates: many, tasks: many.map(handedIn) });
    const turned = roundTables({ candidates: many, tasks: [...many].reverse().map(handedIn) });
    const ana = aliases(scoreQueue(tables, 'Ana', noDraft).waiting);
    expect([...ana].sort()).toEqual([...many].sort());
    expect(aliases(scoreQueue(tables, ' ana ', noDraft).waiting)).toEqual(ana);
    expect(aliases(scoreQueue(turned, 'Ana', noDraft).waiting)).toEqual(ana);
    expect(aliases(scoreQueue(tables, 'Bo', noDraft).waiting)).not.toEqual(ana);
  });

  test('names nobody and tells nothing of others', () => {
    const tables = roundOfThree({
      given: [['A4X9', 'Bo', [4, 3, 2, 1]]],
      tasks: ['A4X9', 'B7QD', 'C2MN'].map(handedIn),
    });
    const queue = scoreQueue(tables, 'Ana', noDraft);
    expect(JSON.stringify(queue)).not.toMatch(/Name of|Bo|fee|EUR/);
    expect(queue.waiting).toHaveLength(3);
    expect(queue.waiting[0]).toEqual({
      taskId: expect.any(String),
      alias: expect.any(String),
      rubric: 'Listing',
      version: 1,
      criteria: 4,
      given: 0,
      revised: false,
    });
  });

  test('counts what a draft gives, and what is submitted', () => {
    const tables = roundOfThree({ given: [['A4X9', 'ANA', [4, null, 2, 1]]] });
    const draft = JSON.stringify({
      opened: '',
      entries: [
        ['Keywords', 3, ''],
        ['Policy', null, 'looked at'],
        ['Gone', 2, ''],
      ],
    });
    const queue = scoreQueue(tables, 'Ana', (task) => (task === 'T-B7QD' ? draft : undefined));
    expect(queue.submitted).toMatchObject([{ alias: 'A4X9', given: 3, criteria: 4, revised: false }]);
    expect(queue.waiting.find(({ alias }) => alias === 'B7QD')).toMatchObject({ given: 1 });
    expect(scoreQueue(tables, 'Ana', () => 'no draft at all').waiting).toHaveLength(2);
  });

  test('leaves out who withdrew, what is not in, and what nobody can score, and says so', () => {
    const tables = roundTables({
      candidates: ['A4X9', 'B7QD', 'C2MN'],
      withdrawn: ['A4X9'],
      tasks: [
        handedIn('A4X9'),
        taskRow('B7QD'),
        handedIn('C2MN'),
        handedIn('D0AA'),
        { ...handedIn('B7QD'), taskId: 'T-9', rubric: 'Poetry' },
      ],
    });
    const { waiting, notices } = scoreQueue(tables, 'Ana', noDraft);
    expect(aliases(waiting)).toEqual(['C2MN']);
    expect(notices).toEqual([
      expect.stringMatching(/Tasks, row 5: the candidate is not in Candidates/),
      expect.stringMatching(/Tasks, row 6: the rubric/),
      '1 candidate withdrew and need not be scored: A4X9.',
      expect.stringMatching(/^1 task is not handed in yet/),
    ]);
  });

  test('names rows under the rater’s name that do not count, and nobody else’s', () => {
    const score = (rater: string, level: number, taskId = 'T-A4X9') => ({
      taskId,
      rater,
      criterion: 'Keywords',
      level,
      revision: 1,
    });
    const tables = roundOfThree({
      scores: [score('Ana', 7), score('Bo', 9), score('ana', 2, 'T-0000'), score('Ana', 3, 'T-B7QD')],
    });
    const { notices, submitted, waiting } = scoreQueue(tables, 'Ana', noDraft);
    expect(submitted).toEqual([]);
    expect(waiting.find(({ alias }) => alias === 'B7QD')).toMatchObject({ given: 1 });
    expect(notices).toEqual([
      'Scores, row 2: the level 7 is not a whole number from 0 to 4. Left out until it is corrected.',
      'Scores, row 4: there is no task T-0000 in Tasks. Correct the task ID, and the score counts.',
    ]);
  });
});
