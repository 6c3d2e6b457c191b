import { RampError } from '../domain/error';
import { t } from '../i18n/text';
import type { Row } from '../model/cell';
import type { ChangeSet, FormulaChange } from '../model/changeset';
import type { TableId } from '../model/schema';
import { tableSpec } from '../model/tables';
import { checkRow } from '../model/validate';
import { blocksOf } from './blocks';
import { nowIso } from './clock';
import { type Counts, countRows, isEmpty } from './counts';
import { finishErasure } from './eraseSteps';
import { applyFormula, finishFormula } from './formula';
import { spareFormulas } from './formulas';
import { closeEntry, type HistoryEntry, isLarge, isOpen, keepChange, readHistory } from './history';
import {
  type ChangeInfo,
  clearJournal,
  type Journal,
  type PlannedTable,
  readJournal,
  writeJournal,
} from './journal';
import { withDocumentLock } from './lock';
import { appendLog, type LogChange } from './log';
import { indexOf, planTable } from './plan';
import { despiteRules, refusedChange, stuckChange } from './rules';
import { restoreCells, settle } from './settle';
import { ensureTables } from './setup';
import { reading, renewReading, stateOf } from './state';
import { type CellPlan, cellPlan, makeRoom, writeCells } from './write';

export type ApplyOptions = {
  /** Who does it, as stated. */
  readonly user?: string;
  readonly reason?: string;
  /** The change that this one undoes. */
  readonly undoOf?: string;
  /** A chunk of a larger change: log, history and undo see the chunks of one `id` as one change. */
  readonly group?: { readonly id: string; readonly last: boolean };
};

export type Applied = {
  readonly changeId: string;
  /** What could not be put right after somebody moved rows under the writing, one sentence each; usually none. */
  readonly notes: readonly string[];
  /** Whether it can be undone; a change may be too large for that. */
  readonly kept: boolean;
  /** A report's formula as it now stands. */
  readonly formula?: FormulaChange;
};

/**
 * Writes a change set: the only writer of rows. Under the document lock it finds rows by key and columns by header in
 * what was read under the same lock, writes the change down in the journal, makes it, logs it, keeps it for undo, and
 * clears the journal. Whoever comes after an execution that died in between finishes it (`recover`).
 *
 * Calls to Google: for each table one call per block of neighbouring changed cells (blocks of one value share a call)
 * and one or two reads to check; for the journal, the log and the history a constant number. None grows with rows.
 *
 * @throws RampError `lock.busy`; `cell.…` for a value that does not fit; `change.gone`, `change.exists`,
 * `change.moved` when a row is not as the change set says; `change.undone` for a chunk of a change that was undone
 * meanwhile; `change.rule` and `change.refused` when a rule of the user's own, or a protection, forbids it;
 * `change.shifted` when somebody moved rows or columns at that moment. Nothing is written then.
 */
export function applyChangeSet(changeSet: ChangeSet, options: ApplyOptions = {}): Applied {
  return withDocumentLock(() => {
    const at = nowIso();
    const changeId = options.group?.id ?? newChangeId(at);
    const nothing = (notes: readonly string[]): Applied => {
      const closed = options.group?.last ? closeChange(changeId, '') : null;
      return { changeId, notes, kept: closed?.kept ?? true };
    };
    if (isEmpty(changeSet)) return nothing([]);
    finishJournal();
    checkRows(changeSet);
    const tables = changeSet.tables.filter((table) => table.rows.length > 0);
    ensureTables([...tables.map(({ table }) => table), 'log']);
    const from = reading();
    const history = readHistory();
    if (history.some((entry) => entry.changeId === changeId && entry.undoneBy !== ''))
      throw new RampError('change.undone');
    const { changeSet: spared, notes } = spareFormulas({ ...changeSet, tables });
    if (isEmpty(spared)) return nothing(notes);
    const indexes = spared.tables.map(({ table }) => indexOf(present(table)));
    const planned = spared.tables.map(({ rows }, i) => planTable(indexes[i]!, rows));
    const info: ChangeInfo = {
      changeId,
      part: newChangeId(at),
      at,
      action: changeSet.action,
      title: changeSet.title,
      user: options.user ?? '',
      reason: options.reason ?? '',
      undoOf: options.undoOf ?? '',
      last: options.group?.last ?? true,
    };
    if (changeSet.formula) {
      const formula = applyFormula({ info, tables: [], formula: changeSet.formula });
      return { changeId, notes: [], kept: true, formula };
    }
    const journal: Journal = { info, tables: planned };
    writeJournal(journal);
    SpreadsheetApp.flush();
    const plans = planned.map((table, i) => cellPlan(indexes[i]!, table, false));
    writeOrRestore(planned, plans);
    const kept = record(journal, history);
    SpreadsheetApp.flush();
    const unsettled = settle(planned, plans);
    finish(from.states);
    return { changeId, notes: [...notes, ...unsettled], kept };
  });

  function present(table: TableId) {
    const state = stateOf(table, reading());
    if (!state) throw new RampError('sheet.missing', { sheet: tableSpec(table).sheet });
    return state;
  }
}

/** A change of chunks as it stands when it has ended. */
export type Closed = {
  readonly counts: Readonly<Record<string, Counts>>;
  /** Whether it can be undone; a change may be too large for that. */
  readonly kept: boolean;
};

/**
 * Ends a change of chunks that has no further chunk: it was cancelled, or its last chunk changed nothing.
 * @param reason Why, for the log; `''` for a change that is complete.
 * @returns null when none of its chunks changed anything.
 */
export function closeChange(changeId: string, reason: string = t('log.interrupted')): Closed | null {
  return withDocumentLock(() => {
    finishJournal();
    const entry = readHistory().find((each) => each.changeId === changeId);
    if (!entry) return null;
    if (isOpen(entry)) {
      ensureTables(['log']);
      appendLog([loggedEntry(entry, reason)], reading());
      closeEntry(entry);
      renewReading();
    }
    return { counts: sheetCounts(entry.counts), kept: !isLarge(entry) };
  });
}

export type Recovered = { readonly changeId: string; readonly title: string };

/**
 * Finishes a change that an execution began and did not end: every action calls this before it reads. Costs two calls
 * when there is nothing to do. Answers what was finished, or null.
 * @throws RampError `lock.busy` while that execution is still at it; `journal.rule` (with the cell and its rule) and
 * `journal.stuck` when Google refuses to write it: *Repair* offers how to end it then.
 */
export function recover(ending: Ending = 'asPlanned'): Recovered | null {
  if (!readJournal()) return null;
  return withDocumentLock(() => finishJournal(ending));
}

/**
 * How an interrupted change ends: as it was planned; also where rules of the user's own refuse its values; or as it
 * stands, because nothing can be written there.
 */
export type Ending = 'asPlanned' | 'despiteRules' | 'asItStands';

/** Every step is idempotent by key: what is there already is left alone, and so is what a person changed since. */
function finishJournal(ending: Ending = 'asPlanned'): Recovered | null {
  const journal = readJournal();
  if (!journal) return null;
  const { changeId, title } = journal.info;
  if (journal.erasure) {
    finishErasure(journal);
    renewReading();
    return { changeId, title };
  }
  if (journal.formula) {
    ensureTables(['log']);
    finishFormula({ ...journal, formula: journal.formula });
    return { changeId, title };
  }
  ensureTables([...journal.tables.map(({ table }) => table), 'log']);
  renewReading();
  if (ending !== 'asItStands') for (const plan of forwardPlans(journal)) writeForward(title, plan, ending);
  const info = ending === 'asItStands' ? { ...journal.info, reason: t('log.ended') } : journal.info;
  record({ ...journal, info }, readHistory());
  SpreadsheetApp.flush();
  finish(reading().states);
  return { changeId, title };
}

function forwardPlans({ tables }: Journal): readonly CellPlan[] {
  return tables.flatMap((table) => {
    const state = stateOf(table.table, reading());
    return state ? [cellPlan(indexOf(state), table, true)] : [];
  });
}

/** Log and history come when the rows surely stand, so each table is sent before anything else. */
function writeForward(title: string, plan: CellPlan, ending: Ending): void {
  const write = (): void => {
    writeCells(plan);
    SpreadsheetApp.flush();
  };
  try {
    if (ending === 'asPlanned') write();
    else despiteRules(plan.state.sheet, roomFor(plan), write);
  } catch (error) {
    throw stuckChange(title, plan, error);
  }
}

/** The cells to be written, after the sheet has rows for them: those come with the rules of the rows above. */
function roomFor(plan: CellPlan): CellPlan['writes'] {
  makeRoom(plan.state.sheet, blocksOf(plan.writes));
  return plan.writes;
}

function finish(states: ReadonlyMap<TableId, unknown>): void {
  clearJournal();
  SpreadsheetApp.flush();
  if (states.size > 0) renewReading();
}

/** Google refuses a write that a rule of the user's own forbids: then what was written before it is taken back. */
function writeOrRestore(tables: readonly PlannedTable[], plans: readonly CellPlan[]): void {
  let at = 0;
  try {
    for (; at < plans.length; at += 1) writeCells(plans[at] as CellPlan);
    SpreadsheetApp.flush();
  } catch (error) {
    const begun = plans.slice(0, at + 1);
    const last = begun[begun.length - 1];
    const refused = refusedChange(last, error);
    const moved = begun.map((plan, i) => restoreCells(tables[i] as PlannedTable, plan)).includes(true);
    clearJournal();
    SpreadsheetApp.flush();
    throw moved ? new RampError('change.shifted', { sheet: last?.state.name ?? '' }) : refused;
  }
}

/**
 * Log and history. A change of chunks is logged when it is closed; one that is still open, with the next change. A chunk
 * that comes after that is logged by itself.
 * @returns Whether it is kept for undo.
 */
function record(journal: Journal, history: readonly HistoryEntry[]): boolean {
  const { info, tables } = journal;
  const own = history.find((entry) => entry.changeId === info.changeId);
  const leftOpen = history.filter((entry) => isOpen(entry) && entry !== own);
  const logged: LogChange[] = leftOpen.map((entry) => loggedEntry(entry, t('log.interrupted')));
  if (own && !isOpen(own) && !own.parts.includes(info.part)) {
    const reason = t('log.continued', { changeId: info.changeId });
    logged.push({ info: { ...info, changeId: info.part, reason }, counts: totalCounts(journal, undefined) });
  } else if (info.last) logged.push({ info, counts: totalCounts(journal, own) });
  appendLog(logged, reading());
  leftOpen.forEach(closeEntry);
  return keepChange(info, tables, history);
}

function loggedEntry(entry: HistoryEntry, reason: string): LogChange {
  return { info: { ...entry, reason }, counts: sheetCounts(entry.counts) };
}

function totalCounts({ info, tables }: Journal, own: HistoryEntry | undefined): Record<string, Counts> {
  const out: Record<string, Counts> = sheetCounts(own?.counts ?? {});
  if (own?.parts.includes(info.part)) return out;
  for (const table of tables) {
    const { sheet } = tableSpec(table.table);
    const now = countRows(table);
    const before = out[sheet];
    out[sheet] = before
      ? {
          added: before.added + now.added,
          changed: before.changed + now.changed,
          cleared: before.cleared + now.cleared,
        }
      : now;
  }
  return out;
}

function sheetCounts(counts: HistoryEntry['counts']): Record<string, Counts> {
  const entries = Object.entries(counts) as [TableId, Counts][];
  return Object.fromEntries(entries.map(([table, count]) => [tableSpec(table).sheet, count]));
}

/** What an action got wrong must not reach the sheet, nor what a person typed into a form. */
function checkRows(changeSet: ChangeSet): void {
  for (const { table, rows } of changeSet.tables) {
    const key = tableSpec(table).key;
    for (const row of rows) {
      if (row.kind === 'clear') continue;
      checkRow(table, filled(row.after), { partial: true });
      const touched = row.kind === 'change' && key.find((id) => row.after[id] !== undefined);
      if (touched) throw new TypeError(`A change of ${table} must not change its key field ${touched}`);
    }
  }
}

function filled(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
}

/** Sorts by time and is not guessed twice: a change of another execution in the same second has other digits. */
export function newChangeId(at: string): string {
  const random = Math.floor(Math.random() * 36 ** 4)
    .toString(36)
    .padStart(4, '0');
  return `C-${at.replace(/\D/g, '')}-${random}`;
}
