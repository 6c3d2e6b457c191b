import { t } from '../i18n/text';
import type { Cell, Row } from '../model/cell';
import { sha256 } from '../model/hash';
import { stableJson } from '../model/json';
import { tableSpec } from '../model/tables';
import { blocksOf } from './blocks';
import { sheetClock } from './clock';
import type { Counts } from './counts';
import { encodeCell } from './encode';
import { isOpen, readHistory } from './history';
import type { ChangeInfo } from './journal';
import { fieldIn } from './plan';
import { decodeTable } from './snapshot';
import { type Reading, reading, type SheetState, stateOf } from './state';
import { makeRoom, writeBlocks } from './write';

/** A change as the log tells it: codes, sheets and counts. No title, because a title may name a candidate. */
export type LogChange = {
  readonly info: Pick<ChangeInfo, 'changeId' | 'at' | 'action' | 'user' | 'reason' | 'undoOf'>;
  readonly counts: Readonly<Record<string, Counts>>;
};

const HASHED = ['time', 'user', 'action', 'table', 'rows', 'reason', 'undoOf', 'changeId'] as const;

/** The hash of a log row: over the hash before it and everything the row says. */
export function linkHash(previous: string, row: Row): string {
  return sha256(
    previous + stableJson(HASHED.map((field) => String(row[field] ?? '').replace(/\r\n?/g, '\n'))),
  );
}

/** Appends a row for each sheet of each change; a change that is already logged is left out. */
export function appendLog(changes: readonly LogChange[], from: Reading): void {
  const state = stateOf('log', from);
  if (!state) return;
  const logged = new Set(columnOf(state, 'changeId'));
  const hashes = columnOf(state, 'hash');
  let previous = hashes[hashes.length - 1] ?? '';
  const rows: Row[] = [];
  for (const { info, counts } of changes) {
    if (logged.has(info.changeId)) continue;
    for (const [table, count] of Object.entries(counts)) {
      const row: Record<string, Cell> = {
        time: info.at,
        user: info.user,
        action: info.action,
        table,
        rows: t('log.rows', count),
        reason: info.reason,
        undoOf: info.undoOf,
        changeId: info.changeId,
        previousHash: previous,
      };
      previous = linkHash(previous, row);
      rows.push({ ...row, hash: previous });
    }
  }
  writeRows(state, rows);
}

function writeRows(state: SheetState, rows: readonly Row[]): void {
  if (rows.length === 0) return;
  const fields = state.spec.fields.filter((field) => state.columns[field.id] !== undefined);
  const cells = rows.flatMap((row, i) =>
    fields.map((field) => ({
      row: state.end + i,
      column: state.columns[field.id] as number,
      value: encodeCell(fieldIn(state, field.id), row[field.id] ?? '', sheetClock()),
    })),
  );
  const blocks = blocksOf(cells);
  makeRoom(state.sheet, blocks);
  writeBlocks(state.sheet, blocks);
}

function columnOf(state: SheetState, field: string): readonly string[] {
  const column = state.columns[field];
  if (column === undefined) return [];
  return state.values.slice(state.head + 1, state.end).map((row) => String(row[column] ?? ''));
}

/** `sentence` says how many entries there are, or names the first row that does not follow. */
export type LogCheck = { readonly intact: boolean; readonly sentence: string };

/**
 * Follows the chain of hashes and names the first row that does not follow from the one before it. Rows cut off at the
 * end leave a whole chain: they show by a change that is still kept for undo and is not in the log.
 */
export function verifyLog(from: Reading = reading()): LogCheck {
  const { sheet } = tableSpec('log');
  const state = stateOf('log', from);
  const rows = state ? decodeTable(state).rows : [];
  let previous = '';
  for (const { row, values } of rows) {
    if ((values.previousHash ?? '') !== previous || linkHash(previous, values) !== values.hash)
      return { intact: false, sentence: t('log.broken', { sheet, row }) };
    previous = String(values.hash);
  }
  const logged = new Set(rows.map(({ values }) => values.changeId));
  const cut = readHistory().find((entry) => !isOpen(entry) && !logged.has(entry.changeId));
  if (cut) return { intact: false, sentence: t('log.cut', { sheet, at: cut.at.replace('T', ' ') }) };
  return {
    intact: true,
    sentence: rows.length === 0 ? t('log.none') : t('log.intact', { count: rows.length }),
  };
}
