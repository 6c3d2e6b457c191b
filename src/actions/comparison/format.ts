/** Scores to one decimal, always shown: "7.0". */
export function points(value: number, locale: string): string {
  return fixed(value, locale, 1);
}

/** Coefficients of agreement to two decimals. */
export function coefficient(value: number, locale: string): string {
  return fixed(value, locale, 2);
}

function fixed(value: number, locale: string, digits: number): string {
  // A difference of nothing is not "-0.0".
  const rounded = Number(value.toFixed(digits)) + 0;
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(rounded);
}
