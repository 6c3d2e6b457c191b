import { formatNumber } from '../format';

/** How many decimals a currency has: 2 for EUR, 0 for JPY; 2 for a code that Intl does not know. */
export function decimalsOf(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** "EUR 37.50": the code says more than a symbol that five countries share. */
export function formatMoney(amount: number | null, currency: string, locale: string): string {
  if (amount === null) return '–';
  try {
    const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' });
    return parts.format(amount).replace(/\u00a0/g, ' ');
  } catch {
    return `${currency} ${formatNumber(amount, locale)}`.trim();
  }
}

/** Money as people write it: half a cent is no difference. */
export function sameAmount(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}
