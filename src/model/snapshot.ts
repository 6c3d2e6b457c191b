import type { Row } from './cell';
import type { TableId } from './schema';

/** A cell that does not fit its column: the row stays readable, the field reads as blank. */
export type Fault = {
  readonly table: TableId;
  readonly row: number;
  readonly header: string;
  /** Which kind of fault: `cell.required`, `cell.date`, `row.duplicate`, … (keys of the string table). */
  readonly code: string;
  /** What is wrong and what to do, naming sheet and row. */
  readonly message: string;
  /** The user's own sheet that it stands in, where that is not the table's. */
  readonly sheet?: string;
};

export type SheetRow = {
  /** The row's number in its sheet, for messages only. */
  readonly row: number;
  /** Key fields joined with U+001F; `''` when the row has no key of its own. */
  readonly key: string;
  readonly values: Row;
};

export type TableData = {
  readonly table: TableId;
  /** False when the sheet does not exist (yet): then there are no rows. */
  readonly present: boolean;
  readonly sheet: string;
  readonly rows: readonly SheetRow[];
  readonly faults: readonly Fault[];
  /** What must be known of rows that are left out, one sentence each. */
  readonly notices?: readonly string[];
};

/** What an action may look at: the tables it asked for, as they stood at one moment. */
export type Tables = { readonly [T in TableId]?: TableData };
