import type { Areas } from '../areas';
import type {
  GridBorder,
  GridChart,
  GridConditionalFormat,
  GridStyle,
  GridValidation,
  GridValue,
  Rect,
} from '../grid';

export type Content = { readonly value: GridValue; readonly formula?: string };

/** A row may be written in place while its owner is the book's; otherwise a snapshot may hold it: copy first. */
export type Line = { readonly owner: number; readonly cells: (Content | undefined)[] };

export type Sheet = {
  owner: number;
  readonly id: string;
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  lines: (Line | undefined)[];
  formats: Areas<string>;
  styles: Areas<GridStyle>;
  borders: Areas<GridBorder>;
  validations: Areas<GridValidation>;
  merges: readonly Rect[];
  conditional: readonly GridConditionalFormat[];
  charts: readonly GridChart[];
  widths: Areas<number>;
  heights: Areas<number>;
  hiddenRows: Areas<true>;
  hiddenColumns: Areas<true>;
  gridlines: boolean;
  tabColor: string | null;
};

export type NamedRange = { readonly name: string; readonly sheetId: string; readonly rect: Rect };

export type Book = {
  owner: number;
  sheets: Sheet[];
  active: string;
  selection: Rect;
  names: readonly NamedRange[];
  nextId: number;
};

export function emptySheet(id: string, name: string, owner: number): Sheet {
  return {
    owner,
    id,
    name,
    hidden: false,
    rows: 1000,
    columns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    lines: [],
    formats: [],
    styles: [],
    borders: [],
    validations: [],
    merges: [],
    conditional: [],
    charts: [],
    widths: [],
    heights: [],
    hiddenRows: [],
    hiddenColumns: [],
    gridlines: true,
    tabColor: null,
  };
}

/** A row that may be written in place. */
export function ownLine(sheet: Sheet, row: number): (Content | undefined)[] {
  const line = sheet.lines[row];
  if (line && line.owner === sheet.owner) return line.cells;
  const cells = line ? line.cells.slice() : [];
  sheet.lines[row] = { owner: sheet.owner, cells };
  return cells;
}
