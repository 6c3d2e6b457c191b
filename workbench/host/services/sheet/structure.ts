import { columnName, parseA1, splitSheet } from '../../cells/a1';
import type { Rect } from '../../grid';
import { checkedRect } from '../bounds';
import { type Context, type Range, type RangeInner, type Sheet, sheetNumber } from '../context';
import { createRangeList } from '../range/list';
import { innerOf } from '../strict';

export const cellLimit = 10_000_000;

export function refuseGrowth(ctx: Context, added: number): void {
  const all = ctx.book.grid
    .sheets()
    .reduce((sum, s) => sum + ctx.size(s.id).rows * ctx.size(s.id).columns, 0);
  if (all + added > cellLimit) {
    ctx.run.fail(
      `This action would increase the number of cells in the workbook above the limit of ${cellLimit} cells.`,
    );
  }
}

/** Name, place, size, rows and columns of a sheet, and the ranges on it. */
export function structure(ctx: Context, sheetId: string, self: () => Sheet) {
  const { book, run } = ctx;
  const { grid } = book;
  const info = () => run.guard(() => book.sheet(sheetId));
  const used = (method: string) => run.read(`Sheet.${method}`, 0, () => grid.used(sheetId));
  const a1 = (text: string): Rect => {
    const { sheet, reference } = splitSheet(text);
    if (sheet !== null && sheet !== info().name) run.fail('Range not found');
    const size = ctx.size(sheetId);
    const named = grid.namedRanges().find((n) => n.name === reference && n.sheetId === sheetId);
    const rect = named?.rect ?? parseA1(reference, size.rows, size.columns);
    if (!rect) return run.fail('Range not found');
    return checkedRect(ctx, sheetId, rect.top + 1, rect.left + 1, rect.rows, rect.columns);
  };
  const position = (value: number, limit: number, what: string): number => {
    if (!Number.isInteger(value)) run.fail(`Cannot convert ${String(value)} to int.`);
    if (value < 1 || value > limit) run.fail(`Those ${what} are out of bounds.`);
    return value;
  };
  /** Buffered like any write, but the sheet's size counts it at once. */
  const insert = (method: string, axis: 'rows' | 'columns', before: number, count: number): Sheet => {
    const size = ctx.size(sheetId);
    if (!Number.isInteger(count) || count < 1)
      run.fail(`The number of ${axis} to insert must be at least 1.`);
    position(before + 1, size[axis] + 1, axis);
    refuseGrowth(ctx, count * (axis === 'rows' ? size.columns : size.rows));
    run.write(`Sheet.${method}`, 0, () => book.insert(sheetId, axis, before, count));
    const growth = run.growth.get(sheetId) ?? { rows: 0, columns: 0 };
    run.growth.set(sheetId, { ...growth, [axis]: growth[axis] + count });
    return self();
  };
  const remove = (method: string, axis: 'rows' | 'columns', first: number, count: number): void => {
    const size = ctx.size(sheetId);
    position(first, size[axis], axis);
    position(first + count - 1, size[axis], axis);
    if (count >= size[axis]) run.fail(`You can't delete all the ${axis} on the sheet.`);
    run.change(`Sheet.${method}`, () => book.remove(sheetId, axis, first - 1, count));
  };

  return {
    getRange: (first: string | number, column?: number, rows: number = 1, columns: number = 1): Range =>
      ctx.range(
        sheetId,
        typeof first === 'string'
          ? a1(first)
          : checkedRect(ctx, sheetId, first, column as number, rows, columns),
      ),
    getRangeList: (texts: string[]) => createRangeList(ctx, sheetId, Array.from(texts, a1)),
    getDataRange: () => {
      const { rows, columns } = used('getDataRange');
      return ctx.range(sheetId, { top: 0, left: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
    },
    getLastRow: () => used('getLastRow').rows,
    getLastColumn: () => used('getLastColumn').columns,
    getMaxRows: () => {
      run.call('Sheet.getMaxRows', 'file');
      return run.guard(() => ctx.size(sheetId).rows);
    },
    getMaxColumns: () => {
      run.call('Sheet.getMaxColumns', 'file');
      return run.guard(() => ctx.size(sheetId).columns);
    },
    getName: () => info().name,
    getSheetName: () => info().name,
    getSheetId: () => {
      info();
      return sheetNumber(sheetId);
    },
    getIndex: () => grid.sheets().findIndex((s) => s.id === info().id) + 1,
    getParent: () => ctx.spreadsheet(),
    setName: (name: string) => {
      run.change('Sheet.setName', () => {
        if (grid.sheets().some((s) => s.id !== sheetId && s.name.toLowerCase() === name.toLowerCase())) {
          throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
        }
        grid.renameSheet(sheetId, name);
      });
      return self();
    },
    insertRowsAfter: (after: number, count: number) => insert('insertRowsAfter', 'rows', after, count),
    insertRowsBefore: (before: number, count: number) =>
      insert('insertRowsBefore', 'rows', before - 1, count),
    insertRowAfter: (after: number) => insert('insertRowAfter', 'rows', after, 1),
    insertRowBefore: (before: number) => insert('insertRowBefore', 'rows', before - 1, 1),
    insertColumnsAfter: (after: number, count: number) =>
      insert('insertColumnsAfter', 'columns', after, count),
    insertColumnsBefore: (before: number, count: number) =>
      insert('insertColumnsBefore', 'columns', before - 1, count),
    insertColumnAfter: (after: number) => insert('insertColumnAfter', 'columns', after, 1),
    insertColumnBefore: (before: number) => insert('insertColumnBefore', 'columns', before - 1, 1),
    deleteRows: (first: number, count: number) => remove('deleteRows', 'rows', first, count),
    deleteRow: (row: number) => {
      remove('deleteRow', 'rows', row, 1);
      return self();
    },
    deleteColumns: (first: number, count: number) => remove('deleteColumns', 'columns', first, count),
    deleteColumn: (column: number) => {
      remove('deleteColumn', 'columns', column, 1);
      return self();
    },
    moveColumns: (columns: Range, destination: number) =>
      run.change('Sheet.moveColumns', () => {
        const { rect } = innerOf<RangeInner>(columns, 'Range');
        if (destination < 1 || destination > ctx.size(sheetId).columns + 1) {
          throw new Error(`Those columns are out of bounds: ${columnName(destination - 1)}.`);
        }
        book.moveColumns(sheetId, rect.left, rect.columns, destination - 1);
      }),
  } satisfies Partial<Sheet>;
}
