import { RAMP_STATUS, RAMP_TARGET, RAMP_UNITTIME } from './ramp-and-kpi';
import { forbidServices } from './zone';

beforeAll(forbidServices);

const column = (...values: unknown[]) => values.map((value) => [value]);

describe('RAMP_STATUS', () => {
  test.each([
    // blank actual, or n = 0, before all else
    [['', 10], 'No data'],
    [[8, 10, '', 0, 7, 9], 'No data'],
    [['', 10, '', 3, '', '', '', 20], 'No data'],
    // n below the minimum; a blank n is not given
    [[20, 10, '', 19, 19, 21, '', 20], 'Too early'],
    [[20, 10, '', 20, 19, 21, '', 20], 'Ahead'],
    [[20, 10, '', '', 19, 21, '', 20], 'Ahead'],
    // half-width above .30·A with 1 − δ inside
    [[10, 10, '', 5, 6.9, 13.1], 'Too early'],
    [[10, 10, '', 5, 7, 13], 'On track'],
    [[10, 10, '', 5, 9, 15.01], 'Too early'],
    [[10, 10, '', 5, 9.01, 16], 'On track'],
    [[10, 10, '', 5, 2, 8.9], 'On track'],
    // whole interval above 1 + δ
    [[12, 10, '', 5, 11.1, 13], 'Ahead'],
    [[12, 10, '', 5, 11, 13], 'On track'],
    // A at 1 − δ, by a tolerance of 1e-12
    [[9, 10, '', 5, 8.5, 9.5], 'On track'],
    [[8.1, 9, '', 5, 8, 8.2], 'On track'],
    [[8.99, 10, '', 5, 8.5, 9.5], 'At risk'],
    [[8.9, 10, '', 5, 8.8, 9], 'At risk'],
    [[8.9, 10, '', 5, 8.8, 8.99], 'Off track'],
    [[0, 10, '', 5, 0, 1], 'Off track'],
    [[-3, 10, '', 5, -4, -2], 'Off track'],
    // without an interval nobody is off track
    [[11.1, 10], 'Ahead'],
    [[11, 10], 'On track'],
    [[9, 10], 'On track'],
    [[8.9, 10], 'At risk'],
    [[0, 10], 'At risk'],
    [[8.9, 10, '', '', '', '', 0.2], 'On track'],
    // lower is better
    [[300, 300, 'lower', 5, 290, 310], 'On track'],
    [[200, 300, 'LOWER', 5, 190, 210], 'Ahead'],
    [[400, 300, 'lower', 5, 390, 410], 'Off track'],
    [[345, 300, 'lower', 5, 330, 360], 'At risk'],
    [[333, 300, 'lower'], 'On track'],
    [[334, 300, 'lower'], 'At risk'],
    [[200, 300, 'lower'], 'Ahead'],
    // 0 is infinitely good; below 0 counts as 0
    [[0, 0.05, 'lower'], 'Ahead'],
    [[-1, 0.05, 'lower'], 'Ahead'],
    [[0, 0.05, 'lower', 5, 0, 0.04], 'Ahead'],
    [[0, 0.05, 'lower', 5, 0, 0.05], 'On track'],
    [[0, 0.05, 'lower', 5, 0, 0.0556], 'Too early'],
    [[0, 0.05, 'lower', 5, -1, 0], 'Ahead'],
    [[0.04, 0.05, 'lower', 5, 0, 0.06], 'Too early'],
    [[0.04, 0.05, 'lower', 5, 0, 0.05], 'On track'],
  ])('%j is %s', (args, expected) => {
    expect(RAMP_STATUS(...(args as [unknown, unknown]))).toBe(expected);
  });

  test('maps over columns, directions too', () => {
    expect(
      RAMP_STATUS(
        column(8, '', '', 330, ''),
        column(10, '', 10, 300, ''),
        column('higher', '', 'higher', 'lower', ''),
        column(25, '', '', 40, ''),
        column(7, '', '', 320, ''),
        column(10, '', '', 340, ''),
      ),
    ).toEqual([['At risk'], [''], ['No data'], ['On track']]);
    expect(RAMP_STATUS(column(8, 12), 10)).toEqual([['At risk'], ['Ahead']]);
  });

  test.each([
    [[8, 0], 'RAMP_STATUS: target is 0: it must be above 0'],
    [['', -1], 'RAMP_STATUS: target is -1: it must be above 0'],
    [[8, ''], 'RAMP_STATUS: target is missing: give a value'],
    [[8, 10, '', 5, 7], 'RAMP_STATUS: low and high must both be given, or neither'],
    [[8, 10, '', 5, '', 7], 'RAMP_STATUS: low and high must both be given, or neither'],
    [[8, 10, '', 5, 9, 7], 'RAMP_STATUS: low is 9 and high 7: low must not be above high'],
    [[8, 10, 'up'], 'RAMP_STATUS: direction is “up”: use one of higher, lower'],
    [[8, 10, '', -1], 'RAMP_STATUS: n is -1: it must be 0 or more'],
    [[8, 10, '', 5, '', '', 1], 'RAMP_STATUS: tolerance is 1: it must be 0 or more and below 1'],
  ])('%j is an error', (args, message) => {
    expect(() => RAMP_STATUS(...(args as [unknown, unknown]))).toThrow(message);
  });

  test('an error names its row', () => {
    expect(() => RAMP_STATUS(column(8, 8), column(10, 10), '', '', column(7, 7), column(9, ''))).toThrow(
      'low and high must both be given, or neither in row 2',
    );
  });
});

describe('RAMP_TARGET', () => {
  test('starts at the start, ends at full, and stays', () => {
    for (const curve of ['exp', 'linear', 'logistic']) {
      expect(RAMP_TARGET(column(-3, 0, 90, 200), 0.1, 1, 90, curve)).toEqual(column(0.1, 0.1, 1, 1));
      expect(RAMP_TARGET(column(-3, 0, 90, 200), 1.5, 1, 90, curve)).toEqual(column(1.5, 1.5, 1, 1));
    }
    expect(RAMP_TARGET(column(-3, 0, 21), 900, 600, '', 'halflife', 21)).toEqual(column(900, 900, 750));
  });

  test('formulas', () => {
    const L = (u: number) => 1 / (1 + Math.exp(-6 * (u - 0.5)));
    expect(RAMP_TARGET(30, 0.05, 1, 120, 'logistic')).toBeCloseTo(
      0.05 + (0.95 * (L(0.25) - L(0))) / (L(1) - L(0)),
      12,
    );
    expect(RAMP_TARGET(30, 0.3, 1, 75, 'exp', 1.5)).toBeCloseTo(
      0.3 + (0.7 * (1 - Math.exp(-0.6))) / (1 - Math.exp(-1.5)),
      12,
    );
    expect(RAMP_TARGET(45, 0, 1, 90, 'exp', 0)).toBe(0.5);
    expect(RAMP_TARGET(45, 0, 1, 90, 'exp', 1e-7)).toBeCloseTo(0.5, 7);
    expect(RAMP_TARGET(45, 0, 1, 90, 'logistic', 1e-7)).toBeCloseTo(0.5, 12);
    expect(RAMP_TARGET(45, 0, 1, 90, 'logistic', 1e9)).toBe(0.5);
  });

  test('errors', () => {
    expect(() => RAMP_TARGET(30, '', 1, '')).toThrow('RAMP_TARGET: start is missing: give a value');
    expect(() => RAMP_TARGET(1, 0, 1, '')).toThrow('RAMP_TARGET: full_day is missing: give a value');
    expect(() => RAMP_TARGET(1, 0, 1, 0)).toThrow('RAMP_TARGET: full_day is 0: it must be above 0');
    expect(() => RAMP_TARGET(1, 0, 1, 90, 'halflife')).toThrow(
      /shape is missing: with "halflife" it is the half-life/,
    );
    expect(() => RAMP_TARGET(1, 0, 1, 90, 'halflife', 0)).toThrow(/shape is missing/);
    expect(() => RAMP_TARGET(1, 0, 1, 90, 'exp', -1)).toThrow(/shape is -1: it must be 0 or more/);
    expect(() => RAMP_TARGET(1, 0, 1, 90, 'sigmoid')).toThrow(/use one of exp, linear, logistic, halflife/);
  });
});

describe('RAMP_UNITTIME', () => {
  const crawford = (n: number, rate: number) => 100 * n ** Math.log2(rate);

  test('models', () => {
    expect(RAMP_UNITTIME(100, column(1, 2, '', 4), 0.8)).toEqual([
      [100],
      [expect.closeTo(80, 10)],
      [''],
      [expect.closeTo(64, 10)],
    ]);
    expect(RAMP_UNITTIME(100, [[1, 2, 4]], 0.8, 'wright', true)).toEqual([
      [100, expect.closeTo(160, 10), expect.closeTo(256, 10)],
    ]);
    expect(RAMP_UNITTIME(100, [[1, 2]], 0.8, 'wright')).toEqual([[100, expect.closeTo(60, 10)]]);
    expect(RAMP_UNITTIME(100, 7, 1, 'crawford', 'yes')).toBe(700);
  });

  test('totals of many units agree with adding them up', () => {
    for (const rate of [0.05, 0.5, 0.85, 1]) {
      let sum = 0;
      for (let n = 1; n <= 5_000; n++) sum += crawford(n, rate);
      expect(RAMP_UNITTIME(100, 5_000, rate, '', true)).toBeCloseTo(sum, 7);
    }
  });

  test('errors', () => {
    for (const rate of [0, -0.5, 1.01]) {
      expect(() => RAMP_UNITTIME(100, 2, rate)).toThrow(/rate is .*: it must be above 0 and at most 1/);
    }
    expect(() => RAMP_UNITTIME(100, column(1, 0), 0.8)).toThrow(
      'RAMP_UNITTIME: unit is 0 in row 2: it must be 1 or more',
    );
    expect(() => RAMP_UNITTIME(100, 1.5, 0.8)).toThrow(/unit is 1.5: it must be a whole number/);
    expect(() => RAMP_UNITTIME(100, 2, '')).toThrow('RAMP_UNITTIME: rate is missing: give a value');
    expect(() => RAMP_UNITTIME(100, 2, 0.8, 'log')).toThrow(/model is “log”: use one of crawford, wright/);
  });
});
