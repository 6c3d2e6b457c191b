/**
 * A formula on cells from A1 on, moved down with its cells. Text in quotes stays as it is.
 *
 * @example shiftRows('=RAMP_CI("A1", A2, B2)', 10) // => '=RAMP_CI("A1", A12, B12)'
 */
export function shiftRows(formula: string, by: number): string {
  return formula.replace(/"[^"]*"|\b([A-Z]{1,2})(\d+)\b/g, (found, column?: string, row?: string) =>
    column === undefined ? found : `${column}${Number(row) + by}`,
  );
}

/** The formula as a person of this locale types it: `;` between arguments where the comma marks decimals. */
export function typedFormula(formula: string, locale: string): string {
  const sign = new Intl.NumberFormat(locale).format(0.5).includes(',') ? ';' : ',';
  return formula.replace(/"[^"]*"|,/g, (found) => (found === ',' ? sign : found));
}

/** Whether a formula reads a cell; row and column count from 0. */
export function reads(formula: string, row: number, column: number): boolean {
  const words = formula.replace(/"[^"]*"/g, '');
  return [...words.matchAll(/\b([A-Z])(\d+)(?::([A-Z])(\d+))?/g)].some(
    ([, left = '', top, right = left, bottom = top]) =>
      column >= left.charCodeAt(0) - 65 &&
      column <= right.charCodeAt(0) - 65 &&
      row >= Number(top) - 1 &&
      row <= Number(bottom) - 1,
  );
}
