import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataKind, describedFields, eraseRule } from '../../src/model/privacy';
import type { Field, TableSpec } from '../../src/model/schema';
import { allTables } from '../../src/model/tables';

const ROOT = resolve(__dirname, '../..');
const DOCS = join(ROOT, 'docs/privacy.md');
const OPEN = '<!-- fields -->\n';
const CLOSE = '<!-- /fields -->';

const everyField = allTables().flatMap((table) => table.fields.map((field) => [table, field] as const));

describe('what is said about every field', () => {
  test.each(allTables().map((table) => [table.sheet, table] as const))(
    'covers %s, no more and no less',
    (_sheet, table) => {
      expect([...describedFields(table.id)].sort()).toEqual(table.fields.map(({ id }) => id).sort());
    },
  );

  test('calls nothing of class 2 and above “none”', () => {
    const told = everyField.filter(
      ([table, { id, privacy }]) => privacy >= 2 && dataKind(table.id, id) === 'none',
    );
    expect(told.map(([table, { id }]) => `${table.id}.${id}`)).toEqual([]);
  });

  test('never empties a key or what is no text', () => {
    const emptied = everyField.filter(([table, { id }]) => eraseRule(table.id, id) === 'empty');
    for (const [table, field] of emptied) {
      expect(table.key).not.toContain(field.id);
      expect([field.id, field.type]).toEqual([field.id, expect.stringMatching(/^(text|longText)$/)]);
    }
  });

  test('replaces one name in each list of persons', () => {
    const replaced = everyField.filter(([table, { id }]) => eraseRule(table.id, id) === 'replace');
    expect(replaced.map(([table, { id }]) => `${table.id}.${id}`)).toEqual(['hires.name', 'candidates.name']);
  });
});

const WORDS = { keep: '', replace: 'replaced', empty: 'emptied' } as const;

function line(table: TableSpec, { id, header, privacy }: Field): readonly string[] {
  return [table.sheet, header, dataKind(table.id, id), String(privacy), WORDS[eraseRule(table.id, id)]];
}

/** Tables in which nothing is about a person take one line. */
function fieldTable(): string {
  const rows = allTables().flatMap((table) => {
    const lines = table.fields.map((field) => line(table, field));
    return lines.every((each) => each[2] === 'none')
      ? [[table.sheet, 'all columns', 'none', '0–1', '']]
      : lines;
  });
  const all = [['sheet', 'column', 'what it says', 'class', 'erasing'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  const text = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [head = [], ...body] = all;
  return `\n${[text(head), rule, ...body.map(text)].join('\n')}\n\n`;
}

describe('docs/privacy.md', () => {
  const docs = readFileSync(DOCS, 'utf8');
  const start = docs.indexOf(OPEN) + OPEN.length;
  const end = docs.indexOf(CLOSE);

  test('lists every field as the model has it (UPDATE_DOCS=1 writes it anew)', () => {
    const wanted = fieldTable();
    if (process.env.UPDATE_DOCS) writeFileSync(DOCS, docs.slice(0, start) + wanted + docs.slice(end));
    expect(readFileSync(DOCS, 'utf8')).toContain(OPEN + wanted + CLOSE);
  });

  test('names the scopes of the manifest, and no other', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'appsscript.json'), 'utf8')) as {
      oauthScopes: string[];
    };
    const named = [...docs.matchAll(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g)].map(([scope]) => scope);
    expect(named.sort()).toEqual([...manifest.oauthScopes].sort());
  });
});

function sources(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name)
      ? [[path.slice(ROOT.length + 1), readFileSync(path, 'utf8')] as const]
      : [];
  });
}

describe('the code', () => {
  const files = sources(join(ROOT, 'src'));
  const using = (pattern: RegExp) => files.filter(([, text]) => pattern.test(text)).map(([path]) => path);

  test('has no way to the network, to other files or to mail', () => {
    expect(using(/\b(UrlFetchApp|DriveApp|MailApp|GmailApp|openById|openByUrl|ContentService)\b/)).toEqual(
      [],
    );
    expect(using(/\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b|\bfetch\(/)).toEqual(
      [],
    );
  });

  test('stores nothing in the browser, the cache or the properties of script and document', () => {
    expect(using(/\b(localStorage|sessionStorage|indexedDB|CacheService)\b|document\.cookie/)).toEqual([]);
    expect(using(/get(Script|Document)Properties/)).toEqual([]);
  });

  test('keeps properties where the page above says, and nowhere else', () => {
    expect(using(/getUserProperties/).sort()).toEqual(['src/workbook/drafts.ts', 'src/workbook/user.ts']);
  });
});
