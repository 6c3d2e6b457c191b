import {
  addTo,
  blankCriterion,
  changeIn,
  criteriaOf,
  isBlank,
  isSameDraft,
  moveIn,
  newDraft,
  nextId,
  openDraft,
  removeFrom,
} from '../../../src/sidebar/rubrics/draft';

const criteria = [
  { criterion: 'A', weight: 40, gate: 2, anchors: ['a', 'b', 'c', 'd', 'e'] },
  { criterion: 'B', weight: null, gate: null, anchors: ['', '', '', '', ''] },
  { criterion: 'C', weight: 12.5, gate: 0, anchors: ['f', 'g', 'h', 'i', 'j'] },
];
const open = () => openDraft('Task', criteria);
const names = (draft: ReturnType<typeof open>) => draft.criteria.map(({ criterion }) => criterion).join('');

describe('the draft of a rubric', () => {
  test('says what it was opened with; a gate of 0 is a gate', () => {
    expect(criteriaOf(open())).toEqual(criteria);
  });

  test('reads a weight with a comma, and takes what is no number as blank', () => {
    const weigh = (weight: string) => criteriaOf(changeIn(open(), 0, { weight }))[0]?.weight;
    expect([weigh('33,3'), weigh(' 20 '), weigh('0'), weigh(''), weigh('x'), weigh('1e999')]).toEqual([
      33.3,
      20,
      0,
      null,
      null,
      null,
    ]);
  });

  test('a new one has four blank criteria with five levels each', () => {
    expect(criteriaOf(newDraft())).toHaveLength(4);
    expect(criteriaOf(newDraft())[0]).toEqual({
      criterion: '',
      weight: null,
      gate: null,
      anchors: ['', '', '', '', ''],
    });
  });

  test('a criterion is blank until something is written in it; a gate alone is nothing yet', () => {
    const blank = blankCriterion(0);
    expect(isBlank({ ...blank, gate: '2', criterion: ' ' })).toBe(true);
    expect(isBlank({ ...blank, weight: '5' })).toBe(false);
    expect(isBlank({ ...blank, anchors: ['', '', 'x', '', ''] })).toBe(false);
  });

  test('criteria move a step, and stay at the ends', () => {
    expect(names(moveIn(open(), 0, 1))).toBe('BAC');
    expect(names(moveIn(open(), 2, -1))).toBe('ACB');
    expect(names(moveIn(open(), 0, -1))).toBe('ABC');
    expect(names(moveIn(open(), 2, 1))).toBe('ABC');
    expect(names(moveIn(open(), 9, 1))).toBe('ABC');
  });

  test('what is removed can be put back where it stood, and an id is never used twice', () => {
    const less = removeFrom(open(), 1);
    expect(names(less)).toBe('AC');
    expect(names(addTo(less, { ...blankCriterion(1), criterion: 'B' }, 1))).toBe('ABC');
    expect(nextId(less)).toBe(3);
    expect(nextId({ name: '', criteria: [] })).toBe(0);
  });

  test('is the same when every control says the same, whatever the ids', () => {
    expect(isSameDraft(open(), moveIn(moveIn(open(), 0, 1), 0, -1))).toBe(true);
    expect(isSameDraft(open(), changeIn(open(), 2, { gate: '' }))).toBe(false);
    expect(isSameDraft(open(), { ...open(), name: 'Other' })).toBe(false);
  });
});
