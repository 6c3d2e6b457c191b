import Papa from 'papaparse';
import { type ImportFault, message } from './message';

/** A line of the file as cells; `line` is where it starts, 1 the first. */
export type Line = { readonly line: number; readonly cells: readonly string[] };

export type Parsed = {
  readonly delimiter: string;
  readonly lines: readonly Line[];
  readonly faults: readonly ImportFault[];
};

/** So many lines with broken quotation marks are no accident of single lines. */
const MOST_BROKEN = 200;

/**
 * The lines of a delimited text. A quotation mark that is never closed would swallow the rest of the file: its line
 * is put aside as a fault, and reading goes on with the next.
 */
export function parseLines(text: string): Parsed {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  let start = declared ? declared[0].length : 0;
  let line = declared ? 2 : 1;
  const delimiter = declared?.[1] ?? guessDelimiter(text.slice(start, start + 100_000));
  const lines: Line[] = [];
  const faults: ImportFault[] = [];

  while (start < text.length) {
    const part = start === 0 ? text : text.slice(start);
    const quotes = faults.length < MOST_BROKEN;
    const { read, brokenAt } = readPart(part, delimiter, quotes, line);
    if (brokenAt < 0) {
      for (const one of read) lines.push(one);
      break;
    }
    const lineStart = part.lastIndexOf('\n', brokenAt - 1) + 1;
    const lineEnd = part.indexOf('\n', brokenAt);
    const broken = line + countBreaks(part.slice(0, lineStart));
    for (const one of read) if (one.line < broken) lines.push(one);
    faults.push({
      line: broken,
      column: '',
      value: part.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/, ''),
      message: message('fault.quotes'),
    });
    if (lineEnd < 0) break;
    start += lineEnd + 1;
    line = broken + 1;
  }
  return { delimiter, lines, faults };
}

function readPart(
  text: string,
  delimiter: string,
  quotes: boolean,
  firstLine: number,
): { read: readonly Line[]; brokenAt: number } {
  const read: Line[] = [];
  let line = firstLine;
  let brokenAt = -1;
  Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: false,
    // A character that no text holds turns quoting off.
    quoteChar: quotes ? '"' : '\u0000',
    step: (result, parser) => {
      const broken = result.errors.find((error) => error.type === 'Quotes');
      if (broken) {
        brokenAt = broken.index ?? 0;
        parser.abort();
        return;
      }
      const cells = result.data;
      read.push({ line, cells });
      line += 1 + cells.reduce((sum, cell) => sum + countBreaks(cell), 0);
    },
  });
  return { read, brokenAt };
}

/** By papaparse over the body rather than the first ten lines: a preamble has no delimiters. */
function guessDelimiter(sample: string): string {
  const whole = sample.slice(0, sample.lastIndexOf('\n') + 1) || sample;
  const candidates = [',', '\t', ';', '|'];
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of candidates) {
    const { data } = Papa.parse<string[]>(whole, { delimiter, preview: 60, skipEmptyLines: 'greedy' });
    const widths = new Map<number, number>();
    for (const row of data) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    for (const [width, times] of widths) {
      const score = width < 2 ? 0 : (times / data.length) * Math.log2(width + 1) * (times > 1 ? 1 : 0.5);
      if (score > best.score * 1.0001) best = { delimiter, score };
    }
  }
  return best.delimiter;
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
