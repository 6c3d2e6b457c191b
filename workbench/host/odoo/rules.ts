import { helpers, type Model } from '@odoo/o-spreadsheet';
import type { GridConditionalFormat, GridOperator, GridStyle, GridValidation, Rect } from '../grid';
import { engineStyle, gridStyle } from './styles';
import { ENGLISH } from './text';
import { rectOf, zoneOf } from './zones';

type Criterion = {
  type: string;
  values: string[];
  displayStyle?: string;
  dateValue?: string;
};

/** A rule of the engine; what Sheets knows beyond it rides along, and the engine keeps it. */
type Rule = { id: string; criterion: Criterion; isBlocking?: boolean; help?: string };

const NUMBERS: Readonly<Record<Exclude<GridOperator, 'valid'>, string>> = {
  between: 'isBetween',
  notBetween: 'isNotBetween',
  equal: 'isEqual',
  notEqual: 'isNotEqual',
  greater: 'isGreaterThan',
  greaterOrEqual: 'isGreaterOrEqualTo',
  less: 'isLessThan',
  lessOrEqual: 'isLessOrEqualTo',
};

const DATES: Readonly<Record<Exclude<GridOperator, 'notEqual'>, string>> = {
  valid: 'dateIsValid',
  between: 'dateIsBetween',
  notBetween: 'dateIsNotBetween',
  equal: 'dateIs',
  greater: 'dateIsAfter',
  greaterOrEqual: 'dateIsOnOrAfter',
  less: 'dateIsBefore',
  lessOrEqual: 'dateIsOnOrBefore',
};

const inverse = (table: Readonly<Record<string, string>>): ReadonlyMap<string, GridOperator> =>
  new Map(Object.entries(table).map(([operator, type]) => [type, operator as GridOperator]));
const NUMBER_OF = inverse(NUMBERS);
const DATE_OF = inverse(DATES);

export function engineRule(id: string, rule: GridValidation): Rule {
  const shared = { id, isBlocking: !rule.allowInvalid, help: rule.help };
  const [first = '', ...bounds] = rule.criteria;
  switch (rule.kind) {
    case 'list':
      return {
        ...shared,
        criterion: { type: 'isValueInList', values: [...rule.criteria], displayStyle: 'arrow' },
      };
    case 'listFromRange':
      return { ...shared, criterion: { type: 'isValueInRange', values: [first], displayStyle: 'arrow' } };
    case 'checkbox':
      return { ...shared, criterion: { type: 'isBoolean', values: [] } };
    case 'formula':
      return { ...shared, criterion: { type: 'customFormula', values: [first] } };
    case 'number':
      return { ...shared, criterion: { type: NUMBERS[first as keyof typeof NUMBERS], values: bounds } };
    case 'date':
      return {
        ...shared,
        criterion: { type: DATES[first as keyof typeof DATES], values: bounds, dateValue: 'exactDate' },
      };
  }
}

export function gridRule(rule: Rule): GridValidation | null {
  const { type, values } = rule.criterion;
  const shared = { allowInvalid: rule.isBlocking !== true, help: rule.help ?? '' };
  if (type === 'isValueInList') return { ...shared, kind: 'list', criteria: values };
  if (type === 'isValueInRange') return { ...shared, kind: 'listFromRange', criteria: values };
  if (type === 'isBoolean') return { ...shared, kind: 'checkbox', criteria: [] };
  if (type === 'customFormula') return { ...shared, kind: 'formula', criteria: values };
  const number = NUMBER_OF.get(type);
  if (number) return { ...shared, kind: 'number', criteria: [number, ...values] };
  const date = DATE_OF.get(type);
  return date ? { ...shared, kind: 'date', criteria: [date, ...values.map(serial)] } : null;
}

/** Bounds that a person typed, or a file brought, are dates as text. */
function serial(bound: string): string {
  if (bound === '' || bound.startsWith('=') || !Number.isNaN(Number(bound))) return bound;
  const value = helpers.toNumber(bound, ENGLISH);
  return typeof value === 'number' ? String(value) : bound;
}

export function validations(model: Model, sheetId: string): { rect: Rect; rule: GridValidation }[] {
  return model.getters.getDataValidationRules(sheetId).flatMap((rule) => {
    const known = gridRule(rule as unknown as Rule);
    return known ? rule.ranges.map((range) => ({ rect: rectOf(range.zone), rule: known })) : [];
  });
}

/** The rectangles that `rect` shares nothing with any more. */
export function without(rect: Rect, hole: Rect): Rect[] {
  const top = Math.max(rect.top, hole.top);
  const left = Math.max(rect.left, hole.left);
  const bottom = Math.min(rect.top + rect.rows, hole.top + hole.rows);
  const right = Math.min(rect.left + rect.columns, hole.left + hole.columns);
  if (top >= bottom || left >= right) return [rect];
  const parts: Rect[] = [
    { ...rect, rows: top - rect.top },
    { top: bottom, left: rect.left, rows: rect.top + rect.rows - bottom, columns: rect.columns },
    { top, left: rect.left, rows: bottom - top, columns: left - rect.left },
    { top, left: right, rows: bottom - top, columns: rect.left + rect.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

type CellIs = { type: 'CellIsRule'; operator: string; values: string[]; style: object };

export function engineConditional(rule: GridConditionalFormat): CellIs {
  const style = engineStyle(rule.style);
  const [first = '', ...bounds] = rule.criteria;
  const of = (operator: string, values: string[]): CellIs => ({
    type: 'CellIsRule',
    operator,
    values,
    style,
  });
  switch (rule.kind) {
    case 'textEquals':
      return of('isEqual', [first]);
    case 'textContains':
      return of('containsText', [first]);
    case 'formula':
      return of('customFormula', [first]);
    case 'notEmpty':
      return of('isNotEmpty', []);
    case 'empty':
      return of('isEmpty', []);
    case 'number':
      return of(NUMBERS[first as keyof typeof NUMBERS], bounds);
  }
}

export function gridConditional(rule: CellIs, ranges: readonly Rect[]): GridConditionalFormat | null {
  const style: GridStyle = gridStyle(rule.style);
  const of = (kind: GridConditionalFormat['kind'], criteria: readonly string[]): GridConditionalFormat => ({
    ranges,
    kind,
    criteria,
    style,
  });
  if (rule.type !== 'CellIsRule') return null;
  if (rule.operator === 'containsText') return of('textContains', rule.values);
  if (rule.operator === 'customFormula') return of('formula', rule.values);
  if (rule.operator === 'isNotEmpty') return of('notEmpty', []);
  if (rule.operator === 'isEmpty') return of('empty', []);
  if (rule.operator === 'isEqual' && Number.isNaN(Number(rule.values[0])))
    return of('textEquals', rule.values);
  const number = NUMBER_OF.get(rule.operator);
  return number ? of('number', [number, ...rule.values]) : null;
}

export function conditionalFormats(model: Model, sheetId: string): GridConditionalFormat[] {
  return model.getters.getConditionalFormats(sheetId).flatMap((format) => {
    const ranges = format.ranges.map((xc) => rectOf(model.getters.getRangeFromSheetXC(sheetId, xc).zone));
    return gridConditional(format.rule as unknown as CellIs, ranges) ?? [];
  });
}

export const rangeData = (
  sheetId: string,
  rect: Rect,
): { _sheetId: string; _zone: ReturnType<typeof zoneOf> } => ({
  _sheetId: sheetId,
  _zone: zoneOf(rect),
});
