import { impactOf } from '../../../src/actions/comparison/impact';
import { RAMP_IMPACT } from '../../../src/functions/impact';
import type { ImpactGroup } from '../../../src/rpc/comparison';

const groups = (...counts: readonly (readonly [number, number])[]): ImpactGroup[] =>
  counts.map(([selected, applicants], i) => ({ group: `G${i + 1}`, selected, applicants }));
const manager = (...counts: readonly (readonly [number, number])[]) =>
  impactOf(groups(...counts), { locale: 'en', viewer: 'manager' });
const rater = (...counts: readonly (readonly [number, number])[]) =>
  impactOf(groups(...counts), { locale: 'en', viewer: 'rater' });

test.each([
  [[15, 25] as const, [2, 10] as const],
  [[48, 80] as const, [36, 80] as const, [9, 20] as const],
  [[0, 10] as const, [0, 12] as const],
])('numbers and verdicts are RAMP_IMPACT’s', (...counts) => {
  const expected = RAMP_IMPACT(
    counts.map(([selected]) => [selected]),
    counts.map(([, applicants]) => [applicants]),
  );
  const { rows, problems } = manager(...counts);
  expect(
    rows.map(({ rate, ratio, p, midP, verdict }) => [rate, ratio ?? '', p ?? '', midP ?? '', verdict]),
  ).toEqual(expected);
  expect(problems).toEqual([]);
});

test('the shortfall is expected − actual, in words too, and every caveat is there', () => {
  const { rows, caveats } = manager([15, 25], [2, 10]);
  expect(rows[0]!.shortfall).toBeNull();
  expect(rows[1]!.shortfall).toBeCloseTo((17 / 35) * 10 - 2, 12);
  expect(rows[1]!.text).toBe(
    'G2: 2 of 10 selected (20%), 0.33 of the highest rate, below four fifths: look closer at the step. Against an equal rate, 2.9 selections are missing.',
  );
  expect(caveats).toHaveLength(5);
  expect(caveats.join(' ')).toMatch(/United States.*voluntary.*over time.*mid-p.*too few to call/s);
});

test('a group under 2 % of the pool is shown and not tested, exactly 2 % is', () => {
  const { rows } = manager([200, 490], [200, 491], [1, 19]);
  expect(rows.map(({ verdict }) => verdict)).toEqual(['reference', 'within four-fifths', 'not tested']);
  expect(rows[2]).toMatchObject({ ratio: null, p: null, shortfall: null });
  expect(manager([200, 490], [200, 490], [1, 20]).rows[2]!.verdict).not.toBe('not tested');
});

test('raters see no count under five, nor what would give it away', () => {
  const { rows } = rater([30, 60], [2, 10], [25, 60], [18, 20]);
  expect(rows[1]).toEqual({
    group: 'G2',
    selected: null,
    applicants: null,
    rate: null,
    ratio: null,
    p: null,
    midP: null,
    shortfall: null,
    verdict: 'masked',
    text: 'G2: not shown, because a count is under 5 and could point to a person.',
  });
  // Two of the reference were not selected: with it go the ratios to it.
  expect(rows[3]!.verdict).toBe('masked');
  expect(rows.every(({ ratio, shortfall }) => ratio === null && shortfall === null)).toBe(true);
  expect(rater([30, 60], [2, 10], [25, 60]).rows[2]!.ratio).toBeCloseTo(25 / 30, 12);
  const text = JSON.stringify(rater([30, 60], [4, 61]));
  expect(text).not.toMatch(/\b61\b/);
});

test('entries that cannot be counted are named, the others stand', () => {
  const view = impactOf(
    [
      ...groups([15, 25], [2, 10]),
      { group: 'No one', selected: 0, applicants: 0 },
      { group: 'Many', selected: 9, applicants: 4 },
      { group: ' g1', selected: 1, applicants: 4 },
      { group: '', selected: 1.5, applicants: 4 },
    ],
    { locale: 'en', viewer: 'manager' },
  );
  expect(view.rows).toEqual(manager([15, 25], [2, 10]).rows);
  expect(view.problems).toEqual([
    'No one: there are no applicants. Enter them, or leave the group out.',
    'Many: 9 selected, but only 4 applied. Check both numbers.',
    'g1 is there twice: the first line counts. Add the numbers up in one line.',
    'line 6: enter whole numbers of people, 0 or more.',
  ]);
});

test('one group alone is not compared', () => {
  const view = manager([5, 10]);
  expect(view.problems).toEqual(['Enter at least two groups: one alone has nothing to be compared with.']);
  expect(view.rows[0]!.verdict).toBe('not tested');
  expect(manager([0, 1], [500, 1000]).problems).toEqual([
    'Fewer than two groups make up 2 % of the applicants: nothing can be tested.',
  ]);
});
