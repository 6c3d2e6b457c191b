import type { Cell } from './cell';

/** How a cell of a written view looks; what is absent is the sheet's default. */
export type CellStyle = {
  /** A number format pattern, or `date` / `timestamp` as the spreadsheet's locale writes them. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Colour of a thin line below the cell. */
  readonly line?: string;
};

/**
 * A bare value, or one with its look. ISO text becomes a date with `type`; other text is written as text. Formulas are
 * of the add-on's own making, never of anybody's text: `,` between arguments, and no decimal numbers in them.
 */
export type LayoutCell =
  | Cell
  | { readonly formula: string; readonly style?: CellStyle }
  | { readonly value: Cell; readonly type?: 'date' | 'timestamp'; readonly style?: CellStyle };

/** Zero-based, in the layout's own rows and columns. */
export type LayoutPoint = { readonly row: number; readonly column: number };
export type LayoutArea = LayoutPoint & { readonly rows: number; readonly columns: number };

export type LayoutChart = {
  readonly kind: 'line' | 'column' | 'bar' | 'area' | 'scatter';
  readonly title: string;
  /** Each with its header row; the first column of the first is the domain. */
  readonly ranges: readonly LayoutArea[];
  readonly anchor: LayoutPoint;
  readonly size: { readonly width: number; readonly height: number };
  /** Google's chart options (`series.0.color`, `hAxis.title`). */
  readonly options?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
};

/**
 * A sheet that the add-on writes as a whole (dashboard, printable plan): the cells, and what surrounds them. Its width
 * is that of `widths`; rows may be shorter. Columns to the right of it belong to the user.
 */
export type SheetLayout = {
  /** Under which the sheet is found again however it is renamed. */
  readonly id: string;
  readonly name: string;
  readonly rows: readonly (readonly LayoutCell[])[];
  /** Pixels, one for each column. */
  readonly widths: readonly number[];
  readonly heights?: readonly { readonly row: number; readonly pixels: number }[];
  readonly merges?: readonly LayoutArea[];
  readonly frozenRows?: number;
  readonly hideGridlines?: boolean;
  readonly tabColor?: string;
  /** Columns that hold chart data only. */
  readonly hiddenColumns?: { readonly column: number; readonly columns: number };
  /** Single cells that people type into, by name. */
  readonly names?: Readonly<Record<string, LayoutPoint>>;
  readonly charts?: readonly LayoutChart[];
};
