import type { Row } from './cell';
import type { Formats } from './formats';
import type { TableId } from './schema';

/** One row of a change set; `key` joins the table's key fields with U+001F. */
export type RowChange =
  | { readonly kind: 'add'; readonly key: string; readonly after: Row }
  /** `before` and `after` hold the changed fields only. */
  | { readonly kind: 'change'; readonly key: string; readonly before: Row; readonly after: Row }
  | { readonly kind: 'clear'; readonly key: string; readonly before: Row };

export type TableChange = { readonly table: TableId; readonly rows: readonly RowChange[] };

/** A tab that is made for a formula, with room for its result. */
export type NewTab = { readonly rows: number; readonly columns: number; readonly formats: Formats };

/** One formula cell in a sheet of the user's: what it holds, and what it will; `''` is an empty cell. */
export type FormulaChange = {
  /** Of a new tab only known once it is made. */
  readonly sheetId: number;
  /** The tab's name. */
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
  readonly tab?: NewTab;
};

/**
 * All that an action wants written. The same value is what the preview shows, what apply writes, what the log
 * records and what undo reverses.
 */
export type ChangeSet = {
  /** Which action, e.g. `plan.generate`: for the log and the undo list. */
  readonly action: string;
  /** A sentence in the past tense: "Added 7 plan rows for Ana". */
  readonly title: string;
  readonly tables: readonly TableChange[];
  /** A report's formula; then there are no rows. */
  readonly formula?: FormulaChange;
};
