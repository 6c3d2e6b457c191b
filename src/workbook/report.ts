import { RampError } from '../domain/error';
import { t } from '../i18n/text';
import type { NewTab } from '../model/changeset';
import type { RawCell } from '../model/decode';
import type { Formats } from '../model/formats';
import type { TableId } from '../model/schema';
import { columnName } from './blocks';
import { localeOf } from './clock';
import { encodeFormula } from './encode';
import { file } from './file';
import { datePattern } from './look';
import { sheetSetting } from './sheets';
import { reading } from './state';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is read of a tab to understand it: bounded, however long the tab is. Rows and columns count from 0. */
export type Tab = {
  readonly sheetId: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly top: readonly (readonly RawCell[])[];
  readonly bottom: readonly (readonly RawCell[])[];
  /** A tab that the add-on keeps for itself, and that holds no events to report on. */
  readonly own: boolean;
};

const TOP_ROWS = 200;
const BOTTOM_ROWS = 30;
/** Headers are looked for in so many rows. */
const HEADER_ROWS = 40;
const MOST_COLUMNS = 120;

/** Tables of ours that hold what happened, day by day: reports on them make sense. */
const EVENTS: readonly TableId[] = ['contacts', 'adSpend', 'listings', 'output', 'pipeline'];

/**
 * The open tab, or the one with an ID: its first rows and its last ones, in at most three reads.
 * @throws RampError `report.gone` when it was deleted.
 */
export function readTab(sheetId?: number): Tab {
  const sheet = sheetId === undefined ? file().getActiveSheet() : sheetOf(sheetId);
  const [rows, lastColumn] = [sheet.getLastRow(), sheet.getLastColumn()];
  const columns = Math.min(lastColumn, MOST_COLUMNS);
  const top = rows === 0 || columns === 0 ? [] : read(sheet, 0, Math.min(rows, TOP_ROWS), 0, columns);
  const below = Math.min(BOTTOM_ROWS, Math.max(0, rows - TOP_ROWS));
  const bottom = below === 0 ? [] : read(sheet, rows - below, below, 0, columns);
  const reports = reportColumns(sheet, top);
  const without = (cells: RawCell[]) => cells.map((cell, column) => (reports.has(column) ? '' : cell));
  return {
    sheetId: sheet.getSheetId(),
    name: sheet.getName(),
    rows,
    columns,
    top: top.map(without),
    bottom: bottom.map(without),
    own: isOwn(sheet),
  };
}

/** Reports that stand beside the data are no data: columns of a result that begins with a formula of ours. */
function reportColumns(sheet: Sheet, top: readonly (readonly RawCell[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  const width = top[0]?.length ?? 0;
  const rows = Math.min(top.length, HEADER_ROWS);
  if (rows === 0) return found;
  const formulas = sheet.getRange(1, 1, rows, width).getFormulas();
  formulas.forEach((cells, row) => {
    cells.forEach((formula, column) => {
      if (!/\bRAMP_\w+\(/.test(formula)) return;
      // Under a header it is a column of the table that somebody computes.
      if (row > 0 && top[row - 1]?.[column] !== '') return;
      let at = column;
      // The first cell of a trend is blank.
      do found.add(at);
      while (++at < width && top[row]?.[at] !== '');
    });
  });
  return found;
}

/** Columns as a whole, neighbours in one read. */
export function readWhole(
  sheetId: number,
  columns: readonly number[],
  first: number,
  rows: number,
): ReadonlyMap<number, readonly RawCell[]> {
  const sheet = sheetOf(sheetId);
  const cells = new Map<number, readonly RawCell[]>();
  if (rows <= 0) return cells;
  for (let at = 0; at < columns.length; ) {
    const from = columns[at] as number;
    let width = 1;
    while (columns[at + width] === from + width) width += 1;
    const block = read(sheet, first, rows, from, width);
    for (let i = 0; i < width; i += 1)
      cells.set(
        from + i,
        block.map((row) => row[i] as RawCell),
      );
    at += width;
  }
  return cells;
}

function read(sheet: Sheet, row: number, rows: number, column: number, columns: number): RawCell[][] {
  return sheet.getRange(row + 1, column + 1, rows, columns).getValues() as RawCell[][];
}

/** @throws RampError `report.gone` */
export function sheetOf(sheetId: number): Sheet {
  const sheet = file().getSheetById(sheetId);
  if (!sheet) throw new RampError('report.gone');
  return sheet;
}

function isOwn(sheet: Sheet): boolean {
  const { entries, sheet: settings } = reading().settings;
  if (settings === null) return false;
  const id = String(sheet.getSheetId());
  if (settings.getSheetId() === sheet.getSheetId()) return true;
  const events = EVENTS.map((table) => entries.get(sheetSetting(table)));
  if (events.includes(id)) return false;
  return [...entries].some(([name, value]) => name.startsWith('Sheet: ') && value === id);
}

/** One cell; rows and columns count from 0. */
export type Spot = { readonly sheetId: number; readonly row: number; readonly column: number };

export type Size = { readonly rows: number; readonly columns: number };

/** Cells that a formula reads; `last` null where they are open below. */
export type Reads = {
  readonly sheetId: number;
  readonly first: number;
  readonly last: number | null;
  readonly columns: readonly number[];
};

/** The cell that the person has selected. */
export function selectedSpot(): Spot {
  const range = file().getActiveRange();
  const sheet = range?.getSheet() ?? file().getActiveSheet();
  const [row, column] = range ? [range.getRow() - 1, range.getColumn() - 1] : [0, 0];
  return { sheetId: sheet.getSheetId(), row, column };
}

export function spotName(spot: Spot): { readonly sheet: string; readonly cell: string } {
  return { sheet: sheetOf(spot.sheetId).getName(), cell: cellName(spot) };
}

export function cellName({ row, column }: Pick<Spot, 'row' | 'column'>): string {
  return `${columnName(column)}${row + 1}`;
}

/** Why a result of that size cannot stand there, and what to do; `''` when it can. */
export function areaProblem(spot: Spot, size: Size, reads: Reads): string {
  const sheet = sheetOf(spot.sheetId);
  const cell = cellName(spot);
  const right = spot.column + size.columns;
  const bottom = spot.row + size.rows;
  const overlaps =
    reads.sheetId === spot.sheetId &&
    reads.columns.some((column) => column >= spot.column && column < right) &&
    bottom > reads.first &&
    (reads.last === null || spot.row <= reads.last);
  if (overlaps) return t('report.place.circular', { cell, sheet: sheet.getName() });
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (bottom > rows || right > columns)
    return t('report.place.edge', {
      cell,
      rows: size.rows,
      columns: size.columns,
      last: cellName({ row: rows - 1, column: columns - 1 }),
    });
  const range = sheet.getRange(spot.row + 1, spot.column + 1, size.rows, size.columns);
  if (range.isBlank()) return '';
  // A formula may show nothing and still be in the way.
  const values = range.getValues();
  const formulas = range.getFormulas();
  for (let row = 0; row < size.rows; row += 1)
    for (let column = 0; column < size.columns; column += 1) {
      if (values[row]?.[column] === '' && formulas[row]?.[column] === '') continue;
      const taken = cellName({ row: spot.row + row, column: spot.column + column });
      const { rows: high, columns: wide } = size;
      return t('report.place.taken', { cell, taken, rows: high, columns: wide });
    }
  return '';
}

/**
 * A new tab for a result, beside the others: it is large enough, and it is dressed before the formula comes. Rows and
 * periods that come later look the same. One that was begun is gone on with.
 * @returns Its ID.
 */
export function makeTab(name: string, { rows, columns, formats }: NewTab): number {
  const begun = file().getSheetByName(name);
  const sheet = begun ?? file().insertSheet(name);
  if (begun && begun.getLastRow() > 0) return begun.getSheetId();
  const [high, wide] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > high) sheet.insertRowsAfter(high, rows - high);
  if (columns > wide) sheet.insertColumnsAfter(wide, columns - wide);
  dress(sheet, formats);
  return sheet.getSheetId();
}

/** A row does not grow with what a formula spills into it: the longest headers take two lines of this width. */
const TWO_LINES = 40;
const WIDTH = 180;

function dress(sheet: Sheet, { columns, rest, dates }: Formats): void {
  const count = sheet.getMaxColumns();
  sheet.getRange('1:1').setFontWeight('bold').setWrap(true);
  sheet.setRowHeight(1, TWO_LINES);
  sheet.setColumnWidths(1, columns.length, WIDTH);
  sheet.setFrozenRows(1);
  const areas = new Map<string, string[]>();
  const add = (format: string, first: number, last: number): void => {
    if (format === '') return;
    areas.set(format, [...(areas.get(format) ?? []), `${columnName(first)}2:${columnName(last)}`]);
  };
  columns.forEach((format, column) => {
    add(format, column, column);
  });
  add(rest, columns.length, count - 1);
  for (const [format, ranges] of areas) sheet.getRangeList(ranges).setNumberFormat(format);
  if (dates) sheet.getRange(1, 2, 1, count - 1).setNumberFormat(datePattern(localeOf()));
}

/** A tab's name holds at most 100 characters, and engines other than Google's refuse some of them. */
export function freeTabName(name: string): string {
  const tidy = name
    .replace(/[[\]*?:/\\'"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);
  for (let i = 1; ; i += 1) {
    const free = i === 1 ? tidy : `${tidy} ${i}`;
    if (!file().getSheetByName(free)) return free;
  }
}

/** The formula of a cell; `''` where it holds none, or was deleted with its tab. */
export function formulaAt({ sheetId, row, column }: Spot): string {
  const sheet = file().getSheetById(sheetId);
  if (!sheet || row >= sheet.getMaxRows() || column >= sheet.getMaxColumns()) return '';
  return sheet.getRange(row + 1, column + 1).getFormula();
}

/** Writes a formula into one cell, or clears the cell: one call, so it is there or it is not. */
export function writeSpot({ sheetId, row, column }: Spot, formula: string): void {
  const range = sheetOf(sheetId).getRange(row + 1, column + 1);
  if (formula === '') range.clearContent();
  else range.setFormula(encodeFormula(formula));
  SpreadsheetApp.flush();
}

export function showSpot({ sheetId, row, column }: Spot): string {
  const sheet = sheetOf(sheetId);
  file().setActiveSheet(sheet);
  file().setActiveRange(sheet.getRange(row + 1, column + 1));
  return sheet.getName();
}

/** Whether the spreadsheet has sheets of ours, a log among them. */
export function isSetUp(): boolean {
  return reading().settings.sheet !== null;
}
