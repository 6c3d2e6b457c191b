import { type Areas, areasAfterDelete, areasAfterInsert, areasAfterMove } from '../areas';
import type { Rect } from '../grid';
import { type Axis, movedColumn, rectAfterDelete, rectAfterInsert, rectAfterMove } from '../rects';
import { type Book, ownLine, type Sheet } from './state';

/** Gives a sheet that may be written in place. */
export type Own = (sheetId: string) => Sheet;

export function insertLines(book: Book, own: Own, sheet: Sheet, axis: Axis, at: number, count: number): void {
  const appended = axis === 'rows' && at === sheet.rows;
  if (axis === 'rows') {
    if (at < sheet.lines.length) sheet.lines.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
    sheet.rows += count;
  } else {
    eachLine(sheet, (cells) => {
      if (at < cells.length) cells.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
    });
    sheet.columns += count;
  }
  shiftAreas(sheet, axis, (a) => areasAfterInsert(a, axis, at, count, appended));
  moveRects(
    book,
    own,
    sheet,
    (rect) => rectAfterInsert(rect, axis, at, count),
    (rect) => rectAfterInsert(rect, axis, at, count, appended),
  );
}

export function deleteLines(
  book: Book,
  own: Own,
  sheet: Sheet,
  axis: Axis,
  first: number,
  count: number,
): void {
  if (axis === 'rows') {
    sheet.lines.splice(first, count);
    sheet.rows -= count;
    sheet.frozenRows = Math.min(sheet.frozenRows, Math.max(0, sheet.rows - 1));
  } else {
    eachLine(sheet, (cells) => cells.splice(first, count));
    sheet.columns -= count;
    sheet.frozenColumns = Math.min(sheet.frozenColumns, Math.max(0, sheet.columns - 1));
  }
  shiftAreas(sheet, axis, (a) => areasAfterDelete(a, axis, first, count));
  moveRects(book, own, sheet, (rect) => rectAfterDelete(rect, axis, first, count));
}

export function moveColumns(
  book: Book,
  own: Own,
  sheet: Sheet,
  first: number,
  count: number,
  before: number,
): void {
  eachLine(sheet, (cells) => {
    const old = cells.slice();
    cells.length = 0;
    for (let column = 0; column < Math.max(old.length, first + count, before); column++) {
      const content = old[column];
      if (content) cells[movedColumn(column, first, count, before)] = content;
    }
  });
  shiftAreas(sheet, 'columns', (a) => areasAfterMove(a, first, count, before));
  moveRects(book, own, sheet, (rect) => rectAfterMove(rect, first, count, before));
}

function eachLine(sheet: Sheet, change: (cells: ReturnType<typeof ownLine>) => void): void {
  for (let row = 0; row < sheet.lines.length; row++) if (sheet.lines[row]) change(ownLine(sheet, row));
}

type Shift = <T>(areas: Areas<T>) => Areas<T>;

/** Widths and hidden columns are areas of one row, heights and hidden rows areas of one column. */
function shiftAreas(sheet: Sheet, axis: Axis, shift: Shift): void {
  sheet.formats = shift(sheet.formats);
  sheet.styles = shift(sheet.styles);
  sheet.borders = shift(sheet.borders);
  sheet.validations = shift(sheet.validations);
  if (axis === 'rows') {
    sheet.heights = shift(sheet.heights);
    sheet.hiddenRows = shift(sheet.hiddenRows);
  } else {
    sheet.widths = shift(sheet.widths);
    sheet.hiddenColumns = shift(sheet.hiddenColumns);
  }
}

type Move = (rect: Rect) => Rect | null;

/** Names and conditional formats of whole columns take appended rows in; merges and charts do not. */
function moveRects(book: Book, own: Own, sheet: Sheet, move: Move, column: Move = move): void {
  const all = (rects: readonly Rect[], by: Move): Rect[] => rects.flatMap((rect) => by(rect) ?? []);
  const moved = (rects: readonly Rect[]): Rect[] => all(rects, move);
  sheet.merges = moved(sheet.merges);
  sheet.conditional = sheet.conditional
    .map((rule) => ({ ...rule, ranges: all(rule.ranges, column) }))
    .filter((rule) => rule.ranges.length > 0);
  book.names = book.names.flatMap((named) => {
    if (named.sheetId !== sheet.id) return [named];
    const rect = column(named.rect);
    return rect ? [{ ...named, rect }] : [];
  });
  for (const other of book.sheets) {
    if (!other.charts.some((chart) => (chart.rangeSheet ?? other.id) === sheet.id)) continue;
    own(other.id).charts = other.charts.map((chart) =>
      (chart.rangeSheet ?? other.id) === sheet.id ? { ...chart, ranges: moved(chart.ranges) } : chart,
    );
  }
}
