import { isDate, type RawCell, type WallClock } from '../../model/decode';
import type { FileTable } from '../import/layout';
import type { Decimal } from '../import/values/number';
import { fold } from '../import/values/text';
import { kindOf } from '../report/cells';
import { findRegion, isTotalRow, type Region } from '../report/region';
import { monthStart } from './month';

/** All that stands in a sheet of the user's, as `getValues` gives it. */
export type SheetValues = {
  readonly sheetId: number;
  readonly name: string;
  readonly values: readonly (readonly RawCell[])[];
};

/** The table in such a sheet: its named columns, its rows, and what is none of them. Rows and columns from 0. */
export type SheetTable = {
  readonly region: Region;
  readonly columns: readonly { readonly header: string; readonly column: number }[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly RawCell[] }[];
  /** Rows that add up others, at the end and amid the data. */
  readonly totals: number;
  /** Columns with values and without a header: nothing to know them by. */
  readonly unnamed: readonly number[];
};

const TOP = 200;
const BOTTOM = 30;

/** A sheet is looked at once, however many tables are read from it. */
const found = new WeakMap<SheetValues, SheetTable | null>();

/** Finds header rows, data, totals and notes; null where there is no table. */
export function findSheetTable(sheet: SheetValues): SheetTable | null {
  const before = found.get(sheet);
  if (before !== undefined) return before;
  const table = look(sheet);
  found.set(sheet, table);
  return table;
}

function look({ sheetId, name, values }: SheetValues): SheetTable | null {
  const end = lastFilled(values) + 1;
  const region = findRegion({
    sheetId,
    name,
    rows: end,
    columns: values[0]?.length ?? 0,
    top: values.slice(0, Math.min(end, TOP)),
    bottom: end > TOP ? values.slice(Math.max(TOP, end - BOTTOM), end) : [],
  });
  if (region === null) return null;
  const header = values[region.headerRow ?? -1] ?? [];
  const rows: { row: number; cells: readonly RawCell[] }[] = [];
  let { totals } = region;
  for (let row = region.first; row <= (region.last ?? end - 1); row += 1) {
    const cells = values[row] ?? [];
    if (isEmpty(cells) || isRepeated(cells, header, region)) continue;
    if (isTotal(cells)) totals += 1;
    else rows.push({ row, cells });
  }
  const named = region.columns.filter((column) => headerOf(column, region) !== '');
  return {
    region,
    columns: numbered(named.map((column) => ({ header: headerOf(column, region), column: column.column }))),
    rows,
    totals,
    unnamed: region.columns.filter((column) => headerOf(column, region) === '').map(({ column }) => column),
  };
}

/** Headers that say nothing without the heading above them: “Calls | Total”. */
const BARE =
  /^(total|sum|count|number|average|avg|mean|ø|suma|cantidad|promedio|media|soma|quantidade|summe|anzahl|durchschnitt)?\s*[([]?(s|secs?|seg|sek|min|h|%|#)?\.?[)\]]?$/;

/**
 * With two rows of headers a column is called by both: “Agent Name”. What stands above a single row may be a title that
 * changes from month to month: it counts only where the header needs it.
 */
function headerOf({ header, names }: Region['columns'][number], { headerRows }: Region): string {
  if (headerRows < 2 && !BARE.test(fold(header))) return header;
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest), header);
}

/** Doubled headers are told apart by ` (2)`, as imports do. */
function numbered(columns: SheetTable['columns']): SheetTable['columns'] {
  const seen = new Map<string, number>();
  return columns.map(({ header, column }) => {
    const times = (seen.get(header) ?? 0) + 1;
    seen.set(header, times);
    return { header: times === 1 ? header : `${header} (${times})`, column };
  });
}

/** A label that says so, and no date: somebody may be called Total. */
function isTotal(cells: readonly RawCell[]): boolean {
  return isTotalRow(cells) && !cells.some((cell) => kindOf(cell) === 'date' || kindOf(cell) === 'isoText');
}

function isRepeated(cells: readonly RawCell[], header: readonly RawCell[], { columns }: Region): boolean {
  return (
    columns.some(({ column }) => String(header[column] ?? '') !== '') &&
    columns.every(({ column }) => cells[column] === header[column])
  );
}

function isEmpty(cells: readonly RawCell[]): boolean {
  // Checkboxes that nobody ticked are no data.
  return cells.every((cell) => cell === '' || cell === false || (typeof cell === 'string' && !cell.trim()));
}

function lastFilled(values: SheetValues['values']): number {
  let row = values.length - 1;
  while (row >= 0 && isEmpty(values[row] ?? [])) row -= 1;
  return row;
}

export type WantedColumn = {
  readonly header: string;
  readonly column: number;
  /** The decimal sign that the column's texts are read with; its numbers are written with it too. */
  readonly decimal: Decimal;
};

/** The columns as the texts that imports read: numbers exact, dates as ISO text, lengths of time with colons. */
export function fileOf(
  { region }: SheetTable,
  rows: SheetTable['rows'],
  columns: readonly WantedColumn[],
  clock: WallClock,
): FileTable {
  return {
    delimiter: '\t',
    headerLine: (region.headerRow ?? -1) + 1,
    header: columns.map(({ header }) => header),
    rows: rows.map(({ row, cells }) => ({
      line: row + 1,
      cells: columns.map(({ column, decimal }) => textOf(cells[column] ?? '', decimal, clock)),
    })),
    preamble: [],
    totals: [],
    notes: [],
    blank: 0,
    duplicates: [],
    faults: [],
  };
}

function textOf(raw: RawCell, decimal: Decimal, clock: WallClock): string {
  if (typeof raw === 'number') return numeral(raw, decimal);
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  if (!isDate(raw)) return monthStart(raw) ?? raw;
  if (kindOf(raw) === 'duration') return clockText(clock.seconds(raw));
  return clock.stamp(raw).replace('T00:00:00', '').replace('T', ' ');
}

/** `45.123` alone could be forty-five thousand elsewhere: a fourth decimal settles it and adds nothing. */
function numeral(value: number, decimal: Decimal): string {
  const plain = String(value).replace(/(\.\d{3})(?=$|e)/, '$10');
  return decimal === '.' ? plain : plain.replace('.', ',');
}

function clockText(seconds: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const thousandths = Math.round(seconds * 1000);
  const whole = Math.floor(thousandths / 1000);
  const rest = thousandths % 1000 === 0 ? '' : `.${String(thousandths % 1000).padStart(3, '0')}`;
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}${rest}`;
}
