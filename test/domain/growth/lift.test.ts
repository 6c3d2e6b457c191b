import * as fc from 'fast-check';
import { expectedLoss, probabilityGreater } from '../../../src/domain/growth/beta-comparison';
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

test('P(B > A) does not depend on how it is summed', () => {
  expect(probabilityGreater({ a: 201_001, b: 3_799_001 }, { a: 201_501, b: 3_798_501 })).toBeCloseTo(
    0.7906608,
    6,
  );
  expect(probabilityGreater({ a: 90_001, b: 1_710_001 }, { a: 90_101, b: 1_699_901 })).toBeCloseTo(
    0.9271272,
    6,
  );
});

test('P(B > A) and P(A > B) add up to 1, and both losses differ by the difference of the means', () => {
  const beta = fc.record({ a: fc.integer({ min: 1, max: 400 }), b: fc.integer({ min: 1, max: 400 }) });
  fc.assert(
    fc.property(beta, beta, (a, b) => {
      expect(probabilityGreater(a, b) + probabilityGreater(b, a)).toBeCloseTo(1, 9);
      const meanA = a.a / (a.a + a.b);
      const meanB = b.a / (b.a + b.b);
      expect(expectedLoss(a, b) - expectedLoss(b, a)).toBeCloseTo(meanA - meanB, 9);
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
