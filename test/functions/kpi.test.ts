import {
  RAMP_AHT,
  RAMP_AHT_BY,
  RAMP_BREAKEVEN,
  RAMP_LISTINGS,
  RAMP_LISTINGS_BY,
  RAMP_ROAS,
  RAMP_ROAS_BY,
} from './ramp-and-kpi';
import { forbidServices } from './zone';

beforeAll(forbidServices);

const column = (...values: unknown[]) => values.map((value) => [value]);

describe('RAMP_AHT', () => {
  test('is a ratio of sums, with contacts by row or as a total', () => {
    expect(RAMP_AHT(column(300, 900), '', '', column(1, 5))).toBe(200);
    expect(RAMP_AHT(column(300, 900), '', '', 6)).toBe(200);
    expect(RAMP_AHT(column(300, 900), '', '', column(6))).toBe(200);
    expect(RAMP_AHT(column(300, 900), '', '', column('', 5))).toBe(200);
    expect(RAMP_AHT(column(300, 900), '', '', column('', ''))).toBe(600);
  });

  test('excludes nothing for being long', () => {
    expect(RAMP_AHT(column(60, 20_000))).toBe(10_030);
  });

  test('trim10 follows TRIMMEAN', () => {
    const upTo = (n: number) => column(...Array.from({ length: n - 1 }, (_, i) => i + 1), 10_000);
    expect(RAMP_AHT(upTo(19), '', '', '', 'trim10')).toBeCloseTo((171 + 10_000) / 19, 9);
    expect(RAMP_AHT(upTo(20), '', '', '', 'TRIM10')).toBe(10.5);
    expect(RAMP_AHT(upTo(40), '', '', '', 'trim10')).toBe(20.5);
  });

  test('medians', () => {
    expect(RAMP_AHT(column(1, 5, 2), '', '', '', 'median')).toBe(2);
    expect(RAMP_AHT(column(1, 5, 2, 4), column(0, 0, 0, 1), '', '', 'median')).toBe(3.5);
  });

  test('other methods than the mean need rows of one contact', () => {
    expect(RAMP_AHT(column(100, 400), '', '', column(1, ''), 'geomean')).toBeCloseTo(200, 9);
    expect(() => RAMP_AHT(column(100, 400), '', '', column(1, 2), 'median')).toThrow(
      'RAMP_AHT: method "median" needs rows of one contact each, but handled says otherwise: use "mean"',
    );
    expect(() => RAMP_AHT(column(100, 400), '', '', 5, 'trim10')).toThrow(/rows of one contact/);
  });

  test('an omitted argument and a blank cell mean the default', () => {
    expect(RAMP_AHT(column(100, 300), [['']], undefined, ' ', [['']])).toBe(200);
    expect(RAMP_AHT(column(100, 300), null, [[null]], [['']], 'median')).toBe(200);
  });

  test('contacts that are whole but for rounding are single', () => {
    const tenth = 0.1 * 3 * 10 - 2;
    expect(tenth).not.toBe(1);
    expect(RAMP_AHT(column(100, 400), '', '', column(tenth, 1), 'geomean')).toBeCloseTo(200, 9);
    expect(RAMP_AHT_BY(column('A', 'A'), column(100, 400), '', '', column(tenth, 1))[0]![3]).toBeCloseTo(
      200,
      9,
    );
  });

  test('errors', () => {
    expect(() => RAMP_AHT(column(100, 0, 5), column(0, 0, 0), '', '', 'geomean')).toThrow(
      'RAMP_AHT: talk + hold + wrap is 0 in row 2: a geometric mean needs times above 0; use "median"',
    );
    expect(() => RAMP_AHT(column('', 100, 0), '', '', '', 'geomean')).toThrow(/in row 3/);
    expect(() => RAMP_AHT(column(100, 5), '', '', column(0, 0))).toThrow(
      'RAMP_AHT: no contacts: handled adds up to 0',
    );
    expect(() => RAMP_AHT(column(100, -5))).toThrow('RAMP_AHT: talk is -5 in row 2: it must be 0 or more');
    expect(() => RAMP_AHT(100, '', '', -1)).toThrow('RAMP_AHT: handled is -1: it must be 0 or more');
    expect(() => RAMP_AHT(column(100, ''), column(0, 5))).toThrow(
      'RAMP_AHT: talk is blank in row 2: write 0 if nobody spoke, or clear the row if the contact was not handled',
    );
    expect(() => RAMP_AHT(100, '', '', '', 'mode')).toThrow(
      /method is “mode”: use one of mean, median, geomean, trim10/,
    );
  });
});

describe('RAMP_AHT_BY', () => {
  test('leaves out what a row of several contacts, or a time of 0, cannot tell', () => {
    const hires = column('Ana', 'Ana', 'Bo', 'Bo', 'Cy', '', 'Di');
    const rows = RAMP_AHT_BY(
      hires,
      column(600, 300, 0, 90, 100, '', ''),
      '',
      '',
      column(2, 1, 1, 1, 0, '', ''),
    );
    expect(rows).toEqual([
      ['Ana', 3, 300, '', '', ''],
      ['Bo', 2, 45, '', '', ''],
      ['Cy', 0, '', '', '', ''],
    ]);
  });

  test('a contact needs a hire', () => {
    expect(() => RAMP_AHT_BY(column('Ana', ''), column(1, 2))).toThrow(
      'RAMP_AHT_BY: hire is blank in row 2, but the row has values: fill it in, or clear the row',
    );
    expect(() => RAMP_AHT_BY(column('Ana', '#N/A'), column(1, ''))).toThrow(
      /hire holds the error #N\/A in row 2/,
    );
    expect(() => RAMP_AHT_BY(column('Ana'), column(1, 2))).toThrow(
      'RAMP_AHT_BY: hire and talk differ in length, 1 and 2',
    );
  });

  test('groups that look the same are one, in order of first appearance', () => {
    const rows = RAMP_AHT_BY(column('Bo', 7, ' Bo ', '7', 'bo', true), column(1, 2, 3, 4, 5, 6));
    expect(rows.map(([hire, n]) => [hire, n])).toEqual([
      ['Bo', 2],
      [7, 2],
      ['bo', 1],
      [true, 1],
    ]);
  });
});

describe('RAMP_ROAS', () => {
  test('bases', () => {
    const args = [column(100, 50), column(20, 10), column(10, '')] as const;
    expect(RAMP_ROAS(...args)).toBeCloseTo(140 / 30, 12);
    expect(RAMP_ROAS(...args, 'acos')).toBeCloseTo(30 / 140, 12);
    expect(RAMP_ROAS(...args, 'TACOS', column(200, 100))).toBe(0.1);
    expect(RAMP_ROAS(0, 10)).toBe(0);
    expect(RAMP_ROAS(5, 10, 8)).toBeCloseTo(-0.3, 12);
  });

  test('a zero denominator is an error', () => {
    expect(() => RAMP_ROAS(column(5, 5), column(0, 0))).toThrow(
      'RAMP_ROAS: spend adds up to 0: without spend there is no ROAS',
    );
    expect(() => RAMP_ROAS(column(0.1, 0.2, -0.3), column(1, 1, 1), '', 'ACOS')).toThrow(
      /without revenue there is no ACOS/,
    );
    expect(() => RAMP_ROAS(5, 5, '', 'TACOS', 0)).toThrow(/total_revenue adds up to 0/);
    expect(() => RAMP_ROAS(5, 5, '', 'TACOS')).toThrow(/total_revenue is missing/);
    expect(() => RAMP_ROAS(column(5, 5), column(5, 5), '', 'TACOS', column(9, ''))).toThrow(
      /total_revenue is blank in row 2: write 0 if nothing was sold/,
    );
  });
});

describe('RAMP_ROAS_BY', () => {
  test('leaves out what cannot be computed', () => {
    const rows = RAMP_ROAS_BY(
      column('Ana', 'Bo', 'Bo', 'Cy', 'Cy', 'Di', 'Di'),
      column(5, 0, 0, 2, 4, 1, 1),
      column(1, 1, 2, 1, 2, 0, 0),
    );
    expect(rows).toEqual([
      ['Ana', 1, 5, 5, '', ''],
      ['Bo', 3, 0, 0, '', ''],
      ['Cy', 3, 6, 2, 2, 2],
      ['Di', 0, 2, '', '', ''],
    ]);
  });

  test('the confidence is a share', () => {
    const wide = RAMP_ROAS_BY(column('A', 'A', 'A'), column(1, 2, 4), column(1, 1, 2), '', 0.95)[0]!;
    const narrow = RAMP_ROAS_BY(column('A', 'A', 'A'), column(1, 2, 4), column(1, 1, 2), '', '80%')[0]!;
    expect(wide[4]).toBeLessThan(narrow[4] as number);
    expect(wide[5]).toBeGreaterThan(narrow[5] as number);
    expect(() => RAMP_ROAS_BY('A', 1, 1, '', 95)).toThrow(
      /conf is 95: it must be between 0 and 1, both excluded/,
    );
  });
});

test('RAMP_BREAKEVEN', () => {
  expect(RAMP_BREAKEVEN('40%')).toBe(2.5);
  expect(RAMP_BREAKEVEN(0.4, '', 'acos')).toBeCloseTo(0.4, 12);
  expect(RAMP_BREAKEVEN(0.4, 0.1, 'ACOS')).toBeCloseTo(0.36, 12);
  expect(RAMP_BREAKEVEN(1)).toBe(1);
  expect(RAMP_BREAKEVEN(column(0.4, '', 0.5))).toEqual([[2.5], [''], [2]]);
  expect(() => RAMP_BREAKEVEN(0)).toThrow(
    'RAMP_BREAKEVEN: margin is 0: no break-even exists at a margin of 0 or less',
  );
  expect(() => RAMP_BREAKEVEN(40)).toThrow('RAMP_BREAKEVEN: margin is 40: it must be a share: 0.4, not 40');
  expect(() => RAMP_BREAKEVEN(0.4, 1)).toThrow(/refund_rate is 1: it must be 0 or more and below 1/);
  // Shares that add up to 1 leave rounding, not a margin.
  expect(() => RAMP_BREAKEVEN(1 - 0.7 - 0.2 - 0.1)).toThrow(/no break-even exists/);
  expect(RAMP_BREAKEVEN(0.7 + 0.2 + 0.1 + 2e-16)).toBeCloseTo(1, 12);
});

describe('RAMP_LISTINGS', () => {
  test('pending ones are out of count and yield, and add nothing', () => {
    expect(RAMP_LISTINGS(column(1, '', 0), column(2, 5, ''), column('', '', 1))).toEqual([[2, 2, 0.5, '']]);
    expect(RAMP_LISTINGS(column('', ''), column(1, ''))).toEqual([[0, 0, '', '']]);
    expect(RAMP_LISTINGS('', 1, '', 2)).toEqual([[0, 0, '', 0]]);
  });

  test('rework that is nothing but rounding is a first pass', () => {
    expect(RAMP_LISTINGS(column(1, 1), '', column(0.1 + 0.2 - 0.3, 0))[0]!.slice(1, 3)).toEqual([2, 1]);
  });

  test('rework costs, down to nothing', () => {
    expect(RAMP_LISTINGS(column(1, 1), '', column(1, 9), 2, 0.5)).toEqual([[0.5, 2, 0, 0.25]]);
    expect(RAMP_LISTINGS(column(1, 1), '', column(1, 9), 2, 0)).toEqual([[2, 2, 0, 1]]);
  });

  test('errors', () => {
    expect(() => RAMP_LISTINGS(1, '', '', 0)).toThrow('RAMP_LISTINGS: fte_days is 0: it must be above 0');
    expect(() => RAMP_LISTINGS(1, -1)).toThrow(/complexity is -1: it must be 0 or more/);
    expect(() => RAMP_LISTINGS(1, '', -1)).toThrow(/rework is -1/);
    expect(() => RAMP_LISTINGS(column(1, 1), '', '', column(1, 2))).toThrow(/fte_days must be a single cell/);
  });
});

describe('RAMP_LISTINGS_BY', () => {
  test('a hire alone is a pending listing', () => {
    expect(RAMP_LISTINGS_BY(column('Ana', '', 'Bo'), column('', '', true))).toEqual([
      ['Ana', 0, 0, '', '', ''],
      ['Bo', 1, 1, 1, expect.closeTo(0.2065, 4), 1],
    ]);
  });

  test('FTE-days by hire, rows added up', () => {
    const days = [
      ['Bo', 1],
      ['', ''],
      [' Ana', 0.5],
      ['Ana', 1.5],
      ['Zoe', 0],
    ];
    const rows = RAMP_LISTINGS_BY(column('Ana', 'Bo', 'Cy'), column(1, 1, 1), '', '', days);
    expect(rows.map((row) => [row[0], row[6]])).toEqual([
      ['Ana', 0.5],
      ['Bo', 1],
      ['Cy', ''],
    ]);
  });

  test.each([
    [
      [
        ['Ana', 0],
        ['Bo', 1],
      ],
      'RAMP_LISTINGS_BY: fte_days of “Ana” add up to 0',
    ],
    [[['Ana', -1]], 'fte_days is -1 in row 1: it must be 0 or more'],
    [[['Ana', '']], 'fte_days is blank in row 1'],
    [[['', 2]], 'the hire of fte_days is blank in row 1'],
    [5, 'fte_days has 1 columns: give two, hire and FTE-days'],
  ])('fte_days %j', (days, message) => {
    expect(() => RAMP_LISTINGS_BY(column('Ana'), column(1), '', '', days)).toThrow(message);
  });
});
