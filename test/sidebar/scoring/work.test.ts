import { readTable } from '../../../src/actions/import/layout';
import { readRatings } from '../../../src/actions/scoring/ratings/read';
import type { RatingsContext } from '../../../src/rpc/ratings';
import {
  choose,
  inputOf,
  newSeed,
  roundOf,
  startTarget,
  startWork,
  targetProblem,
} from '../../../src/sidebar/scoring/ratings/work';

const CONTEXT: RatingsContext = {
  roles: ['Writer', 'Editor'],
  rubrics: [
    { name: 'Letters', versions: [{ version: 1, criteria: ['Tone'] }] },
    {
      name: 'Essays',
      versions: [
        { version: 1, criteria: ['Style'] },
        { version: 2, criteria: ['Style ', 'Content', 'Form'] },
      ],
    },
  ],
};
const file = readTable('student,rater,style,content\ns1,Ana,4,3\ns2,Bo,,1');
if (!file) throw new Error('no table');
const work = startWork('essays.csv', file);
const read = readRatings(work.file, work.mapping);

test('a rubric that has every criterion is taken, else a new one of the file’s name', () => {
  expect(startTarget(read, CONTEXT, work.name)).toEqual({
    chosen: '1',
    name: 'essays',
    role: '',
    names: ['Style ', 'Content'],
  });
  expect(startTarget(read, { roles: ['Writer'], rubrics: [] }, work.name)).toEqual({
    chosen: '',
    name: 'essays',
    role: 'Writer',
    names: [],
  });
});

test('another rubric is matched by name, the rest is left out', () => {
  const start = startTarget(read, CONTEXT, work.name);
  expect(choose(start, read, CONTEXT, '2').names).toEqual(['Style', '']);
  expect(choose(start, read, CONTEXT, '').names).toEqual([]);
});

test('what is still to be said', () => {
  const target = { chosen: '', name: 'Essays', role: 'Writer', names: [] };
  expect(targetProblem(target)).toBeNull();
  expect(targetProblem({ ...target, name: ' ' })).toBe('noName');
  expect(targetProblem({ ...target, role: '' })).toBe('noRole');
  expect(targetProblem({ ...target, chosen: '0', names: ['', ''] })).toBe('noCriterion');
  expect(targetProblem({ ...target, chosen: '0', names: ['Tone', 'Tone'] })).toBe('sameCriterion');
});

test('columns of no criterion are not sent', () => {
  const start = { ...startTarget(read, CONTEXT, work.name), role: 'Writer' };
  expect(inputOf(work, read, { ...start, names: ['', 'Form'] }, CONTEXT, 'seed')).toMatchObject({
    rubric: 'Essays',
    version: 2,
    criteria: ['Form'],
    rows: [
      { submission: 0, rater: 0, levels: [3] },
      { submission: 1, rater: 1, levels: [1] },
    ],
  });
  const fresh = inputOf(work, read, { ...start, chosen: '', name: 'New', names: [] }, CONTEXT, 'seed');
  expect(fresh).toMatchObject({ rubric: 'New', criteria: ['style', 'content'] });
  expect(fresh).not.toHaveProperty('version');
});

test('seeds are long and not the same twice', () => {
  expect(newSeed()).toMatch(/^[0-9a-f]{32}$/);
  expect(newSeed()).not.toBe(newSeed());
});

test('the comparison comes next, where its version is known', () => {
  const target = { chosen: '', name: ' Poems ', role: 'Writer', names: [] };
  expect(roundOf(target, CONTEXT)).toEqual({ screen: 'compare', rubric: 'Poems', version: 1 });
  expect(roundOf({ ...target, name: 'essays' }, CONTEXT)).toEqual({ screen: 'rounds' });
  expect(roundOf({ ...target, chosen: '1' }, CONTEXT)).toEqual({
    screen: 'compare',
    rubric: 'Essays',
    version: 2,
  });
});
