import { RAMP_FEE, RAMP_FUNNEL, RAMP_IBAN, RAMP_IMPACT, RAMP_LIFT, RAMP_SAMPLE } from './stats-and-tasks';
import { at, useZone } from './zone';

const column = (...values: unknown[]) => values.map((value) => [value]);

test('RAMP_LIFT: counts that cannot be', () => {
  expect(() => RAMP_LIFT(5, 0, 1, 10)).toThrow('RAMP_LIFT: n_a is 0: there were no visitors');
  expect(() => RAMP_LIFT(5, 10, 11, 10)).toThrow('RAMP_LIFT: conv_b is 11, more than n_b (10): check both');
  expect(() => RAMP_LIFT(5.5, 10, 1, 10)).toThrow('RAMP_LIFT: conv_a is 5.5: it must be a whole number');
  expect(RAMP_LIFT(0, 10, 0, 10)[0]!.slice(3, 5)).toEqual(['', '']);
});

test('RAMP_SAMPLE: absolute or relative lift', () => {
  expect(RAMP_SAMPLE(0.2, 0.05)).toBe(1094);
  expect(RAMP_SAMPLE('20%', 0.25, '', '', 'yes')).toBe(1094);
  expect(RAMP_SAMPLE(0.04, 0.01, 0.8, 1e-11)).toBe(50_273);
  expect(() => RAMP_SAMPLE(0.9, 0.2)).toThrow('RAMP_SAMPLE: the lifted rate is 1.1');
});

describe('RAMP_IMPACT', () => {
  test('a blank row keeps its place', () => {
    const [top, low] = RAMP_IMPACT(column(48, 36), column(80, 80));
    expect(RAMP_IMPACT(column(48, '', 36, ''), column(80, '', 80, ''))).toEqual([
      top,
      ['', '', '', '', ''],
      low,
    ]);
  });

  test('no applicants, more selected than applied', () => {
    expect(() => RAMP_IMPACT(column(1, 0), column(2, 0))).toThrow('RAMP_IMPACT: applicants is 0 in row 2');
    expect(() => RAMP_IMPACT(column(5, 9), column(4, 10))).toThrow(
      'RAMP_IMPACT: selected is 5 in row 1, more than its 4 applicants: check both',
    );
  });

  test('nobody selected', () => {
    expect(RAMP_IMPACT(column(0, 0), column(3, 4))).toEqual([
      [0, '', '', '', 'no selections'],
      [0, '', '', '', 'no selections'],
    ]);
  });
});

describe('RAMP_FUNNEL', () => {
  const ZONE = 'Asia/Kolkata';
  beforeAll(() => {
    useZone(ZONE);
  });

  test('dates as cells, text or serial numbers', () => {
    const text = RAMP_FUNNEL(
      column('2026-01-01', '2026-01-02'),
      column('2026-01-05', ''),
      column('Advanced', 'open'),
      '2026-02-01',
    );
    const mixed = RAMP_FUNNEL(
      column(at(ZONE, '2026-01-01'), 46_024),
      column(at(ZONE, '2026-01-05', '23:30:00'), ''),
      column('advanced', 'OPEN'),
      at(ZONE, '2026-02-01'),
    );
    expect(mixed).toEqual(text);
    expect(text[0]!.slice(0, 3)).toEqual([2, 1, 1]);
    expect(text[0]![5]).toBe(4);
  });

  test('nothing decided yet', () => {
    expect(RAMP_FUNNEL(column('2026-01-01'), column(''), column('open'), '2026-02-01')).toEqual([
      [1, 0, '', '', '', ''],
    ]);
  });

  test.each([
    [['2026-03-01', '', 'open'], 'entered is 2026-03-01 in row 1, after as_of (2026-02-01)'],
    [['2026-01-01', '2026-02-02', 'rejected'], 'left is 2026-02-02 in row 1, after as_of (2026-02-01)'],
    [['2026-01-05', '2026-01-04', 'rejected'], 'left is before 2026-01-05 in row 1'],
    [['2026-01-05', '2026-01-06', 'open'], 'left has a date in row 1, but the outcome is open'],
    [['2026-01-05', '', 'withdrew'], 'left is blank in row 1, but the outcome is withdrew'],
    [['2026-01-05', '', ''], 'outcome is blank in row 1'],
    [['2026-01-05', '', 'hired'], 'use one of advanced, rejected, withdrew, open'],
  ])('%j', ([entered, left, outcome], message) => {
    expect(() => RAMP_FUNNEL([[entered]], [[left]], [[outcome]], '2026-02-01')).toThrow(message as string);
  });
});

test('RAMP_FEE: rules in any case, floor and cap', () => {
  const fee = (...rest: unknown[]) => RAMP_FEE(40, 1000, 55, 1000, 10_000, 30, 0.4, '20%', ...rest);
  expect(fee()).toBeCloseTo(67.1420894, 6);
  expect(fee('POINT')).toBeCloseTo(360, 9);
  expect(fee('gate', 25)).toBe(25);
  expect(fee('point', '', 100)).toBe(100);
  expect(() => fee('best')).toThrow('RAMP_FEE: rule is “best”: use one of lower80, point, gate');
  expect(() => RAMP_FEE(40, 1000, 55, 1000, 10_000, 30, 40, 0.2)).toThrow(/margin is 40/);
});

test('RAMP_IBAN maps over a column, blanks in their place', () => {
  expect(RAMP_IBAN(column('GB82 WEST 1234 5698 7654 32', '', 'gb82 west 1234 5698 7654 33', ''))).toEqual(
    column(true, '', false),
  );
  expect(RAMP_IBAN('')).toBe('');
  expect(RAMP_IBAN(12)).toBe(false);
  expect(() => RAMP_IBAN(column('#N/A'))).toThrow(/RAMP_IBAN: iban holds the error #N\/A in row 1/);
});
