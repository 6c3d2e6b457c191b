/**
 * 53 bits of a text as base 36 (cyrb53, public domain): names rows that have no ID of their own and tells a changed
 * value from the same one. Not a secret's hash.
 *
 * @example hash('2021-01-01') === hash('2021-01-01') // always the same text for the same content
 */
export function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** 31 bits of the same: enough where a mistake only costs one unneeded comparison. */
export function shortHash(text: string): string {
  let a = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
  return ((a ^ (a >>> 15)) >>> 1).toString(36);
}
