import { isoDay } from '../domain/calendar/civil';
import { convert, lastRate } from '../domain/money/fx';
import { days, type Field, numbers, placeOf } from './cells/field';
import { type Mapped, mapRows } from './cells/mapping';
import { NON_NEGATIVE, TOLERANCE } from './cells/number';
import { column } from './cells/range';
import { run } from './cells/run';
import { numberArg } from './cells/scalar';
import { cellError, isBlank, type Place, quote, rethrow } from './cells/value';
import { currencyCode, type Rates, readRates } from './rates';

const EURO = 'EUR';

/**
 * Converts amounts at the reference rate of their own date, through the euro: the last rate on or before that date.
 *
 * @param {number|range} amount Amount to convert, e.g. B2:B.
 * @param {string|range} from Currency of the amount, e.g. "USD" or C2:C.
 * @param {string|range} to Currency wanted, e.g. "GBP".
 * @param {date|range} date Date of the amount, e.g. A2:A.
 * @param {range} rates The ECB's sheet (Date, USD, JPY, …) or columns date, currency, units per EUR, e.g. FX!A1:C.
 * @param {number} [max_age] Days a rate may be old, e.g. 5 (default).
 * @return {number} The amount in the currency wanted.
 * @remarks Puts amounts in several currencies into one, each at the rate of its own day, so that a
 * currency’s move is not mistaken for somebody’s work.
 * @formula amount × (units of to per EUR) / (units of from per EUR), both of the last rate day on or
 * before the date
 * @limits Reference rates are not what your bank or marketplace pays out: for payouts use the rate of the
 * payout. It fetches nothing: keep a sheet of rates. A rate older than max_age is an error, not a guess.
 * @throws `=RAMP_FX(100, "USD", "EUR", "2026-01-20", {"2026-01-05", "USD", 1.1})` The last rate is too old.
 * @throws `=RAMP_FX(100, "Dollar", "EUR", "2026-01-05", {"2026-01-05", "USD", 1.1})` A currency without its code.
 * @see European Central Bank, Euro foreign exchange reference rates; cross rates by triangulation through
 * the euro.
 * @example US dollars in pounds; 4 January 2026 is a Sunday and takes the rate of Friday.
 *
 * | date       | amount | Date       |  USD |  GBP |
 * | ---------- | -----: | ---------- | ---: | ---: |
 * | 2026-01-04 |    100 | 2026-01-02 | 1.10 | 0.86 |
 * | 2026-01-05 |    250 | 2026-01-05 | 1.12 | 0.87 |
 *
 * `=RAMP_FX(B2:B3, "USD", "GBP", A2:A3, C1:E3)`
 *
 * | pounds |
 * | -----: |
 * |  78.18 |
 * | 194.20 |
 * @customfunction
 */
export function RAMP_FX(
  amount: unknown,
  from: unknown,
  to: unknown,
  date: unknown,
  rates: unknown,
  max_age?: unknown,
): Mapped {
  return run('RAMP_FX', (zone) => {
    const sum = numbers('amount', amount);
    const codes = new Map<string, number>();
    const source = currencies('from', from, codes);
    const goal = currencies('to', to, codes);
    const on = days('date', date, zone);
    const oldest = numberArg('max_age', max_age, 5, NON_NEGATIVE);
    const names = [...codes.keys()];
    const quoted = readRates(rates, new Set(names), zone);
    return mapRows([sum, source, goal, on], (row) => {
      const value = row.value(sum);
      const have = names[row.value(source)]!;
      const want = names[row.value(goal)]!;
      const day = row.value(on);
      if (have === want) return value;
      const place = row.place(on);
      return convert(
        value,
        perEuro(quoted, have, day, oldest, place),
        perEuro(quoted, want, day, oldest, place),
      );
    });
  });
}

/** A column of currency codes, as numbers in the order of their first appearance. */
function currencies(name: string, arg: unknown, codes: Map<string, number>): Field {
  const source = column(name, arg);
  const values = Float64Array.from(source.rows, ([value], i) => {
    const place = placeOf(source, i);
    if (isBlank(value)) return Number.NaN;
    rethrow(value, place);
    const code = currencyCode(value);
    if (code === null) throw cellError('fx.code', place, { value: quote(value) });
    const known = codes.get(code) ?? codes.size;
    codes.set(code, known);
    return known;
  });
  const blanks = values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
  return { name, shape: source.shape, values, blanks, ifBlank: null, blankCode: 'arg.blank' };
}

function perEuro(rates: Rates, currency: string, day: number, oldest: number, place: Place): number {
  if (currency === EURO) return 1;
  const history = rates.get(currency);
  if (history === undefined) throw cellError('fx.noCurrency', place, { currency });
  const quote = lastRate(history, day);
  if (quote === null) throw cellError('fx.before', place, { currency, date: isoDay(day) });
  if (day - quote.day > oldest + TOLERANCE) {
    throw cellError('fx.tooOld', place, { currency, date: isoDay(day), last: isoDay(quote.day), oldest });
  }
  return quote.rate;
}
