import type { Book } from './book';
import { parseA1 } from './cells/a1';
import { writeValues } from './cells/values';
import type { Rect } from './grid';
import { sortRange } from './services/sort';

/** What a person does in the grid: typed texts are read as Sheets reads them; no script, no lock, no buffer. */
export type Person = {
  type(sheet: string, a1: string, text: string): void;
  /** Texts pasted from `a1` on, each read as if typed; a sheet that is too short gets the rows it needs. */
  paste(sheet: string, a1: string, rows: readonly (readonly string[])[]): void;
  clear(sheet: string, a1: string): void;
  /** Sorts the rows of a rectangle by one of its columns, counted from 1. */
  sort(sheet: string, a1: string, column: number, ascending?: boolean): void;
  /** Rows and columns are counted from 1. */
  insertRows(sheet: string, before: number, count: number): void;
  deleteRows(sheet: string, first: number, count: number): void;
  insertColumns(sheet: string, before: number, count: number): void;
  deleteColumns(sheet: string, first: number, count: number): void;
  moveColumns(sheet: string, first: number, count: number, before: number): void;
  addSheet(name: string): void;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  moveSheet(sheet: string, position: number): void;
  hideSheet(sheet: string, hidden: boolean): void;
  select(sheet: string, a1: string): void;
  /** Somebody else protects a range, or the whole sheet: what runs here may no longer write there. */
  protect(sheet: string, a1?: string): void;
};

export function createPerson(book: Book): Person {
  const { grid } = book;
  const find = (name: string) => {
    const sheet = grid.sheets().find((s) => s.name === name);
    if (!sheet) throw new Error(`There is no sheet "${name}"`);
    return sheet;
  };
  const place = (name: string, a1: string): { readonly id: string; readonly rect: Rect } => {
    const sheet = find(name);
    const rect = parseA1(a1, sheet.rows, sheet.columns);
    if (!rect) throw new Error(`"${a1}" is not a range of ${name}`);
    return { id: sheet.id, rect };
  };
  return {
    type: (sheet, a1, text) => {
      const { id, rect } = place(sheet, a1);
      writeValues(book, id, rect, () => text);
    },
    paste: (sheet, a1, rows) => {
      const { id, rect } = place(sheet, a1);
      const area = { top: rect.top, left: rect.left, rows: rows.length, columns: rows[0]?.length ?? 0 };
      const end = book.sheet(id).rows;
      if (area.top + area.rows > end) book.insert(id, 'rows', end, area.top + area.rows - end);
      writeValues(book, id, area, (i, j) => rows[i]?.[j] ?? '');
    },
    clear: (sheet, a1) => {
      const { id, rect } = place(sheet, a1);
      writeValues(book, id, rect, () => null);
    },
    sort: (sheet, a1, column, ascending = true) => {
      const { id, rect } = place(sheet, a1);
      sortRange(grid, id, rect, [{ column: rect.left + column - 1, ascending }]);
    },
    insertRows: (sheet, before, count) => book.insert(find(sheet).id, 'rows', before - 1, count),
    deleteRows: (sheet, first, count) => book.remove(find(sheet).id, 'rows', first - 1, count),
    insertColumns: (sheet, before, count) => book.insert(find(sheet).id, 'columns', before - 1, count),
    deleteColumns: (sheet, first, count) => book.remove(find(sheet).id, 'columns', first - 1, count),
    moveColumns: (sheet, first, count, before) =>
      book.moveColumns(find(sheet).id, first - 1, count, before - 1),
    addSheet: (name) => {
      grid.addSheet(name, grid.sheets().length);
    },
    renameSheet: (sheet, name) => grid.renameSheet(find(sheet).id, name),
    deleteSheet: (sheet) => book.forget(find(sheet).id),
    moveSheet: (sheet, position) => grid.moveSheet(find(sheet).id, position - 1),
    hideSheet: (sheet, hidden) => grid.hideSheet(find(sheet).id, hidden),
    protect: (sheet, a1) => {
      const { id: sheetId, rect } = a1 === undefined ? { id: find(sheet).id, rect: null } : place(sheet, a1);
      const { nextId: id, protections } = book.state;
      const held = { id, sheetId, rect, unprotected: [], description: '', warningOnly: false, locked: true };
      book.state = { ...book.state, nextId: id + 1, protections: [...protections, held] };
    },
    select: (sheet, a1) => {
      const { id, rect } = place(sheet, a1);
      grid.select(id, rect);
    },
  };
}
