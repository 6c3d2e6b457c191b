import { constants, helpers } from '@odoo/o-spreadsheet';

export const TEXT_FORMAT = '@';

/** Number format patterns, Google's on one side, the engine's on the other. */
export type Formats = {
  toEngine(pattern: string): string;
  toSheets(format: string): string;
  /** Originals of the patterns that the engine can only show approximately. */
  readonly originals: Record<string, string>;
};

export function createFormats(originals: Record<string, string> = {}): Formats {
  const known = new Map(Object.entries(originals).map(([engine, pattern]) => [pattern, engine]));
  return {
    originals,
    toEngine: (pattern) => {
      const found = known.get(pattern);
      if (found !== undefined) return found;
      let format = approximate(pattern);
      if (format !== pattern) {
        // An empty quoted text keeps it apart from the pattern it looks like, and from others that do.
        if (format !== '')
          do format += '""';
          while (originals[format] !== undefined);
        if (format === '' && pattern !== '' && pattern !== 'General') format = '""@';
        if (format !== '') originals[format] = pattern;
      }
      known.set(pattern, format);
      return format;
    },
    toSheets: (format) => originals[format] ?? format.replace(/hhhh/g, '[h]'),
  };
}

function approximate(pattern: string): string {
  if (pattern === '' || /^general$/i.test(pattern)) return '';
  if (isKnown(pattern) && !/\[h+\]/i.test(pattern)) return pattern;
  const format = pattern
    .split(/("[^"]*"|\[\$[^\]]*\])/)
    .map((part, i) => (i % 2 === 1 ? part : plain(part)))
    .join('');
  if (isKnown(format)) return format;
  const first = format.split(';')[0] ?? '';
  return isKnown(first) ? first : '';
}

function plain(part: string): string {
  return part
    .replace(/\[h+\]/gi, 'hhhh')
    .replace(/\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\d+)\]/gi, '')
    .replace(/\[[<>=][^\]]*\]/g, '')
    .replace(/am\/pm/gi, 'a')
    .replace(/_./g, ' ')
    .replace(/\*./g, '')
    .replace(/\\(.)/g, '"$1"')
    .replace(/[MDYHS]/g, (letter) => letter.toLowerCase())
    .replace(/(?<!h)h(?!h)/g, 'hh')
    .replace(/[()€£¥₹]+/g, '"$&"');
}

function isKnown(format: string): boolean {
  try {
    helpers.parseFormat(format);
    // The parser takes tokens (`h`) at which only showing a number fails.
    helpers.formatValue(1.5, { format, locale: constants.DEFAULT_LOCALE });
    return true;
  } catch {
    return false;
  }
}
