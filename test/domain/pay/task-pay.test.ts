import { fairPay, impliedRate, taskFee } from '../../../src/domain/pay/task-pay';

test('the fee is hours × rate, to the decimals of the currency', () => {
  expect(taskFee(1.5, 25, 2)).toBe(37.5);
  expect(taskFee(1.5, 1333, 0)).toBe(2000);
  expect(taskFee(1, 1.005, 2)).toBe(1.01);
  expect(taskFee(1 / 3, 10, 2)).toBe(3.33);
});

test('the implied rate is the fee by the hours that it took', () => {
  expect(impliedRate(40, 120)).toBe(20);
});

describe('fair pay', () => {
  test('goes by the median of what candidates reported', () => {
    expect(fairPay(50, 25, 120, [110, 150, 160])).toEqual({
      n: 3,
      median: 150,
      implied: 20,
      underpaid: true,
      overran: 2,
      tooShort: true,
    });
  });

  test('at 90 % of the promise it is fair, below it is not', () => {
    expect(fairPay(30, 20, null, [100])).toMatchObject({ implied: 18, underpaid: false });
    expect(fairPay(30, 20, null, [100.1])).toMatchObject({ underpaid: true });
  });

  test('a quarter over the box is allowed, more is not', () => {
    expect(fairPay(30, 20, 90, [80, 90, 60, 91])).toMatchObject({ overran: 1, tooShort: false });
    expect(fairPay(30, 20, 90, [80, 90, 91])).toMatchObject({ overran: 1, tooShort: true });
  });

  test('without reports there is nothing to say, and 0 is no report', () => {
    expect(fairPay(30, 20, 90, [])).toBeNull();
    expect(fairPay(30, 20, 90, [0, 0])).toBeNull();
    expect(fairPay(30, null, null, [90])).toMatchObject({ underpaid: false, tooShort: false });
  });
});
