import { DAY_MS } from '../../domain/calendar/civil';
import type { RampError } from '../../domain/error';
import { cellDay } from './date';
import { cellFlag } from './flag';
import { type Bounds, cellDuration, cellNumber } from './number';
import { type Column, cellAt, isOmitted, openColumn, type Shape } from './range';
import { cellError, type Place } from './value';
import { cellWord } from './word';
import type { Zone } from './zone';

/** A column read: numbers, blanks as NaN. */
export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly values: Float64Array;
  readonly blanks: number;
  /** What a blank means in a row that has values: a number, NaN (it stays blank), or null (it is an error). */
  readonly ifBlank: number | null;
  /** The sentence of that error. */
  readonly blankCode: string;
}

/** What a blank means, and the remedy to name where it is an error. */
export interface BlankRule {
  readonly ifBlank?: number;
  readonly blankCode?: string;
}

export type NumberRule = Bounds & BlankRule;

/** An optional column: null where omitted, else read by `read`. */
export function optional<R extends unknown[]>(
  read: (name: string, arg: unknown, ...rest: R) => Field,
  name: string,
  arg: unknown,
  ...rest: R
): Field | null {
  return isOmitted(arg) ? null : read(name, arg, ...rest);
}

/** A column of numbers. */
export function numbers(name: string, arg: unknown, rule: NumberRule = {}): Field {
  const source = openColumn(name, arg);
  return numeric(source, rule, (value, place) => cellNumber(value, place, rule));
}

/** A column of durations in seconds. */
export function durations(name: string, arg: unknown, zone: Zone, rule: NumberRule = {}): Field {
  const source = openColumn(name, arg);
  return numeric(source, rule, (value, place) => cellDuration(value, place, zone, rule));
}

/** A column of dates, as civil days. */
export function days(name: string, arg: unknown, zone: Zone, rule: BlankRule = {}): Field {
  const source = openColumn(name, arg);
  const values = new Float64Array(source.rows.length);
  let blanks = 0;
  for (let i = 0; i < values.length; i++) {
    const value = cellAt(source, i);
    let day = value instanceof Date ? Math.floor(zone.wall(value) / DAY_MS) : Number.NaN;
    if (Number.isNaN(day)) {
      day = cellDay(value, placeOf(source, i), zone);
      if (Number.isNaN(day)) blanks++;
    }
    values[i] = day;
  }
  return field(source, values, blanks, rule);
}

/** A column of TRUE and FALSE, as 1 and 0. */
export function flags(name: string, arg: unknown, rule: BlankRule = {}): Field {
  const source = openColumn(name, arg);
  const values = new Float64Array(source.rows.length);
  let blanks = 0;
  for (let i = 0; i < values.length; i++) {
    const value = cellAt(source, i);
    if (value === true || value === 1) values[i] = 1;
    else if (value !== false && value !== 0) {
      const flag = cellFlag(value, placeOf(source, i));
      values[i] = flag;
      if (Number.isNaN(flag)) blanks++;
    }
  }
  return field(source, values, blanks, rule);
}

/** A column of option words, as positions in the list of allowed ones. */
export function words(name: string, arg: unknown, allowed: readonly string[], rule: BlankRule = {}): Field {
  const source = openColumn(name, arg);
  const values = new Float64Array(source.rows.length);
  let blanks = 0;
  for (let i = 0; i < values.length; i++) {
    const word = cellWord(cellAt(source, i), placeOf(source, i), allowed);
    values[i] = word === null ? Number.NaN : allowed.indexOf(word);
    if (word === null) blanks++;
  }
  return field(source, values, blanks, rule);
}

/** The place of the i-th row (from 0) of a column; a single cell has no row. */
export function placeOf({ name, shape }: Pick<Column, 'name' | 'shape'>, i: number): Place {
  return shape === 'cell' ? { name } : { name, row: i + 1 };
}

/** The error of a blank in a row that has values; a single cell has no row to clear. */
export function blankError(field: Field, i: number): RampError {
  const plain = field.shape === 'cell' && field.blankCode === 'arg.blank';
  return cellError(plain ? 'arg.missing' : field.blankCode, placeOf(field, i));
}

type Read = (value: unknown, place: Place) => number;

/** Numbers inside the bounds take the short way: a column is mostly those. */
function numeric(source: Column, rule: NumberRule, slow: Read): Field {
  const values = new Float64Array(source.rows.length);
  const plain = rule.above === undefined && rule.below === undefined && rule.whole !== true;
  const min = plain ? (rule.min ?? -Number.MAX_VALUE) : Number.POSITIVE_INFINITY;
  const max = rule.max ?? Number.MAX_VALUE;
  let blanks = 0;
  for (let i = 0; i < values.length; i++) {
    const value = cellAt(source, i);
    if (typeof value === 'number' && value >= min && value <= max) values[i] = value;
    else if (value === '') {
      values[i] = Number.NaN;
      blanks++;
    } else {
      const number = slow(value, placeOf(source, i));
      values[i] = number;
      if (Number.isNaN(number)) blanks++;
    }
  }
  return field(source, values, blanks, rule);
}

function field({ name, shape }: Column, values: Float64Array, blanks: number, rule: BlankRule): Field {
  return {
    name,
    shape,
    values,
    blanks,
    ifBlank: rule.ifBlank ?? null,
    blankCode: rule.blankCode ?? 'arg.blank',
  };
}
