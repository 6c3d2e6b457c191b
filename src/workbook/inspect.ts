import type { Field } from '../model/schema';
import { optionsOf, validationOf, type WordsOf } from './dress';
import { numberFormat } from './look';
import type { SheetState } from './state';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Fields whose columns lost something that they need. */
export type Lacking = { readonly rule: readonly string[]; readonly format: readonly string[] };

/** So many rows below the headers are looked at. */
const LOOK = 50;

/** Which columns lost their drop-down, or have a number format that would change what is stored. */
export function inspectColumns(state: SheetState, words: WordsOf): Lacking {
  const width = (state.values[state.head] ?? []).length;
  const first = state.head + 1;
  if (first >= state.maxRows) return { rule: [], format: [] };
  const count = Math.max(1, Math.min(LOOK, state.end - first, state.maxRows - first));
  const block = state.sheet.getRange(first + 1, 1, count, width);
  const formats = block.getNumberFormats();
  const rules = block.getDataValidations();
  const broken = (test: (field: Field, row: number, column: number) => boolean): string[] =>
    state.spec.fields
      .filter((field) => {
        const column = state.columns[field.id];
        return (
          column !== undefined && column < width && formats.some((_row, row) => test(field, row, column))
        );
      })
      .map(({ id }) => id);
  return {
    rule: broken((field, row, column) => lacksRule(field, rules[row]?.[column] ?? null, words)),
    format: broken((field, row, column) => isHarmful(field, formats[row]?.[column] ?? '')),
  };
}

const AUTOMATIC = /^(0\.#{10,}|general)?$/i;
const DATE_LIKE = /[ymdhs]/i;

/** How a number is shown is the user's; a format that makes text of numbers, or numbers of dates, is not. */
function isHarmful(field: Field, format: string): boolean {
  const wanted = numberFormat(field, 'en');
  const isText = format === '@';
  if (wanted === '@') return !isText;
  if ((wanted === 'General' && field.type !== 'number') || AUTOMATIC.test(format)) return false;
  // Durations are read as seconds too.
  if (field.type === 'seconds') return isText;
  // Words in quotes and colours in brackets say nothing of the kind of format.
  const isDate = !isText && DATE_LIKE.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
  return isText || isDate !== (field.type === 'date' || field.type === 'timestamp');
}

/** A rule of another kind, or a list that would refuse words of ours. */
function lacksRule(field: Field, rule: Validation | null, words: WordsOf): boolean {
  const wanted = validationOf(field, words);
  if (!wanted) return false;
  if (!rule || String(rule.getCriteriaType()) !== String(wanted.getCriteriaType())) return true;
  const options = optionsOf(field);
  if (!options) return false;
  const listed = (rule.getCriteriaValues()[0] ?? []) as readonly unknown[];
  return options.some((option) => !listed.map(String).includes(option));
}
