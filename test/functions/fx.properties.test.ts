import fc from 'fast-check';
import { expectClose } from './close';
import { RAMP_FX } from './ramp-and-kpi';

const CODES = ['USD', 'GBP', 'INR'] as const;
const START = 46_000;

const rate = fc.integer({ min: 1, max: 100_000 }).map((value) => value / 1_000);
const quotes = fc.array(fc.tuple(fc.nat(60), rate, rate, rate), { minLength: 1, maxLength: 30 });
const code = fc.constantFrom('EUR', ...CODES);
const amount = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100);

const wide = (rows: readonly (readonly number[])[]) => [
  ['Date', ...CODES],
  ...rows.map(([day, ...rest]) => [START + day!, ...rest]),
];
const long = (rows: readonly (readonly number[])[]) =>
  rows.flatMap(([day, ...rest]) => CODES.map((each, i) => [START + day!, each, rest[i]]));

test('a currency and back is the amount, and through a third one is the same as straight', () => {
  fc.assert(
    fc.property(quotes, amount, code, code, code, (rows, sum, a, b, c) => {
      const rates = wide(rows);
      const convert = (value: unknown, from: string, to: string) =>
        RAMP_FX(value, from, to, START + 60, rates, 60);
      expectClose(convert(convert(sum, a, b), b, a), sum);
      expectClose(convert(convert(sum, a, b), b, c), convert(sum, a, c));
      expectClose(convert(sum * 3, a, b), Number(convert(sum, a, b)) * 3);
    }),
  );
});

test('the same rates in either shape and any order give the same amounts: the last one on or before the date', () => {
  fc.assert(
    fc.property(quotes, amount, code, code, fc.nat(70), fc.nat(10), (rows, sum, from, to, on, age) => {
      const days = new Map(rows.map((row) => [row[0], row]));
      const unique = [...days.values()];
      const call = (rates: unknown) => {
        try {
          return RAMP_FX(sum, from, to, START + on, rates, age);
        } catch (error) {
          return (error as Error).message;
        }
      };
      const given = call(wide(unique));
      expect(call(long(unique))).toEqual(given);
      expect(call(wide([...unique].reverse()))).toEqual(given);
      expect(call([['day', 'currency', 'rate'], ...long(rows)])).toEqual(given);

      const last = Math.max(...unique.map(([day]) => day).filter((day) => day <= on));
      if (from === to) expect(given).toBe(sum);
      else if (!(on - last <= age)) expect(given).toMatch(/^RAMP_FX: /);
      else {
        const quoted = (each: string) =>
          each === 'EUR' ? 1 : days.get(last)![1 + CODES.indexOf(each as 'USD')]!;
        expectClose(given, (sum / quoted(from)) * quoted(to));
      }
    }),
  );
});
