import { display } from '../../cells/format';
import type { Context, Sheet } from '../context';

/** How a sheet looks: frozen and hidden lines, sizes, tab, grid lines; and which one is in front. */
export function looks(ctx: Context, sheetId: string, self: () => Sheet) {
  const { book, run } = ctx;
  const { grid } = book;
  const info = () => run.guard(() => book.sheet(sheetId));
  const write = (method: string, apply: () => void): Sheet => {
    info();
    run.write(`Sheet.${method}`, 0, apply);
    return self();
  };
  const each = (first: number, count: number, act: (index: number) => void): void => {
    for (let i = 0; i < count; i++) act(first - 1 + i);
  };

  return {
    activate: () => {
      run.select('Sheet.activate');
      run.guard(() => grid.activate(sheetId));
      return self();
    },
    setFrozenRows: (rows: number) => {
      write('setFrozenRows', () => grid.freeze(sheetId, rows, book.sheet(sheetId).frozenColumns));
    },
    setFrozenColumns: (columns: number) => {
      write('setFrozenColumns', () => grid.freeze(sheetId, book.sheet(sheetId).frozenRows, columns));
    },
    getFrozenRows: () => run.read('Sheet.getFrozenRows', 0, () => book.sheet(sheetId).frozenRows),
    getFrozenColumns: () => run.read('Sheet.getFrozenColumns', 0, () => book.sheet(sheetId).frozenColumns),
    hideSheet: () =>
      write('hideSheet', () => {
        if (grid.sheets().every((s) => s.hidden || s.id === sheetId)) {
          throw new Error("You can't hide all the sheets in a document.");
        }
        grid.hideSheet(sheetId, true);
      }),
    showSheet: () => write('showSheet', () => grid.hideSheet(sheetId, false)),
    isSheetHidden: () => info().hidden,
    setTabColor: (color: string | null) => write('setTabColor', () => grid.setTabColor(sheetId, color)),
    setHiddenGridlines: (hide: boolean) =>
      write('setHiddenGridlines', () => grid.setGridlines(sheetId, !hide)),
    setColumnWidth: (column: number, width: number) =>
      write('setColumnWidth', () => grid.setColumnWidth(sheetId, column - 1, width)),
    setColumnWidths: (first: number, count: number, width: number) =>
      write('setColumnWidths', () => each(first, count, (i) => grid.setColumnWidth(sheetId, i, width))),
    autoResizeColumn: (column: number) =>
      write('autoResizeColumn', () => fitColumn(ctx, sheetId, column - 1)),
    autoResizeColumns: (first: number, count: number) =>
      write('autoResizeColumns', () => each(first, count, (i) => fitColumn(ctx, sheetId, i))),
    setRowHeight: (row: number, height: number) =>
      write('setRowHeight', () => grid.setRowHeight(sheetId, row - 1, height)),
    setRowHeights: (first: number, count: number, height: number) =>
      write('setRowHeights', () => each(first, count, (i) => grid.setRowHeight(sheetId, i, height))),
    hideColumns: (first: number, count: number = 1) => {
      write('hideColumns', () => grid.hideColumns(sheetId, first - 1, count, true));
    },
    showColumns: (first: number, count: number = 1) => {
      write('showColumns', () => grid.hideColumns(sheetId, first - 1, count, false));
    },
    hideRows: (first: number, count: number = 1) => {
      write('hideRows', () => grid.hideRows(sheetId, first - 1, count, true));
    },
    showRows: (first: number, count: number = 1) => {
      write('showRows', () => grid.hideRows(sheetId, first - 1, count, false));
    },
  } satisfies Partial<Sheet>;
}

/** As wide as the longest text, judged at seven pixels a character of Sheets' default font. */
function fitColumn(ctx: Context, sheetId: string, column: number): void {
  const { grid, locale } = ctx.book;
  const { rows } = grid.used(sheetId);
  if (rows === 0) return;
  const cells = grid.read(sheetId, { top: 0, left: column, rows, columns: 1 });
  const longest = Math.max(
    ...cells.map(([cell]) => (cell ? display(cell.value, cell.format, locale).length : 0)),
  );
  if (longest > 0) grid.setColumnWidth(sheetId, column, Math.min(600, 16 + longest * 7));
}
