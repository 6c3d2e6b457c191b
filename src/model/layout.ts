import type { Cell } from './cell';

/** How a cell of a written view looks; what is absent is the sheet's default. */
export type CellLook = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
};

export type LayoutCell = {
  /** ISO dates need `date`; any other text is written as text, never as a formula. */
  readonly value: Cell;
  readonly date?: boolean;
  /** Number format pattern; `''` is automatic. */
  readonly format?: string;
  readonly look?: CellLook;
  /** A note shown on hovering. */
  readonly note?: string;
};

export type LayoutChart = {
  readonly kind: 'line' | 'scatter';
  readonly title: string;
  /** Zero-based block of the layout: header row, x in the first column, one series per further column. */
  readonly block: {
    readonly top: number;
    readonly left: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly xTitle: string;
  readonly yTitle: string;
  /** Series colours in the order of the columns. */
  readonly colors: readonly string[];
  /** Series drawn as points without a line, by index. */
  readonly points: readonly number[];
};

/**
 * A sheet that the add-on writes as a whole (dashboard, printable plan): the grid of cells and what surrounds it.
 * Rows may be shorter than `columns`; absent cells are blank.
 */
export type SheetLayout = {
  /** Under which the sheet is remembered in Settings, so that it is found again after renaming: "View: Dashboard". */
  readonly id: string;
  readonly name: string;
  readonly columns: number;
  readonly rows: readonly (readonly (LayoutCell | null)[])[];
  readonly widths: readonly number[];
  readonly merges: readonly { readonly row: number; readonly column: number; readonly columns: number }[];
  readonly frozenRows: number;
  /** Columns that hold chart data only, zero-based, hidden from print and view. */
  readonly hiddenColumns: { readonly from: number; readonly count: number } | null;
  /** Names of single cells that people type into: read again by `readNamedCells`. */
  readonly names: readonly { readonly name: string; readonly row: number; readonly column: number }[];
  readonly charts: readonly LayoutChart[];
};
