import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import type { GridConditionalFormat, GridValidation } from '../grid';
import { fileFormula } from './references';
import { fileStyle } from './styles';

type Operator = NonNullable<DataValidation['operator']>;

const OPERATORS: Readonly<Record<string, Operator>> = {
  between: 'between',
  notBetween: 'notBetween',
  equal: 'equal',
  notEqual: 'notEqual',
  greater: 'greaterThan',
  greaterOrEqual: 'greaterThanOrEqual',
  less: 'lessThan',
  lessOrEqual: 'lessThanOrEqual',
};

const DAY_ONE = '1';
/** The last day that the file format knows, 31 December 9999. */
const LAST_DAY = '2958465';
const LIST_LIMIT = 255;

/** A rule in the file; null where the file has no such rule (a list with commas in its words, or too long). */
export function fileValidation(range: string, rule: GridValidation): DataValidation | null {
  const shared = {
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? 'warning' : 'stop',
    ...(rule.help ? { showInputMessage: true, inputMessage: rule.help.slice(0, LIST_LIMIT) } : {}),
  } as const;
  const [first = '', low, high] = rule.criteria;
  const operator = OPERATORS[first];
  const bounds = {
    ...(low === undefined ? {} : { formula1: low }),
    ...(high === undefined ? {} : { formula2: high }),
  };
  switch (rule.kind) {
    case 'list':
      if (rule.criteria.some((word) => word.includes(',')) || rule.criteria.join().length > LIST_LIMIT)
        return null;
      return { ...shared, type: 'list', values: [...rule.criteria] };
    case 'listFromRange':
      return { ...shared, type: 'list', formula1: first };
    case 'checkbox':
      return { ...shared, type: 'list', values: ['TRUE', 'FALSE'] };
    case 'formula':
      return { ...shared, type: 'custom', formula1: fileFormula(first) };
    case 'number':
      return operator ? { ...shared, type: 'decimal', operator, ...bounds } : null;
    case 'date':
      if (first === 'valid') {
        return { ...shared, type: 'date', operator: 'between', formula1: DAY_ONE, formula2: LAST_DAY };
      }
      return operator ? { ...shared, type: 'date', operator, ...bounds } : null;
  }
}

export function fileConditional(
  range: string,
  rule: GridConditionalFormat,
  priority: number,
  first: string,
): ConditionalRule {
  const shared = { range, priority, style: fileStyle(rule.style, '', null) };
  const [word = '', ...bounds] = rule.criteria;
  const text = `"${word.replace(/"/g, '""')}"`;
  switch (rule.kind) {
    case 'textEquals':
      return { ...shared, type: 'cellIs', operator: 'equal', formula: text };
    case 'textContains':
      return {
        ...shared,
        type: 'containsText',
        text: word,
        formula: `NOT(ISERROR(SEARCH(${text},${first})))`,
      };
    case 'formula':
      return { ...shared, type: 'expression', formula: fileFormula(word) };
    case 'empty':
      return { ...shared, type: 'containsBlanks', formula: `LEN(TRIM(${first}))=0` };
    case 'notEmpty':
      return { ...shared, type: 'notContainsBlanks', formula: `LEN(TRIM(${first}))>0` };
    case 'number':
      return { ...shared, type: 'cellIs', operator: OPERATORS[word] ?? 'equal', formula: bounds };
  }
}
