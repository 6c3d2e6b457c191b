import {
  changeEntry,
  levelOfKey,
  mergeEntries,
  missingOf,
  sameEntries,
  submittedEntries,
} from '../../../src/sidebar/scoring/entries';
import { SHEET } from '../fixtures/scoring';

const entry = (criterion: string, level: number | null = null, evidence = '') => ({
  criterion,
  level,
  evidence,
});
const TWO = [entry('A', 3, 'seen'), entry('B')];

test('one entry changes, the others stay', () => {
  expect(changeEntry(TWO, 1, { level: 0 })).toEqual([TWO[0], entry('B', 0)]);
  expect(TWO[1]).toEqual(entry('B'));
});

test('a level of 0 is not missing', () => {
  expect(missingOf([entry('A', 0), entry('B')])).toEqual(['B']);
});

test('what was written goes to the criteria that are there, whatever their order and spelling', () => {
  expect(mergeEntries(TWO, [entry('b ', 2), entry('Gone', 1)])).toEqual([TWO[0], entry('B', 2)]);
});

test('spaces around evidence make no difference', () => {
  expect(sameEntries(TWO, [entry('A', 3, ' seen\n'), entry('B')])).toBe(true);
  expect(sameEntries(TWO, [entry('A', 3, 'other'), entry('B')])).toBe(false);
  expect(sameEntries(TWO, [TWO[0]!])).toBe(false);
});

test('of what was submitted the last revision counts', () => {
  const score = { revision: 1, evidence: '', reason: '', at: '' };
  const own = [
    { ...score, criterion: 'policy compliance', level: 1 },
    { ...score, criterion: 'Policy compliance', level: 3, revision: 2 },
  ];
  expect(submittedEntries({ ...SHEET, own }).map(({ level }) => level)).toEqual([null, 3]);
});

test.each([
  ['0', 0],
  ['4', 4],
  ['5', null],
  ['a', null],
  ['Enter', null],
  ['12', null],
])('the key %s', (key, level) => {
  expect(levelOfKey(key, { anchors: ['', '', '', '', ''] })).toBe(level);
});
