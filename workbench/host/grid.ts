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
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** Kept and handed back; an engine without fonts need not show it. */
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'overflow' | 'wrap' | 'clip';
};

/** For each edge true draws it, false removes it, absent leaves it. */
export type GridBorder = {
  readonly top?: boolean;
  readonly left?: boolean;
  readonly bottom?: boolean;
  readonly right?: boolean;
  readonly vertical?: boolean;
  readonly horizontal?: boolean;
  readonly color: string;
  readonly line: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';
};

/** How a `number` or `date` rule compares; `valid` (any date) has no bound, `between` and `notBetween` have two. */
export type GridOperator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greater'
  | 'greaterOrEqual'
  | 'less'
  | 'lessOrEqual'
  | 'valid';

export type GridValidation = {
  readonly kind: 'list' | 'listFromRange' | 'number' | 'date' | 'checkbox' | 'formula';
  /**
   * `list`: the words; `listFromRange`: an A1 reference with sheet; `number` and `date`: a `GridOperator`, then the
   * bounds as text (numbers with a point, dates as serial numbers); `formula`: the formula; `checkbox`: none.
   */
  readonly criteria: readonly string[];
  readonly allowInvalid: boolean;
  readonly help: string;
};

export type GridConditionalFormat = {
  readonly ranges: readonly Rect[];
  readonly kind: 'textEquals' | 'textContains' | 'formula' | 'notEmpty' | 'empty' | 'number';
  /** The word, the formula, or for `number` a `GridOperator` and its bounds. */
  readonly criteria: readonly string[];
  readonly style: GridStyle;
};

export type GridChart = {
  readonly id: string;
  readonly kind: 'line' | 'bar' | 'column' | 'scatter' | 'area';
  readonly ranges: readonly Rect[];
  /** The sheet that `ranges` lie on; absent: the chart's own. */
  readonly rangeSheet?: string;
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
  /** A copy of a sheet with its contents, looks, rules and sizes; the names of ranges stay with the first. */
  duplicateSheet(sheetId: string, name: string, index: number): string;
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
  style(sheetId: string, row: number, column: number): GridStyle;
  /** Removes styles and borders; number formats stay. */
  clearStyle(sheetId: string, rect: Rect): void;
  setBorder(sheetId: string, rect: Rect, border: GridBorder): void;
  merge(sheetId: string, rect: Rect): void;
  breakApart(sheetId: string, rect: Rect): void;
  setColumnWidth(sheetId: string, column: number, pixels: number): void;
  setRowHeight(sheetId: string, row: number, pixels: number): void;
  hideRows(sheetId: string, first: number, count: number, hidden: boolean): void;
  hideColumns(sheetId: string, first: number, count: number, hidden: boolean): void;
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

  /**
   * The result of a formula without writing it anywhere: one cell, or the spilled rows, with the formats that tell
   * a date from a number. Engines without formulas throw.
   */
  evaluate(formula: string): GridResult | readonly (readonly GridResult[])[];
  /**
   * Makes a custom function known to this grid (another grid of the same process may have another function of that
   * name); arguments and result as `CustomFunction` says. Formulas that name it are calculated anew.
   */
  registerFunction(name: string, run: CustomFunction): void;
  /** What `TODAY()` and `NOW()` go by, in milliseconds since 1970; engines without formulas leave it out. */
  setClock?(now: () => number): void;
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
