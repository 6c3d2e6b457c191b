import * as fc from 'fast-check';
import { type Beta, compareBetas } from '../../../src/domain/growth/beta-comparison';
import { conversionLift } from '../../../src/domain/growth/lift';
import { newcombe } from '../../../src/domain/growth/newcombe';
import { visitorsPerArm } from '../../../src/domain/growth/sample-size';

const arm = (conversions: number, visitors: number) => ({ conversions, visitors });

test('Newcombe (1998b), table II, method 10', () => {
  const { difference, low, high } = newcombe(arm(48, 80), arm(56, 70), 0.95);
  expect([difference, low, high].map((x) => Number(x.toFixed(4)))).toEqual([0.2, 0.0524, 0.3339]);
});

test('a lift in all its readings', () => {
  const lift = conversionLift(arm(40, 1000), arm(55, 1000), 0.95, 0.5);
  expect(lift.relative).toBeCloseTo(0.375, 12);
  expect(lift.pValue).toBeCloseTo(0.1148245, 7);
  expect(lift.probabilityBetter).toBeCloseTo(0.9418873, 7);
  expect(lift.expectedLoss).toBeCloseTo(0.00023894, 8);
  expect(lift.sampleRatioP).toBe(1);
});

test('sample ratio: 1050 of 2000 at .5, 5000 of 8000 at .6', () => {
  expect(conversionLift(arm(1, 1050), arm(1, 950), 0.95, 0.5).sampleRatioP).toBeCloseTo(0.0253473187, 9);
  expect(conversionLift(arm(1, 5000), arm(1, 3000), 0.95, 0.6).sampleRatioP).toBeCloseTo(5.01033e-6, 10);
});

test('what is undefined is left out', () => {
  expect(conversionLift(arm(0, 10), arm(0, 10), 0.95, 0.5)).toMatchObject({ relative: null, pValue: null });
  expect(conversionLift(arm(10, 10), arm(10, 10), 0.95, 0.5)).toMatchObject({ relative: 0, pValue: null });
});

const beta = (conversions: number, visitors: number) => ({
  a: conversions + 1,
  b: visitors - conversions + 1,
});

/** Sums of Miller's series at 50 digits and, in the last four, scipy's Beta density and distribution functions. */
test.each([
  [40, 1000, 55, 1000, 0.94188734417911, 2.389367755060143e-4],
  [55, 1000, 40, 1000, 0.05811265582088871, 0.01520899665574554],
  [0, 10, 400, 1000, 0.9962517098603305, 1.887095726783244e-4],
  [400, 1000, 0, 10, 0.003748290139669462, 0.3170549770377482],
  [3, 1e6, 8, 1e6, 0.9270025573731979, 1.184063952723935e-7],
  [10, 1e12, 12, 1e12, 0.6611802577981277, 1.095343351351307e-12],
  [1e6 - 10, 1e6, 1e6, 1e6, 0.9995117321776068, 4.88264160395872e-10],
  [904_926, 904_930, 904_926, 904_926, 0.9687498273340909, 3.45332295306808e-8],
  [150_000, 150_005, 150_002, 150_004, 0.8554698437445308, 1.4842739637723e-6],
  [200_100, 4e6, 5e10, 1e12, 0.4087454122728872, 5.724920440049583e-5],
  [5e10, 1e12, 200_000, 4e6, 0.5005491381604322, 4.3361409094122036e-5],
  [1e9, 1e10, 1_000_030_000, 1e10, 0.7602484742293334, 5.989324732109421e-7],
  [3e11, 1e12, 300_000_300_000, 1e12, 0.6782855544991713, 1.35761076022029e-7],
])('%f/%f against %f/%f', (xa, na, xb, nb, greater, loss) => {
  const result = compareBetas(beta(xa, na), beta(xb, nb));
  expect(result.probabilityGreater / greater).toBeCloseTo(1, 8);
  expect(result.expectedLoss / loss).toBeCloseTo(1, 8);
});

test('where everybody converts, P(B > A) is (n_B + 1)/(n_A + n_B + 2)', () => {
  for (const [a, b] of [
    [1, 1],
    [12, 3],
    [1e6, 1e6],
    [1e12, 1e11],
  ] as const) {
    const exact = (b + 1) / (a + b + 2);
    expect(compareBetas(beta(a, a), beta(b, b)).probabilityGreater).toBeCloseTo(exact, 12);
    expect(compareBetas(beta(0, b), beta(0, a)).probabilityGreater).toBeCloseTo(exact, 12);
  }
});

/** Miller (2015), each term from the one before; the first, B(a₁, b₁ + b₂)/B(a₁, b₁), as a product of ratios. */
function summed({ a: a1, b: b1 }: Beta, { a: a2, b: b2 }: Beta): number {
  let term = 1;
  for (let i = 0; i < a1; i++) term *= (b1 + i) / (b1 + b2 + i);
  let total = term;
  for (let i = 1; i < a2; i++) {
    term *= ((a1 + i - 1) * (b2 + i - 1)) / ((a1 + b1 + b2 + i - 1) * i);
    total += term;
  }
  return total;
}

const anyBeta = fc.record({ a: fc.integer({ min: 1, max: 400 }), b: fc.integer({ min: 1, max: 400 }) });

test('P(B > A) is the sum of Miller', () => {
  fc.assert(
    fc.property(anyBeta, anyBeta, (a, b) => {
      expect(compareBetas(a, b).probabilityGreater).toBeCloseTo(summed(a, b), 10);
    }),
  );
});

test('P(B > A) and P(A > B) add up to 1, and both losses differ by the difference of the means', () => {
  fc.assert(
    fc.property(anyBeta, anyBeta, (a, b) => {
      const [ab, ba] = [compareBetas(a, b), compareBetas(b, a)];
      expect(ab.probabilityGreater + ba.probabilityGreater).toBeCloseTo(1, 10);
      const meanA = a.a / (a.a + a.b);
      const meanB = b.a / (b.a + b.b);
      expect(ab.expectedLoss - ba.expectedLoss).toBeCloseTo(meanA - meanB, 12);
    }),
  );
});

test.each([
  [0.2, 0.05, 0.8, 0.05, 1094],
  [0.04, 0.01, 0.8, 0.05, 6745],
  [0.04, 0.008, 0.9, 0.05, 13_810],
  [0.1, -0.03, 0.8, 0.1, 1068],
])('%f %f at power %f, α %f: %i visitors per arm', (base, lift, power, alpha, n) => {
  expect(visitorsPerArm(base, lift, power, alpha)).toBe(n);
});

test('a lift out of range, or none', () => {
  expect(() => visitorsPerArm(0.9, 0.2, 0.8, 0.05)).toThrow(
    expect.objectContaining({ code: 'stats.liftBeyondRange' }),
  );
  expect(() => visitorsPerArm(0.9, 0, 0.8, 0.05)).toThrow(
    expect.objectContaining({ code: 'stats.liftZero' }),
  );
});
