import type { Intrinsics } from './runner';

/** The kind of a value of any world: `Array`, `Date`, `Object`, `Map`, … */
export const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

const here: Intrinsics = { Array, Date, Error, Object };

/** A copy of a value for another world, arrays, dates and plain objects included; the rest goes as it is. */
export function intoRealm(value: unknown, to: Intrinsics): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const kind = kindOf(value);
  if (kind === 'Array') {
    const source = value as readonly unknown[];
    const copy = new to.Array<unknown>(source.length);
    for (let i = 0; i < source.length; i++) copy[i] = intoRealm(source[i], to);
    return copy;
  }
  if (kind === 'Date') return new to.Date((value as Date).getTime());
  if (kind !== 'Object') return value;
  const copy = new to.Object() as unknown as Record<string, unknown>;
  for (const key of Object.keys(value)) copy[key] = intoRealm((value as Record<string, unknown>)[key], to);
  return copy;
}

/** A copy of a value of the add-on's world for the host's own. */
export const outOfRealm = (value: unknown): unknown => intoRealm(value, here);
