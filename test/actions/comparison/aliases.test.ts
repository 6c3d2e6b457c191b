import { comparisonOf } from '../../../src/actions/comparison/comparison';
import { roundOf } from '../../../src/actions/comparison/round';
import { aliasesOf, nameAliases } from '../../../src/actions/comparison/tasks';
import { scoreQueue } from '../../../src/actions/scoring/queue';
import { tablesOf } from '../tables';
import { RUBRIC, rubricRows } from './rounds';

const PEOPLE: readonly (readonly [name: string, alias: string])[] = [
  ['Ana Maria Silva', 'Ana Maria Silva'],
  ['Bo Li', '  SILVA '],
  ['王小明', '王小明'],
  ['Cy de Wit', 'Cy W.'],
  ['Dora D.', 'D'],
  ['Eva Fox', 'KXQ7MD'],
  ['GHJKMN Ltd', 'GHJKMN'],
  ['Person 7', 'A4X9'],
];
const tables = tablesOf({
  rubrics: rubricRows(),
  candidates: PEOPLE.map(([name, alias], i) => ({ candidateId: `C-${i + 1}`, name, alias })),
  tasks: PEOPLE.map((_, i) => ({
    taskId: `T-${i + 1}`,
    candidateId: `C-${i + 1}`,
    rubric: RUBRIC,
    sent: '2026-03-02',
    submitted: '2026-03-09',
  })),
});

describe('an alias that somebody typed', () => {
  test('stands for nobody when it is a name or has a word of one', () => {
    expect([...aliasesOf(tables)]).toEqual([
      ['C-1', ''],
      ['C-2', ''],
      ['C-3', ''],
      ['C-4', ''],
      ['C-5', 'D'],
      ['C-6', 'KXQ7MD'],
      ['C-7', 'GHJKMN'],
      ['C-8', 'A4X9'],
    ]);
    expect([...nameAliases(tables).values()]).toEqual([2, 3, 4, 5]);
  });

  test('is neither in a rater’s list nor in the comparison: the ID is, and a notice names the rows', () => {
    const notice =
      'Candidates, rows 2, 3, 4 and 5: the alias is a name or part of one, so the ID stands in its place. Give the candidate another alias.';
    const queue = scoreQueue(tables, 'Mia', () => undefined);
    expect(queue.notices).toEqual([notice]);
    expect(queue.waiting.map(({ alias }) => alias).sort()).toEqual([
      'A4X9',
      'C-1',
      'C-2',
      'C-3',
      'C-4',
      'D',
      'GHJKMN',
      'KXQ7MD',
    ]);
    const view = comparisonOf(roundOf(tables, RUBRIC, 1), { locale: 'en' });
    expect(view.problems).toEqual([notice]);
    for (const part of ['Ana', 'Silva', 'SILVA', '王', 'Cy']) {
      expect(JSON.stringify([queue, view])).not.toContain(part);
    }
  });
});
