import * as fc from 'fast-check';
import { fisherExact } from '../../../src/domain/growth/fisher';

test.each([
  [15, 25, 2, 10, 0.05990783410138248, 0.043699348482440795],
  [16, 80, 3, 20, 0.7570620588220176, 0.6409520134060701],
  [48, 80, 36, 80, 0.0812873326559712, 0.07077828248097232],
  [3, 1000, 30, 1200, 9.363873161586303e-6, 6.506024932352356e-6],
  [0, 12, 5, 9, 0.006191950464396284, 0.003095975232198142],
])('%i/%i against %i/%i', (a, m, b, n, p, midP) => {
  const result = fisherExact(a, m, b, n);
  expect(result.p / p).toBeCloseTo(1, 9);
  expect(result.midP / midP).toBeCloseTo(1, 9);
});

/** All tables with the margins, by binomial coefficients. */
function enumerated(a: number, m: number, b: number, n: number): number {
  const choose = (total: number, part: number): number => {
    let result = 1;
    for (let i = 0; i < part; i++) result = (result * (total - i)) / (i + 1);
    return part < 0 || part > total ? 0 : result;
  };
  const weight = (x: number) => choose(m, x) * choose(n, a + b - x);
  let all = 0;
  let extreme = 0;
  for (let x = 0; x <= a + b; x++) {
    all += weight(x);
    if (weight(x) <= weight(a) * (1 + 1e-7)) extreme += weight(x);
  }
  return extreme / all;
}

test('agrees with the enumeration of all tables, whichever group is first', () => {
  const group = fc
    .integer({ min: 1, max: 18 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
  fc.assert(
    fc.property(group, group, ([a, m], [b, n]) => {
      expect(fisherExact(a, m, b, n).p).toBeCloseTo(enumerated(a, m, b, n), 10);
      expect(fisherExact(b, n, a, m).p).toBeCloseTo(fisherExact(a, m, b, n).p, 10);
    }),
  );
});

test('a billion applicants do not take a billion steps', () => {
  const { p } = fisherExact(300_000_000, 1e9, 300_020_000, 1e9);
  expect(p).toBeCloseTo(0.3292, 3);
});
