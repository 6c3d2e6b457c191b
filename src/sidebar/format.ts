/** Numbers the page itself has to write (counts, chart axes); all others come formatted from the server. */
export function formatNumber(value: number, digits = 0): string {
  return new Intl.NumberFormat(documentLanguage(), { maximumFractionDigits: digits }).format(value);
}

/** As many digits as a reader needs: 4,120, 412, 61.5, 0.842. */
export function formatFigure(value: number): string {
  const size = Math.abs(value);
  return formatNumber(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

function documentLanguage(): string {
  return typeof document === 'undefined' ? 'en' : document.documentElement.lang || 'en';
}
