import { type Message, message } from '../../actions/import/message';

/** A file as text with what to know about it, or the sentence why it is none. */
export type FileText =
  | { readonly ok: true; readonly text: string; readonly notes: readonly Message[] }
  | { readonly ok: false; readonly problem: Message };

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of a file's bytes, whatever program wrote them. */
export function decodeFile(bytes: Uint8Array, name: string): FileText {
  if (bytes.length === 0) return refuse('file.empty', name);
  const kind = binaryKind(bytes, name);
  if (kind !== null) return refuse(`file.${kind}`, name);
  const encoding = encodingOf(bytes);
  if (encoding === null) return refuse('file.binary', name);
  const text = new TextDecoder(encoding).decode(bytes).replace(/^\ufeff/, '');
  if (text.trim() === '') return refuse('file.blank', name);
  const markup = markupKind(text);
  if (markup !== null) return refuse(`file.${markup}`, name);
  if (isGarbage(text)) return refuse('file.binary', name);
  const notes: Message[] = [];
  if (encoding.startsWith('utf-16')) notes.push(message('note.utf16'));
  if (encoding === 'windows-1252') notes.push(message('note.windows1252'));
  return { ok: true, text, notes };
}

/** Reads what the user picked or dropped. */
export async function readFile(file: File): Promise<FileText> {
  try {
    return decodeFile(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch {
    return refuse('file.unreadable', file.name);
  }
}

function refuse(key: string, name: string): FileText {
  return { ok: false, problem: message(key, { name }) };
}

/** Kinds of files that people take for tables, by their first bytes. */
function binaryKind(bytes: Uint8Array, name: string): string | null {
  const begins = (...start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04)) return isWorkbook(bytes, name) ? 'xlsx' : 'zip';
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'xls';
  if (begins(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (begins(0x1f, 0x8b)) return 'gzip';
  const image = begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff) || begins(0x47, 0x49, 0x46, 0x38);
  return image ? 'image' : null;
}

/** An .xlsx is a zip archive whose first entries have telling names. */
function isWorkbook(bytes: Uint8Array, name: string): boolean {
  if (/\.(xlsx|xlsm|xlsb|ods)$/i.test(name)) return true;
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4000));
  return start.includes('[Content_Types].xml') || start.includes('xl/');
}

function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = zeroShares(bytes);
  if (zeros.odd > 0.3 && zeros.even < 0.05) return 'utf-16le';
  if (zeros.even > 0.3 && zeros.odd < 0.05) return 'utf-16be';
  if (zeros.even + zeros.odd > 0) return null;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Latin text in UTF-16 has a zero in every other byte; ordinary text has none at all. */
function zeroShares(bytes: Uint8Array): { even: number; odd: number } {
  const length = Math.min(bytes.length, 4000);
  const count = { even: 0, odd: 0 };
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) count[i % 2 === 0 ? 'even' : 'odd'] += 1;
  return { even: (2 * count.even) / length, odd: (2 * count.odd) / length };
}

function markupKind(text: string): 'html' | 'json' | null {
  const start = text.trimStart().slice(0, 200);
  if (/^<(!doctype html|html|head|body|\?xml|table)/i.test(start)) return 'html';
  return /^(\{\s*"|\[\s*[{[])/.test(start) ? 'json' : null;
}

/** Control characters that no table has. */
function isGarbage(text: string): boolean {
  let control = 0;
  const length = Math.min(text.length, 4000);
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) control += 1;
  }
  return control > length * 0.02;
}
