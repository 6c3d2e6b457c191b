import * as fc from 'fast-check';
import { adverseImpact, type Group, shortfall } from '../../../src/domain/growth/adverse-impact';

const groups = (...pairs: [number, number][]): Group[] =>
  pairs.map(([selected, applicants]) => ({ selected, applicants }));
const verdicts = (...pairs: [number, number][]) =>
  adverseImpact(groups(...pairs)).map(({ verdict }) => verdict);

test('rates, ratios and tests against the highest rate', () => {
  const [top, low] = adverseImpact(groups([48, 80], [36, 80]));
  expect(top).toEqual({ rate: 0.6, ratio: 1, p: null, midP: null, verdict: 'reference' });
  expect(low).toMatchObject({ rate: 0.45, ratio: 0.75, verdict: 'below four-fifths' });
  expect(low!.p).toBeCloseTo(0.0812873, 7);
});

test('one selection that would turn the order makes it too few to call', () => {
  expect(verdicts([16, 80], [3, 20])).toEqual(['reference', 'too few to call']);
  expect(verdicts([15, 25], [2, 10])).toEqual(['reference', 'below four-fifths']);
});

test('a ratio of exactly .8 is within four-fifths', () => {
  expect(verdicts([10, 10], [8, 10])).toEqual(['reference', 'within four-fifths']);
  expect(verdicts([30, 50], [12, 25])).toEqual(['reference', 'within four-fifths']);
});

test('moving one selection must make the rate strictly greater to excuse', () => {
  // 4/8 against 3/8: after the move 3/8 against 4/8; and 6/10 against 4/10: 5/10 against 5/10 is no reversal.
  expect(verdicts([4, 8], [3, 8])).toEqual(['reference', 'too few to call']);
  expect(verdicts([6, 10], [4, 10])).toEqual(['reference', 'below four-fifths']);
});

test('a large group other than the reference can settle it', () => {
  // Against 1/1 one person turns the order; against 800/1000 none does.
  expect(verdicts([1, 1], [800, 1000], [500, 1000])).toEqual([
    'reference',
    'within four-fifths',
    'below four-fifths',
  ]);
});

test('the reference: highest rate, then most applicants, then first', () => {
  expect(verdicts([1, 2], [5, 10], [5, 10])).toEqual([
    'within four-fifths',
    'reference',
    'within four-fifths',
  ]);
});

test('no selections anywhere', () => {
  expect(adverseImpact(groups([0, 3], [0, 4]))).toEqual([
    { rate: 0, ratio: null, p: null, midP: null, verdict: 'no selections' },
    { rate: 0, ratio: null, p: null, midP: null, verdict: 'no selections' },
  ]);
});

test('the shortfall is what the common rate would give, less what was given', () => {
  const [top, low] = groups([15, 25], [2, 10]);
  expect(shortfall(low!, top!)).toBeCloseTo(170 / 35 - 2, 12);
  expect(shortfall(low!, top!) + shortfall(top!, low!)).toBeCloseTo(0, 12);
});

/** The rule group by group, as it is worded. */
function worded(list: readonly Group[], g: number): string {
  const rate = (group: Group) => group.selected / group.applicants;
  const own = list[g]!;
  const above = list.filter((h) => rate(h) > rate(own) && rate(own) / rate(h) < 0.8 - 1e-12);
  const turned = (h: Group) => (own.selected + 1) / own.applicants > (h.selected - 1) / h.applicants + 1e-12;
  if (above.length === 0) return 'within four-fifths';
  return above.some((h) => !turned(h)) ? 'below four-fifths' : 'too few to call';
}

test('agrees with the rule as worded', () => {
  const group = fc
    .integer({ min: 1, max: 30 })
    .chain((applicants) =>
      fc.record({ selected: fc.integer({ min: 0, max: applicants }), applicants: fc.constant(applicants) }),
    );
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 8 }), (list) => {
      fc.pre(list.some(({ selected }) => selected > 0));
      adverseImpact(list).forEach(({ verdict }, g) => {
        if (verdict !== 'reference') expect(verdict).toBe(worded(list, g));
      });
    }),
    { numRuns: 500 },
  );
});
