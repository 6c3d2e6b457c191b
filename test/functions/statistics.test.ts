import * as fc from 'fast-check';
import { RAMP_CI, RAMP_FORECAST, RAMP_RATIOCI, RAMP_SHRINK, RAMP_TTP } from './stats-and-tasks';

const column = (...values: unknown[]) => values.map((value) => [value]);

describe('RAMP_CI', () => {
  test('kinds are read in any case; an unknown one lists them', () => {
    expect(RAMP_CI('Mean', column(1, 2, 3))).toEqual(RAMP_CI('mean', [[1, 2, 3]]));
    expect(() => RAMP_CI('mode', column(1, 2))).toThrow(
      'RAMP_CI: kind is “mode”: use one of mean, median, geomean, lognormal, count, rate, proportion',
    );
    expect(() => RAMP_CI('', column(1, 2))).toThrow('RAMP_CI: kind is missing: use one of mean,');
  });

  test('blank rows are no values', () => {
    expect(RAMP_CI('mean', column('', 1, '', 2, 3, '', ''))).toEqual(RAMP_CI('mean', column(1, 2, 3)));
    expect(RAMP_CI('count', column(3, '', 5), column(2, '', 2))).toEqual(
      RAMP_CI('count', column(3, 5), column(2, 2)),
    );
    expect(() => RAMP_CI('mean', column('', ''))).toThrow('RAMP_CI: no rows: x is blank throughout');
  });

  test('counts are whole, successes do not exceed trials', () => {
    expect(() => RAMP_CI('count', column(3, 2.5))).toThrow(
      'RAMP_CI: x is 2.5 in row 2: it must be a whole number',
    );
    expect(() => RAMP_CI('proportion', column(5, 4), column(5, 3))).toThrow(
      'RAMP_CI: x has 9 successes of 8 trials: check both',
    );
    expect(() => RAMP_CI('rate', column(3, 1), column(5, 0))).toThrow(
      'RAMP_CI: exposure_or_n is 0 in row 2, but events were counted there: enter the exposure',
    );
    expect(() => RAMP_CI('rate', column(3, 1), column(5, ''))).toThrow(/exposure_or_n is blank in row 2/);
  });

  test('a rate needs an exposure, a proportion trials, and a mean takes neither', () => {
    expect(() => RAMP_CI('rate', 3)).toThrow('RAMP_CI: a rate needs exposure_or_n');
    expect(() => RAMP_CI('proportion', 3)).toThrow('RAMP_CI: a proportion needs exposure_or_n');
    expect(() => RAMP_CI('mean', column(1, 2), 0.9)).toThrow('RAMP_CI: "mean" takes no exposure_or_n');
  });

  test('values without a logarithm', () => {
    expect(() => RAMP_CI('geomean', column(3, 0))).toThrow(
      'RAMP_CI: x is 0 in row 2: values must be above 0',
    );
    expect(() => RAMP_CI('lognormal', column(-1, 3))).toThrow(
      'RAMP_CI: x is -1 in row 1: values must be above 0',
    );
  });

  test('several rows of trials are summed', () => {
    expect(RAMP_CI('proportion', column(41, 40), column(130, 133))).toEqual(RAMP_CI('proportion', 81, 263));
    expect(RAMP_CI('proportion', column(0, 81), column(200, 63))).toEqual(RAMP_CI('proportion', 81, 263));
  });

  test('too few values name the argument', () => {
    expect(() => RAMP_CI('mean', 5)).toThrow('RAMP_CI: x has too few values (1): at least 2 are needed');
    expect(() => RAMP_CI('median', column(1, 2, 3, 4, 5))).toThrow(
      'RAMP_CI: x has too few values (5) for limits',
    );
    expect(RAMP_CI('median', column(1, 2, 3, 4, 5), '', 0.9)[0]).toEqual([3, 1, 5, 5]);
  });

  test('confidence is a share', () => {
    expect(() => RAMP_CI('mean', column(1, 2), '', 95)).toThrow(/conf is 95/);
  });
});

test('RAMP_CI: the limits of a count grow with it, from 0 to thousands', () => {
  for (const conf of [0.5, 0.95]) {
    let before = [0, 0, 0];
    for (let events = 1; events <= 6_000; events += events < 50 ? 1 : 7) {
      const [estimate, low, high] = RAMP_CI('count', events, '', conf)[0] as number[];
      expect(low).toBeLessThan(estimate!);
      expect(high).toBeGreaterThan(estimate!);
      expect(low).toBeGreaterThan(before[1]!);
      expect(high).toBeGreaterThan(before[2]!);
      before = [estimate!, low!, high!];
    }
  }
});

test('RAMP_RATIOCI: a blank beside a value is an error, a blank row is none', () => {
  expect(RAMP_RATIOCI(column(2, '', 4, 7), column(1, '', 2, 3))).toEqual(
    RAMP_RATIOCI(column(2, 4, 7), column(1, 2, 3)),
  );
  expect(() => RAMP_RATIOCI(column(2, ''), column(1, 2))).toThrow(/numerator is blank in row 2/);
  expect(() => RAMP_RATIOCI(column(2, 3), column(1, 2, 3))).toThrow(/differ in length, 2 and 3/);
  expect(() => RAMP_RATIOCI(5, 2)).toThrow('RAMP_RATIOCI: numerator has too few values (1)');
});

test('RAMP_RATIOCI: a ratio, or a denominator, that is 0 but for rounding is 0', () => {
  expect(() => RAMP_RATIOCI(column(0.1, 0.2, -0.3), column(1, 2, 1))).toThrow(
    /"logdelta" limits need one above 0/,
  );
  expect(() => RAMP_RATIOCI(column(1, 2, 1), column(0.1, 0.2, -0.3))).toThrow(/the denominator adds up to 0/);
  expect(() => RAMP_RATIOCI(column(1, 2, 1), column(1, 0, 4), '', 'FIELLER')).toThrow(/unbounded/);
});

test('RAMP_SHRINK keeps blank rows in their place', () => {
  const dense = RAMP_SHRINK(column(1, 5, 9, 4), column(1, 2, 1, 2));
  expect(RAMP_SHRINK(column('', 1, 5, '', 9, 4, ''), column('', 1, 2, '', 1, 2, ''))).toEqual([
    ['', '', ''],
    dense[0],
    dense[1],
    ['', '', ''],
    dense[2],
    dense[3],
  ]);
  expect(RAMP_SHRINK(column(1, 5, 9, 4), 2)).toEqual(RAMP_SHRINK(column(1, 5, 9, 4), column(2, 2, 2, 2)));
  expect(() => RAMP_SHRINK(column(1, 5, 9), 2)).toThrow('RAMP_SHRINK: too few estimates (3)');
  expect(() => RAMP_SHRINK(column(1, 5, 9, 4), column(1, 0, 1, 1))).toThrow('RAMP_SHRINK: se is 0 in row 2');
  expect(() => RAMP_SHRINK(column(1, 5, 9, 4), column(1, '', 1, 1))).toThrow(
    'RAMP_SHRINK: se is blank in row 2',
  );
});

test('RAMP_FORECAST: blank columns are no data, a blank error is an error', () => {
  const prior = RAMP_FORECAST('', '', '', 4, 40);
  expect(RAMP_FORECAST(column('', ''), column('', ''), column('', ''), 4, 40)).toEqual(prior);
  expect(() => RAMP_FORECAST(column(3, 10), column(5, 6), column(1, ''), 4, 40)).toThrow(
    /se is blank in row 2/,
  );
  expect(() => RAMP_FORECAST(column(3), column(5), column(0), 4, 40)).toThrow(/se is 0/);
  expect(() => RAMP_FORECAST(column(3), column(5), column(1), '', 40)).toThrow(/start is missing/);
});

test('RAMP_TTP reads who reached it as flags; a blank is an error', () => {
  expect(RAMP_TTP(column(10, 20, 30), column('yes', 0, 'TRUE'))).toEqual(
    RAMP_TTP(column(10, 20, 30), column(true, false, 1)),
  );
  expect(() => RAMP_TTP(column(10, 20), column(true, ''))).toThrow(/reached is blank in row 2/);
  expect(() => RAMP_TTP(column(-1), column(true))).toThrow(/days is -1/);
});

test('the order of rows and blank rows change no aggregate', () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 8, maxLength: 20 }), fc.nat(8), (rows, at) => {
      const calls = [
        (x: unknown[][], y: unknown[][]) => RAMP_CI('rate', x, y),
        (x: unknown[][], y: unknown[][]) => RAMP_RATIOCI(x, y),
        (x: unknown[][]) => RAMP_CI('median', x),
        (x: unknown[][]) => RAMP_CI('lognormal', x),
      ];
      const split = (list: unknown[][]) => [list.map(([x]) => [x]), list.map(([, y]) => [y])] as const;
      const gap = [...rows.slice(0, at), ['', ''], ...rows.slice(at), ['', '']];
      for (const call of calls) {
        const plain = call(...split(rows)).flat() as number[];
        expect(call(...split(gap)).flat()).toEqual(plain);
        (call(...split([...rows].reverse())).flat() as number[]).forEach((value, i) => {
          expect(value).toBeCloseTo(plain[i]!, 8);
        });
      }
    }),
  );
});
