/**
 * JSON with sorted keys and in ASCII only: the same value gives the same text, and the text may be cut anywhere and
 * stored in a cell (no half of a surrogate pair, no line end that Sheets would change).
 *
 * @example stableJson({ b: 'é', a: 1 }) // => '{"a":1,"b":"\\u00e9"}'
 */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, sorted).replace(
    /[\u007f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function sorted(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const from = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(from)
      .sort()
      .map((key) => [key, from[key]]),
  );
}
