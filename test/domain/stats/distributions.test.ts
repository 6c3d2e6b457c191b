import {
  betaCdf,
  binomialCdf,
  chiSquareQuantile,
  chiSquareSurvival1,
  fQuantile,
  lnBeta,
  normalCdf,
  normalQuantile,
  tQuantile,
} from '../../../src/domain/stats/distributions';

/** Values computed with mpmath at 40 digits; the last number is the quantile. */
const CHI_SQUARE = [
  [0.025, 0.37, 2.827105540305595e-9],
  [0.975, 0.37, 2.887436134150324],
  [0.95, 1, 3.841458820694124],
  [0.025, 5.5, 1.027781635081403],
  [0.025, 22, 10.98232073447368],
  [0.975, 22, 36.78071208403555],
  [0.995, 99.4, 139.4599762494407],
  [0.1, 500, 459.9261199172001],
  [0.975, 5000, 5197.883771923797],
  [0.025, 23943, 23516.00106672926],
] as const;
const T = [
  [0.975, 1, 12.70620473617469],
  [0.95, 3, 2.353363434801823],
  [0.975, 4.5, 2.658912347204403],
  [0.975, 7, 2.364624251592785],
  [0.995, 14, 2.976842734370834],
  [0.9, 2.5, 1.730250928807177],
  [0.95, 1000.5, 1.64637805436103],
  [0.9995, 30, 3.645958635042063],
] as const;
const F = [
  [0.95, 5, 15, 2.901294536236157],
  [0.975, 5, 18, 3.381967805875242],
  [0.975, 18.3, 5, 6.356438408352789],
  [0.025, 3, 7.7, 0.0686667584324732],
  [0.995, 200, 40, 2.01246566568705],
  [0.975, 592, 5000.5, 1.124869669132569],
] as const;
const NORMAL = [
  [0.001, -3.090232306167814],
  [0.9, 1.281551565544601],
  [0.95, 1.644853626951472],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489],
  [0.9995, 3.290526731491926],
] as const;

function relativeError(actual: number, expected: number): number {
  return Math.abs(actual / expected - 1);
}

describe('quantiles agree with published values to 1e-8', () => {
  test.each(CHI_SQUARE)('chi-square(%f, %f)', (p, df, expected) => {
    expect(relativeError(chiSquareQuantile(p, df), expected)).toBeLessThan(1e-9);
  });
  test.each(T)('t(%f, %f)', (p, df, expected) => {
    expect(relativeError(tQuantile(p, df), expected)).toBeLessThan(1e-12);
    expect(relativeError(tQuantile(1 - p, df), -expected)).toBeLessThan(1e-9);
  });
  test.each(F)('F(%f, %f, %f)', (p, d1, d2, expected) => {
    expect(relativeError(fQuantile(p, d1, d2), expected)).toBeLessThan(1e-12);
  });
  test.each(NORMAL)('normal(%f)', (p, expected) => {
    expect(relativeError(normalQuantile(p), expected)).toBeLessThan(1e-12);
  });
  test('the median of the normal is 0, and no degree of freedom is a point mass at 0', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(chiSquareQuantile(0.975, 0)).toBe(0);
  });
});

describe('distribution functions', () => {
  test('normal, in both tails', () => {
    expect(relativeError(normalCdf(-6), 9.865876450376981e-10)).toBeLessThan(1e-12);
    expect(relativeError(normalCdf(1.96), 0.9750021048517796)).toBeLessThan(1e-14);
  });
  test('chi-square with one degree of freedom', () => {
    expect(relativeError(chiSquareSurvival1(3.841458820694124), 0.05)).toBeLessThan(1e-12);
    expect(chiSquareSurvival1(0)).toBe(1);
  });
  test('binomial: (1 + 15 + 105 + 455)/2^15 of the fifteen-value median', () => {
    expect(binomialCdf(3, 15, 0.5)).toBeCloseTo(576 / 32768, 15);
    expect(binomialCdf(-1, 15, 0.5)).toBe(0);
  });
  test('beta', () => {
    expect(betaCdf(0.3, 2, 3)).toBeCloseTo(0.3483, 14);
    expect(relativeError(betaCdf(0.055, 41, 961), 0.98173001517035)).toBeLessThan(1e-12);
    expect(lnBeta(3, 4)).toBeCloseTo(-Math.log(60), 13);
    expect(relativeError(lnBeta(1500.5, 20000), -5444.327799046891)).toBeLessThan(1e-13);
  });
});
