import { derSimonianLaird, shrink } from '../../../src/domain/stats/shrinkage';

/** Rubin's eight schools. */
const EFFECTS = [28, 8, -3, 7, -1, 1, 18, 12];
const ERRORS = [6, 5, 7, 5, 4, 5, 5, 8];

test('Morris (1983), with unequal errors', () => {
  const result = shrink(EFFECTS, ERRORS);
  expect(result[0]!.estimate).toBeCloseTo(23.402940921, 8);
  expect(result[0]!.se).toBeCloseTo(6.049503068, 8);
  expect(result[0]!.weight).toBeCloseTo(0.763714524, 8);
  expect(result[4]!.estimate).toBeCloseTo(0.22799848, 8);
  expect(result[4]!.se).toBeCloseTo(3.866504997, 8);
});

test('with equal errors it is James–Stein: 1 − (k − 3)·V/S', () => {
  const y = [1, 4, 2, 9, 7];
  const spread = y.reduce((sum, v) => sum + (v - 4.6) ** 2, 0);
  for (const { weight } of shrink(y, [1, 1, 1, 1, 1])) expect(weight).toBeCloseTo(1 - 2 / spread, 12);
});

test('without variance between units each keeps the share 1 − (k − 3)/(k − 1)', () => {
  expect(derSimonianLaird([5, 5, 5, 5], [1, 1, 1, 1])).toBe(0);
  expect(shrink([5, 5, 5, 5], [1, 2, 3, 4])[0]).toMatchObject({
    estimate: 5,
    weight: expect.closeTo(2 / 3, 12),
  });
});

test('three estimates are too few', () => {
  expect(() => shrink([1, 2, 3], [1, 1, 1])).toThrow(
    expect.objectContaining({ code: 'stats.tooFewToShrink' }),
  );
});
