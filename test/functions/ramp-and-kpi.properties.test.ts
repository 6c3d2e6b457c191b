import fc from 'fast-check';
import { expectClose } from './close';
import {
  RAMP_AHT,
  RAMP_AHT_BY,
  RAMP_DATE,
  RAMP_DAY,
  RAMP_FX,
  RAMP_LISTINGS,
  RAMP_LISTINGS_BY,
  RAMP_ROAS,
  RAMP_ROAS_BY,
  RAMP_STATUS,
  RAMP_TARGET,
  RAMP_TREND,
} from './ramp-and-kpi';
import { civil, useZone } from './zone';

const ZONE = 'America/Sao_Paulo';
beforeAll(() => {
  useZone(ZONE);
});

type Row = readonly unknown[];
const column = (rows: readonly Row[], j: number) => rows.map((row) => [row[j]]);
const hire = fc.constantFrom('Ana', 'Bo', 'Cy');
const seconds = fc.integer({ min: 1, max: 5_000 });
const money = fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100);
const spend = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);
const flag = fc.constantFrom(true, false, '');
const day = fc.integer({ min: 46_000, max: 46_120 });

/** Aggregates over rows of (hire, …): what is compared is the result with hires in alphabetical order. */
const AGGREGATES = {
  RAMP_AHT: [
    fc.tuple(hire, seconds, seconds),
    (rows: Row[]) =>
      ['mean', 'median', 'geomean', 'trim10'].map((how) =>
        RAMP_AHT(column(rows, 1), column(rows, 2), '', '', how),
      ),
  ],
  RAMP_AHT_BY: [
    fc.tuple(hire, seconds, seconds),
    (rows: Row[]) => RAMP_AHT_BY(column(rows, 0), column(rows, 1), column(rows, 2)),
  ],
  RAMP_ROAS: [
    fc.tuple(hire, money, spend, money),
    (rows: Row[]) => RAMP_ROAS(column(rows, 1), column(rows, 2), column(rows, 3)),
  ],
  RAMP_ROAS_BY: [
    fc.tuple(hire, money, spend),
    (rows: Row[]) => RAMP_ROAS_BY(column(rows, 0), column(rows, 1), column(rows, 2)),
  ],
  RAMP_LISTINGS: [
    fc.tuple(hire, flag, spend, fc.nat(3)),
    (rows: Row[]) => RAMP_LISTINGS(column(rows, 1), column(rows, 2), column(rows, 3), 2),
  ],
  RAMP_LISTINGS_BY: [
    fc.tuple(hire, flag, spend, fc.nat(3)),
    (rows: Row[]) => RAMP_LISTINGS_BY(column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3)),
  ],
  RAMP_TREND: [
    fc.tuple(hire, day, money, spend),
    (rows: Row[]) => RAMP_TREND(column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3)),
  ],
} as const;

function sorted(result: unknown): unknown[] {
  if (!Array.isArray(result)) return [result];
  const key = (row: unknown) => String(Array.isArray(row) ? row[0] : '');
  return Array.isArray(result[0]) && result.length > 1
    ? [...result].sort((a, b) => (key(a) < key(b) ? -1 : 1))
    : result;
}

describe.each(Object.entries(AGGREGATES))('%s', (_, [row, compute]) => {
  const rows = fc.array(row as fc.Arbitrary<Row>, { minLength: 1, maxLength: 40 });

  test('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const keyed = list.map((each) => [numbers.next().value as number, each] as const);
        const shuffled = keyed.sort((a, b) => a[0] - b[0]).map(([, each]) => each);
        expectClose(sorted(compute(shuffled)), sorted(compute(list)));
      }),
    );
  });

  test('is not changed by blank rows', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(40), { maxLength: 5 }), (list, places) => {
        const blank = list[0]!.map(() => '');
        const spread = [...list];
        for (const place of places) spread.splice(place % (spread.length + 1), 0, blank);
        expect(compute(spread)).toEqual(compute(list));
      }),
    );
  });
});

test('scaling the unit scales the result', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(hire, seconds), { minLength: 1 }),
      fc.constantFrom(60, 0.001, 7),
      (rows, k) => {
        const scaled = rows.map(([name, value]) => [name, value * k]);
        const scale = (row: unknown[]) =>
          row.map((cell, j) => (j >= 2 && typeof cell === 'number' ? cell * k : cell));
        expectClose(RAMP_AHT(column(scaled, 1)), RAMP_AHT(column(rows, 1)) * k);
        expectClose(
          RAMP_AHT_BY(column(scaled, 0), column(scaled, 1)),
          RAMP_AHT_BY(column(rows, 0), column(rows, 1)).map(scale),
        );
      },
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(hire, spend, spend), { minLength: 1 }), (rows) => {
      const cents = rows.map(([name, revenue, cost]) => [name, revenue * 100, cost * 100]);
      const ratios = (list: readonly Row[]) =>
        RAMP_ROAS_BY(column(list, 0), column(list, 1), column(list, 2)).map((row) => row.slice(3));
      expectClose(ratios(cents), ratios(rows));
    }),
  );
});

test('intervals contain the estimate, and widen with the confidence', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hire, spend, spend), { minLength: 1 }), (rows) => {
      const at = (conf: number) => RAMP_ROAS_BY(column(rows, 0), column(rows, 1), column(rows, 2), '', conf);
      const narrow = at(0.8);
      at(0.95).forEach(([, , , roas, low, high], g) => {
        if (low === '' || high === '') return;
        expect(low).toBeLessThanOrEqual(roas as number);
        expect(high).toBeGreaterThanOrEqual(roas as number);
        expect(low).toBeLessThanOrEqual(narrow[g]![4] as number);
        expect(high).toBeGreaterThanOrEqual(narrow[g]![5] as number);
      });
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(hire, seconds, flag), { minLength: 1 }), (rows) => {
      for (const [, , , typical, low, high] of RAMP_AHT_BY(column(rows, 0), column(rows, 1))) {
        if (low === '') continue;
        expect(low).toBeLessThanOrEqual(typical as number);
        expect(high).toBeGreaterThanOrEqual(typical as number);
      }
      for (const [, , , share, low, high] of RAMP_LISTINGS_BY(column(rows, 0), column(rows, 2))) {
        if (share === '') continue;
        expect(low).toBeLessThanOrEqual(share as number);
        expect(high).toBeGreaterThanOrEqual(share as number);
      }
    }),
  );
});

describe('ramp clock', () => {
  const START = 46_083;
  const near = fc.integer({ min: START - 20, max: START + 200 });
  const fraction = fc.constantFrom(0.1, 0.25, 0.3, 0.5, 0.7, 1, '');
  const calendar = fc.record({
    weekend: fc.constantFrom('', '0000011', '0000001', '1111110', '0101010', '1', 7, 17),
    holidays: fc.array(fc.tuple(near, fraction), { maxLength: 8 }),
    leave: fc.array(
      fc.tuple(near, fc.nat(30), fraction).map(([from, length, share]) => [from, from + length, share]),
      { maxLength: 6 },
    ),
    fte: fc.constantFrom('', 1, 0.5, 0.8, 1 / 3),
  });
  const iso = (serial: number) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
  const orBlank = (table: unknown[][]) => (table.length === 0 ? '' : table);

  test('RAMP_DATE is the earliest day with work on which RAMP_DAY has come', () => {
    fc.assert(
      fc.property(
        calendar,
        fc.double({ min: -5, max: 100, noNaN: true }),
        ({ weekend, holidays, leave, fte }, wanted) => {
          const args = [weekend, orBlank(holidays), orBlank(leave), fte] as const;
          const due = civil(RAMP_DATE(START, wanted, ...args) as Date, ZONE);
          const days = Array.from({ length: 2_000 }, (_, i) => START + i);
          const clock = (
            RAMP_DAY(
              START,
              days.map((each) => [each]),
              ...args,
            ) as number[][]
          ).map(([value]) => value!);
          const works = (i: number) => clock[i]! - (clock[i - 1] ?? 0) > 1e-12;
          const first = days.findIndex((_, i) => works(i) && clock[i]! >= wanted - 1e-9);
          expect(due).toBe(iso(days[first]!));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('RAMP_DAY is the sum over days, each worked in part', () => {
    fc.assert(
      fc.property(calendar, fc.nat(250), ({ holidays, leave, fte }, length) => {
        let sum = 0;
        for (let each = START; each <= START + length; each++) {
          if ((each - 2) % 7 >= 5) continue;
          const off =
            Math.max(
              0,
              ...holidays
                .filter(([on]) => on === each)
                .map(([, share]) => (share === '' ? 1 : Number(share))),
            ) +
            leave
              .filter(([from, to]) => Number(from) <= each && each <= Number(to))
              .reduce((a, [, , share]) => a + (share === '' ? 1 : Number(share)), 0);
          sum += 1 - Math.min(1, off);
        }
        const expected = ((fte === '' ? 1 : Number(fte)) * sum * 7) / 5;
        expect(RAMP_DAY(START, START + length, '', orBlank(holidays), orBlank(leave), fte)).toBeCloseTo(
          expected,
          9,
        );
      }),
    );
  });

  test('RAMP_DAY never goes back', () => {
    fc.assert(
      fc.property(calendar, ({ weekend, holidays, leave, fte }) => {
        const days = Array.from({ length: 260 }, (_, i) => [START - 30 + i]);
        const clock = RAMP_DAY(START, days, weekend, orBlank(holidays), orBlank(leave), fte) as number[][];
        expect(clock.filter(([value], i) => value! < (clock[i - 1]?.[0] ?? 0) - 1e-12)).toEqual([]);
      }),
    );
  });
});

test('a blank row shifts no mapped result', () => {
  const RATES = [['2026-01-05', 'USD', 1.1]];
  const maps: ((values: unknown[][]) => unknown)[] = [
    (values) => RAMP_TARGET(values, 0, 100, 90),
    (values) => RAMP_DAY(46_083, values),
    (values) => RAMP_DATE(values, 30),
    (values) => RAMP_STATUS(values, 50),
    (values) => RAMP_FX(values, 'USD', 'EUR', '2026-01-06', RATES),
  ];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: 46_000, max: 47_000 }), fc.constant('')), { minLength: 1 }),
      (cells) => {
        const used = cells.length - [...cells].reverse().findIndex((cell) => cell !== '');
        fc.pre(cells.some((cell) => cell !== ''));
        for (const map of maps) {
          const alone = (cell: unknown) => (cell === '' ? '' : (map([[cell]]) as unknown[][])[0]![0]);
          expect(map(cells.map((cell) => [cell]))).toEqual(cells.slice(0, used).map((cell) => [alone(cell)]));
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('targets lie between start and full, and never turn back', () => {
  const curve = fc.constantFrom('exp', 'linear', 'logistic', 'halflife');
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const shape = fc.double({ min: 1e-6, max: 500, noNaN: true });
  fc.assert(
    fc.property(
      curve,
      value,
      value,
      shape,
      fc.integer({ min: 1, max: 400 }),
      (name, start, full, k, fullDay) => {
        const days = Array.from({ length: 60 }, (_, i) => [i * 8 - 10]);
        const targets = (RAMP_TARGET(days, start, full, fullDay, name, k) as number[][]).map(
          ([target]) => target!,
        );
        const slack = 1e-9 * (1 + Math.abs(start) + Math.abs(full));
        const sign = Math.sign(full - start);
        targets.forEach((target, i) => {
          expect(target).toBeGreaterThanOrEqual(Math.min(start, full) - slack);
          expect(target).toBeLessThanOrEqual(Math.max(start, full) + slack);
          if (i > 0) expect(sign * (target - targets[i - 1]!)).toBeGreaterThanOrEqual(-slack);
        });
      },
    ),
  );
});
