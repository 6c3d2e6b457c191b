import { tidy } from './text';

/** A sign and the currencies that use it, the likeliest first; more than one must be asked. */
const SIGNS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/R\$/, ['BRL']],
  [/US\$/, ['USD']],
  [/A\$/, ['AUD']],
  [/C\$/, ['CAD']],
  [/HK\$/, ['HKD']],
  [/S\$/, ['SGD']],
  [/MX\$/, ['MXN']],
  [/₹/, ['INR']],
  [/€/, ['EUR']],
  [/£/, ['GBP']],
  [/₩/, ['KRW']],
  [/₽/, ['RUB']],
  [/₺/, ['TRY']],
  [/₱/, ['PHP']],
  [/zł/, ['PLN']],
  [/\bRs\.?\s?\d/i, ['INR', 'PKR', 'LKR', 'NPR']],
  [/¥|￥/, ['JPY', 'CNY']],
  [/\$/, ['USD', 'CAD', 'AUD', 'MXN', 'SGD', 'HKD']],
];

/** A three-letter code as written (`inr` → `INR`), or null. */
export function parseCurrency(written: string): string | null {
  const text = tidy(written).toUpperCase();
  return /^[A-Z]{3}$/.test(text) ? text : null;
}

/**
 * The currencies that a header or an amount speaks for: none, one, or several to ask about.
 *
 * @example currencySigns('14 Day Total Sales (₹)') // => ['INR']
 * @example currencySigns('$12') // => ['USD', 'CAD', 'AUD', 'MXN', 'SGD', 'HKD']
 */
export function currencySigns(text: string): readonly string[] {
  for (const [sign, codes] of SIGNS) if (sign.test(text)) return codes;
  const code = /(?:^|[\s(])([A-Z]{3})(?:[\s)]|$)/.exec(text)?.[1];
  return code !== undefined && KNOWN.has(code) ? [code] : [];
}

const KNOWN = new Set(
  'AED AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW MXN MYR NGN NOK NZD PEN PHP PKR PLN RON RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR'.split(
    ' ',
  ),
);

export function isCurrencyCode(text: string): boolean {
  return KNOWN.has(text);
}
