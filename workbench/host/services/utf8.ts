export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const fromUtf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Google's bytes are signed. */
export const signed = (bytes: Iterable<number>): number[] =>
  Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));

export const unsigned = (bytes: Iterable<number>): Uint8Array =>
  Uint8Array.from(bytes, (byte) => byte & 0xff);
