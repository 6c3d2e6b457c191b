import type { Cell } from './cell';

/** A worked example: a small table whose first cell is A1, the formula on it, and what the formula gives. */
export type Example = {
  readonly title: string;
  readonly data: readonly (readonly string[])[];
  readonly formula: string;
  /** Names of the result's columns; none where the result brings its own header row. */
  readonly head: readonly string[];
  readonly result: readonly (readonly string[])[];
};

const rows = (text = ''): string[][] => text.split('\n').map((row) => row.split('|'));

/**
 * Reads an example as the string tables keep it: title, data, formula, header and result, a blank line between them,
 * cells separated by `|`.
 *
 * @example parseExample('Two.\n\na|b\n1|2\n\n=F(A2, B2)\n\nsum\n\n3').result // => [['3']]
 */
export function parseExample(text: string): Example {
  const [title = '', data, formula = '', head = '', result] = text.split('\n\n');
  return { title, data: rows(data), formula, head: head === '' ? [] : head.split('|'), result: rows(result) };
}

/** A cell of an example as a sheet holds it, with the number format that shows it as written. */
export type ExampleCell = { readonly value: Cell; readonly type?: 'date'; readonly format?: string };

/** @example exampleCell('30.8 %') // => { value: 0.308, format: '0.0%' } */
export function exampleCell(shown: string): ExampleCell {
  if (shown === 'TRUE' || shown === 'FALSE') return { value: shown === 'TRUE' };
  if (/^\d{4}-\d{2}-\d{2}$/.test(shown)) return { value: shown, type: 'date' };
  const [, digits, decimals = '', percent] = /^(-?\d+(?:\.(\d+))?)( %)?$/.exec(shown) ?? [];
  if (digits === undefined) return { value: shown };
  const format = decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`;
  return percent ? { value: Number(digits) / 100, format: `${format}%` } : { value: Number(digits), format };
}
