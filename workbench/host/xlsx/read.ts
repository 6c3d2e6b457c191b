import { load } from '@odoo/o-spreadsheet';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser as NodeParser } from 'linkedom';
import { createFormats, type Formats } from '../odoo/formats';
import { quietly } from '../odoo/library';
import { CR, ENGLISH, encodeLiteral } from '../odoo/text';

type Rule = {
  ranges: string[];
  help?: string;
  criterion: { type: string; values: string[]; displayStyle?: string };
};
type Conditional = { rule: { operator?: string; values?: string[] } };
type Data = {
  sheets: {
    id: string;
    name: string;
    colNumber: number;
    rowNumber: number;
    dataValidationRules?: Rule[];
    conditionalFormats?: Conditional[];
  }[];
  formats: Record<string, string>;
  namedRanges?: Record<string, string>;
};

const ROWS = 1000;
const COLUMNS = 26;

/** A workbook from a file, for `createOdooGrid`. */
export type OpenedFile = {
  readonly data: object;
  /** Number formats of the file that the engine shows only approximately. */
  readonly formats: Record<string, string>;
};

/** Reads an .xlsx file; an error says in one sentence what is wrong with it. */
export function readXlsx(bytes: Uint8Array): OpenedFile {
  const formats = createFormats();
  const codes: string[] = [];
  const files: Record<string, unknown> = {};
  for (const [path, content] of Object.entries(unzip(bytes))) {
    if (/\.(?:xml|rels)$/.test(path)) files[path] = prepared(path, strFromU8(content), codes);
    else if (path.startsWith('xl/media/')) files[path] = { imageSrc: '' };
  }
  if (!files['[Content_Types].xml'] || !files['xl/workbook.xml']) {
    throw new Error('This file is a zip archive, but not an .xlsx workbook.');
  }
  const data = quietly(() => withParser(() => load(files, false))) as unknown as Data;
  // Sheets counts its sheets in numbers, and gives a new one 1000 rows and 26 columns.
  data.sheets.forEach((sheet, index) => {
    sheet.id = String(index);
    sheet.rowNumber = Math.max(sheet.rowNumber, ROWS);
    sheet.colNumber = Math.max(sheet.colNumber, COLUMNS);
    for (const rule of sheet.dataValidationRules ?? []) mendRule(rule);
    for (const { rule } of sheet.conditionalFormats ?? []) {
      if (rule.values) rule.values = rule.values.map(unquoted);
    }
    addHelp(sheet.dataValidationRules ?? [], String(files[`xl/worksheets/sheet${index + 1}.xml`] ?? ''));
  });
  for (const [id, format] of Object.entries(data.formats))
    data.formats[id] = restored(format, codes, formats);
  data.namedRanges = namedRanges(String(files['xl/workbook.xml']));
  return { data, formats: formats.originals };
}

/**
 * What the engine would misread: text that looks like a number or a formula gets the `'` that keeps it text, and
 * the prefixes of newer functions go, formats are held back, and each conditional format stands alone.
 */
function prepared(path: string, xml: string, codes: string[]): string {
  if (path === 'xl/styles.xml')
    return xml.replace(/(?<= formatCode=")[^"]*/g, (code) => heldBack(code, codes));
  if (path === 'xl/sharedStrings.xml') return xml.replace(/<si>.*?<\/si>/gs, textKept);
  if (!path.startsWith('xl/worksheets/')) return xml;
  return xml
    .replace(/<conditionalFormatting[^>]*>.*?<\/conditionalFormatting>/gs, oneRuleEach)
    .replace(/<is>.*?<\/is>/gs, textKept)
    .replace(/<f[^>]*>[^<]*/g, (formula) => formula.replace(/_xlfn\.(?:_xlws\.)?/g, ''));
}

/** The engine's import knows fewer formats than the engine itself: they pass it under a number. */
function heldBack(code: string, codes: string[]): string {
  return `0&quot;format ${codes.push(unescaped(code)) - 1}&quot;`;
}

function restored(format: string, codes: readonly string[], formats: Formats): string {
  const index = /^0"format (\d+)"$/.exec(format)?.[1];
  return index === undefined ? format : formats.toEngine(codes[Number(index)] ?? '');
}

function oneRuleEach(element: string): string {
  const open = /^<[^>]*>/.exec(element)?.[0] ?? '';
  const rules = element.match(/<cfRule[^>]*(?:\/>|>.*?<\/cfRule>)/gs) ?? [];
  return rules.map((rule) => `${open}${rule}</conditionalFormatting>`).join('');
}

/** A file knows neither "any date" nor checkboxes: `writeXlsx` says them with what there is. */
function mendRule({ criterion }: Rule): void {
  const { type, values } = criterion;
  if (type === 'isValueInList' && values.join() === 'TRUE,FALSE') {
    criterion.type = 'isBoolean';
    criterion.values = [];
    delete criterion.displayStyle;
  } else if (type === 'dateIsBetween' && values.join() === '12/31/1899,12/31/9999') {
    criterion.type = 'dateIsValid';
    criterion.values = [];
  }
}

const unquoted = (value: string): string =>
  /^=?"((?:[^"]|"")*)"$/.exec(value)?.[1]?.replace(/""/g, '"') ?? value;

const TEXT = /<t(?: [^>]*)?>([^<]*)<\/t>/g;

function textKept(item: string): string {
  const text = [...item.matchAll(TEXT)].map((match) => match[1]).join('');
  const kept = item.replace(/_x000D_|&#13;|&#xD;/gi, CR);
  const plain = unescaped(text);
  if (encodeLiteral(plain, false, ENGLISH) === plain) return kept;
  return kept.replace(/<t(?: [^>]*)?>/, "$&'");
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const unescaped = (xml: string): string =>
  xml
    .replace(/&#x([0-9a-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');

/** The engine leaves out names of ranges; names of formulas and the file's own (`_xlnm.`) are no use here. */
function namedRanges(workbook: string): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [, name = '', reference = ''] of workbook.matchAll(
    /<definedName [^>]*?name="([^"]+)"[^>]*>([^<]*)<\/definedName>/g,
  )) {
    const text = unescaped(reference);
    if (/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !name.startsWith('_') && RANGE.test(text)) {
      names[name] = text.replace(/\$/g, '');
    }
  }
  return names;
}

const RANGE = /^(?:'(?:[^']|'')+'|[^'![\]]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/;

/** The engine reads rules without the sentence that Excel shows beside the cell. */
function addHelp(rules: readonly Rule[], sheet: string): void {
  const help = new Map<string, string>();
  for (const [tag] of sheet.matchAll(/<dataValidation [^>]*>/g)) {
    const prompt = /\sprompt="([^"]*)"/.exec(tag)?.[1];
    const range = /\ssqref="([^"]*)"/.exec(tag)?.[1];
    if (prompt && range) help.set(range, unescaped(prompt));
  }
  for (const rule of rules) {
    const text = help.get(rule.ranges.join(' '));
    if (text) rule.help = text;
  }
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    throw new Error('This is not an .xlsx file, or it is damaged.');
  }
}

/** The engine takes the browser's XML parser. Node has none; the page's build leaves linkedom out. */
function withParser<T>(run: () => T): T {
  const scope = globalThis as { DOMParser?: unknown };
  const { DOMParser } = scope;
  scope.DOMParser = NodeParser ?? DOMParser;
  try {
    return run();
  } finally {
    scope.DOMParser = DOMParser;
  }
}
