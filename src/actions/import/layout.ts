import { type ImportFault, message } from './message';
import { type Line, parseLines } from './parse';
import { isTotalLabel } from './total';
import { parseDate } from './values/date';
import { parseNumber } from './values/number';
import { fold, isBlank, tidy } from './values/text';

/** A file as one table: its header, the lines below it, and all that is not data, counted. */
export type FileTable = {
  readonly delimiter: string;
  /** 0 when the file has no header line. */
  readonly headerLine: number;
  /** As written, doubled names told apart by ` (2)`. */
  readonly header: readonly string[];
  readonly rows: readonly Line[];
  /** Lines above the header ("Campaign report", "All time"). */
  readonly preamble: readonly Line[];
  readonly totals: readonly Line[];
  /** Single cells below the data ("Generated on …"), and header lines that are repeated. */
  readonly notes: readonly Line[];
  readonly blank: number;
  readonly duplicates: readonly string[];
  readonly faults: readonly ImportFault[];
};

/** How far down a header is looked for. */
const HEADER_WITHIN = 40;
/** A file most of whose short lines are short has lost its trailing blanks; a few short lines are broken. */
const SHORT_IS_USUAL = 0.2;

/** Finds header, data, totals and notes in a delimited text; null when nothing is written in it. */
export function readTable(text: string): FileTable | null {
  const parsed = parseLines(text);
  const filled = parsed.lines.filter((line) => line.cells.some((cell) => tidy(cell) !== ''));
  if (filled.length === 0) return null;
  const at = headerIndex(filled);
  const headerLine = at < 0 ? null : filled[at]!;
  const body = filled.slice(at + 1);
  const width = headerLine
    ? trimmedWidth(headerLine.cells)
    : Math.max(...body.map((line) => trimmedWidth(line.cells)));
  const { header, duplicates } = nameColumns(headerLine?.cells ?? [], width);
  const sorted = sortOut(body, headerLine?.cells ?? [], width);
  return {
    delimiter: parsed.delimiter,
    headerLine: headerLine?.line ?? 0,
    header,
    duplicates,
    preamble: at < 0 ? [] : filled.slice(0, at),
    rows: sorted.rows,
    totals: sorted.totals,
    notes: sorted.notes,
    blank: parsed.lines.length - filled.length - (endsWithBreak(parsed.lines) ? 1 : 0),
    faults: [...parsed.faults, ...sorted.faults].sort((a, b) => a.line - b.line),
  };
}

/** The values of a column, as written. */
export function columnValues(file: FileTable, column: number): readonly string[] {
  return file.rows.map((row) => row.cells[column] ?? '');
}

function sortOut(body: readonly Line[], header: readonly string[], width: number) {
  const rows: Line[] = [];
  const totals: Line[] = [];
  const notes: Line[] = [];
  const faults: ImportFault[] = [];
  const short = body.filter((line) => line.cells.length < width && filledCells(line) > 1).length;
  const shortIsUsual = short >= 3 && short > body.length * SHORT_IS_USUAL;
  const lastData = findLast(body, (line) => filledCells(line) > 1 || width === 1);
  const dateColumn = header.findIndex((name) => /^(date|day|datum|fecha|data|日期)$/.test(fold(name)));
  body.forEach((line, index) => {
    if (isTotal(line, dateColumn)) totals.push(line);
    else if (sameCells(line.cells, header)) notes.push(line);
    else if (index > lastData) notes.push(line);
    else if (trimmedWidth(line.cells) > width || (line.cells.length < width && !shortIsUsual)) {
      faults.push({
        line: line.line,
        column: '',
        value: line.cells.join(' | '),
        message: message('fault.width', { cells: line.cells.length, columns: width }),
      });
    } else rows.push(line);
  });
  return { rows, totals, notes, faults };
}

/** The line that names the columns; -1 when the file starts with data at once. */
function headerIndex(lines: readonly Line[]): number {
  const widths = lines.map((line) => filledCells(line)).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 0;
  for (let i = 0; i < Math.min(lines.length, HEADER_WITHIN); i += 1) {
    const cells = lines[i]!.cells.filter((cell) => tidy(cell) !== '');
    if (cells.length < Math.max(1, usual * 0.7)) continue;
    if (usual > 1 && cells.length < 2) continue;
    const names = cells.filter((cell) => isName(cell)).length;
    return names >= cells.length * 0.8 ? i : -1;
  }
  return -1;
}

function isName(cell: string): boolean {
  return (
    /\p{L}/u.test(cell) &&
    parseDate(cell, 'dmy') === null &&
    parseNumber(cell, '.') === null &&
    cell.length <= 120
  );
}

function nameColumns(cells: readonly string[], width: number) {
  const seen = new Map<string, number>();
  const duplicates: string[] = [];
  const header = Array.from({ length: width }, (_, i) => {
    const name = tidy(cells[i] ?? '') || `Column ${i + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times === 2) duplicates.push(name);
    return times === 1 ? name : `${name} (${times})`;
  });
  return { header, duplicates };
}

/**
 * A line that adds up others: its label says so, and it has no date. A campaign called "Total Wine" is none.
 */
function isTotal(line: Line, dateColumn: number): boolean {
  if (dateColumn >= 0 && parseDate(line.cells[dateColumn] ?? '', 'dmy') !== null) return false;
  return line.cells.slice(0, 3).some(isTotalLabel);
}

function filledCells(line: Line): number {
  return line.cells.reduce((count, cell) => count + (tidy(cell) === '' ? 0 : 1), 0);
}

function trimmedWidth(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1]!)) width -= 1;
  return width;
}

function sameCells(cells: readonly string[], header: readonly string[]): boolean {
  return (
    header.length > 0 &&
    cells.length === header.length &&
    cells.every((cell, i) => tidy(cell) === tidy(header[i]!))
  );
}

function findLast<T>(items: readonly T[], test: (item: T) => boolean): number {
  for (let i = items.length - 1; i >= 0; i -= 1) if (test(items[i]!)) return i;
  return -1;
}

/** A final line break is no blank line. */
function endsWithBreak(lines: readonly Line[]): boolean {
  const last = lines[lines.length - 1];
  return last !== undefined && last.cells.length === 1 && last.cells[0] === '';
}
