import type { Field } from '../model/schema';
import { validationOf, type WordsOf } from './dress';
import { numberFormat } from './look';
import type { SheetState } from './state';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Whether the first data row of a sheet lost a drop-down or a number format that its columns should have. */
export function badlyDressed(state: SheetState, locale: string, words: WordsOf): boolean {
  const width = (state.values[state.head] ?? []).length;
  const row = state.sheet.getRange(state.head + 2, 1, 1, width);
  const formats = row.getNumberFormats()[0] ?? [];
  const rules = row.getDataValidations()[0] ?? [];
  return state.spec.fields.some((field) => {
    const at = state.columns[field.id];
    if (at === undefined) return false;
    return lacksFormat(field, formats[at] ?? '', locale) || lacksRule(field, rules[at] ?? null, words);
  });
}

/** Only plain text matters to what is stored; how a number is shown is the user's. */
function lacksFormat(field: Field, format: string, locale: string): boolean {
  return numberFormat(field, locale) === '@' && format !== '@';
}

function lacksRule(field: Field, rule: Validation | null, words: WordsOf): boolean {
  const wanted = validationOf(field, words);
  return (
    wanted !== null && (rule === null || String(rule.getCriteriaType()) !== String(wanted.getCriteriaType()))
  );
}
