import fc from 'fast-check';
import { expectClose } from './close';
import { deepFreeze, resultFault } from './hostile';
import {
  RAMP_AGREE,
  RAMP_CUT,
  RAMP_FAIR,
  RAMP_FEE,
  RAMP_FORECAST,
  RAMP_FUNNEL,
  RAMP_IBAN,
  RAMP_IMPACT,
  RAMP_LIFT,
  RAMP_SAMPLE,
  RAMP_SCORE,
  RAMP_TIES,
  RAMP_TTP,
} from './stats-and-tasks';
import { forbidServices } from './zone';

beforeAll(forbidServices);

type Row = readonly unknown[];
const column = (rows: readonly Row[], j: number) => rows.map((row) => [row[j]]);
/** Reversed and dealt from the middle: another order, whatever the list. */
const reordered = <T>(list: readonly T[]): T[] => {
  const middle = list.length >> 1;
  return [...list.slice(middle).reverse(), ...list.slice(0, middle)];
};
const spread = (list: readonly Row[], places: readonly number[]): Row[] => {
  const rows = [...list];
  const blank = list[0]!.map(() => '');
  for (const place of places) rows.splice(place % (rows.length + 1), 0, blank);
  return rows;
};
const places = fc.array(fc.nat(40), { maxLength: 4 });

const level = fc.constantFrom(1, 2, 3, 4, 5);
const rating = fc.oneof({ weight: 5, arbitrary: level }, fc.constant(''));
const ratings = fc.array(fc.tuple(rating, rating, rating), { minLength: 2, maxLength: 7 });
const complete = fc.array(fc.tuple(level, level, level), { minLength: 2, maxLength: 12 });
const day = fc.integer({ min: 0, max: 120 });
const arm = fc
  .integer({ min: 1, max: 5_000 })
  .chain((visitors) => fc.tuple(fc.nat(visitors), fc.constant(visitors)));
const START = 46_083;
const stage = fc
  .tuple(fc.nat(60), fc.nat(40), fc.constantFrom('advanced', 'rejected', 'withdrew', 'open'))
  .map(([came, days, outcome]) => [START + came, outcome === 'open' ? '' : START + came + days, outcome]);
const week = fc
  .tuple(day, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 9 }))
  .map((row): Row => row);

/** A result, or the error instead: a property of both. */
function outcome(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    return (error as Error).message.replace(/ in row \d+/, '');
  }
}

/** Aggregates over rows, by the rows. */
const AGGREGATES = {
  RAMP_FORECAST: [week, (rows: Row[]) => RAMP_FORECAST(...threeOf(rows), 4, 40)],
  RAMP_TTP: [
    fc.tuple(day, fc.boolean()),
    (rows: Row[]) => RAMP_TTP(column(rows, 0), column(rows, 1), 0.5, 0.9),
  ],
  RAMP_FUNNEL: [stage, (rows: Row[]) => RAMP_FUNNEL(...threeOf(rows), START + 100)],
  RAMP_CUT: [fc.tuple(level, level), (rows: Row[]) => RAMP_CUT(rows, [[3, 2]], 5, 1)],
  'RAMP_AGREE alpha': [
    fc.tuple(rating, rating, rating),
    (rows: Row[]) =>
      ['ordinal', 'interval', 'nominal', 'ratio'].map((metric) => RAMP_AGREE(rows, `alpha-${metric}`)),
  ],
  'RAMP_AGREE icc and kappa': [
    fc.tuple(level, level),
    (rows: Row[]) => ['icc11', 'icc2k', 'icc31', 'kappa', 'kappa-linear'].map((how) => RAMP_AGREE(rows, how)),
  ],
} as const;

function threeOf(rows: readonly Row[]): [unknown, unknown, unknown] {
  return [column(rows, 0), column(rows, 1), column(rows, 2)];
}

describe.each(Object.entries(AGGREGATES))('%s', (_, [row, compute]) => {
  // Below eight units alpha draws no resamples, which would take their time here.
  const rows = fc.array(row as fc.Arbitrary<Row>, { minLength: 1, maxLength: 7 });

  test('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(rows, (list) => {
        expectClose(
          outcome(() => compute(reordered(list))),
          outcome(() => compute(list)),
        );
      }),
    );
  });

  test('is not changed by blank rows', () => {
    fc.assert(
      fc.property(rows, places, (list, where) => {
        expect(outcome(() => compute(spread(list, where)))).toEqual(outcome(() => compute(list)));
      }),
    );
  });
});

describe('RAMP_FAIR', () => {
  const NAMES = ['Ana', 'Bo', 'Cy', 'Di'];
  const RATERS = ['r', 's', 't'];
  /** Everybody is rated by the first rater, so that the design holds together. */
  const design = fc
    .array(fc.tuple(fc.nat(3), fc.nat(2), fc.integer({ min: 0, max: 100 })), { maxLength: 14 })
    .chain((more) =>
      fc
        .array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 })
        .map((scores) => [
          ...scores.map((score, c): Row => [NAMES[c], 'r', score]),
          ...more.map(([c, r, score]): Row => [NAMES[c], RATERS[r], score]),
        ]),
    );
  const fair = (rows: readonly Row[], width: unknown = '') => RAMP_FAIR(...threeOf(rows), width);
  const byName = (result: readonly Row[]) =>
    [...result].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  const averages = (result: readonly Row[]) => byName(result).map((row) => row[2] as number);

  test('does not depend on the order of rows, nor on blank ones', () => {
    fc.assert(
      fc.property(design, places, (rows, where) => {
        expectClose(byName(fair(reordered(rows))), byName(fair(rows)));
        expectClose(fair(spread(rows, where)), fair(rows));
      }),
    );
  });

  test('a constant added to one rater changes no difference of fair averages, no error and no band', () => {
    fc.assert(
      fc.property(
        design,
        fc.constantFrom(...RATERS),
        fc.integer({ min: -30, max: 30 }),
        (rows, who, severity) => {
          const before = fair(rows);
          const after = fair(
            rows.map(([c, r, score]) => [c, r, (score as number) + (r === who ? severity : 0)]),
          );
          const gaps = (result: readonly Row[]) => averages(result).map((each, _i, all) => each - all[0]!);
          expectClose(gaps(after), gaps(before));
          expectClose(
            after.map((row) => row.slice(3, 6)),
            before.map((row) => row.slice(3, 6)),
          );
        },
      ),
    );
  });

  test('scales with the scores and the width of their scale', () => {
    fc.assert(
      fc.property(design, fc.constantFrom(0.04, 10), (rows, k) => {
        const scaled = fair(
          rows.map(([c, r, score]) => [c, r, (score as number) * k]),
          100 * k,
        );
        const expected = fair(rows).map((row) =>
          row.map((cell, j) => (j >= 1 && j <= 3 ? (cell as number) * k : cell)),
        );
        expectClose(scaled, expected);
      }),
    );
  });

  test('where all rate all, the fair average is the raw mean', () => {
    fc.assert(
      fc.property(complete, (table) => {
        const rows = table.flatMap((scores, c) => scores.map((score, r): Row => [`c${c}`, `r${r}`, score]));
        for (const row of fair(rows, 4)) expect(row[2]).toBeCloseTo(row[1] as number, 9);
      }),
    );
  });
});

describe('RAMP_AGREE', () => {
  const table = fc.array(fc.tuple(level, level, rating), { minLength: 8, maxLength: 20 });

  test('limits of alpha are the same each time, in any order of rows and raters, and widen with the confidence', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('ordinal', 'interval', 'nominal', 'ratio'), (rows, metric) => {
        const method = `alpha-${metric}`;
        const result = outcome(() => RAMP_AGREE(rows, method));
        fc.pre(typeof result !== 'string');
        expect(RAMP_AGREE(rows, method)).toEqual(result);
        const [[estimate, low, high]] = RAMP_AGREE(
          reordered(rows.map((row) => [...row].reverse())),
          method,
        ) as [[number, number, number]];
        const [[sameEstimate, sameLow, sameHigh]] = result as [[number, number, number]];
        expect(estimate).toBeCloseTo(sameEstimate, 12);
        expect([low, high]).toEqual([sameLow, sameHigh]);
        expect(low).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(1);
        const narrow = RAMP_AGREE(rows, method, '', 0.5)[0] as number[];
        expect(narrow[1]!).toBeGreaterThanOrEqual(low);
        expect(narrow[2]!).toBeLessThanOrEqual(high);
      }),
      { numRuns: 12 },
    );
  });

  test('a change of unit changes no alpha but the ratio’s, and no ICC', () => {
    fc.assert(
      fc.property(
        complete,
        fc.constantFrom(2, 0.5, 100),
        fc.integer({ min: -9, max: 9 }),
        (rows, k, shift) => {
          const other = rows.slice(0, 7).map((row) => row.map((value) => value * k + shift));
          for (const how of ['alpha-ordinal', 'alpha-interval', 'alpha-nominal', 'icc11', 'icc21', 'icc3k']) {
            expectClose(
              outcome(() => RAMP_AGREE(other, how)),
              outcome(() => RAMP_AGREE(rows.slice(0, 7), how)),
            );
          }
          const larger = rows.slice(0, 7).map((row) => row.map((value) => value * k));
          expectClose(
            outcome(() => RAMP_AGREE(larger, 'alpha-ratio')),
            outcome(() => RAMP_AGREE(rows.slice(0, 7), 'alpha-ratio')),
          );
        },
      ),
    );
  });

  test('limits of an ICC hold it, widen with the confidence, and an average is Spearman and Brown’s of one', () => {
    fc.assert(
      fc.property(complete, fc.constantFrom('1', '2', '3'), (rows, model) => {
        const single = outcome(() => RAMP_AGREE(rows, `icc${model}1`, '', 0.9));
        fc.pre(typeof single !== 'string');
        const [one, low, high] = (single as unknown[][])[0] as [number, number | '', number | ''];
        if (low !== '') expect(low).toBeLessThanOrEqual(one + 1e-12);
        if (high !== '') expect(high).toBeGreaterThanOrEqual(one - 1e-12);
        const [, wideLow, wideHigh] = RAMP_AGREE(rows, `icc${model}1`, '', 0.99)[0] as [
          number,
          number | '',
          number | '',
        ];
        if (low !== '' && wideLow !== '') expect(wideLow).toBeLessThanOrEqual(low + 1e-9);
        if (high !== '' && wideHigh !== '') expect(wideHigh).toBeGreaterThanOrEqual(high - 1e-9);
        const average = outcome(() => RAMP_AGREE(rows, `icc${model}k`, '', 0.9));
        fc.pre(typeof average !== 'string' && 1 + 2 * one > 1e-6);
        const many = (value: number | '') => (value === '' ? '' : (3 * value) / (1 + 2 * value));
        const [all, allLow, allHigh] = (average as unknown[][])[0]!;
        expectClose(all, many(one));
        if (allLow !== '') expectClose(allLow, many(low));
        if (allHigh !== '') expectClose(allHigh, many(high));
      }),
    );
  });
});

describe('RAMP_TIES', () => {
  const scored = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
    maxLength: 20,
  });
  const bands = (rows: readonly Row[], ...rest: unknown[]) =>
    (RAMP_TIES(column(rows, 0), column(rows, 1), ...rest) as number[][]).map(([band]) => band!);

  test('nobody outranks a higher score; bands count from 1 without a gap', () => {
    fc.assert(
      fc.property(scored, (rows) => {
        const result = bands(rows);
        rows.forEach(([score], i) => {
          rows.forEach(([other], k) => {
            if (score > other) expect(result[i]!).toBeLessThanOrEqual(result[k]!);
          });
        });
        expect(new Set(result).size).toBe(Math.max(...result));
      }),
    );
  });

  test('the order of rows and the unit of scores do not matter, blanks keep their place', () => {
    fc.assert(
      fc.property(scored, places, (rows, where) => {
        const indexed = rows.map((row, i) => [...row, i]);
        const back = new Map(bands(reordered(indexed)).map((band, k) => [reordered(indexed)[k]![2], band]));
        expect(rows.map((_, i) => back.get(i))).toEqual(bands(rows));
        expect(bands(rows.map(([score, se]) => [score * 4 + 7, se * 4]))).toEqual(bands(rows));
        const wide = spread(rows, where);
        expect(bands(wide).filter((band) => (band as unknown) !== '')).toEqual(bands(rows));
        bands(wide).forEach((band, i) => {
          expect((band as unknown) === '').toBe(wide[i]![0] === '');
        });
      }),
    );
  });
});

test('RAMP_SCORE: rows are scored one by one, blank ones keep their place, scores stay within 0 and 100', () => {
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.double({ min: 1, max: 5, noNaN: true }) },
    fc.constant(''),
  );
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
  const weight = fc.integer({ min: 1, max: 50 });
  fc.assert(
    fc.property(rows, fc.tuple(weight, weight, weight), (list, weights) => {
      fc.pre(list.some((row) => row.some((value) => value !== '')));
      const score = (some: readonly Row[], k = 1) =>
        RAMP_SCORE(some, [weights.map((each) => each * k)], 5, 1, [[2, '', 3]], 'zero');
      const results = score(list);
      results.forEach((result, i) => {
        const blank = list[i]!.every((value) => value === '');
        expect(result).toEqual(blank ? ['', '', ''] : score([list[i]!])[0]);
        if (!blank) expect(Math.abs((result[0] as number) - 50)).toBeLessThanOrEqual(50 + 1e-9);
      });
      expectClose(score(list, 0.01), results);
    }),
  );
});

describe('RAMP_LIFT', () => {
  test('the interval holds the difference, widens with the confidence, and turns round with the arms', () => {
    fc.assert(
      fc.property(arm, arm, (a, b) => {
        const [d, low, high, , p, better, loss] = RAMP_LIFT(...a, ...b)[0] as number[];
        expect(low!).toBeLessThanOrEqual(d!);
        expect(high!).toBeGreaterThanOrEqual(d!);
        const [, low80, high80] = RAMP_LIFT(...a, ...b, 0.8)[0] as number[];
        expect(low80!).toBeGreaterThanOrEqual(low!);
        expect(high80!).toBeLessThanOrEqual(high!);
        const [dBack, lowBack, highBack, , pBack, betterBack, lossBack] = RAMP_LIFT(
          ...b,
          ...a,
        )[0] as number[];
        expectClose([-dBack!, -highBack!, -lowBack!, pBack], [d, low, high, p]);
        expect(better! + betterBack!).toBeCloseTo(1, 9);
        const mean = ([x, n]: readonly [number, number]) => (x + 1) / (n + 2);
        expect(loss! - lossBack!).toBeCloseTo(mean(a) - mean(b), 10);
      }),
    );
  });

  test('fees are ordered: never below the floor or above the cap, and grow with what is sold', () => {
    fc.assert(
      fc.property(arm, arm, fc.constantFrom('lower80', 'point', 'gate'), (a, b, rule) => {
        const fee = (sessions: number, ...limits: unknown[]) =>
          RAMP_FEE(...a, ...b, sessions, 30, 0.4, 0.2, rule, ...limits);
        expect(fee(1_000)).toBeGreaterThanOrEqual(0);
        expectClose(fee(3_000), 3 * fee(1_000));
        expect(fee(1_000, 25, 60)).toBe(Math.min(60, Math.max(25, fee(1_000))));
      }),
    );
  });
});

test('RAMP_SAMPLE: fewer visitors find more, more find it more surely', () => {
  const rate = fc.double({ min: 0.01, max: 0.45, noNaN: true });
  fc.assert(
    fc.property(rate, fc.double({ min: 0.005, max: 0.25, noNaN: true }), (base, lift) => {
      const n = RAMP_SAMPLE(base, lift);
      expect(RAMP_SAMPLE(base, 2 * lift)).toBeLessThanOrEqual(n);
      expect(RAMP_SAMPLE(base, lift, 0.95)).toBeGreaterThanOrEqual(n);
      expect(RAMP_SAMPLE(base, lift, 0.8, 0.01)).toBeGreaterThanOrEqual(n);
      expect(RAMP_SAMPLE(base, lift / base, '', '', true)).toBeCloseTo(n, -1);
      expect(Number.isInteger(n)).toBe(true);
    }),
  );
});

test('RAMP_IMPACT: the order of groups moves their rows and nothing else, blank rows keep their place', () => {
  const group = fc
    .integer({ min: 1, max: 40 })
    .chain((applicants) => fc.tuple(fc.nat(applicants), fc.constant(applicants)));
  fc.assert(
    fc.property(
      fc.uniqueArray(group, { minLength: 1, maxLength: 8, selector: String }),
      places,
      (groups, where) => {
        const impact = (rows: readonly Row[]) => RAMP_IMPACT(column(rows, 0), column(rows, 1));
        const results = impact(groups);
        const moved = impact(reordered(groups));
        expect(reordered(results)).toEqual(moved);
        const wide = spread(groups, where);
        const placed = impact(wide);
        placed.forEach((row, i) => {
          expect(row[0] === '').toBe(wide[i]![0] === '');
        });
        expect(placed.filter(([rate]) => rate !== '')).toEqual(results);
        for (const [rate, ratio, p, midP, verdict] of results) {
          expect(rate).toBeLessThanOrEqual(1);
          if (ratio !== '') expect(ratio).toBeLessThanOrEqual(1);
          if (p !== '') expect(midP as number).toBeLessThanOrEqual(p as number);
          expect(p === '').toBe(verdict === 'reference' || verdict === 'no selections');
        }
      },
    ),
  );
});

test('RAMP_TTP: the unit of days scales the quantile, limits hold it, and widen with the confidence', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(day, fc.boolean()), { minLength: 1, maxLength: 25 }),
      fc.constantFrom(0.25, 0.5, 0.75),
      (rows, q) => {
        const at = (conf: number, k = 1) =>
          RAMP_TTP(
            rows.map(([days]) => [days * k]),
            column(rows, 1),
            q,
            conf,
          )[0]!;
        const [quantile, low, high] = at(0.9);
        if (quantile !== '' && low !== '') expect(low).toBeLessThanOrEqual(quantile as number);
        if (quantile !== '' && high !== '') expect(high).toBeGreaterThanOrEqual(quantile as number);
        const wide = at(0.99);
        if (low !== '') expect(wide[1]).toBeLessThanOrEqual(low as number);
        if (wide[2] !== '') expect(wide[2]).toBeGreaterThanOrEqual(high as number);
        expectClose(
          at(0.9, 7),
          at(0.9).map((cell, j) => (j < 3 && cell !== '' ? (cell as number) * 7 : cell)),
        );
      },
    ),
  );
});

test('RAMP_IBAN: each cell by itself, whatever its case and spaces', () => {
  const cell = fc.constantFrom(
    'GB82 WEST 1234 5698 7654 32',
    'gb82west12345698765432',
    'DE89 3704',
    7,
    '',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      fc.pre(cells.some((each) => String(each).trim() !== ''));
      const results = RAMP_IBAN(cells.map((each) => [each])) as unknown[][];
      results.forEach(([result], i) => {
        expect(result).toBe(RAMP_IBAN(cells[i]));
      });
      expect(cells.slice(results.length).every((each) => String(each).trim() === '')).toBe(true);
    }),
  );
});

test('no argument is written to, and every cell of a result can stand in a sheet', () => {
  const weeks = fc.array(week, { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(weeks, ratings, arm, arm, (rows, table, a, b) => {
      const calls: readonly (() => unknown)[] = [
        () => RAMP_FORECAST(...frozen(...threeOf(rows), 4, 40)),
        () => RAMP_TTP(...frozen(column(rows, 0), column(rows, 2))),
        () => RAMP_AGREE(...frozen(table.slice(0, 7), 'alpha-interval')),
        () => RAMP_AGREE(...frozen(table, 'icc2k')),
        () => RAMP_SCORE(...frozen(table, [[1, 2, 3]], 5, 1, '', 'zero')),
        () =>
          RAMP_FAIR(
            ...frozen(
              column(rows, 2),
              rows.map(() => ['r']),
              column(rows, 1),
            ),
          ),
        () => RAMP_TIES(...frozen(column(rows, 1), column(rows, 2))),
        () => RAMP_LIFT(...frozen(...a, ...b)),
        () => RAMP_IMPACT(...frozen(column([a, b], 0), column([a, b], 1))),
      ];
      for (const call of calls) {
        const result = outcome(call);
        if (typeof result === 'string') expect(result).toMatch(/^RAMP_[A-Z]+: [^{}]+$/);
        else expect(resultFault(result)).toBeNull();
      }
    }),
  );
});

function frozen<T extends readonly unknown[]>(...args: T): T {
  deepFreeze(args);
  return args;
}
