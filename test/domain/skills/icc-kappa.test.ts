import { intraclassCorrelation } from '../../../src/domain/skills/icc';
import { cohenKappa } from '../../../src/domain/skills/kappa';

/** Shrout & Fleiss (1979): six targets, four judges. */
const TARGETS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

test.each([
  [1, false, 0.1657418, -0.1329323, 0.7225601],
  [2, false, 0.2897638, 0.0187865, 0.7610844],
  [3, false, 0.7148407, 0.3424648, 0.9458583],
  [1, true, 0.4427971, -0.8844422, 0.9124154],
  [2, true, 0.6200505, 0.0711368, 0.927232],
  [3, true, 0.9093155, 0.6756747, 0.9858917],
] as const)('ICC model %i, average %s', (model, average, estimate, low, high) => {
  const result = intraclassCorrelation(TARGETS, { model, average }, 0.95);
  expect(result.estimate).toBeCloseTo(estimate, 6);
  expect(result.low).toBeCloseTo(low, 6);
  expect(result.high).toBeCloseTo(high, 6);
  expect(result.n).toBe(6);
});

test('perfect agreement has the limits 1 and 1, constant severity only where it is no error', () => {
  const offset = [1, 4, 2, 9].map((x) => [x, x + 2.1]);
  expect(intraclassCorrelation(offset, { model: 3, average: false }, 0.95)).toMatchObject({
    low: 1,
    high: 1,
  });
  const absolute = intraclassCorrelation(offset, { model: 2, average: false }, 0.95);
  expect(absolute.estimate).toBeLessThan(1);
  const same = [1, 4, 2, 9].map((x) => [x, x]);
  expect(intraclassCorrelation(same, { model: 2, average: true }, 0.95)).toEqual({
    estimate: 1,
    low: 1,
    high: 1,
    n: 4,
  });
});

test('candidates that do not differ have no average to correlate', () => {
  const crossed = [
    [1, 2],
    [2, 1],
  ];
  expect(() => intraclassCorrelation(crossed, { model: 1, average: true }, 0.95)).toThrow(
    expect.objectContaining({ code: 'stats.ratersDifferMore' }),
  );
  expect(() =>
    intraclassCorrelation(
      [
        [3, 3],
        [3, 3],
      ],
      { model: 3, average: false },
      0.95,
    ),
  ).toThrow(expect.objectContaining({ code: 'stats.noVariation' }));
});

/** Two raters of the anxiety data; nobody used level 5 of 6. */
const FIRST = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4];
const SECOND = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2];

test('kappa by the positions of the declared scale', () => {
  const pairs = FIRST.map((a, i) => [a - 1, SECOND[i]! - 1] as const);
  expect(cohenKappa(pairs, 'none').estimate).toBeCloseTo(-0.0062893, 7);
  expect(cohenKappa(pairs, 'linear').estimate).toBeCloseTo(0.1262136, 7);
  expect(cohenKappa(pairs, 'quadratic')).toEqual({
    estimate: expect.closeTo(0.229798, 6),
    low: null,
    high: null,
    n: 20,
  });
});

test('guessing the scale from the data moves it', () => {
  const seen = [1, 2, 3, 4, 6];
  const pairs = FIRST.map((a, i) => [seen.indexOf(a), seen.indexOf(SECOND[i]!)] as const);
  expect(cohenKappa(pairs, 'linear').estimate).toBeCloseTo(0.1459075, 7);
  expect(cohenKappa(pairs, 'quadratic').estimate).toBeCloseTo(0.2520283, 3);
});

test('two raters who use one level have no kappa', () => {
  expect(() =>
    cohenKappa(
      [
        [1, 1],
        [1, 1],
      ],
      'none',
    ),
  ).toThrow(expect.objectContaining({ code: 'stats.noVariation' }));
});

/** Limits by McGraw & Wong's formula with scipy's F quantiles; here of 0.16, 0.029 and 0.014 degrees of freedom. */
test.each([
  [
    [
      [23.03, -25.74, -10.82, 34.65],
      [39.21, 0.19, -11.21, 13.49],
    ],
    false,
    0.9,
    -0.09140965656309792,
    0.48847076459618033,
  ],
  [
    [
      [0.87, -4.21, -0.41],
      [2.4, -0.95, -3.35],
    ],
    true,
    0.9,
    -2.0125114693931074,
    -0.5302992998750471,
  ],
  [
    [
      [0.35, -0.34],
      [0.31, -0.05],
      [-0.01, 0.51],
      [1.47, -1.36],
      [0.99, -0.28],
    ],
    true,
    0.9,
    -2.8387055489532833,
    null,
  ],
] as const)(
  'limits of model 2 where the degrees of freedom are few: %#',
  (table, average, conf, low, high) => {
    const result = intraclassCorrelation(table, { model: 2, average }, conf);
    expect(result.low).toBeCloseTo(low, 8);
    if (high === null) expect(result.high).toBeNull();
    else expect(result.high).toBeCloseTo(high, 8);
  },
);

test('candidates with equal means leave the limits of model 2 undefined, in any unit', () => {
  for (const k of [1, 100, 0.01]) {
    const table = [
      [4 * k, 3 * k, k],
      [5 * k, 2 * k, k],
    ];
    const result = intraclassCorrelation(table, { model: 2, average: false }, 0.95);
    expect(result.estimate).toBeCloseTo(-1 / 19, 12);
    expect(result).toMatchObject({ low: null, high: null });
  }
});

test('a limit at which the average of raters is undefined is none, in any order', () => {
  const rows = [
    [5, 2],
    [2, 4],
    [4, 3],
    [5, 2],
    [3, 4],
    [4, 3],
  ];
  for (const table of [rows, [...rows].reverse(), [...rows.slice(3).reverse(), ...rows.slice(0, 3)]]) {
    const result = intraclassCorrelation(table, { model: 2, average: true }, 0.95);
    expect(result).toMatchObject({ low: null, high: expect.closeTo(-0.834823924234, 10) });
  }
});
