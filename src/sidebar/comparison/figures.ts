/** Scores to one decimal, coefficients to two, as the spreadsheet's locale writes them. */
export function points(value: number | null, locale: string): string {
  return fixed(value, locale, 1);
}

/** A level as it was given; of an even number of raters it may be a half. */
export function level(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

export function coefficient(value: number | null, locale: string): string {
  return fixed(value, locale, 2);
}

export function percent(value: number | null, locale: string): string {
  if (value === null) return '–';
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
}

function fixed(value: number | null, locale: string, digits: number): string {
  if (value === null) return '–';
  // A difference of nothing is not "-0.0".
  const rounded = Number(value.toFixed(digits)) + 0;
  const exact = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(locale, exact).format(rounded);
}
