import { kindOf } from './marshal';

/**
 * What `google.script.run` makes of an argument: numbers, booleans, texts, null, arrays and objects of these.
 * `undefined` becomes null, a Map or Set an empty object.
 *
 * @throws a Date or a function anywhere: "Failed due to illegal value in property: N", N the innermost name or index
 */
export function toServer(value: unknown, property: string): unknown {
  return copy(value, property, [], (name) => {
    throw new Error(`Failed due to illegal value in property: ${name}`);
  });
}

/** What the page receives: a value with a Date (or a function) anywhere in it arrives as null. */
export function toClient(value: unknown): unknown {
  const illegal = Symbol('illegal');
  try {
    return copy(value, 'result', [], () => {
      throw illegal;
    });
  } catch (error) {
    if (error === illegal) return null;
    throw error;
  }
}

function copy(
  value: unknown,
  property: string,
  above: readonly unknown[],
  refuse: (name: string) => never,
): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const kind = kindOf(value);
  if (typeof value !== 'object' || kind === 'Date') return refuse(property);
  if (above.includes(value)) return refuse(property);
  const path = [...above, value];
  if (kind === 'Array')
    return Array.from(value as unknown[], (item, i) => copy(item, String(i), path, refuse));
  if (kind === 'Map' || kind === 'Set') return {};
  return Object.fromEntries(
    Object.keys(value).map((key) => [key, copy((value as Record<string, unknown>)[key], key, path, refuse)]),
  );
}
