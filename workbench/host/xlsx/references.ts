import { helpers } from '@odoo/o-spreadsheet';
import type { Rect } from '../grid';

/** `B2:D9`, or `B2` for a single cell. */
export function a1(rect: Rect, absolute = false): string {
  const mark = absolute ? '$' : '';
  const corner = (row: number, column: number): string =>
    `${mark}${helpers.numberToLetters(column)}${mark}${row + 1}`;
  const first = corner(rect.top, rect.left);
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${corner(rect.top + rect.rows - 1, rect.left + rect.columns - 1)}`;
}

export const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** `'Ad spend'!$B$2:$D$9`. */
export const absolute = (sheet: string, rect: Rect): string => `${quoted(sheet)}!${a1(rect, true)}`;

/** Functions newer than the file format: Excel stores them under a prefix. */
const PREFIXED = new Map([
  ...['SORT', 'FILTER'].map((name) => [name, '_xlfn._xlws.'] as const),
  ...'ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DROP EXPAND HSTACK IFS LAMBDA LET MAXIFS MINIFS RANDARRAY SEQUENCE SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'
    .split(' ')
    .map((name) => [name, '_xlfn.'] as const),
]);

/** A formula as the file stores it: without `=`, new functions prefixed, text in quotes untouched. */
export function fileFormula(formula: string): string {
  return formula
    .slice(1)
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(
            /(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi,
            (name) => `${PREFIXED.get(name.toUpperCase()) ?? ''}${name}`,
          ),
    )
    .join('');
}
