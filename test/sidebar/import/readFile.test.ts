import { decodeFile, type FileText } from '../../../src/sidebar/import/readFile';
import { say } from '../../../src/sidebar/import/say';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...all: (number | string)[]) =>
  Uint8Array.from(
    all.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((c) => c.charCodeAt(0)))),
  );
function utf16(text: string, little: boolean, bom: boolean): Uint8Array {
  const codes = [...(bom ? '\ufeff' : ''), ...text].map((c) => c.charCodeAt(0));
  return Uint8Array.from(
    codes.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
}
const problem = (file: FileText): string => (file.ok ? 'read' : say(file.problem));
const TEXT = 'Date,Name\r\n2026-01-05,Ana Ñandú\r\n';

describe('decodeFile', () => {
  it.each([
    ['UTF-8', utf8(TEXT), []],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`), []],
    ['UTF-16 little with a mark', utf16(TEXT, true, true), ['import.note.utf16']],
    ['UTF-16 big with a mark', utf16(TEXT, false, true), ['import.note.utf16']],
    ['UTF-16 little without one', utf16(TEXT, true, false), ['import.note.utf16']],
    ['UTF-16 big without one', utf16(TEXT, false, false), ['import.note.utf16']],
    ['Windows-1252', bytes(TEXT), ['import.note.windows1252']],
  ])('reads %s', (_name, given, notes) => {
    const file = decodeFile(given, 'a.csv');
    expect(file.ok && file.text).toBe(TEXT);
    expect(file.ok && file.notes.map((note) => note.key)).toEqual(notes);
  });

  it('keeps emoji and text from right to left', () => {
    const text = 'Name\n👩‍💻 שלום';
    const file = decodeFile(utf8(text), 'a.csv');
    expect(file.ok && file.text).toBe(text);
  });

  it.each([
    ['xlsx', bytes('PK', 3, 4, 20, 0, 6, 0, '....[Content_Types].xml'), 'In Google Sheets'.toLowerCase()],
    ['xlsx by name', bytes('PK', 3, 4, 20, 0), 'in google sheets'],
    ['zip', bytes('PK', 3, 4, 20, 0, 'data.csv'), 'unpack it'],
    ['xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'old excel workbook'],
    ['pdf', bytes('%PDF-1.7'), 'this is a pdf'],
    ['gzip', bytes(0x1f, 0x8b, 8), '.gz'],
    ['png', bytes(0x89, 'PNG', 13, 10), 'picture'],
    ['html', utf8('<!DOCTYPE html><html>'), 'web page'],
    ['json', utf8('[{"a":1}]'), 'json'],
    ['other', bytes('ab', 0, 1, 2, 'cd'), 'no text file'],
    ['control characters', bytes(1, 2, 3, 4, 5, 'abc'), 'no text file'],
    ['nothing', new Uint8Array(), 'is empty'],
    ['blank lines', utf8('\n \n'), 'only blank lines'],
  ])('says what to do with %s', (name, given, words) => {
    const fileName = name === 'xlsx by name' ? 'Report.XLSX' : 'report.csv';
    expect(problem(decodeFile(given, fileName)).toLowerCase()).toContain(words);
  });
});
