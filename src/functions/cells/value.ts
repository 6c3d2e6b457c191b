import { type ErrorParams, RampError } from '../../domain/error';

/** Where a value stands: the argument, and its row where the argument is a range. */
export interface Place {
  readonly name: string;
  /** 1 for the first row of the range. */
  readonly row?: number;
}

/** What a function may put into a cell. */
export type CellValue = number | string | boolean | Date;

/** An error of one value: the sentence knows `{name}` and `{where}`, and what else is given. */
export function cellError(code: string, { name, row }: Place, params: ErrorParams = {}): RampError {
  return new RampError(code, row === undefined ? { name, ...params } : { name, row, ...params });
}

/** An empty cell is `''`, an omitted argument undefined; spaces look empty, so they are. */
export function isBlank(value: unknown): boolean {
  return (
    value === '' ||
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '')
  );
}

/** `instanceof` fails for dates of another script context. */
export function isDate(value: unknown): value is Date {
  return value instanceof Date || Object.prototype.toString.call(value) === '[object Date]';
}

const ERROR_CELL = /^#(?:N\/A|REF!|ERROR!?|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/** An error cell arrives as its text. */
export function isErrorCell(value: unknown): value is string {
  return typeof value === 'string' && value.charCodeAt(0) === 35 && ERROR_CELL.test(value);
}

/** Throws the error of an error cell again, with its place. */
export function rethrow(value: unknown, place: Place): void {
  if (isErrorCell(value)) throw cellError('arg.error', place, { value });
}

const LONGEST = 40;

/** A value as an error sentence quotes it: short, on one line, and never itself a reason to fail. */
export function quote(value: unknown): string {
  // Which day it is depends on the zone, and a sentence is no reason to ask for that.
  if (isDate(value)) return 'a date';
  if (Array.isArray(value)) return 'a range';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'no finite number';
  if (typeof value !== 'string') return `a value of type ${typeof value}`;
  const text = value.replace(/\s+/g, ' ').trim();
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;
}
