import type { FormulaChange, RowChange } from '../model/changeset';
import type { Erasure } from '../model/erasure';
import { sha256 } from '../model/hash';
import { stableJson } from '../model/json';
import type { TableId } from '../model/schema';
import type { Counts } from './counts';
import { hiddenSheet, joinPieces, makeHiddenSheet, pieces } from './hidden';

export const JOURNAL = '_journal';

/** What is known of a change besides its rows. */
export type ChangeInfo = {
  readonly changeId: string;
  /** When it was made, in the spreadsheet's zone. */
  readonly at: string;
  readonly action: string;
  readonly title: string;
  /** Who did it, as stated. */
  readonly user: string;
  readonly reason: string;
  /** The change that this one undoes; `''` for none. */
  readonly undoOf: string;
  /** Names this piece of work: a change that comes in chunks has several. */
  readonly part: string;
  /** False while chunks of the same change are to follow. */
  readonly last: boolean;
};

/** The rows of one table and where each stood, or was to stand, when the change was planned (rows from 0). */
export type PlannedTable = {
  readonly table: TableId;
  readonly rows: readonly RowChange[];
  readonly places: readonly number[];
};

export type Journal = {
  readonly info: ChangeInfo;
  readonly tables: readonly PlannedTable[];
  /** A report's formula; then there are no tables. */
  readonly formula?: FormulaChange;
  /** Somebody is being erased: instead of rows, who, and the counts for the log. */
  readonly erasure?: { readonly of: Erasure; readonly counts: Readonly<Record<string, Counts>> };
};

const VERSION = 'ramplight-journal-1';

/**
 * Writes down a change before it is made, in one write: whoever finds it later can finish what was begun. The caller
 * flushes.
 */
export function writeJournal(journal: Journal): void {
  const text = stableJson(journal);
  const body = pieces(text);
  const head = [VERSION, String(body.length), sha256(text)].join(' ');
  const sheet = makeHiddenSheet(JOURNAL);
  sheet.getRange(1, 1, body.length + 1, 1).setValues([[head], ...body.map((piece) => [piece])]);
}

/** A new sheet has this many rows: room for 48 million characters. */
const SHEET_ROWS = 1000;

/**
 * A change that was begun and not finished; null when there is none. A journal that was itself not finished stands for
 * nothing: the sheets are written only after it is complete.
 */
export function readJournal(): Journal | null {
  const sheet = hiddenSheet(JOURNAL);
  if (!sheet) return null;
  const head = String(sheet.getRange(1, 1).getValue());
  const [version, count, hash] = head.split(' ');
  if (version !== VERSION || !count) return null;
  const rows = sheet.getRange(2, 1, Number(count), 1).getValues();
  const text = joinPieces(rows.map((row) => row[0]));
  return sha256(text) === hash ? (JSON.parse(text) as Journal) : null;
}

/** The mark of an empty journal is its first cell. */
export function clearJournal(): void {
  hiddenSheet(JOURNAL)?.getRange(1, 1, SHEET_ROWS, 1).clearContent();
}
