import { RAMP_DATE, RAMP_DAY, RAMP_PLAN } from './ramp-and-kpi';
import { civil, durationCell, forbidServices, useZone } from './zone';

const ZONE = 'Asia/Kolkata';
beforeEach(() => {
  useZone(ZONE);
});

const date = (...args: Parameters<typeof RAMP_DATE>) => civil(RAMP_DATE(...args) as Date, ZONE);
const MONDAY = '2026-03-02';

describe('RAMP_DAY', () => {
  beforeEach(forbidServices);

  test('counts from the first working day, both ends included', () => {
    expect(RAMP_DAY(MONDAY, MONDAY)).toBe(1.4);
    expect(RAMP_DAY('2026-02-28', MONDAY)).toBe(1.4);
    expect(RAMP_DAY(MONDAY, '2026-03-01')).toBe(0);
    expect(RAMP_DAY('2026-02-28', '2026-03-01')).toBe(0);
  });

  test.each([
    ['0000011', 14],
    ['1', 14],
    [2, 12.6],
    ['0000001', (7 / 6) * 11],
    ['11', (7 / 6) * 11],
    [12, (7 / 6) * 10],
    [7, 12.6],
    [17, (7 / 6) * 11],
    ['0000000', 12],
    ['1111110', 7],
  ])('weekend %p', (weekend, expected) => {
    // Twelve days, Monday to Friday of the week after.
    expect(RAMP_DAY(MONDAY, '2026-03-13', weekend)).toBeCloseTo(expected, 12);
  });

  test('numbers that a mask may have become are refused, with the reason', () => {
    expect(() => RAMP_DAY(MONDAY, MONDAY, 1)).toThrow(
      /weekend is the number 1, which may be the mask 0000001/,
    );
    expect(() => RAMP_DAY(MONDAY, MONDAY, 11)).toThrow(
      /weekend is the number 11, which may be the mask 0000011/,
    );
    expect(() => RAMP_DAY(MONDAY, MONDAY, '1111111')).toThrow(/weekend leaves no working day/);
    for (const weekend of [0, 8, 10, 18, 2.5, -1, 1000001, '8', '011', '00000110', 'Sunday', true]) {
      expect(() => RAMP_DAY(MONDAY, MONDAY, weekend)).toThrow(/^RAMP_DAY: weekend is .*use a mask as text/);
    }
  });

  test('holidays: a column of dates, or dates and fractions; names are ignored', () => {
    const to = '2026-03-06';
    expect(RAMP_DAY(MONDAY, to, '', [['2026-03-03'], [''], ['2026-03-07']])).toBeCloseTo(5.6, 12);
    expect(RAMP_DAY(MONDAY, to, '', [['2026-03-03', '2026-03-04']])).toBeCloseTo(4.2, 12);
    expect(RAMP_DAY(MONDAY, to, '', '2026-03-03')).toBeCloseTo(5.6, 12);
    expect(RAMP_DAY(MONDAY, to, '', [['2026-03-03', 0.5]])).toBeCloseTo(6.3, 12);
    expect(
      RAMP_DAY(MONDAY, to, '', [
        ['2026-03-03', '50%'],
        ['2026-03-04', ''],
      ]),
    ).toBeCloseTo(4.9, 12);
    expect(
      RAMP_DAY(MONDAY, to, '', [
        ['2026-03-03', 'Holi'],
        ['2026-03-04', 'Holi'],
      ]),
    ).toBeCloseTo(4.2, 12);
    expect(
      RAMP_DAY(MONDAY, to, '', [
        ['', ''],
        ['', ''],
      ]),
    ).toBe(7);
  });

  test('of two holidays on a day the larger counts', () => {
    const twice = [
      ['2026-03-03', 0.5],
      ['2026-03-03', 0.25],
    ];
    expect(RAMP_DAY(MONDAY, '2026-03-06', '', twice)).toBeCloseTo(6.3, 12);
  });

  test.each([
    [[['2026-03-03', 0]], /the fraction of holidays is 0 in row 1: it must be above 0 and at most 1/],
    [[['2026-03-03', 1.5]], /the fraction of holidays is 1.5/],
    [
      [
        ['2026-03-03', 1],
        ['2026-03-04', '2026-03-05'],
      ],
      /holidays has a date in its second column in row 2/,
    ],
    [[['Easter'], ['2026-03-03']], /holidays is “Easter” in row 1, not a date/],
    [
      [
        ['2026-03-03', 1, 'x'],
        ['2026-03-04', 1, 'x'],
      ],
      /holidays has 3 columns/,
    ],
    [
      [
        ['', 0.5],
        ['2026-03-04', 1],
      ],
      /the date of holidays is blank in row 1/,
    ],
  ])('holidays %j', (holidays, message) => {
    expect(() => RAMP_DAY(MONDAY, MONDAY, '', holidays)).toThrow(message);
  });

  test('leave and holidays that overlap take no more than the day', () => {
    const to = '2026-03-06';
    expect(
      RAMP_DAY(MONDAY, to, '', '', [
        ['2026-03-03', '2026-03-04', 0.5],
        ['2026-03-04', '2026-03-05', 0.75],
      ]),
    ).toBeCloseTo(7 - 1.4 * (0.5 + 1 + 0.75), 12);
    expect(RAMP_DAY(MONDAY, to, '', [['2026-03-03', 0.5]], [['2026-03-03', '2026-03-03', 0.75]])).toBeCloseTo(
      5.6,
      12,
    );
    expect(RAMP_DAY(MONDAY, to, '', [['2026-03-03', 0.5]], [['2026-03-03', '2026-03-03', 0.25]])).toBeCloseTo(
      5.95,
      12,
    );
    expect(RAMP_DAY(MONDAY, to, '', '', [['2026-03-04', '2026-03-20']])).toBeCloseTo(2.8, 12);
    expect(
      RAMP_DAY(MONDAY, to, '', '', [
        ['', '', ''],
        ['2026-03-04', '2026-03-04', ''],
      ]),
    ).toBeCloseTo(5.6, 12);
  });

  test.each([
    [[['2026-03-04', '2026-03-03']], /leave ends before it starts in row 1/],
    [[['2026-03-04', '']], /the last day of leave is blank in row 1/],
    [[['', '2026-03-04']], /the first day of leave is blank in row 1/],
    [[['2026-03-04', '2026-03-04', 2]], /the fraction of leave is 2 in row 1/],
    [[['2026-03-04'], ['2026-03-05']], /leave has 1 columns/],
    [[['#REF!', '2026-03-05']], /the first day of leave holds the error #REF! in row 1/],
  ])('leave %j', (leave, message) => {
    expect(() => RAMP_DAY(MONDAY, MONDAY, '', '', leave)).toThrow(message);
  });

  test('part time slows the clock', () => {
    expect(RAMP_DAY(MONDAY, '2026-03-13', '', '', '', 0.5)).toBe(7);
    for (const fte of [0, -1, 1.1]) {
      expect(() => RAMP_DAY(MONDAY, MONDAY, '', '', '', fte)).toThrow(/fte is .*above 0 and at most 1/);
    }
  });
});

describe('RAMP_DATE', () => {
  test('is a working day, also for a ramp day of 0 or less', () => {
    expect(date('2026-02-28', 0)).toBe(MONDAY);
    expect(date('2026-02-28', -5)).toBe(MONDAY);
    expect(date(MONDAY, 0, '', [[MONDAY]])).toBe('2026-03-03');
    expect(
      date(MONDAY, 0, '', '', [
        [MONDAY, '2026-03-02', 0.7],
        [MONDAY, '2026-03-02', 0.3],
      ]),
    ).toBe('2026-03-03');
    expect(date(MONDAY, 7)).toBe('2026-03-06');
    expect(date(MONDAY, 7.1)).toBe('2026-03-09');
  });

  test('reaches a sum of fractions of a day', () => {
    const tenths = Array.from({ length: 60 }, (_, i) => [46083 + i, 46083 + i, 0.9]);
    expect(date(MONDAY, 1.4, '', '', tenths)).toBe('2026-03-13');
  });

  test('keeps the shape, and blanks their place', () => {
    expect(RAMP_DATE(MONDAY, [[30, 60]])).toHaveLength(1);
    const column = RAMP_DATE(MONDAY, [[14], [''], [30], ['']]) as unknown[][];
    expect(column.map(([cell]) => (cell instanceof Date ? civil(cell, ZONE) : cell))).toEqual([
      '2026-03-13',
      '',
      '2026-03-31',
    ]);
  });

  test('is never later than 3,650 days after the start', () => {
    const leave = [['2026-03-02', '2036-02-27']];
    expect(date(MONDAY, 1, '', '', leave)).toBe('2036-02-28');
    expect(() => RAMP_DATE(MONDAY, 1, '1111110', '', [['2026-03-02', '2036-02-28']])).toThrow(
      'RAMP_DATE: ramp day 1 is never reached within 3650 days of 2026-03-02: check weekend, leave, holidays and fte',
    );
    expect(() => RAMP_DATE(MONDAY, [[30], [5_000]])).toThrow(/ramp day 5000 in row 2 is never reached/);
  });
});

describe('RAMP_PLAN', () => {
  test('of each role', () => {
    const roles = [
      'Marketplace Seller',
      'Listing Optimization Specialist',
      'Logistics Coordinator',
      'Multilingual Customer Support',
      'Performance Marketer',
      'Trust & Safety Analyst',
    ];
    const shares = roles.map((role) =>
      RAMP_PLAN(role, MONDAY)
        .filter((row) => row[6] === 'share of full')
        .map((row) => Number((row[5] as number).toFixed(2))),
    );
    expect(shares).toEqual([
      [0.1, 0.19, 0.53, 0.86],
      [0.31, 0.5, 0.79, 1],
      [0.52, 0.71, 0.93, 1],
      [1.31, 1.19, 1.07, 1.03],
      [0.71, 0.74, 0.85, 0.96],
      [0.45, 0.66, 0.92, 1],
    ]);
  });

  test('has a header, seven lines, and the metric’s own unit with a full value', () => {
    const plan = RAMP_PLAN(' multilingual customer support ', MONDAY, 320);
    expect(plan).toHaveLength(8);
    expect(RAMP_PLAN('Multilingual Customer Support', MONDAY, durationCell(ZONE, 320))).toEqual(plan);
    expect(plan[0]).toEqual([
      'Milestone',
      'Phase',
      'Due',
      'Metric',
      'Direction',
      'Target',
      'Unit',
      'Outcome',
    ]);
    expect(plan.slice(1).map(([milestone, phase]) => [milestone, phase])).toEqual([
      [14, 'learn'],
      [30, 'learn'],
      [30, 'learn'],
      [60, 'contribute'],
      [60, 'contribute'],
      [90, 'own'],
      [90, 'own'],
    ]);
    const [, first, , guardrail] = plan;
    expect(first!.slice(3, 5)).toEqual(['Average handle time', 'lower']);
    expect(first![5]).toBeCloseTo(320 + 160 * 2 ** (-14 / 21), 10);
    expect(first!.slice(6)).toEqual(['seconds', 'the right answer, once, fast']);
    expect(guardrail!.slice(3)).toEqual([
      'Quality score',
      'higher',
      0.8,
      'share',
      'the right answer, once, fast',
    ]);
    expect(RAMP_PLAN('Performance Marketer', MONDAY, 1)[1]![6]).toBe('ratio');
  });

  test('errors', () => {
    expect(() => RAMP_PLAN('Chef', MONDAY)).toThrow(
      'RAMP_PLAN: role is “Chef”: use one of Marketplace Seller, Listing Optimization Specialist, Logistics Coordinator, Multilingual Customer Support, Performance Marketer, Trust & Safety Analyst',
    );
    expect(() => RAMP_PLAN('', MONDAY)).toThrow('RAMP_PLAN: role is missing: give a value');
    expect(() => RAMP_PLAN('Performance Marketer', '')).toThrow(
      'RAMP_PLAN: start_date is missing: give a value',
    );
    expect(() => RAMP_PLAN('Performance Marketer', MONDAY, 0)).toThrow(/full_value is 0: it must be above 0/);
  });
});
