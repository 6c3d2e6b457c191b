import { RAMP_AGREE, RAMP_CUT, RAMP_FAIR, RAMP_SCORE, RAMP_TIES } from './stats-and-tasks';

const column = (...values: unknown[]) => values.map((value) => [value]);

describe('RAMP_SCORE', () => {
  const weights = [[40, 30, 20, 10]];

  test('weights of any size, levels rescaled', () => {
    expect(RAMP_SCORE([[4, 3, 2, 1]], weights)).toEqual([[75, 'pass', 1]]);
    expect(RAMP_SCORE([[5, 4, 3, 2]], [[4, 3, 2, 1]], 5, 1)).toEqual([[75, 'pass', 1]]);
    expect(RAMP_SCORE([[4, 3, 2, 1]], column(40, 30, 20, 10))).toEqual([[75, 'pass', 1]]);
  });

  test('gates name the criteria; a blank level fails its gate, the score is still shown', () => {
    expect(RAMP_SCORE([[1, 3, 2, 1]], weights, 4, 0, [[2, '', 3, 1]])).toEqual([[45, 'fails gate: 1, 3', 1]]);
    expect(RAMP_SCORE([[4, 3, 2, '']], weights, 4, 0, [['', '', '', 0]], 'zero')).toEqual([
      [72.5, 'fails gate: 4', 0.9],
    ]);
  });

  test('a level just at its gate passes, whatever its last bit', () => {
    expect(RAMP_SCORE([[0.1 + 0.2]], 1, 1, 0, 0.3)).toEqual([[expect.closeTo(30, 9), 'pass', 1]]);
  });

  test('missing levels: an error with row and remedy, at most 20 % renormalised, or zero', () => {
    expect(() =>
      RAMP_SCORE(
        [
          [1, 1, 1, 1],
          [4, 3, 2, ''],
        ],
        weights,
      ),
    ).toThrow(
      'RAMP_SCORE: criterion 4 is blank in row 2: fill it in, or set missing to "renormalise" or "zero"',
    );
    expect(RAMP_SCORE([[4, 4, '', 4]], weights, '', '', '', 'renormalise')).toEqual([[100, 'pass', 0.8]]);
    expect(() => RAMP_SCORE([[4, 4, '', '']], weights, '', '', '', 'renormalise')).toThrow(
      'RAMP_SCORE: 30 % of the weight is blank in row 1: at most 20 % can be renormalised',
    );
    expect(RAMP_SCORE([[4, 4, '', '']], weights, '', '', '', 'zero')).toEqual([[70, 'pass', 0.7]]);
  });

  test('a blank row keeps its place, a blank tail is dropped', () => {
    expect(
      RAMP_SCORE(
        [
          [4, 4],
          ['', ''],
          [0, 0],
          ['', ''],
        ],
        [[1, 1]],
      ),
    ).toEqual([
      [100, 'pass', 1],
      ['', '', ''],
      [0, 'pass', 1],
    ]);
  });

  test('levels outside the range, and weights that do not fit', () => {
    expect(() => RAMP_SCORE([[1, 5]], [[1, 1]])).toThrow(
      'RAMP_SCORE: levels holds the level 5 in row 1: it must be from 0 to 4',
    );
    expect(() => RAMP_SCORE([[1, 2]], [[1, 1, 1]])).toThrow(
      'RAMP_SCORE: weights has 3 values, but levels has 2 columns: one for each criterion',
    );
    expect(() => RAMP_SCORE([[1, 2]], [[1, 1]], 4, 0, [[1]])).toThrow(/gates has 1 values, but levels has 2/);
    expect(() => RAMP_SCORE([[1, 2]], [[0, 0]])).toThrow(/weights add up to 0/);
    expect(() => RAMP_SCORE([[1, 2]], [[1, 1]], 0)).toThrow(/max \(0\) must be above min \(0\)/);
  });
});

test('RAMP_CUT: the panel on the score’s scale, two judges at least, none with a blank', () => {
  expect(
    RAMP_CUT(
      [
        [4, 4],
        [2, 2],
        ['', ''],
      ],
      [[1, 1]],
    ),
  ).toEqual([[75, 25, 2]]);
  expect(() => RAMP_CUT([[4, 4]], [[1, 1]])).toThrow('RAMP_CUT: panel has too few judges (1)');
  expect(() =>
    RAMP_CUT(
      [
        [4, 4],
        [2, ''],
      ],
      [[1, 1]],
    ),
  ).toThrow('RAMP_CUT: criterion 2 is blank in row 2');
});

describe('RAMP_FAIR', () => {
  test('rows without a score are skipped; candidates come in order of appearance', () => {
    const result = RAMP_FAIR(
      column('B', 'X', 'A', 'A', 'B'),
      column('r', 'r', 'r', 's', 's'),
      column(3, '', 5, 6, 4),
      4,
    );
    expect(result.map(([name]) => name)).toEqual(['B', 'A']);
    expect(result.map((row) => row[5])).toEqual([2, 2]);
    expect(result.map((row) => row[2])).toEqual([expect.closeTo(3.5, 12), expect.closeTo(5.5, 12)]);
  });

  test('a score without a candidate names its row', () => {
    expect(() => RAMP_FAIR(column('A', ''), column('r', 'r'), column(1, 2))).toThrow(
      /candidate is blank in row 2/,
    );
  });

  test('raters in separate groups are named', () => {
    expect(() => RAMP_FAIR(column('A', 'B'), column('Ana', 'Cy'), column(1, 2))).toThrow(
      'RAMP_FAIR: raters “Ana” share no candidate with “Cy” (2 separate groups): let them rate some of the same candidates',
    );
  });

  test('however many the groups are', () => {
    expect(() =>
      RAMP_FAIR(column('A', 'B', 'B', 'C'), column('Ana', 'Bo', 'Cy', 'Di'), column(1, 2, 3, 4)),
    ).toThrow('raters “Ana” share no candidate with “Bo”, “Cy” / “Di” (3 separate groups)');
  });

  test('without moderation and residuals there is no error, and no band', () => {
    expect(RAMP_FAIR(column('A', 'B'), column('r', 'r'), column(1, 2), 0)).toEqual([
      ['A', 1, 1, '', '', 1, ''],
      ['B', 2, 2, '', '', 1, ''],
    ]);
  });
});

describe('RAMP_AGREE', () => {
  const scale = column('low', 'mid', 'high');
  const texts = [
    ['low', 'low'],
    ['mid', 'high'],
    ['high', 'high'],
    ['low', 'mid'],
  ];

  test('texts go with nominal alpha and plain kappa, else only with a scale', () => {
    const numbers = texts.map((row) => row.map((label) => ['low', 'mid', 'high'].indexOf(label)));
    expect(RAMP_AGREE(texts, 'alpha-nominal')).toEqual(RAMP_AGREE(numbers, 'alpha-nominal'));
    expect(RAMP_AGREE(texts, 'kappa')).toEqual(RAMP_AGREE(numbers, 'kappa'));
    expect(RAMP_AGREE(texts, 'alpha-ordinal', scale)).toEqual(RAMP_AGREE(numbers, 'alpha-ordinal'));
    expect(RAMP_AGREE(texts, 'kappa-linear', scale)).toEqual(RAMP_AGREE(numbers, 'kappa-linear'));
    expect(RAMP_AGREE(texts, 'icc21', scale)).toEqual(RAMP_AGREE(numbers, 'icc21'));
    expect(() => RAMP_AGREE(texts)).toThrow(
      'RAMP_AGREE: the rating “low” in row 1 is a text: declare the levels in order as scale',
    );
    expect(() => RAMP_AGREE([['low', 'top']], 'kappa', scale)).toThrow(
      'RAMP_AGREE: the rating “top” in row 1 is not in the scale: correct it, or add the level',
    );
  });

  test('a row with one rating does not count, a blank column is no rater', () => {
    expect(
      RAMP_AGREE([
        [1, 1, ''],
        [2, '', ''],
        [3, 4, ''],
        ['', '', ''],
      ])[0]!.slice(1),
    ).toEqual(['', '', 2, 2]);
  });

  test('complete rows only for ICC and kappa', () => {
    expect(() =>
      RAMP_AGREE(
        [
          [1, 2],
          [2, ''],
        ],
        'icc21',
      ),
    ).toThrow('RAMP_AGREE: a rating is missing in row 2');
    expect(() =>
      RAMP_AGREE(
        [
          [1, 2],
          [2, ''],
        ],
        'kappa',
      ),
    ).toThrow('RAMP_AGREE: a rating is missing in row 2');
    expect(() => RAMP_AGREE([[1, 2, 3]], 'kappa')).toThrow(
      'RAMP_AGREE: ratings has 3 raters: kappa compares two',
    );
  });

  test('no variation is no agreement', () => {
    for (const method of ['alpha-ordinal', 'alpha-nominal', 'icc31', 'kappa', 'kappa-quadratic']) {
      expect(() =>
        RAMP_AGREE(
          [
            [2, 2],
            [2, 2],
          ],
          method,
        ),
      ).toThrow('RAMP_AGREE: the ratings do not vary');
    }
  });

  test('raters who differ more than candidates', () => {
    expect(() =>
      RAMP_AGREE(
        [
          [1, 2],
          [2, 1],
        ],
        'icc1k',
      ),
    ).toThrow('RAMP_AGREE: raters differ more than candidates');
  });

  test('a number that other locales read differently is no label', () => {
    expect(() =>
      RAMP_AGREE(
        [
          ['0.5', '0.5'],
          ['0,5', '1'],
        ],
        'alpha-nominal',
      ),
    ).toThrow('RAMP_AGREE: ratings is the text “0,5” in row 2, which other locales read differently');
  });

  test('numbers as text are numbers', () => {
    expect(
      RAMP_AGREE([
        ['1', 1],
        [2, ' 2 '],
        [3, '2'],
      ]),
    ).toEqual(
      RAMP_AGREE([
        [1, 1],
        [2, 2],
        [3, 2],
      ]),
    );
  });
});

describe('RAMP_TIES', () => {
  test('bands are contiguous: who is no better than the first out is not in', () => {
    expect(RAMP_TIES(column(88, 84, 80), column(1, 1, 8))).toEqual(column(1, 2, 2));
    expect(RAMP_TIES(column(80, 88, '', 84), column(8, 1, '', 1))).toEqual(column(2, 1, '', 2));
  });

  test('one error for all, a row stays a row, a cell a cell', () => {
    expect(RAMP_TIES([[88, 80, 87]], 2)).toEqual([[1, 2, 1]]);
    expect(RAMP_TIES(70, 2)).toBe(1);
    expect(RAMP_TIES([[70]], 2)).toEqual([[1]]);
    expect(RAMP_TIES(70, [[2]])).toEqual([[1]]);
  });

  test('scores that are not in yet have no band', () => {
    expect(RAMP_TIES(column('', ''), column(1, 2))).toEqual(column('', ''));
    expect(() => RAMP_TIES(column('', ''), 2)).toThrow('RAMP_TIES: no rows: scores is blank throughout');
  });

  test('with df the band is wider', () => {
    expect(RAMP_TIES(column(88, 83), 2)).toEqual(column(1, 2));
    expect(RAMP_TIES(column(88, 83), 2, 2)).toEqual(column(1, 1));
  });

  test('of equal scores the one with the smaller error opens the band', () => {
    expect(RAMP_TIES(column(88, 88, 85), column(5, 1, 1))).toEqual(column(1, 1, 2));
  });

  test('a score without an error names its row', () => {
    expect(() => RAMP_TIES(column(88, 83), column(2, ''))).toThrow('RAMP_TIES: se is blank in row 2');
  });
});
