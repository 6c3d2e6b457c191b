import fc from 'fast-check';
import { expectClose } from './close';
import {
  RAMP_AHT,
  RAMP_AHT_BY,
  RAMP_LISTINGS,
  RAMP_LISTINGS_BY,
  RAMP_ROAS,
  RAMP_ROAS_BY,
  RAMP_TREND,
} from './ramp-and-kpi';
import { RAMP_CI, RAMP_RATIOCI } from './stats-and-tasks';
import { civil, useZone } from './zone';

const ZONE = 'Asia/Kolkata';
beforeAll(() => {
  useZone(ZONE);
});

type Row = readonly unknown[];
const column = (rows: readonly Row[], j: number) => rows.map((row) => [row[j]]);

const hire = fc.constantFrom('Ana', 'Bo', 'Cy');
const blank = fc.constant<'' | number>('');
const seconds = fc.integer({ min: 1, max: 5_000 });
const money = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);

/** The rows of each hire, hires in order of first appearance. */
function byHire(rows: readonly Row[]): (readonly [unknown, readonly Row[]])[] {
  const hires = [...new Set(rows.map(([name]) => name))];
  return hires.map((name) => [name, rows.filter((row) => row[0] === name)]);
}

/** What a formula gives, or blanks where it is an error. */
function orBlanks(count: number, formula: () => unknown[]): unknown[] {
  try {
    return formula();
  } catch {
    return new Array(count).fill('');
  }
}

describe('a line of a table by hire is what the other functions say of that hire alone', () => {
  test('RAMP_AHT_BY: RAMP_AHT, and RAMP_CI of the geometric mean', () => {
    const row = fc.tuple(hire, seconds, fc.oneof(seconds, blank), fc.constantFrom('', 1));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const expected = byHire(rows).map(([name, own]) => {
          const times = own.map(([, talk, hold]) => [Number(talk) + Number(hold)]);
          const mean = RAMP_AHT(column(own, 1), column(own, 2), '', column(own, 3));
          const typical = RAMP_AHT(column(own, 1), column(own, 2), '', column(own, 3), 'geomean');
          const limits = orBlanks(2, () => RAMP_CI('geomean', times)[0]!.slice(1, 3));
          return [name, own.length, mean, typical, ...limits];
        });
        expectClose(
          RAMP_AHT_BY(column(rows, 0), column(rows, 1), column(rows, 2), '', column(rows, 3)),
          expected,
        );
      }),
    );
  });

  test('RAMP_ROAS_BY: RAMP_ROAS, and RAMP_RATIOCI of net revenue and spend', () => {
    const row = fc.tuple(hire, money, money, fc.oneof(money, blank));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(0.8, 0.95),
        (rows, conf) => {
          const expected = byHire(rows).map(([name, own]) => {
            const net = own.map(([, revenue, , refunds]) => [Number(revenue) - Number(refunds)]);
            const total = (values: readonly Row[]) => values.reduce((sum, [value]) => sum + Number(value), 0);
            const spend = column(own, 2);
            const limits = orBlanks(2, () => RAMP_RATIOCI(net, spend, conf)[0]!.slice(1, 3));
            return [
              name,
              total(spend),
              total(net),
              RAMP_ROAS(column(own, 1), spend, column(own, 3)),
              ...limits,
            ];
          });
          expectClose(
            RAMP_ROAS_BY(column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3), conf),
            expected,
          );
        },
      ),
    );
  });

  test('RAMP_LISTINGS_BY: RAMP_LISTINGS, and RAMP_CI of a proportion', () => {
    const row = fc.tuple(hire, fc.constantFrom('yes', 0, ''), money, fc.nat(3));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const expected = byHire(rows).map(([name, own]) => {
          const [adjusted, decided, share, rate] = RAMP_LISTINGS(
            column(own, 1),
            column(own, 2),
            column(own, 3),
            2,
          )[0]!;
          const passed = Math.round(Number(share) * Number(decided));
          const limits = orBlanks(2, () => RAMP_CI('proportion', passed, decided)[0]!.slice(1, 3));
          return [name, adjusted, decided, share, ...limits, rate];
        });
        const days = byHire(rows).flatMap(([name]) => [
          [name, 1.5],
          [name, 0.5],
        ]);
        expectClose(
          RAMP_LISTINGS_BY(column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3), days),
          expected,
        );
      }),
    );
  });
});

test('RAMP_TREND: every period once, in order, and its numbers add up to the totals of each group', () => {
  const day = fc.integer({ min: 46_000, max: 46_200 });
  const row = fc.tuple(hire, day, fc.integer({ min: 0, max: 1_000 }));
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 40 }),
      fc.constantFrom('day', 'week', 'month'),
      (rows, period) => {
        const [header, ...lines] = RAMP_TREND(column(rows, 0), column(rows, 1), column(rows, 2), '', period);
        const starts = header!
          .slice(1)
          .map((start) => Date.parse(civil(start as Date, ZONE)) / 86_400_000 + 25_569);
        const gaps = starts.slice(1).map((start, i) => start - starts[i]!);
        const [least, most] = { day: [1, 1], week: [7, 7], month: [28, 31] }[period]!;
        expect(gaps.filter((gap) => gap < least! || gap > most!)).toEqual([]);
        const days = rows.map(([, on]) => on);
        expect(starts[0]).toBeLessThanOrEqual(Math.min(...days));
        expect(starts[starts.length - 1]).toBeLessThanOrEqual(Math.max(...days));
        expectClose(
          lines.map(([name, ...cells]) => [name, cells.reduce<number>((sum, cell) => sum + Number(cell), 0)]),
          byHire(rows).map(([name, own]) => [name, own.reduce((sum, [, , value]) => sum + Number(value), 0)]),
        );
      },
    ),
  );
});

test('what is in one unit stays in it: complexities, numerators and denominators scale', () => {
  const row = fc.tuple(
    hire,
    fc.constantFrom(true, false, ''),
    money,
    fc.nat(3),
    fc.integer({ min: 46_000, max: 46_060 }),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.constantFrom(60, 0.01), (rows, k) => {
      const scaled = rows.map(([name, accepted, value, rework, on]) => [
        name,
        accepted,
        value * k,
        rework,
        on,
      ]);
      const listings = (list: readonly Row[]) =>
        RAMP_LISTINGS(column(list, 1), column(list, 2), column(list, 3))[0]!;
      const [adjusted, decided, share] = listings(rows);
      expectClose([listings(scaled)], [[Number(adjusted) * k, decided, share, '']]);
      const trend = (list: readonly Row[], over: readonly Row[] | '') =>
        RAMP_TREND(
          column(list, 0),
          column(list, 4),
          column(list, 2),
          over === '' ? '' : column(over, 2),
        ).slice(1);
      const times = (cell: unknown) => (typeof cell === 'number' ? cell * k : cell);
      expectClose(
        trend(scaled, ''),
        trend(rows, '').map((line) => line.map(times)),
      );
      expectClose(trend(scaled, scaled), trend(rows, rows));
    }),
  );
});
