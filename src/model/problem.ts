import type { ErrorParams } from '../domain/error';
import type { Cell } from './cell';
import type { Field } from './schema';

/** What is wrong with one value: a key of the string table and what its sentence names. */
export type Problem = { readonly code: string; readonly params: ErrorParams };

export function problem(code: string, params: ErrorParams = {}): Problem {
  return { code: `cell.${code}`, params };
}

/** A cell of Google Sheets holds no more. */
export const MAX_TEXT = 50_000;

/** What `getValues` gives for a broken formula: a text like it could not be told from one. */
export function isSheetError(text: string): boolean {
  return /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|CALC!|SPILL!)$/.test(text);
}

/** What does not begin with a letter is written with a mark that keeps it text, which takes a place of its own. */
export function cellLength(text: string): number {
  return text.length + (/^\p{L}/u.test(text) ? 0 : 1);
}

/**
 * Whether a value fits its field; null when it does. A blank fits unless `needed`.
 *
 * @example fieldProblem(fte, 0) // => { code: 'cell.aboveMin', params: { value: '0', min: 0 } }
 */
export function fieldProblem(field: Field, value: Cell, needed = false): Problem | null {
  if (value === '') return needed && field.required ? problem('required') : null;
  switch (field.type) {
    case 'number':
    case 'money':
    case 'share':
    case 'seconds':
    case 'integer':
      return numberProblem(field, value);
    case 'boolean':
      return typeof value === 'boolean' ? null : problem('boolean', shown(value));
    case 'date':
      return isCivilDate(value) ? null : dateProblem(value);
    case 'timestamp':
      return isTimestamp(value) ? null : dateProblem(value);
    default:
      return typeof value === 'string' ? textProblem(field, value) : problem('text', shown(value));
  }
}

/** `{ value }` as a sentence shows it: long text cut. */
export function shown(value: unknown): { readonly value: string } {
  const text = String(value);
  return { value: text.length > 60 ? `${text.slice(0, 57)}…` : text };
}

export function isCivilDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}

export function isTimestamp(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  return /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(value) && isCivilDate(value.slice(0, 10));
}

/** An IANA name such as `Europe/Madrid`. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

function numberProblem(field: Field, value: Cell): Problem | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return problem('number', shown(value));
  if (field.type === 'integer' && !Number.isInteger(value)) return problem('integer', shown(value));
  if (field.options && !field.options.includes(String(value))) {
    return problem('choice', { ...shown(value), options: field.options.join(', ') });
  }
  const { min, max } = field;
  if (min !== undefined && field.aboveMin && value <= min)
    return problem('aboveMin', { ...shown(value), min });
  if (min !== undefined && value < min) return problem('min', { ...shown(value), min });
  if (max !== undefined && value > max) return problem('max', { ...shown(value), max });
  return null;
}

function dateProblem(value: Cell): Problem {
  const real = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value);
  return problem(real ? 'noSuchDate' : 'date', shown(value));
}

function textProblem(field: Field, value: string): Problem | null {
  if (isSheetError(value)) return problem('errorWord', shown(value));
  if (cellLength(value) > MAX_TEXT) return problem('tooLong', { count: cellLength(value) });
  if (field.options && !field.options.includes(value)) {
    return problem('choice', { ...shown(value), options: field.options.join(', ') });
  }
  if (field.type === 'timeZone' && !isTimeZone(value)) return problem('timeZone', shown(value));
  if (field.type === 'currency' && !/^[A-Z]{3}$/.test(value)) return problem('currency', shown(value));
  if (field.type === 'weekend' && !isWeekend(value)) return problem('weekend', shown(value));
  return null;
}

/** A NETWORKDAYS.INTL mask (Monday first, 1 = day off) or code; at least one day must be worked. */
function isWeekend(value: string): boolean {
  return (/^[01]{7}$/.test(value) && value !== '1111111') || /^([1-7]|1[1-7])$/.test(value);
}
