import * as fc from 'fast-check';
import { comparisonOf } from '../../../src/actions/comparison/comparison';
import { roundOf } from '../../../src/actions/comparison/round';
import type { Tables } from '../../../src/model/snapshot';
import { type Given, RUBRIC, roundTables } from './rounds';

const ALIASES = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9'];
const RATERS = ['Ana', 'Bo', 'Cy'];

/** Every rater scores the first candidate, so that all are linked; of the others some. */
const design = (low: number, high: number) =>
  fc
    .record({
      levels: fc.array(fc.array(fc.integer({ min: low, max: high }), { minLength: 4, maxLength: 4 }), {
        minLength: 27,
        maxLength: 27,
      }),
      scored: fc.array(fc.boolean(), { minLength: 27, maxLength: 27 }),
    })
    .map(({ levels, scored }): Given[] =>
      ALIASES.flatMap((alias, i) =>
        RATERS.flatMap((rater, j): Given[] =>
          i === 0 || scored[3 * i + j] ? [[alias, rater, levels[3 * i + j]!]] : [],
        ),
      ),
    );

const view = (tables: Tables) => comparisonOf(roundOf(tables, RUBRIC, 1), { locale: 'en' });

test('the order of rows never matters', () => {
  fc.assert(
    fc.property(design(0, 4), fc.infiniteStream(fc.nat()), (given, stream) => {
      const tables = roundTables({ given, candidates: ALIASES, withdrawn: ['K4'] });
      const keys = stream.take(1_000);
      const shuffled = Object.fromEntries(
        Object.entries(tables).map(([id, data]) => {
          // The criteria of a rubric keep the sheet's order: it is shown.
          if (id === 'rubrics') return [id, data];
          const rows = data.rows.map((row) => [keys.next().value as number, row] as const);
          return [id, { ...data, rows: rows.sort(([a], [b]) => a - b).map(([, row]) => row) }];
        }),
      );
      expect(view(shuffled)).toEqual(view(tables));
    }),
    { numRuns: 10 },
  );
});

test('a level more by one rater moves no difference of fair averages, and that rater’s lenience by its points', () => {
  fc.assert(
    fc.property(design(0, 3), (given) => {
      const before = view(roundTables({ given }));
      const moved = given.map(
        ([alias, rater, levels]): Given => [
          alias,
          rater,
          rater === 'Bo' ? levels.map((l) => l! + 1) : levels,
        ],
      );
      const after = view(roundTables({ given: moved }));
      const fair = (of: typeof before, alias: string) =>
        of.candidates.find((each) => each.alias === alias)!.fair!;
      for (const { alias } of before.candidates) {
        const [now, then] = [after, before].map((of) => fair(of, alias) - fair(of, 'K1'));
        expect(now).toBeCloseTo(then!, 8);
      }
      expect(after.raters[1]!.lenience! - before.raters[1]!.lenience!).toBeCloseTo(25, 8);
    }),
    { numRuns: 30 },
  );
});
