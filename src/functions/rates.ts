import { RampError } from '../domain/error';
import { type Quote, type RateHistory, rateHistory } from '../domain/money/fx';
import { cellDay } from './cells/date';
import { cellNumber, POSITIVE, parseNumber } from './cells/number';
import { optionalTable, type Table } from './cells/range';
import { cellError, isBlank, isErrorCell, quote, rethrow } from './cells/value';
import type { Zone } from './cells/zone';

/** Rates by currency, units per EUR. */
export type Rates = ReadonlyMap<string, RateHistory>;

const CODE = /^[A-Z]{3}$/;

/** The code of a currency as written in a cell, in capitals; null where it is none. */
export function currencyCode(value: unknown): string | null {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
  return CODE.test(code) ? code : null;
}

/**
 * Reads the rates of the currencies that are wanted: wide as the ECB's sheet when the first row is `Date` and
 * three-letter codes, else long. Only their columns are read as numbers, but an error cell anywhere is rethrown.
 */
export function readRates(arg: unknown, wanted: ReadonlySet<string>, zone: Zone): Rates {
  const table = optionalTable('rates', arg);
  const quotes = new Map<string, Quote[]>();
  if (table !== null) {
    table.rows.forEach((row, i) => {
      for (const value of row) if (isErrorCell(value)) rethrow(value, { name: 'rates', row: i + 1 });
    });
    const add = (currency: string, quote: Quote) => {
      const list = quotes.get(currency);
      if (list) list.push(quote);
      else quotes.set(currency, [quote]);
    };
    if (isWide(table)) readWide(table, wanted, zone, add);
    else readLong(table, wanted, zone, add);
  }
  return new Map([...quotes].map(([currency, list]) => [currency, rateHistory(list)]));
}

type Add = (currency: string, quote: Quote) => void;

function isWide({ rows, width }: Table): boolean {
  const [first, ...codes] = rows[0]!;
  const isDateHeader = typeof first === 'string' && first.trim().toLowerCase() === 'date';
  return (
    isDateHeader &&
    width > 1 &&
    codes.some((code) => currencyCode(code) !== null) &&
    codes.every((code) => isBlank(code) || currencyCode(code) !== null)
  );
}

function readWide({ rows }: Table, wanted: ReadonlySet<string>, zone: Zone, add: Add): void {
  const columns = rows[0]!.map(currencyCode);
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i]!;
    const day = cellDay(row[0], { name: 'the date of rates', row: i + 1 }, zone);
    for (let j = 1; j < row.length; j++) {
      const currency = columns[j];
      if (!currency || !wanted.has(currency) || isNotQuoted(row[j])) continue;
      const rate = cellNumber(row[j], { name: `the rate of ${currency}`, row: i + 1 }, POSITIVE);
      if (Number.isNaN(day)) throw cellError('arg.blank', { name: 'the date of rates', row: i + 1 });
      add(currency, { day, rate });
    }
  }
}

/** The ECB's mark of a day without a rate. */
function isNotQuoted(value: unknown): boolean {
  return isBlank(value) || (typeof value === 'string' && value.trim().toUpperCase() === 'N/A');
}

function readLong({ rows, width }: Table, wanted: ReadonlySet<string>, zone: Zone, add: Add): void {
  if (rows.every((row) => row.every(isBlank))) return;
  if (width < 3) throw new RampError('fx.columns', { columns: width });
  for (let i = rows[0]!.some(isNumber) ? 0 : 1; i < rows.length; i++) {
    const [date, code, perEuro] = rows[i]!;
    if (isBlank(date) && isBlank(code) && isBlank(perEuro)) continue;
    const place = (name: string) => ({ name, row: i + 1 });
    const day = cellDay(date, place('the date of rates'), zone);
    if (Number.isNaN(day)) throw cellError('arg.blank', place('the date of rates'));
    if (isBlank(code)) throw cellError('arg.blank', place('the currency of rates'));
    const currency = currencyCode(code);
    if (currency === null) throw cellError('fx.code', place('the currency of rates'), { value: quote(code) });
    const rate = cellNumber(perEuro, place(`the rate of ${currency}`), POSITIVE);
    if (Number.isNaN(rate)) throw cellError('arg.blank', place(`the rate of ${currency}`));
    if (wanted.has(currency)) add(currency, { day, rate });
  }
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && parseNumber(value) !== 'none');
}
