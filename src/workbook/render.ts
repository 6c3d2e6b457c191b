import type { Cell } from '../model/cell';
import type { RawCell } from '../model/decode';
import type { CellStyle, LayoutArea, LayoutCell, LayoutChart, SheetLayout } from '../model/layout';
import { MAX_TEXT } from '../model/problem';
import { a1Of, blocksOf, columnName } from './blocks';
import { localeOf, sheetClock } from './clock';
import { encodeFormula, encodeText } from './encode';
import { file } from './file';
import { withDocumentLock } from './lock';
import { datePattern } from './look';
import { makeView, viewRange } from './view';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Writes a view as a whole: what its columns held is replaced, columns to the right of it are left alone, a sheet of
 * the user's with the same name too. Calls: one for the values, one for each kind of style that occurs, one for each
 * merge, named cell and chart; none grows with rows.
 *
 * @returns The name of its sheet.
 */
export function renderSheet(layout: SheetLayout): string {
  return withDocumentLock(() => {
    const sheet = makeView(layout.id, layout.name);
    const width = layout.widths.length;
    const cells = grid(layout, width);
    makeSize(sheet, cells.length, width);
    for (const chart of sheet.getCharts()) sheet.removeChart(chart);
    sheet
      .getRange(`A:${columnName(width - 1)}`)
      .breakApart()
      .clear();
    const range = sheet.getRange(1, 1, cells.length, width);
    writeStyles(range, cells);
    drawLines(sheet, cells);
    shape(sheet, layout);
    // After the looks: a sheet that has its values is whole but for merged titles, names and charts.
    range.setValues(cells.map((row) => row.map(({ raw }) => raw)));
    for (const area of layout.merges ?? []) areaRange(sheet, area).merge();
    for (const [name, { row, column }] of Object.entries(layout.names ?? {})) {
      file().setNamedRange(viewRange(layout.id, name), sheet.getRange(row + 1, column + 1));
    }
    for (const chart of layout.charts ?? []) drawChart(sheet, chart, layout.hiddenColumns !== undefined);
    SpreadsheetApp.flush();
    return sheet.getName();
  });
}

/** Shows the sheet of a view. */
export function showView(layout: Pick<SheetLayout, 'id' | 'name'>): void {
  file().setActiveSheet(makeView(layout.id, layout.name));
}

type Drawn = { readonly raw: RawCell; readonly style: CellStyle };

function grid(layout: SheetLayout, width: number): readonly (readonly Drawn[])[] {
  const dates = datePattern(localeOf());
  const rows = layout.rows.length === 0 ? [[]] : layout.rows;
  return rows.map((row) => Array.from({ length: width }, (_none, at) => drawn(row[at] ?? '', dates)));
}

function drawn(cell: LayoutCell, dates: string): Drawn {
  if (typeof cell !== 'object') return { raw: literal(cell), style: {} };
  const { style = {} } = cell;
  if ('formula' in cell) return { raw: encodeFormula(cell.formula), style: dated(style, undefined, dates) };
  const { value, type } = cell;
  const isoDate = type !== undefined && typeof value === 'string' && value !== '';
  return { raw: isoDate ? sheetClock().date(value) : literal(value), style: dated(style, type, dates) };
}

/** The style with the pattern that its named date format stands for here. */
function dated(style: CellStyle, type: 'date' | 'timestamp' | undefined, dates: string): CellStyle {
  const named = style.format === 'date' || style.format === 'timestamp' ? style.format : type;
  const format = named === 'timestamp' ? `${dates} hh:mm` : named === 'date' ? dates : style.format;
  return format === undefined ? style : { ...style, format };
}

/** A title made of a long name may be longer than a cell. */
function literal(value: Cell): RawCell {
  if (typeof value !== 'string' || value === '') return value;
  return encodeText(value.slice(0, MAX_TEXT - 1), false);
}

/** One call for each property that any cell sets, on the rows and columns between the cells that set it. */
function writeStyles(range: Range, cells: readonly (readonly Drawn[])[]): void {
  const set = (name: keyof CellStyle, write: (area: Range, styles: CellStyle[][]) => void): void => {
    const rows = cells.map((row) => row.map(({ style }) => style));
    const has = (style: CellStyle | undefined): boolean => style?.[name] !== undefined;
    const top = rows.findIndex((row) => row.some(has));
    if (top === -1) return;
    const bottom = rows.length - [...rows].reverse().findIndex((row) => row.some(has));
    const columns = rows.flatMap((row) => row.flatMap((style, at) => (has(style) ? [at] : [])));
    const left = columns.reduce((least, at) => Math.min(least, at));
    const right = columns.reduce((most, at) => Math.max(most, at)) + 1;
    write(
      range.offset(top, left, bottom - top, right - left),
      rows.slice(top, bottom).map((row) => row.slice(left, right)),
    );
  };
  const each = <V>(styles: CellStyle[][], of: (style: CellStyle) => V): V[][] =>
    styles.map((row) => row.map(of));
  set('format', (area, styles) => area.setNumberFormats(each(styles, (style) => style.format ?? 'General')));
  set('background', (area, styles) =>
    area.setBackgrounds(each(styles, (style) => style.background ?? null) as string[][]),
  );
  set('color', (area, styles) =>
    area.setFontColors(each(styles, (style) => style.color ?? null) as string[][]),
  );
  set('bold', (area, styles) =>
    area.setFontWeights(each(styles, (style) => (style.bold ? 'bold' : 'normal'))),
  );
  set('italic', (area, styles) =>
    area.setFontStyles(each(styles, (style) => (style.italic ? 'italic' : 'normal'))),
  );
  set('size', (area, styles) => area.setFontSizes(each(styles, (style) => style.size ?? 10)));
  set('align', (area, styles) => area.setHorizontalAlignments(each(styles, (style) => style.align ?? null)));
  set('vertical', (area, styles) =>
    area.setVerticalAlignments(each(styles, (style) => style.vertical ?? 'bottom')),
  );
  set('wrap', (area, styles) => {
    const { WRAP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
    area.setWrapStrategies(each(styles, (style) => (style.wrap ? WRAP : OVERFLOW)));
  });
}

/** Lines below cells: one call for each colour. */
function drawLines(sheet: Sheet, cells: readonly (readonly Drawn[])[]): void {
  const byColor = new Map<string, { row: number; column: number; value: string }[]>();
  cells.forEach((row, at) => {
    row.forEach(({ style }, column) => {
      if (style.line)
        byColor.set(style.line, [...(byColor.get(style.line) ?? []), { row: at, column, value: '' }]);
    });
  });
  for (const [color, marked] of byColor) {
    // A line below each row of a block, not only below the last.
    const rows = [...new Set(marked.map((cell) => cell.row))];
    const ranges = rows.flatMap((row) => blocksOf(marked.filter((cell) => cell.row === row)).map(a1Of));
    const thin = SpreadsheetApp.BorderStyle.SOLID;
    sheet.getRangeList(ranges).setBorder(null, null, true, null, null, null, color, thin);
  }
}

function shape(sheet: Sheet, layout: SheetLayout): void {
  let from = 0;
  layout.widths.forEach((width, at) => {
    if (width === layout.widths[at + 1]) return;
    sheet.setColumnWidths(from + 1, at - from + 1, width);
    from = at + 1;
  });
  for (const { row, pixels } of layout.heights ?? []) sheet.setRowHeight(row + 1, pixels);
  sheet.setFrozenRows(layout.frozenRows ?? 0);
  sheet.setHiddenGridlines(layout.hideGridlines ?? false);
  if (layout.tabColor) sheet.setTabColor(layout.tabColor);
  const hidden = layout.hiddenColumns;
  if (hidden) sheet.hideColumns(hidden.column + 1, hidden.columns);
}

function areaRange(sheet: Sheet, area: LayoutArea): Range {
  return sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns);
}

function drawChart(sheet: Sheet, chart: LayoutChart, hiddenData: boolean): void {
  const types = Charts.ChartType;
  const type = {
    line: types.LINE,
    column: types.COLUMN,
    bar: types.BAR,
    area: types.AREA,
    scatter: types.SCATTER,
  }[chart.kind];
  const builder = sheet.newChart().setChartType(type).setNumHeaders(1);
  for (const area of chart.ranges) builder.addRange(areaRange(sheet, area));
  builder
    .setPosition(chart.anchor.row + 1, chart.anchor.column + 1, 0, 0)
    .setOption('title', chart.title)
    .setOption('width', chart.size.width)
    .setOption('height', chart.size.height);
  // Charts leave hidden columns out unless told otherwise.
  if (hiddenData) builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
  for (const [name, value] of Object.entries(chart.options ?? {})) builder.setOption(name, value);
  sheet.insertChart(builder.build());
}

function makeSize(sheet: Sheet, rows: number, columns: number): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}
