/**
 * The port between the Apps Script façade and a spreadsheet engine. Two engines implement it: an in-memory one
 * (no formulas, fast enough for exhaustive crash runs) and o-spreadsheet (formulas, page, xlsx). Rows and columns
 * are zero-based here; the façade speaks Google's one-based.
 */

/** What a cell evaluates to. Dates and durations are serial numbers (days since 1899-12-30) with a date format. */
export type GridValue = number | string | boolean | null | GridError;

/** An error cell such as `#N/A`, `#REF!`, `#ERROR!`; `message` is what Sheets shows when hovering. */
export type GridError = { readonly error: string; readonly message: string };

export type GridCell = {
  readonly value: GridValue;
  /** The formula as typed, with `=`; absent for a plain value and for cells that a spill fills. */
  readonly formula?: string;
  /** Number format pattern (`yyyy-mm-dd`, `0.00`, `@`, `[h]:mm:ss`), `''` for automatic. */
  readonly format: string;
};

/** What is written to a cell: a literal is stored as it is, a formula is parsed. `null` clears the content. */
export type GridWrite = { readonly literal: string | number | boolean } | { readonly formula: string } | null;

export type Rect = {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
};

export type GridSheet = {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
};

export type GridStyle = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'overflow' | 'wrap' | 'clip';
};

export type GridValidation = {
  readonly kind: 'list' | 'listFromRange' | 'number' | 'date' | 'checkbox' | 'formula';
  /** `list`: the words; `listFromRange`: an A1 reference with sheet; `number`: operator and bounds as text. */
  readonly criteria: readonly string[];
  readonly allowInvalid: boolean;
  readonly help: string;
};

export type GridConditionalFormat = {
  readonly ranges: readonly Rect[];
  readonly kind: 'textEquals' | 'textContains' | 'formula' | 'notEmpty' | 'empty' | 'number';
  readonly criteria: readonly string[];
  readonly style: GridStyle;
};

export type GridChart = {
  readonly id: string;
  readonly kind: 'line' | 'bar' | 'column' | 'scatter' | 'area';
  readonly ranges: readonly Rect[];
  readonly headers: number;
  readonly title: string;
  readonly anchorRow: number;
  readonly anchorColumn: number;
  readonly width: number;
  readonly height: number;
  readonly options: Readonly<Record<string, unknown>>;
};

export interface Grid {
  sheets(): readonly GridSheet[];
  activeSheet(): string;
  activate(sheetId: string): void;
  selection(): Rect;
  select(sheetId: string, rect: Rect): void;
  addSheet(name: string, index: number): string;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, index: number): void;
  hideSheet(sheetId: string, hidden: boolean): void;
  freeze(sheetId: string, rows: number, columns: number): void;

  insertRows(sheetId: string, before: number, count: number): void;
  insertColumns(sheetId: string, before: number, count: number): void;
  deleteRows(sheetId: string, first: number, count: number): void;
  deleteColumns(sheetId: string, first: number, count: number): void;
  moveColumns(sheetId: string, first: number, count: number, before: number): void;

  read(sheetId: string, rect: Rect): GridCell[][];
  /** One bulk command; `undefined` leaves the cell's content as it is. Formats are not touched. */
  write(
    sheetId: string,
    top: number,
    left: number,
    cells: readonly (readonly (GridWrite | undefined)[])[],
  ): void;
  /** Last used row and column counts, 0 when the sheet holds no content. */
  used(sheetId: string): { readonly rows: number; readonly columns: number };
  setFormat(sheetId: string, rect: Rect, format: string): void;
  setStyle(sheetId: string, rect: Rect, style: GridStyle): void;
  clearStyle(sheetId: string, rect: Rect): void;
  merge(sheetId: string, rect: Rect): void;
  breakApart(sheetId: string, rect: Rect): void;
  setColumnWidth(sheetId: string, column: number, pixels: number): void;
  setRowHeight(sheetId: string, row: number, pixels: number): void;
  setGridlines(sheetId: string, visible: boolean): void;
  setTabColor(sheetId: string, color: string | null): void;

  validations(sheetId: string): readonly { readonly rect: Rect; readonly rule: GridValidation }[];
  setValidation(sheetId: string, rect: Rect, rule: GridValidation | null): void;
  conditionalFormats(sheetId: string): readonly GridConditionalFormat[];
  setConditionalFormats(sheetId: string, rules: readonly GridConditionalFormat[]): void;
  charts(sheetId: string): readonly GridChart[];
  addChart(sheetId: string, chart: Omit<GridChart, 'id'>): string;
  removeChart(sheetId: string, chartId: string): void;
  namedRanges(): readonly { readonly name: string; readonly sheetId: string; readonly rect: Rect }[];
  setNamedRange(name: string, sheetId: string, rect: Rect): void;
  removeNamedRange(name: string): void;

  /** The value of a formula without writing it anywhere: a scalar, or the spilled rows. Engines without formulas throw. */
  evaluate(formula: string): GridValue | GridValue[][];
  /** Makes a custom function known to the engine; arguments and result as `CustomFunction` says. */
  registerFunction(name: string, run: CustomFunction): void;
  /** A copy of everything, to restart from (crash runs, reload). */
  snapshot(): unknown;
  restore(snapshot: unknown): void;
}

/** An argument as an engine hands it over: one cell, or rows of cells; `undefined` when omitted. */
export type GridArgument = GridCell | readonly (readonly GridCell[])[] | undefined;

/** Result cells; a `format` is set where the value needs one to be read (dates). */
export type GridResult = { readonly value: GridValue; readonly format?: string };

export type CustomFunction = (
  args: readonly GridArgument[],
) => GridResult | readonly (readonly GridResult[])[];
