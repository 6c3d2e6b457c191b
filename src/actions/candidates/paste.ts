import { type Columns, findColumns } from '../../model/header';
import type { Field } from '../../model/schema';
import { tableSpec } from '../../model/tables';
import type { CandidateInput } from '../../rpc/tasks';
import { parseLines } from '../import/parse';
import { dateEvidence, parseDate } from '../import/values/date';
import { MOST_CANDIDATES } from './most';

/** The columns that a list may have, in the order they are taken in when it has no headers. */
const WANTED = ['name', 'contact', 'role', 'source', 'applied'] as const;
export type PasteField = (typeof WANTED)[number];

export type Pasted = {
  /** What was taken for the headers; null when the first row is a candidate. */
  readonly headers: readonly string[] | null;
  /** Which column is what, by zero-based column. */
  readonly columns: Columns;
  /** Columns with something in them that are none of ours: the header (`''` without headers), the column from 1. */
  readonly unused: readonly { readonly header: string; readonly column: number }[];
  readonly candidates: readonly CandidateInput[];
  /** Rows beyond what one change takes. */
  readonly more: number;
};

/**
 * Reads candidates out of what somebody copied from a sheet or a CSV file. Headers are known by their words in four
 * languages; without them columns are known by what is in them (an e-mail address, a date), the first other one is the
 * name. Rows keep the number they have in the list. A blank role or source is the one given for all.
 *
 * @returns null when there is nothing to read.
 */
export function readPasted(
  text: string,
  forAll: { readonly role: string; readonly source: string },
): Pasted | null {
  const lines = parseLines(text).lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first] = lines;
  if (!first) return null;
  const named = findColumns(fields(), first.cells);
  const hasHeader = named.name !== undefined || Object.keys(named).length > 1;
  const body = hasHeader ? lines.slice(1) : lines;
  const columns = hasHeader ? named : guessColumns(body.map(({ cells }) => cells));
  const at = (cells: readonly string[], field: PasteField): string => {
    const column = columns[field];
    return column === undefined ? '' : (cells[column] ?? '').trim();
  };
  const dates = body.map(({ cells }) => at(cells, 'applied')).filter((date) => date !== '');
  const order = dateEvidence(dates).likely;
  const candidates = body.slice(0, MOST_CANDIDATES).map(({ line, cells }): CandidateInput => {
    const applied = at(cells, 'applied');
    return {
      name: at(cells, 'name'),
      contact: at(cells, 'contact'),
      role: at(cells, 'role') || forAll.role,
      source: at(cells, 'source') || forAll.source,
      // What is no date goes on as written, and is refused by a sentence that names its row.
      applied: applied === '' ? '' : (parseDate(applied, order) ?? applied),
      row: line,
    };
  });
  return {
    headers: hasHeader ? first.cells : null,
    columns,
    unused: unusedOf(
      lines.map(({ cells }) => cells),
      columns,
      hasHeader,
    ),
    candidates,
    more: Math.max(0, body.length - MOST_CANDIDATES),
  };
}

function unusedOf(
  rows: readonly (readonly string[])[],
  columns: Columns,
  hasHeader: boolean,
): Pasted['unused'] {
  const used = new Set(Object.values(columns));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, at) => at)
    .filter((at) => !used.has(at) && rows.some((cells) => (cells[at] ?? '').trim() !== ''))
    .map((at) => ({ header: hasHeader ? (rows[0]?.[at] ?? '').trim() : '', column: at + 1 }));
}

function fields(): readonly Field[] {
  const all = tableSpec('candidates').fields;
  return WANTED.flatMap((id) => all.find((field) => field.id === id) ?? []);
}

function guessColumns(rows: readonly (readonly string[])[]): Columns {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const columns: Record<string, number> = {};
  const free: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const values = rows.map((cells) => (cells[column] ?? '').trim()).filter((value) => value !== '');
    const most = (fits: (value: string) => boolean) =>
      values.length > 0 && 2 * values.filter(fits).length > values.length;
    if (columns.contact === undefined && most(isContact)) columns.contact = column;
    else if (columns.applied === undefined && most((value) => parseDate(value, 'dmy') !== null)) {
      columns.applied = column;
    } else free.push(column);
  }
  const rest = (['name', 'role', 'source'] as const).slice(0, free.length);
  rest.forEach((field, i) => {
    columns[field] = free[i] as number;
  });
  return columns;
}

/** An e-mail address or a phone number. */
function isContact(value: string): boolean {
  return /^\S+@\S+$/.test(value) || (/^\+?[\d\s().-]{7,}$/.test(value) && parseDate(value, 'dmy') === null);
}
