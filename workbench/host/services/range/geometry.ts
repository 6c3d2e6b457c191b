import { a1Of } from '../../cells/a1';
import { checkedRect } from '../bounds';
import type { Range } from '../context';
import { sortRange } from '../sort';
import type { Place } from './place';

/** Where the range is, its neighbours, and what moves rows. */
export function geometry(place: Place) {
  const { ctx, sheetId, rect } = place;
  const { grid } = ctx.book;
  return {
    getA1Notation: () => a1Of(rect),
    getRow: () => rect.top + 1,
    getRowIndex: () => rect.top + 1,
    getColumn: () => rect.left + 1,
    getNumRows: () => rect.rows,
    getHeight: () => rect.rows,
    getNumColumns: () => rect.columns,
    getWidth: () => rect.columns,
    getLastRow: () => rect.top + rect.rows,
    getLastColumn: () => rect.left + rect.columns,
    getSheet: () => ctx.sheet(sheetId),
    getCell: (row: number, column: number) => {
      if (row < 1 || column < 1 || row > rect.rows || column > rect.columns) {
        ctx.run.fail('Cell reference out of range');
      }
      return ctx.range(sheetId, {
        top: rect.top + row - 1,
        left: rect.left + column - 1,
        rows: 1,
        columns: 1,
      });
    },
    offset: (
      rowOffset: number,
      columnOffset: number,
      rows: number = rect.rows,
      columns: number = rect.columns,
    ) =>
      ctx.range(
        sheetId,
        checkedRect(ctx, sheetId, rect.top + 1 + rowOffset, rect.left + 1 + columnOffset, rows, columns),
      ),
    activate: () => {
      ctx.run.select('Range.activate');
      ctx.run.guard(() => grid.select(sheetId, rect));
      return place.self();
    },
    sort: (spec: unknown) => {
      const columns = ctx.run.guard(() => sortColumns(spec));
      return place.write('sort', () => sortRange(grid, sheetId, rect, columns));
    },
  } satisfies Partial<Range>;
}

type SortColumn = { readonly column: number; readonly ascending: boolean };

function sortColumns(spec: unknown): SortColumn[] {
  const list = Array.isArray(spec) ? spec : [spec];
  return list.map((item): SortColumn => {
    if (typeof item === 'number') return { column: item - 1, ascending: true };
    const { column, ascending = true } = item as { column: number; ascending?: boolean };
    return { column: column - 1, ascending };
  });
}
