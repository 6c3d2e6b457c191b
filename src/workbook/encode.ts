import type { Cell } from '../model/cell';
import type { RawCell } from '../model/decode';
import { MAX_TEXT } from '../model/problem';
import type { Field } from '../model/schema';
import type { ZoneClock } from './zone';

/** Text that Sheets would take for a formula, and full-width twins that some input methods and exports produce. */
const FORMULA_LIKE = /^[=+\-@'\t\r\n＝＋－＠]/;
/** What is surely read as words where the cell has no plain-text format. */
const WORD_LIKE = /^[\p{L}][\p{L}\p{M} ,./_&()-]*$/u;
const TYPED_WORD = /^(true|false)$/i;

/** Columns that set-up formats as plain text: there `007` and `1/2` stay what they are. */
export function isPlainText(field: Field): boolean {
  return ['id', 'text', 'longText', 'weekend'].includes(field.type);
}

/** A value as `setValues` takes it, so that it reads back as given. */
export function encodeCell(field: Field, value: Cell, clock: ZoneClock): RawCell {
  if (typeof value !== 'string' || value === '') return value;
  if (field.type === 'date' || field.type === 'timestamp') return clock.date(value);
  return encodeText(value, isPlainText(field));
}

/**
 * A formula as every locale reads it: where a comma marks decimals Sheets wants `;` between arguments, and takes it
 * everywhere else. Quoted text and the quoted names of tabs keep their commas.
 *
 * @example encodeFormula('=RAMP_AHT(A2:A9, B2:B9)') // => '=RAMP_AHT(A2:A9;B2:B9)'
 */
export function encodeFormula(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'|, */g, (found) => (/^["']/.test(found) ? found : ';'));
}

/**
 * Text with a leading `'` where Sheets would make something else of it: the apostrophe itself is not kept.
 *
 * @example encodeText('=1+1', true) // => "'=1+1"
 */
export function encodeText(text: string, plain: boolean): string {
  if (FORMULA_LIKE.test(text)) return `'${text}`;
  // As long as a cell can be: no date or number, and no room for a mark.
  if (plain || text.length >= MAX_TEXT || (WORD_LIKE.test(text) && !TYPED_WORD.test(text))) return text;
  return `'${text}`;
}
