import { sha256 } from 'js-sha256';
import { formatDate } from '../cells/format-date';
import { zoneOf } from '../cells/zone';
import type { Context } from './context';
import { enumeration, strict } from './strict';
import { fromUtf8, signed, unsigned, utf8 } from './utf8';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Blob = GoogleAppsScript.Base.Blob;

export function createUtilities(ctx: Context): Utilities {
  const { run } = ctx;
  const bytes = (value: unknown): Uint8Array =>
    typeof value === 'string' ? utf8(value) : unsigned(value as Iterable<number>);
  /** Google's default charset loses what is not ASCII: a text that has some must name UTF-8. */
  const charset = (given: unknown, ...values: unknown[]): void => {
    const loses = values.some((value) => typeof value === 'string' && /[^\0-\x7f]/.test(value));
    if (loses && given !== 'UTF_8') run.fail('Text beyond ASCII needs Utilities.Charset.UTF_8');
  };
  const list = (values: Iterable<number>): number[] => {
    const found = new run.intrinsics.Array<number>();
    for (const byte of signed(values)) found.push(byte);
    return found;
  };
  const encode = (value: unknown, given: unknown): string => {
    charset(given, value);
    let binary = '';
    for (const byte of bytes(value)) binary += String.fromCharCode(byte);
    return btoa(binary);
  };
  const decode = (text: string): number[] =>
    run.guard(() => list(Uint8Array.from(atob(text), (character) => character.charCodeAt(0))));
  const sha = (algorithm: unknown, expected: string): void => {
    if (algorithm !== expected) run.fail(`Utilities with ${String(algorithm)} is not emulated`);
  };

  return strict<Utilities>('Utilities')({
    formatDate: (date: GoogleAppsScript.Base.Date, timeZone: string, pattern: string) =>
      run.guard(() => formatDate(date.getTime(), zoneOf(timeZone), pattern)),
    computeDigest: (algorithm: unknown, value: unknown, given?: unknown) => {
      sha(algorithm, 'SHA_256');
      charset(given, value);
      return list(sha256.array(bytes(value)));
    },
    computeHmacSha256Signature: (value: unknown, key: unknown, given?: unknown) => {
      charset(given, value, key);
      return list(sha256.hmac.array(bytes(key), bytes(value)));
    },
    base64Encode: (data: unknown, given?: unknown) => encode(data, given),
    base64EncodeWebSafe: (data: unknown, given?: unknown) =>
      encode(data, given).replace(/\+/g, '-').replace(/\//g, '_'),
    base64Decode: (text: string) => decode(text),
    base64DecodeWebSafe: (text: string) => decode(text.replace(/-/g, '+').replace(/_/g, '/')),
    newBlob: (data: unknown, contentType: unknown = null, name: unknown = null) => {
      const content = bytes(data);
      return strict<Blob>('Blob')({
        getBytes: () => list(content),
        getDataAsString: () => fromUtf8(content),
        getContentType: () => contentType as string | null,
        getName: () => name as string | null,
      });
    },
    getUuid: () => crypto.randomUUID(),
    sleep: (milliseconds: number) => run.call('Utilities.sleep', 'none', milliseconds / 1000),
    DigestAlgorithm: enumeration<Utilities['DigestAlgorithm']>('DigestAlgorithm', 'SHA_256'),
    Charset: enumeration<Utilities['Charset']>('Charset', 'US_ASCII', 'UTF_8'),
  });
}
