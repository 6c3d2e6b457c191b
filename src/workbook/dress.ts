import { lookUp, t } from '../i18n/text';
import type { Columns } from '../model/header';
import type { Field, TableSpec } from '../model/schema';
import { columnName } from './blocks';
import { conditionsOf } from './conditions';
import { columnWidth, moduleLook, numberFormat } from './look';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Gives the range of words for a drop-down that follows another table; null while that table has no sheet. */
export type WordsOf = (field: Field) => GoogleAppsScript.Spreadsheet.Range | null;

/** The note on a header cell: what belongs in the column. */
export function helpOf(spec: TableSpec, field: Field): string {
  const help = lookUp(`help.${spec.id}.${field.id}`, {}) ?? lookUp(`help.${field.id}`, {}) ?? '';
  return field.required ? `${help} ${t('help.required')}` : help;
}

/**
 * Number formats, drop-downs and notes of all columns, wherever they stand: one call per distinct format, one per
 * column with a drop-down, one per run of columns for the notes.
 */
export function dressColumns(
  sheet: Sheet,
  spec: TableSpec,
  columns: Columns,
  head: number,
  locale: string,
  words: WordsOf,
): void {
  const fields = spec.fields.filter((field) => columns[field.id] !== undefined);
  const column = (field: Field) => columnName(columns[field.id] as number);
  const below = (field: Field) => `${column(field)}${head + 2}:${column(field)}`;
  const formats = new Map<string, string[]>();
  for (const field of fields) {
    const format = numberFormat(field, locale);
    if (format !== 'General') formats.set(format, [...(formats.get(format) ?? []), below(field)]);
  }
  for (const [format, ranges] of formats) sheet.getRangeList(ranges).setNumberFormat(format);
  for (const field of fields) {
    const rule = validationOf(field, words);
    if (rule) sheet.getRange(below(field)).setDataValidation(rule);
  }
  for (const run of columnRuns(fields, columns)) {
    const notes = run.map((field) => helpOf(spec, field));
    sheet.getRange(head + 1, (columns[(run[0] as Field).id] as number) + 1, 1, run.length).setNotes([notes]);
  }
}

function columnRuns(fields: readonly Field[], columns: Columns): readonly Field[][] {
  const runs: Field[][] = [];
  let last = -2;
  for (const field of [...fields].sort((a, b) => (columns[a.id] as number) - (columns[b.id] as number))) {
    const at = columns[field.id] as number;
    if (at === last + 1) (runs[runs.length - 1] as Field[]).push(field);
    else runs.push([field]);
    last = at;
  }
  return runs;
}

/** The drop-down of a column; null for columns one types into freely. */
export function validationOf(field: Field, words: WordsOf): Validation | null {
  const options = field.type === 'boolean' ? ['TRUE', 'FALSE'] : field.options;
  if (options) {
    // A choice is refused when it is none of the words; other columns only warn, for a pasted file should go in.
    return SpreadsheetApp.newDataValidation()
      .requireValueInList([...options], true)
      .setAllowInvalid(field.type !== 'choice')
      .build();
  }
  const range = field.optionsFrom ? words(field) : null;
  if (!range) return null;
  return SpreadsheetApp.newDataValidation().requireValueInRange(range, true).setAllowInvalid(true).build();
}

/** Header style, frozen row, widths, colours: for a sheet just made, whose columns stand in the table's order. */
export function dressNewSheet(sheet: Sheet, spec: TableSpec): void {
  const look = moduleLook(spec.module);
  const count = spec.fields.length;
  sheet
    .getRange(1, 1, 1, count)
    .setFontWeight('bold')
    .setFontColor(look.text)
    .setBackground(look.background)
    .setVerticalAlignment('middle')
    .setWrap(true);
  sheet.setRowHeight(1, 36);
  sheet.setFrozenRows(1);
  sheet.setTabColor(look.tab);
  let from = 0;
  const widths = spec.fields.map(columnWidth);
  widths.forEach((width, at) => {
    if (width === widths[at + 1]) return;
    sheet.setColumnWidths(from + 1, at - from + 1, width);
    from = at + 1;
  });
  const long = spec.fields.flatMap((field, at) =>
    field.type === 'longText' ? [`${columnName(at)}2:${columnName(at)}`] : [],
  );
  if (long.length > 0) sheet.getRangeList(long).setWrap(true);
  setConditions(sheet, spec);
  protect(sheet, spec);
}

function setConditions(sheet: Sheet, spec: TableSpec): void {
  const columnOf = (id: string) => spec.fields.findIndex((field) => field.id === id);
  const conditions = conditionsOf(spec, columnOf);
  if (conditions.length === 0) return;
  sheet.setConditionalFormatRules(
    conditions.map((condition) => {
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(condition.formula);
      if (condition.background) rule.setBackground(condition.background);
      if (condition.text) rule.setFontColor(condition.text);
      if (condition.strike) rule.setStrikethrough(true);
      const ranges = condition.columns.map((at) => sheet.getRange(`${columnName(at)}2:${columnName(at)}`));
      return rule.setRanges(ranges).build();
    }),
  );
}

/** A warning before somebody types over what rows are found by; nobody is locked out. */
function protect(sheet: Sheet, spec: TableSpec): void {
  if (spec.id === 'log') {
    sheet.protect().setDescription(t('protection.log')).setWarningOnly(true);
    return;
  }
  const at = spec.fields.findIndex((field) => field.id === spec.key[0]);
  const field = spec.fields[at];
  if (spec.key.length !== 1 || field?.type !== 'id' || !field.required) return;
  const range = sheet.getRange(`${columnName(at)}2:${columnName(at)}`);
  range.protect().setDescription(t('protection.id')).setWarningOnly(true);
}
