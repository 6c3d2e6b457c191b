import { lookUp, t } from '../i18n/text';
import type { Columns } from '../model/header';
import type { Field, TableSpec } from '../model/schema';
import { columnName } from './blocks';
import { conditionsOf } from './conditions';
import { numberFormat } from './look';
import type { Made } from './make';
import { columnsInOrder } from './order';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Gives the range of words for a drop-down that follows another table; null while that table has no sheet. */
export type WordsOf = (field: Field) => GoogleAppsScript.Spreadsheet.Range | null;

/** A sheet with rows: where its headers and columns stand. */
export type Place = { readonly sheet: Sheet; readonly head: number; readonly columns: Columns };

/** The note on a header cell: what belongs in the column. */
export function helpOf(spec: TableSpec, field: Field): string {
  const help = lookUp(`help.${spec.id}.${field.id}`, {}) ?? lookUp(`help.${field.id}`, {}) ?? '';
  return field.required ? `${help} ${t('help.required')}` : help;
}

/** A sheet just made: all formats in one call, one for the notes, one for each column with a drop-down. */
export function dressNewSheet({ sheet, rows }: Made, spec: TableSpec, locale: string, words: WordsOf): void {
  const formats = spec.fields.map((field) => numberFormat(field, locale));
  const all = Array.from({ length: rows - 1 }, () => formats);
  sheet.getRange(2, 1, rows - 1, formats.length).setNumberFormats(all);
  const place = { sheet, head: 0, columns: columnsInOrder(spec.id) };
  addRules(place, spec.fields, words);
  addNotes(place, spec, spec.fields);
  addConditions(place, spec);
}

/** Number formats, drop-downs and notes of some columns of a sheet with rows: nothing else in it is touched. */
export function dressColumns(
  place: Place,
  spec: TableSpec,
  fields: readonly Field[],
  locale: string,
  words: WordsOf,
): void {
  const present = fields.filter((field) => place.columns[field.id] !== undefined);
  const formats = new Map<string, string[]>();
  for (const field of present) {
    const format = numberFormat(field, locale);
    formats.set(format, [...(formats.get(format) ?? []), below(place, field)]);
  }
  for (const [format, ranges] of formats) {
    place.sheet.getRangeList(ranges).setNumberFormat(format);
  }
  addRules(place, present, words);
  addNotes(place, spec, present);
}

/** What a sheet of ours has beside its columns, where somebody, or an execution that died, left it out. */
export function completeSheet(place: Place, spec: TableSpec): void {
  if (place.sheet.getConditionalFormatRules().length === 0) addConditions(place, spec);
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const held = [RANGE, SHEET].some((type) => place.sheet.getProtections(type).length > 0);
  if (!held) protectSheet(place, spec);
}

/** A column from its first data row down. */
function below({ head, columns }: Place, field: Field): string {
  const name = columnName(columns[field.id] as number);
  return `${name}${head + 2}:${name}`;
}

function addRules(place: Place, fields: readonly Field[], words: WordsOf): void {
  for (const field of fields) {
    const rule = validationOf(field, words);
    if (rule) place.sheet.getRange(below(place, field)).setDataValidation(rule);
  }
}

function addNotes({ sheet, head, columns }: Place, spec: TableSpec, fields: readonly Field[]): void {
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
  const options = optionsOf(field);
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

/** The fixed words of a column's drop-down. */
export function optionsOf(field: Field): readonly string[] | undefined {
  return field.type === 'boolean' ? ['TRUE', 'FALSE'] : field.options;
}

function addConditions({ sheet, head, columns }: Place, spec: TableSpec): void {
  if (spec.fields.some((field) => columns[field.id] === undefined)) return;
  const conditions = conditionsOf(spec, (id) => columns[id] as number, head + 2);
  if (conditions.length === 0) return;
  sheet.setConditionalFormatRules(
    conditions.map((condition) => {
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(condition.formula);
      if (condition.background) rule.setBackground(condition.background);
      if (condition.text) rule.setFontColor(condition.text);
      if (condition.strike) rule.setStrikethrough(true);
      const ranges = condition.columns.map((at) =>
        sheet.getRange(`${columnName(at)}${head + 2}:${columnName(at)}`),
      );
      return rule.setRanges(ranges).build();
    }),
  );
}

/** A warning before somebody types over what rows are found by; nobody is locked out. */
export function protectSheet(place: Place, spec: TableSpec): void {
  if (spec.id === 'log') {
    place.sheet.protect().setDescription(t('protection.log')).setWarningOnly(true);
    return;
  }
  const field = spec.fields.find((each) => each.id === spec.key[0]);
  if (spec.key.length !== 1 || field?.type !== 'id' || !field.required) return;
  if (place.columns[field.id] === undefined) return;
  const range = place.sheet.getRange(below(place, field));
  range.protect().setDescription(t('protection.id')).setWarningOnly(true);
}
