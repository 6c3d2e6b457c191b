import { withSheet } from '../cells/a1';
import { serialOf } from '../cells/zone';
import type { GridOperator, GridValidation } from '../grid';
import type { Context, Range, RangeInner } from './context';
import { innerOf, strict } from './strict';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type GoogleDate = GoogleAppsScript.Base.Date;

const words: Readonly<Record<GridOperator, readonly [number: string, date: string]>> = {
  between: ['NUMBER_BETWEEN', 'DATE_BETWEEN'],
  notBetween: ['NUMBER_NOT_BETWEEN', 'DATE_NOT_BETWEEN'],
  equal: ['NUMBER_EQUAL_TO', 'DATE_EQUAL_TO'],
  notEqual: ['NUMBER_NOT_EQUAL_TO', 'DATE_NOT_EQUAL_TO'],
  greater: ['NUMBER_GREATER_THAN', 'DATE_AFTER'],
  greaterOrEqual: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'DATE_ON_OR_AFTER'],
  less: ['NUMBER_LESS_THAN', 'DATE_BEFORE'],
  lessOrEqual: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'DATE_ON_OR_BEFORE'],
  valid: ['NUMBER_EQUAL_TO', 'DATE_IS_VALID_DATE'],
};

function criteriaType(rule: GridValidation): Criteria {
  const operator = rule.criteria[0] as GridOperator;
  const name = {
    list: () => 'VALUE_IN_LIST',
    listFromRange: () => 'VALUE_IN_RANGE',
    checkbox: () => 'CHECKBOX',
    formula: () => 'CUSTOM_FORMULA',
    number: () => words[operator][0],
    date: () => words[operator][1],
  }[rule.kind]();
  return name as unknown as Criteria;
}

export function createValidation(ctx: Context, rule: GridValidation): Validation {
  return strict<Validation>('DataValidation')(
    {
      copy: () => createValidationBuilder(ctx, rule),
      getAllowInvalid: () => rule.allowInvalid,
      getCriteriaType: () => criteriaType(rule),
      getCriteriaValues: () => criteriaValues(ctx, rule),
      getHelpText: () => rule.help,
    },
    rule,
  );
}

function criteriaValues(ctx: Context, rule: GridValidation): unknown[] {
  const values = new ctx.run.intrinsics.Array<unknown>();
  if (rule.kind === 'list') {
    const list = new ctx.run.intrinsics.Array<string>();
    list.push(...rule.criteria);
    values.push(list, true);
  } else if (rule.kind === 'listFromRange') {
    values.push(ctx.spreadsheet().getRange((rule.criteria[0] ?? '').replace(/^=/, '')), true);
  } else if (rule.kind === 'number') values.push(...rule.criteria.slice(1).map(Number));
  else if (rule.kind === 'formula') values.push(...rule.criteria);
  else if (rule.kind === 'date' && rule.criteria.length > 1) {
    ctx.run.fail('DataValidation.getCriteriaValues of a date rule is not emulated');
  }
  return values;
}

export function createValidationBuilder(ctx: Context, from?: GridValidation): Builder {
  let kind = from?.kind;
  let criteria = from?.criteria ?? [];
  let allowInvalid = from?.allowInvalid ?? true;
  let help = from?.help ?? '';
  const rule = (): GridValidation => {
    if (!kind) return ctx.run.fail('A data validation rule needs a criterion.');
    return { kind, criteria, allowInvalid, help };
  };
  const set = (next: GridValidation['kind'], ...values: string[]): Builder => {
    kind = next;
    criteria = values;
    return builder;
  };
  const numeric = (operator: GridOperator, ...bounds: number[]): Builder =>
    set('number', operator, ...bounds.map(String));
  const dated = (operator: GridOperator, ...bounds: GoogleDate[]): Builder =>
    set('date', operator, ...bounds.map((date) => String(serialOf(ctx.book.zone, date.getTime()))));

  const builder: Builder = strict<Builder>('DataValidationBuilder')({
    requireValueInList: (values: string[], _showDropdown?: boolean) =>
      set('list', ...Array.from(values, String)),
    requireValueInRange: (range: Range, _showDropdown?: boolean) => {
      const inner = ctx.run.guard(() => innerOf<RangeInner>(range, 'Range'));
      return set('listFromRange', withSheet(ctx.book.sheet(inner.sheetId).name, inner.rect));
    },
    requireCheckbox: (...values: unknown[]) =>
      values.length > 0
        ? ctx.run.fail('DataValidationBuilder.requireCheckbox with values is not emulated')
        : set('checkbox'),
    requireFormulaSatisfied: (formula: string) => set('formula', formula),
    requireNumberBetween: (start: number, end: number) => numeric('between', start, end),
    requireNumberNotBetween: (start: number, end: number) => numeric('notBetween', start, end),
    requireNumberEqualTo: (number: number) => numeric('equal', number),
    requireNumberNotEqualTo: (number: number) => numeric('notEqual', number),
    requireNumberGreaterThan: (number: number) => numeric('greater', number),
    requireNumberGreaterThanOrEqualTo: (number: number) => numeric('greaterOrEqual', number),
    requireNumberLessThan: (number: number) => numeric('less', number),
    requireNumberLessThanOrEqualTo: (number: number) => numeric('lessOrEqual', number),
    requireDate: () => dated('valid'),
    requireDateBetween: (start: GoogleDate, end: GoogleDate) => dated('between', start, end),
    requireDateEqualTo: (date: GoogleDate) => dated('equal', date),
    requireDateAfter: (date: GoogleDate) => dated('greater', date),
    requireDateOnOrAfter: (date: GoogleDate) => dated('greaterOrEqual', date),
    requireDateBefore: (date: GoogleDate) => dated('less', date),
    requireDateOnOrBefore: (date: GoogleDate) => dated('lessOrEqual', date),
    setAllowInvalid: (allow: boolean) => {
      allowInvalid = allow;
      return builder;
    },
    setHelpText: (text: string) => {
      help = text;
      return builder;
    },
    copy: () => createValidationBuilder(ctx, rule()),
    build: () => createValidation(ctx, rule()),
  });
  return builder;
}
