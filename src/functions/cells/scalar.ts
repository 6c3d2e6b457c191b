import { cellDay } from './date';
import { cellFlag } from './flag';
import { type Bounds, cellDuration, cellNumber } from './number';
import { single } from './range';
import { cellError } from './value';
import { cellWord } from './word';
import type { Zone } from './zone';

/** One number; blank means the default. */
export function numberArg<D extends number | null>(
  name: string,
  arg: unknown,
  fallback: D,
  bounds?: Bounds,
): number | D {
  return orDefault(cellNumber(single(name, arg), { name }, bounds), fallback);
}

/** One number that must be given. */
export function requiredNumber(name: string, arg: unknown, bounds?: Bounds): number {
  return required(name, cellNumber(single(name, arg), { name }, bounds));
}

/** One duration in seconds, or a duration cell, that must be given. */
export function requiredDuration(name: string, arg: unknown, zone: Zone, bounds?: Bounds): number {
  return required(name, cellDuration(single(name, arg), { name }, zone, bounds));
}

/** One date that must be given, as a civil day. */
export function requiredDay(name: string, arg: unknown, zone: Zone): number {
  return required(name, cellDay(single(name, arg), { name }, zone));
}

/** TRUE or FALSE; blank means the default. */
export function flagArg(name: string, arg: unknown, fallback: boolean): boolean {
  const flag = cellFlag(single(name, arg), { name });
  return Number.isNaN(flag) ? fallback : flag === 1;
}

/** One of the allowed words; blank means the default. */
export function wordArg<W extends string>(name: string, arg: unknown, fallback: W, allowed: readonly W[]): W {
  return cellWord(single(name, arg), { name }, allowed) ?? fallback;
}

function required(name: string, value: number): number {
  if (Number.isNaN(value)) throw cellError('arg.missing', { name });
  return value;
}

function orDefault<D extends number | null>(value: number, fallback: D): number | D {
  return Number.isNaN(value) ? fallback : value;
}
