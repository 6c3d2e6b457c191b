import type { Cell, Row } from './cell';
import type { ErasedRow } from './erasure';
import type { TableId } from './schema';
import type { Tables } from './snapshot';

/** A cell that the add-on does not change; `sure` when it holds the whole name, else a part of it. */
export type Mention = {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly sure: boolean;
};

export type Mentions = {
  readonly places: readonly Mention[];
  /** Further places, not listed. */
  readonly more: number;
  /** Sheets that were not looked at, because the spreadsheet is too large. */
  readonly unread: readonly string[];
};

/** A value that an earlier change kept, so that it can be undone. */
export type EarlierValue = {
  readonly at: string;
  readonly title: string;
  readonly table: TableId;
  readonly key: string;
  readonly before: Row;
  /** Absent where the row was cleared. */
  readonly after: Row | null;
};

/** Everything that is held about somebody, wherever it stands. */
export type PersonTraces = {
  readonly tables: Tables;
  /** Rows that erasing them would change: all that hold their name. */
  readonly named: ReadonlyMap<TableId, readonly ErasedRow[]>;
  readonly earlier: readonly EarlierValue[];
  /** The log's rows about the changes these values are of, and those that name the person as who did it. */
  readonly log: readonly Row[];
  /** Sheets written for them, line by line. */
  readonly pages: readonly { readonly sheet: string; readonly lines: readonly (readonly Cell[])[] }[];
  readonly mentions: readonly Mention[];
};
