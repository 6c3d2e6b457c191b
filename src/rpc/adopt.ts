import type { FileTable } from '../actions/import/layout';
import type { Reading } from '../actions/import/reading';
import type { Cell } from '../model/cell';
import type { ChangeAnswer } from '../model/preview';
import type { Assignment, ImportContext, ImportStart, ImportTable } from './imports';

/** Tables whose rows may stand in a sheet of the user's own. */
export type AdoptTable = Extract<
  ImportTable,
  'contacts' | 'adSpend' | 'listings' | 'output' | 'pipeline' | 'hires'
>;

/** A sheet as the source of a table: which header is which field and how its cells are read. */
export type AdoptSource = {
  readonly table: AdoptTable;
  readonly sheetId: number;
  readonly columns: readonly {
    readonly header: string;
    readonly field: string;
    readonly reading: Reading;
    /** A length of time that is the mean of the row's contacts: multiplied by Handled. */
    readonly average: boolean;
  }[];
  /** Fields that are the same in every row. */
  readonly constants: readonly { readonly field: string; readonly value: Cell }[];
};

export type AdoptSheets = {
  /** Sheets of the user's with data, the hidden ones left out. */
  readonly sheets: readonly {
    readonly sheetId: number;
    readonly name: string;
    readonly rows: number;
    readonly open: boolean;
  }[];
  readonly adopted: readonly {
    readonly table: AdoptTable;
    readonly sheetId: number;
    readonly sheet: string;
    /** Why it cannot be read any more and what to do; `''` when it can. */
    readonly problem: string;
  }[];
};

export type AdoptLook = {
  readonly state: 'table' | 'few' | 'noHeader';
  readonly sheetId: number;
  readonly sheet: string;
  /** Where the data lies and what is left out, one sentence each. */
  readonly seen: readonly string[];
  /** Headers, and up to 300 rows to guess from; null where there is no table. */
  readonly file: FileTable | null;
  /** How the sheet is read already. */
  readonly saved: readonly AdoptSource[];
  readonly baseCurrency: string;
};

export type AdoptCheck = {
  readonly by: ImportStart['assignBy'];
  readonly hires: ImportContext['hires'];
  /** Whom each name in the sheet stands for, most rows first. */
  readonly suggestions: readonly {
    readonly source: string;
    readonly rows: number;
    readonly how: 'remembered' | 'exact' | 'similar' | 'new' | 'open';
    readonly assignment: Assignment;
  }[];
};

export type AdoptRpc = {
  adoptSheets: (input: Record<string, never>) => AdoptSheets;
  adoptLook: (input: { sheetId: number }) => AdoptLook;
  /** Reads the whole sheet as it would be read from then on. */
  adoptCheck: (input: { source: AdoptSource }) => AdoptCheck;
  /** Remembers how the sheet is read, and whom its names stand for; the sheet itself is never written to. */
  adopt: (input: {
    source: AdoptSource;
    assignments: readonly Assignment[];
    confirm?: string;
  }) => ChangeAnswer;
  adoptStop: (input: { table: AdoptTable; sheetId: number; sheet: string; confirm?: string }) => ChangeAnswer;
};
