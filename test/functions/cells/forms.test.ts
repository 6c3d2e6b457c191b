import { RAMP_AHT, RAMP_DAY, RAMP_FX, RAMP_LISTINGS, RAMP_ROAS, RAMP_TARGET } from '../ramp-and-kpi';
import { forbidServices } from '../zone';

beforeAll(forbidServices);

const column = (...values: unknown[]) => values.map((value) => [value]);
const LINEAR = [0, 100, 100, 'linear'] as const;

describe('mapping functions keep the shape of their arguments', () => {
  test('cell, column and row', () => {
    expect(RAMP_TARGET(30, ...LINEAR)).toBe(30);
    expect(RAMP_TARGET([[30]], ...LINEAR)).toEqual([[30]]);
    expect(RAMP_TARGET(column(30, 60), ...LINEAR)).toEqual([[30], [60]]);
    expect(RAMP_TARGET([[30, 60]], ...LINEAR)).toEqual([[30, 60]]);
  });

  test('a blank row is answered in place and only the blank tail is dropped', () => {
    expect(RAMP_TARGET(column('', 30, '', 60, '', ''), ...LINEAR)).toEqual([[''], [30], [''], [60]]);
    expect(RAMP_TARGET([['', 30, '', 60, '', null]], ...LINEAR)).toEqual([['', 30, '', 60]]);
  });

  test('a single cell beside a column is repeated, and a row with only it is blank', () => {
    expect(RAMP_DAY(column('2026-03-02', '', '2026-03-09'), '2026-03-13')).toEqual([[14], [''], [7]]);
    expect(RAMP_DAY('2026-03-02', column('2026-03-13', '2026-03-06', ''))).toEqual([[14], [7]]);
  });

  test('a blank beside a value is an error of its row', () => {
    expect(() => RAMP_DAY(column('2026-03-02', ''), column('2026-03-13', '2026-03-13'))).toThrow(
      'RAMP_DAY: start is blank in row 2: fill it in, or clear the whole row',
    );
  });

  test('no rows at all', () => {
    expect(() => RAMP_TARGET(column('', ''), ...LINEAR)).toThrow(
      'RAMP_TARGET: no rows: day is blank throughout',
    );
  });
});

describe('aggregating functions skip blank rows', () => {
  test('an open range', () => {
    expect(RAMP_ROAS(column(120, '', 0, '', ''), column(30, '', 25, '', ''))).toBe(120 / 55);
    expect(RAMP_ROAS([[120, '', 0]], [[30, '', 25]])).toBe(120 / 55);
    expect(RAMP_AHT(column(100, '', 200), column('', '', 20))).toBe(160);
  });

  test('a blank is missing, 0 is zero', () => {
    expect(RAMP_AHT(column(100, 0))).toBe(50);
    expect(() => RAMP_ROAS(column(1, 2, 3, 4, ''), column(1, 1, 1, 1, 1))).toThrow(
      'RAMP_ROAS: revenue is blank in row 5: write 0 if nothing was sold',
    );
    expect(() => RAMP_ROAS(column(1, 2), column(1, ''))).toThrow(
      'RAMP_ROAS: spend is blank in row 2: write 0 if nothing was spent',
    );
  });

  test('no rows at all', () => {
    expect(() => RAMP_ROAS(column('', ''), column('', ''))).toThrow(
      'RAMP_ROAS: no rows: revenue is blank throughout',
    );
    expect(() => RAMP_LISTINGS('')).toThrow('RAMP_LISTINGS: no rows: accepted is blank throughout');
  });
});

describe('errors name row and argument', () => {
  test('lengths', () => {
    expect(() => RAMP_ROAS(column(1, 2, 3), column(1, 2))).toThrow(
      'RAMP_ROAS: revenue and spend differ in length, 3 and 2: give ranges of the same rows',
    );
    expect(() => RAMP_DAY(column('2026-03-02', '2026-03-02', '2026-03-02'), column(1, 2))).toThrow(
      /start and as_of differ in length, 3 and 2/,
    );
  });

  test('error cells are thrown again, wherever they stand', () => {
    expect(() => RAMP_ROAS(column(1, '#N/A'), column(1, 1))).toThrow(
      'RAMP_ROAS: revenue holds the error #N/A in row 2: mend that cell first',
    );
    expect(() => RAMP_ROAS('#REF!', 1)).toThrow(
      'RAMP_ROAS: revenue holds the error #REF!: mend that cell first',
    );
    expect(() => RAMP_ROAS(1, 1, '', '#ERROR!')).toThrow('RAMP_ROAS: basis holds the error #ERROR!');
    expect(() =>
      RAMP_FX(1, 'USD', 'EUR', '2026-01-05', [
        ['Date', 'USD', 'JPY'],
        ['2026-01-05', 1.1, '#VALUE!'],
      ]),
    ).toThrow('RAMP_FX: rates holds the error #VALUE! in row 2');
  });

  test('text that is no number, or not the same one everywhere', () => {
    expect(() => RAMP_ROAS(column(1, 'free'), column(1, 1))).toThrow(
      'RAMP_ROAS: revenue is the text “free” in row 2, not a number',
    );
    expect(() => RAMP_ROAS(column(1, '1,234'), column(1, 1))).toThrow(
      'RAMP_ROAS: revenue is the text “1,234” in row 2, which other locales read differently',
    );
    expect(RAMP_ROAS(column(' 120 ', '1e1'), column('30', '20%'))).toBeCloseTo(130 / 30.2, 12);
  });

  test('option words list the allowed ones, in any case', () => {
    expect(RAMP_ROAS(1, 4, '', ' acos ')).toBe(4);
    expect(() => RAMP_ROAS(1, 4, '', 'ROI')).toThrow(
      'RAMP_ROAS: basis is “ROI”: use one of ROAS, ACOS, TACOS',
    );
    expect(() => RAMP_ROAS(1, 4, '', 3)).toThrow('RAMP_ROAS: basis is 3: use one of ROAS, ACOS, TACOS');
  });

  test('ranges where there is no place for them', () => {
    expect(() =>
      RAMP_ROAS(
        [
          [1, 2],
          [3, 4],
        ],
        1,
      ),
    ).toThrow('RAMP_ROAS: revenue must be one column (or one row), not a range of 2 × 2 cells');
    expect(() => RAMP_ROAS(1, 1, '', column('ROAS', 'ACOS'))).toThrow(
      'RAMP_ROAS: basis must be a single cell, not a range of 2 × 1 cells',
    );
    expect(() => RAMP_ROAS([[1], [2, 3]], column(1, 1))).toThrow(
      /revenue has rows of different length: row 2/,
    );
    expect(() => RAMP_ROAS([], 1)).toThrow('RAMP_ROAS: revenue is an empty range');
  });
});

test('TRUE and FALSE in every way they are written', () => {
  const accepted = column(true, 1, 'yes', 'TRUE', ' Yes ', '1', false, 0, 'no', 'False', '0', '');
  expect(RAMP_LISTINGS(accepted)).toEqual([[6, 11, 6 / 11, '']]);
  expect(() => RAMP_LISTINGS(column(true, 'maybe'))).toThrow(
    'RAMP_LISTINGS: accepted is “maybe” in row 2: it must be TRUE, FALSE, 1, 0, yes or no',
  );
  expect(() => RAMP_LISTINGS(column(2))).toThrow(/accepted is 2 in row 1/);
});

test('dates as ISO text or serial number, and no service without a date cell', () => {
  expect(RAMP_DAY('2026-03-02', 46094)).toBe(14);
  expect(RAMP_DAY(46083, 46094.75)).toBe(14);
  expect(() => RAMP_DAY('2026-02-30', '2026-03-13')).toThrow(
    'RAMP_DAY: start is “2026-02-30”, not a date: use a date cell or text like 2026-03-02',
  );
  expect(() => RAMP_DAY('02/03/2026', '2026-03-13')).toThrow(/not a date/);
  expect(() => RAMP_DAY(1e9, '2026-03-13')).toThrow(/no date between the years 1583 and 9999/);
});
