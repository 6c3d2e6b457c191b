import type { RawCell } from '../../model/decode';
import { isTotalLabel } from '../import/total';
import { isName, kindOf } from './cells';

/** What was read of a tab: its first rows, and its last ones where it is longer. Rows and columns count from 0. */
export type TabSample = {
  readonly sheetId: number;
  readonly name: string;
  /** Rows and columns up to the last that hold anything. */
  readonly rows: number;
  readonly columns: number;
  readonly top: readonly (readonly RawCell[])[];
  readonly bottom: readonly (readonly RawCell[])[];
};

export type RegionColumn = {
  readonly column: number;
  /** As a person calls it; `''` where the tab has no headers. */
  readonly header: string;
  /** Names to recognise it by, the nearest first. */
  readonly names: readonly string[];
  /** The row of the cell with the header, and what that cell holds. */
  readonly headerRow: number | null;
  readonly headerCell: string;
};

/** Where the table lies on a tab: its header, its columns, its first and last row. */
export type Region = {
  readonly sheetId: number;
  readonly sheet: string;
  readonly columns: readonly RegionColumn[];
  /** The row of the headers, the lower one of two; null without headers. */
  readonly headerRow: number | null;
  readonly headerRows: number;
  /** Filled rows above the header. */
  readonly titles: number;
  readonly first: number;
  /** The last row of data where totals or notes follow; null: all rows below count, and those to come. */
  readonly last: number | null;
  readonly totals: number;
  readonly notes: number;
  /** The rows looked at. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly RawCell[] }[];
  /** Last row that holds anything. */
  readonly end: number;
};

const HEADER_WITHIN = 40;
/** Rows looked at to see what is usual. */
const LOOK = 100;

/** Finds the table on a tab; null where there are not two rows and two columns of anything. */
export function findRegion(sample: TabSample): Region | null {
  const at = rowReader(sample);
  const head = headerAt(sample);
  if (head === null) return null;
  const second = head >= 0 && isSecondHeader(sample, head);
  const lower = second ? head + 1 : head;
  const first = head < 0 ? firstFilled(sample) : lower + 1;
  const columns = nameColumns(sample, head, second, first);
  const tail = tailOf(sample, first, columns.length);
  const lastRow = tail.last ?? sample.rows - 1;
  const rows: { row: number; cells: readonly RawCell[] }[] = [];
  for (let row = first; row <= lastRow; row += 1) {
    const cells = at(row);
    if (cells && filled(cells) > 0) rows.push({ row, cells });
  }
  return {
    sheetId: sample.sheetId,
    sheet: sample.name,
    columns,
    headerRow: head < 0 ? null : lower,
    headerRows: head < 0 ? 0 : second ? 2 : 1,
    titles: head < 0 ? 0 : sample.top.slice(0, head).filter((cells) => filled(cells) > 0).length,
    first,
    last: tail.last,
    totals: tail.totals,
    notes: tail.notes,
    rows,
    end: sample.rows - 1,
  };
}

/** A line among the data that adds up others. */
export function isTotalRow(cells: readonly RawCell[]): boolean {
  return cells
    .filter((cell) => kindOf(cell) !== 'blank')
    .slice(0, 3)
    .some((cell) => typeof cell === 'string' && isTotalLabel(cell));
}

function rowReader({ rows, top, bottom }: TabSample): (row: number) => readonly RawCell[] | null {
  const from = rows - bottom.length;
  return (row) => top[row] ?? (row >= from ? (bottom[row - from] ?? null) : null);
}

function filled(cells: readonly RawCell[]): number {
  return cells.reduce<number>((count, cell) => count + (kindOf(cell) === 'blank' ? 0 : 1), 0);
}

/** The row that names the columns; -1 when the data begin at once; null when there is no table. */
function headerAt({ top }: TabSample): number | null {
  const widths = top.slice(0, LOOK).map(filled);
  const wide = widths.filter((width) => width > 1).sort((a, b) => a - b);
  const usual = wide[Math.floor(wide.length / 2)];
  if (usual === undefined) return null;
  for (let row = 0; row < Math.min(top.length, HEADER_WITHIN); row += 1) {
    const width = widths[row] ?? 0;
    if (width < Math.max(2, usual * 0.6)) continue;
    const cells = top[row] ?? [];
    return cells.filter(isName).length >= width * 0.8 ? row : -1;
  }
  return null;
}

/** A second line of names (units, a translation, what a merged heading covers) above columns that hold no words. */
function isSecondHeader({ top }: TabSample, head: number): boolean {
  const below = top[head + 1] ?? [];
  const named = below.filter(isName).length;
  if (named < 2 || named < filled(below) * 0.8) return false;
  const data = top.slice(head + 2, head + 2 + 30);
  if (data.length === 0) return false;
  const typed = below.flatMap((_cell, column) => {
    const kinds = data.map((cells) => kindOf(cells[column] ?? '')).filter((kind) => kind !== 'blank');
    const values = kinds.filter((kind) => !['text', 'yesNoText', 'otherYesNoText'].includes(kind)).length;
    return kinds.length > 0 && values >= kinds.length * 0.6 ? [column] : [];
  });
  return (
    typed.length > 0 && typed.filter((column) => isName(below[column] ?? '')).length >= typed.length * 0.6
  );
}

function firstFilled({ top }: TabSample): number {
  const at = top.findIndex((cells) => filled(cells) > 1);
  return Math.max(at, 0);
}

/** Columns that have a header or values; blank ones between them are left out. */
function nameColumns(
  sample: TabSample,
  head: number,
  second: boolean,
  first: number,
): readonly RegionColumn[] {
  const data = [...sample.top.slice(first), ...sample.bottom];
  const upper = second ? spread(sample.top[head] ?? []) : groupsAbove(sample, head);
  const own = head < 0 ? [] : (sample.top[second ? head + 1 : head] ?? []);
  const labels = Array.from({ length: sample.columns }, (_none, column) => {
    const low = text(own[column]);
    const high = upper[column] ?? '';
    return { low, high };
  });
  return labels.flatMap(({ low, high }, column): RegionColumn[] => {
    const used = data.some((cells) => kindOf(cells[column] ?? '') !== 'blank');
    if (!used && low === '') return [];
    const doubled = low !== '' && labels.some((other, at) => at !== column && other.low === low);
    const unit =
      second && /^[([]?[\p{L}$€£¥₹/%. ]{1,12}[)\]]?$/u.test(low) && high !== '' && low.length <= high.length;
    const both = `${high} ${low}`.trim();
    const header = low === '' ? high : doubled || unit ? both : low;
    const upperRow = second && (low === '' || unit) && text(sample.top[head]?.[column]) !== '';
    const headerRow = header === '' ? null : upperRow ? head : second ? head + 1 : head;
    const headerCell = headerRow === null ? '' : String(sample.top[headerRow]?.[column] ?? '');
    const names = [...new Set([...(unit ? [high] : []), low, both, high])].filter((name) => name !== '');
    return [{ column, header, names, headerRow, headerCell }];
  });
}

/** A row of merged headings above the header: each holds until the next. A title alone is none. */
function groupsAbove({ top }: TabSample, head: number): readonly string[] {
  const above = top[head - 1] ?? [];
  return filled(above) >= 2 && above.filter(isName).length === filled(above) ? spread(above) : [];
}

function spread(cells: readonly RawCell[]): readonly string[] {
  let last = '';
  return cells.map((cell) => {
    last = text(cell) || last;
    return last;
  });
}

function text(cell: RawCell | undefined): string {
  return cell === undefined ? '' : String(cell).replace(/\s+/g, ' ').trim();
}

/** Totals and single-cell notes below the data, looked for from the last row up. */
function tailOf(sample: TabSample, first: number, width: number) {
  const at = rowReader(sample);
  let totals = 0;
  let notes = 0;
  for (let row = sample.rows - 1; row >= first; row -= 1) {
    const cells = at(row);
    if (cells === null) break;
    const count = filled(cells);
    // Checkboxes that nobody ticked inflate a tab.
    if (count === 0 || cells.every((cell) => cell === false || kindOf(cell) === 'blank')) continue;
    if (isTotalRow(cells)) totals += 1;
    else if (count === 1 && width > 2) notes += 1;
    else return { last: totals + notes > 0 ? row : null, totals, notes };
  }
  return { last: null, totals, notes };
}
