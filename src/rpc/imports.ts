import type { Cell, Row } from '../model/cell';
import type { Done, Preview } from '../model/preview';
import type { TableId } from '../model/schema';

/** Tables that a file can be imported into. */
export type ImportTable = Extract<
  TableId,
  'contacts' | 'adSpend' | 'listings' | 'output' | 'pipeline' | 'hires' | 'holidays' | 'fx' | 'leave'
>;

export type ImportContext = {
  readonly hires: readonly { readonly hireId: string; readonly name: string }[];
  /** Remembered from earlier imports: the name in the file → hire IDs. */
  readonly people: Readonly<Record<string, readonly string[]>>;
  readonly campaigns: Readonly<Record<string, readonly string[]>>;
  /** Key → fingerprint of the row as imported, for the first rows that are already there. */
  readonly known: Readonly<Record<string, string>>;
  /** Where `importKnown` goes on with the rows below; null when these are all. */
  readonly next: number | null;
  readonly baseCurrency: string;
};

/** More of what is there already: told in pieces, because it grows with the sheet. */
export type ImportKnown = Pick<ImportContext, 'known' | 'next'>;

/** Who the rows of one name in the file belong to. */
export type Assignment = {
  /** The agent or campaign as the file writes it. */
  readonly source: string;
  /** Existing hires; several share the row's quantities equally. */
  readonly hireIds: readonly string[];
  /** Make a new (incomplete) hire with this name instead. */
  readonly newHire: string;
  /** Leave these rows out. */
  readonly skip: boolean;
};

export type ImportStart = {
  readonly table: ImportTable;
  readonly file: { readonly name: string; readonly rows: number; readonly fingerprint: string };
  readonly assignBy: 'person' | 'campaign' | 'none';
  readonly assignments: readonly Assignment[];
  readonly counts: {
    readonly add: number;
    readonly change: number;
    readonly same: number;
    readonly fault: number;
  };
  /** The first rows that would be written, by field id, for the preview. */
  readonly sample: readonly Row[];
  readonly confirm?: string;
};

export type ImportChunk = {
  readonly importId: string;
  /** The file's name, for the log and the undo list. */
  readonly file: string;
  readonly table: ImportTable;
  readonly index: number;
  readonly of: number;
  /** Rows by field id; the person or campaign stands in `source`, not yet a hire ID. */
  readonly rows: readonly { readonly source: string; readonly values: Readonly<Record<string, Cell>> }[];
};

export type ImportProgress = {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** What somebody moved meanwhile and could not be put right, and what must be known of the whole; usually none. */
  readonly notes: readonly string[];
  /** With the last part; its `changeId` is null when the import is too large to be undone. */
  readonly done: Done | null;
};

export type ImportRpc = {
  importContext: (input: { table: ImportTable }) => ImportContext;
  importKnown: (input: { table: ImportTable; from: number }) => ImportKnown;
  /** With `confirm` it makes new hires and remembers assignments; then the chunks follow. */
  importStart: (
    input: ImportStart,
  ) =>
    | { readonly status: 'preview'; readonly preview: Preview }
    | { readonly status: 'started'; readonly importId: string };
  importChunk: (input: ImportChunk) => ImportProgress;
  /** Ends an import before its last part: it was cancelled. What is written stays. */
  importEnd: (input: { importId: string }) => { readonly notes: readonly string[]; readonly done: Done };
};
