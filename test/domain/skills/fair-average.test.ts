import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import type { Rating } from '../../../src/domain/skills/connectivity';
import { fairAverages, fairModel } from '../../../src/domain/skills/fair-average';

/** Ten ratings, five candidates, three raters. */
const SMALL: Rating[] = [
  [0, 0, 80],
  [0, 1, 70],
  [1, 0, 74],
  [1, 2, 76],
  [2, 1, 60],
  [2, 2, 72],
  [3, 0, 68],
  [3, 1, 57],
  [4, 1, 71],
  [4, 2, 80],
].map(([candidate, rater, score]) => ({ candidate: candidate!, rater: rater!, score: score! }));
const RATERS = ['1', '2', '3'];

function closeTo(actual: readonly (number | null)[], expected: readonly number[], digits = 9): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i]!, digits);
  });
}

/** The same model by dense normal equations over (candidate means, raters with Σr = 0), solved by Gauss–Jordan. */
function dense(ratings: readonly Rating[], candidates: number, raters: number) {
  const size = candidates + raters - 1;
  const rows = ratings.map(({ candidate, rater }) => {
    const row = new Array<number>(size).fill(0);
    row[candidate] = 1;
    if (rater < raters - 1) row[candidates + rater] = 1;
    else for (let j = 0; j < raters - 1; j++) row[candidates + j] = -1;
    return row;
  });
  const augmented = Array.from({ length: size }, (_, i) =>
    Array.from({ length: 2 * size + 1 }, (_, j) => {
      if (j < size) return rows.reduce((total, row) => total + row[i]! * row[j]!, 0);
      if (j < 2 * size) return j - size === i ? 1 : 0;
      return rows.reduce((total, row, n) => total + row[i]! * ratings[n]!.score, 0);
    }),
  );
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let k = i + 1; k < size; k++) {
      if (Math.abs(augmented[k]![i]!) > Math.abs(augmented[pivot]![i]!)) pivot = k;
    }
    [augmented[i], augmented[pivot]] = [augmented[pivot]!, augmented[i]!];
    const lead = augmented[i]![i]!;
    augmented[i] = augmented[i]!.map((value) => value / lead);
    for (let k = 0; k < size; k++) {
      const factor = augmented[k]![i]!;
      if (k !== i) augmented[k] = augmented[k]!.map((value, j) => value - factor * augmented[i]![j]!);
    }
  }
  const solution = augmented.map((row) => row[2 * size]!);
  const squares = ratings.reduce(
    (total, { score }, n) => total + (score - rows[n]!.reduce((sum, x, j) => sum + x * solution[j]!, 0)) ** 2,
    0,
  );
  const df = ratings.length - size;
  return {
    fair: solution.slice(0, candidates),
    effects: solution.slice(candidates),
    unit: augmented.map((row, i) => row[size + i]!),
    squares,
    df,
  };
}

/** Connected by construction: rater j and j + 1 share candidate j mod candidates. */
const design = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 5 }))
  .chain(([candidates, raters]) =>
    fc.tuple(
      fc.constant(candidates),
      fc.constant(raters),
      fc.array(fc.tuple(fc.nat(candidates - 1), fc.nat(raters - 1), fc.integer({ min: 0, max: 100 })), {
        maxLength: 40,
      }),
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 20, maxLength: 20 }),
    ),
  )
  .map(([candidates, raters, extra, base]) => {
    const ratings: Rating[] = [];
    for (let i = 0; i < candidates; i++) ratings.push({ candidate: i, rater: i % raters, score: base[i]! });
    for (let j = 0; j < raters; j++) ratings.push({ candidate: 0, rater: j, score: base[10 + j]! });
    for (const [candidate, rater, score] of extra) ratings.push({ candidate, rater, score });
    return { ratings, candidates, raters: Array.from({ length: raters }, (_, j) => `R${j}`) };
  });

test('published: ten ratings by three raters', () => {
  const result = fairAverages(SMALL, 5, RATERS, 100);
  closeTo(
    result.map((row) => row.fair),
    [77, 71.5, 67.5, 64.5, 77],
  );
  closeTo(
    result.slice(0, 2).map((row) => row.se),
    [4.337623792, 4.258511552],
  );
  expect(result.map((row) => row.band)).toEqual([1, 1, 1, 2, 1]);
  expect(result[0]).toMatchObject({ rawMean: 75, df: 7, ratings: 2 });
});

test('a scale width of 0 leaves the residual variance alone', () => {
  const result = fairAverages(SMALL, 5, RATERS, 0);
  closeTo(
    result.slice(0, 2).map((row) => row.se),
    [0.820032746, 0.805076486],
  );
  expect(result.map((row) => row.band)).toEqual([1, 2, 3, 4, 1]);
  expect(result[0]!.df).toBe(3);
});

test('without moderation and residual degrees of freedom there is no error and no band', () => {
  const two = fairAverages([SMALL[0]!, SMALL[2]!], 2, ['1'], 0);
  expect(two.map((row) => [row.fair, row.se, row.df, row.band])).toEqual([
    [80, null, null, null],
    [74, null, null, null],
  ]);
  const moderated = fairAverages([SMALL[0]!, SMALL[2]!], 2, ['1'], 100);
  expect(moderated.map((row) => [row.se, row.df])).toEqual([
    [7.5, 4],
    [7.5, 4],
  ]);
});

test('names the raters who share no candidate', () => {
  const apart: Rating[] = [
    { candidate: 0, rater: 0, score: 1 },
    { candidate: 0, rater: 1, score: 2 },
    { candidate: 1, rater: 2, score: 3 },
  ];
  expect(() => fairAverages(apart, 2, ['Ana', 'Bo', 'Cy'], 4)).toThrow(
    expect.objectContaining({
      code: 'stats.ratersDisconnected',
      params: { first: 'Ana, Bo', second: 'Cy', groups: 2 },
    }),
  );
});

test('agrees with dense normal equations', () => {
  fc.assert(
    fc.property(design, ({ ratings, candidates, raters }) => {
      const sparse = fairAverages(ratings, candidates, raters, 0);
      const full = dense(ratings, candidates, raters.length);
      closeTo(
        sparse.map((row) => row.fair),
        full.fair,
        7,
      );
      if (full.df > 0) {
        const variance = full.squares / full.df;
        closeTo(
          sparse.map((row) => row.se! ** 2),
          full.unit.slice(0, candidates).map((unit) => unit * variance),
          6,
        );
      } else expect(sparse.every((row) => row.se === null)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('raters’ effects and their errors agree with dense normal equations', () => {
  fc.assert(
    fc.property(design, ({ ratings, candidates, raters }) => {
      const model = fairModel(ratings, candidates, raters, 0);
      const full = dense(ratings, candidates, raters.length);
      const effects = full.effects;
      closeTo(
        model.raters.map(({ effect }) => effect),
        [...effects, -effects.reduce((sum, effect) => sum + effect, 0)],
        7,
      );
      if (full.df <= 0) return;
      const variance = full.squares / full.df;
      closeTo(
        model.raters.slice(0, -1).map(({ se }) => se! ** 2),
        full.unit.slice(candidates).map((unit) => unit * variance),
        6,
      );
    }),
    { numRuns: 200 },
  );
});

test('where all rate all, a difference has the error √(2·s̃²/k), whatever the raters’ severity', () => {
  const ratings = [
    [0, 0, 80],
    [0, 1, 70],
    [1, 0, 74],
    [1, 1, 60],
  ].map(([candidate, rater, score]) => ({ candidate: candidate!, rater: rater!, score: score! }));
  const model = fairModel(ratings, 2, ['a', 'b'], 100);
  closeTo(
    model.raters.map(({ effect }) => effect),
    [6, -6],
  );
  // Residuals ±1 on one degree of freedom beside the prior's four: s̃² = (4·7.5² + 4)/5.
  expect(model.differenceSe(0, 1)).toBeCloseTo(Math.sqrt((4 * 7.5 ** 2 + 4) / 5), 9);
  expect(model.differenceSe(1, 0)).toBeCloseTo(model.differenceSe(0, 1)!, 12);
});

test('bands of some leave the others out', () => {
  const model = fairModel(SMALL, 5, RATERS, 100);
  expect(model.bands([0, 1, 2, 3, 4])).toEqual([1, 1, 1, 2, 1]);
  expect(model.bands([2, 3])).toEqual([1, 1]);
  expect(fairModel(SMALL.slice(0, 1), 1, ['1'], 0).bands([0])).toBeNull();
});

test('a constant added to one rater changes no difference of fair averages', () => {
  fc.assert(
    fc.property(design, fc.integer({ min: -30, max: 30 }), ({ ratings, candidates, raters }, shift) => {
      const before = fairAverages(ratings, candidates, raters, 100);
      const moved = ratings.map((r) => (r.rater === 0 ? { ...r, score: r.score + shift } : r));
      const after = fairAverages(moved, candidates, raters, 100);
      closeTo(
        after.map((row) => row.fair - after[0]!.fair),
        before.map((row) => row.fair - before[0]!.fair),
        8,
      );
    }),
    { numRuns: 100 },
  );
});

const exam = '../shared/data/raters/ptam4.csv';
const examThere = existsSync(exam);
(examThere ? test : test.skip)(
  `592 ratings of texts by ten raters, 39 of them by all${examThere ? '' : ' (left out: no data)'}`,
  () => {
    const rows = readFileSync(exam, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const candidates = [...new Set(rows.map((row) => row[0]!))];
    const raters = [...new Set(rows.map((row) => row[1]!))];
    const ratings = rows.map((row) => ({
      candidate: candidates.indexOf(row[0]!),
      rater: raters.indexOf(row[1]!),
      score: Number(row[2]),
    }));
    expect([ratings.length, raters.length]).toEqual([592, 10]);
    const result = fairAverages(ratings, candidates.length, raters, 4);
    const full = dense(ratings, candidates.length, raters.length);
    closeTo(
      result.map((row) => row.fair),
      full.fair,
      9,
    );
    expect(result.filter((row) => row.ratings === 10)).toHaveLength(39);
    expect(result.filter((row) => row.ratings === 1)).toHaveLength(152);
  },
);

test('57 raters and 24,000 scores take well under three seconds', () => {
  const raters = Array.from({ length: 57 }, (_, j) => `R${j}`);
  const ratings = Array.from({ length: 24_000 }, (_, n) => ({
    candidate: n % 6000,
    rater: (n * 31 + Math.floor(n / 6000) * 7) % 57,
    score: (n * 7919) % 101,
  }));
  const before = process.cpuUsage();
  const result = fairAverages(ratings, 6000, raters, 100);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(1.5);
  expect(result).toHaveLength(6000);
});
