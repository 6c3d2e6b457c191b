import { RAMP_FX, RAMP_TREND } from './ramp-and-kpi';
import { at, civil, useZone } from './zone';

const ZONE = 'America/New_York';
beforeAll(() => {
  useZone(ZONE);
});

const column = (...values: unknown[]) => values.map((value) => [value]);

describe('RAMP_FX', () => {
  const WIDE = [
    ['Date', 'USD', 'JPY', 'gbp', ''],
    ['2026-01-12', 1.2, 'N/A', 0.8, ''],
    ['2026-01-05', 1.1, 160, '', ''],
    ['2026-01-02', '1.05', 150, 0.84, ''],
    ['', '', '', '', ''],
  ];
  const LONG = [
    ['Date', 'Currency', 'Per EUR'],
    ['2026-01-05', 'USD', 1.1],
    ['2026-01-05', 'GBP', 0.85],
    ['', '', ''],
    ['2026-01-05', 'usd', 1.25],
  ];

  test('wide: blank and N/A are no rate, newest first or not', () => {
    expect(RAMP_FX(110, 'USD', 'EUR', '2026-01-05', WIDE)).toBeCloseTo(100, 12);
    expect(RAMP_FX(1, 'EUR', 'USD', '2026-01-04', WIDE)).toBe(1.05);
    expect(RAMP_FX(1, 'EUR', 'GBP', '2026-01-05', WIDE)).toBe(0.84);
    expect(RAMP_FX(1, 'EUR', 'JPY', '2026-01-10', WIDE)).toBe(160);
    expect(RAMP_FX(110, 'usd', 'JPY ', at(ZONE, '2026-01-05'), WIDE)).toBeCloseTo(16_000, 9);
  });

  test('long: a header is one without a number, the later row wins', () => {
    expect(RAMP_FX(1, 'EUR', 'USD', '2026-01-05', LONG)).toBe(1.25);
    expect(RAMP_FX(1, 'EUR', 'USD', '2026-01-05', LONG.slice(1, 3))).toBe(1.1);
    expect(RAMP_FX(1, 'EUR', 'USD', '2026-01-05', [['2026-01-05', 'USD', '1.1']])).toBe(1.1);
    expect(RAMP_FX(1, 'EUR', 'USD', 46027, [[at(ZONE, '2026-01-05'), 'USD', 1.1]])).toBe(1.1);
  });

  test('a rate may be as old as max_age, both ends included', () => {
    expect(RAMP_FX(1, 'EUR', 'JPY', '2026-01-10', WIDE)).toBe(160);
    expect(() => RAMP_FX(1, 'EUR', 'JPY', '2026-01-11', WIDE)).toThrow(
      'RAMP_FX: the last rate of JPY before 2026-01-11 is of 2026-01-05, more than 5 days old: add newer rates',
    );
    expect(RAMP_FX(1, 'EUR', 'JPY', '2026-01-11', WIDE, 6)).toBe(160);
    expect(() => RAMP_FX(1, 'EUR', 'USD', '2026-01-06', WIDE, 0)).toThrow(/more than 0 days old/);
    expect(() => RAMP_FX(1, 'EUR', 'USD', '2026-01-01', WIDE)).toThrow(
      'RAMP_FX: rates has no rate of USD on or before 2026-01-01: add earlier rates',
    );
  });

  test('the same currency needs no rate', () => {
    expect(RAMP_FX(7, 'XXX', 'xxx', '2026-01-05', '')).toBe(7);
    expect(RAMP_FX(7, 'USD', 'USD', '1990-01-05', WIDE)).toBe(7);
  });

  test('maps, with single cells repeated', () => {
    expect(
      RAMP_FX(
        column(110, '', 5),
        column('USD', '', 'EUR'),
        'EUR',
        column('2026-01-05', '', '2026-01-05'),
        WIDE,
      ),
    ).toEqual([[expect.closeTo(100, 10)], [''], [5]]);
    expect(RAMP_FX([[1, 2]], 'EUR', 'USD', '2026-01-05', WIDE)).toEqual([[1.1, 2.2]]);
  });

  test.each([
    [[1, 'EUR', 'CHF', '2026-01-05', WIDE], 'RAMP_FX: rates has no rate of CHF: add it, or check the code'],
    [[1, 'EUR', 'USD', '2026-01-05', ''], 'RAMP_FX: rates has no rate of USD'],
    [
      [1, '$', 'USD', '2026-01-05', WIDE],
      'RAMP_FX: from is “$”: use a three-letter currency code such as USD',
    ],
    [[1, 'EUR', '', '2026-01-05', WIDE], 'RAMP_FX: to is missing: give a value'],
    [[column(1, 2), 'EUR', 'USD', column('2026-01-05', ''), WIDE], 'RAMP_FX: date is blank in row 2'],
    [
      [
        1,
        'EUR',
        'USD',
        '2026-01-05',
        [
          ['Date', 'USD'],
          ['2026-01-05', 0],
        ],
      ],
      'the rate of USD is 0 in row 2: it must be above 0',
    ],
    [
      [
        1,
        'EUR',
        'USD',
        '2026-01-05',
        [
          ['Date', 'USD'],
          ['2026-01-05', '0,9'],
        ],
      ],
      'the rate of USD is the text “0,9” in row 2',
    ],
    [[1, 'EUR', 'USD', '2026-01-05', [['2026-01-05', 'USD', '']]], 'rates has no rate of USD'],
    [
      [
        1,
        'EUR',
        'USD',
        '2026-01-05',
        [
          ['2026-01-04', 'USD', 1],
          ['2026-01-05', 'USD', ''],
        ],
      ],
      'the rate of USD is blank in row 2',
    ],
    [[1, 'EUR', 'USD', '2026-01-05', [['x', 'USD', 1]]], 'the date of rates is “x” in row 1, not a date'],
    [[1, 'EUR', 'USD', '2026-01-05', [['2026-01-05', 1.1]]], 'rates has 2 columns'],
    [[1, 'EUR', 'USD', '2026-01-05', WIDE, -1], 'max_age is -1: it must be 0 or more'],
  ])('%j is an error', (args, message) => {
    expect(() => RAMP_FX(...(args as Parameters<typeof RAMP_FX>))).toThrow(message);
  });
});

describe('RAMP_TREND', () => {
  const shown = (rows: unknown[][]) =>
    rows.map((row) => row.map((cell) => (cell instanceof Date ? civil(cell, ZONE) : cell)));

  test('weeks start on Monday, and every one between the first and the last is a column', () => {
    const dates = column('2026-03-01', '2026-03-02', '2026-03-20', at(ZONE, '2026-03-22', '23:59:00'));
    expect(shown(RAMP_TREND(column('a', 'a', 'b', 'b'), dates, column(1, 2, 3, 4)))).toEqual([
      ['', '2026-02-23', '2026-03-02', '2026-03-09', '2026-03-16'],
      ['a', 1, 2, '', ''],
      ['b', '', '', '', 7],
    ]);
  });

  test('days, across a change of the clocks', () => {
    const [header] = RAMP_TREND(
      column('a', 'a'),
      column('2026-03-07', '2026-03-09'),
      column(1, 1),
      '',
      'DAY',
    );
    expect(header!.slice(1)).toEqual(['2026-03-07', '2026-03-08', '2026-03-09'].map((day) => at(ZONE, day)));
  });

  test('a ratio of sums; a zero denominator is blank', () => {
    const rows = RAMP_TREND(
      column('a', 'a', 'a', ''),
      column('2026-01-01', '2026-01-31', '2026-02-01', ''),
      column(10, 20, 5, ''),
      column(1, 9, 0, ''),
      'month',
    );
    expect(shown(rows)).toEqual([
      ['', '2026-01-01', '2026-02-01'],
      ['a', 3, ''],
    ]);
  });

  test('months of all years', () => {
    const dates = ['1899-12-31', '1900-02-28', '1900-03-01', '2000-02-29', '2024-02-29', '2100-03-01'];
    for (const day of dates) {
      expect(shown(RAMP_TREND('a', day, 1, '', 'month'))[0]![1]).toBe(`${day.slice(0, 7)}-01`);
    }
  });

  test.each([
    [
      [column('a', 'a'), column('2026-01-01', '2026-01-02'), column(1, '')],
      /numerator is blank in row 2: write 0/,
    ],
    [[column('a', ''), column('2026-01-01', '2026-01-02'), column(1, 1)], /group is blank in row 2/],
    [['a', '', 1], /date is missing/],
    [['a', '2026-01-01', 1, '', 'year'], /period is “year”: use one of week, day, month/],
    [
      [column('a', 'a'), column('1900-01-01', '2026-01-01'), column(1, 1), '', 'day'],
      /46,022 periods for 1 groups.*check the dates/,
    ],
  ])('%j is an error', (args, message) => {
    expect(() => RAMP_TREND(...(args as Parameters<typeof RAMP_TREND>))).toThrow(message);
  });
});
