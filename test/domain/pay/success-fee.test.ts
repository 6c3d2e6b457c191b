import { type FeeTerms, successFee } from '../../../src/domain/pay/success-fee';

const A = { conversions: 40, visitors: 1000 };
const B = { conversions: 55, visitors: 1000 };
const TERMS: FeeTerms = {
  sessions: 10_000,
  orderValue: 30,
  margin: 0.4,
  share: 0.2,
  rule: 'lower80',
  floor: 0,
  cap: null,
};

test('three rules, three fees', () => {
  expect(successFee(A, B, TERMS)).toBeCloseTo(67.1420894, 6);
  expect(successFee(A, B, { ...TERMS, rule: 'point' })).toBeCloseTo(360, 9);
  expect(successFee(A, B, { ...TERMS, rule: 'gate' })).toBe(0);
  expect(successFee(A, { conversions: 70, visitors: 1000 }, { ...TERMS, rule: 'gate' })).toBeCloseTo(720, 9);
});

test('a loss pays the floor, never less; the cap holds above all', () => {
  expect(successFee(B, A, TERMS)).toBe(0);
  expect(successFee(B, A, { ...TERMS, floor: 50 })).toBe(50);
  expect(successFee(A, B, { ...TERMS, rule: 'point', cap: 200 })).toBe(200);
  expect(successFee(A, B, { ...TERMS, floor: 300, cap: 200 })).toBe(200);
});
