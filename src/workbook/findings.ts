import { t } from '../i18n/text';
import type { TableId } from '../model/schema';
import { tableSpec } from '../model/tables';
import { file } from './file';
import { hiddenSheet } from './hidden';
import { HISTORY, readHistory } from './history';
import { JOURNAL, readJournal } from './journal';
import { verifyLog } from './log';
import { findSheet } from './sheets';
import { type Reading, stateOf } from './state';
import type { Step } from './structure';

export type Locked = {
  /** Protected as a whole. */
  readonly whole: ReadonlySet<TableId>;
  /** Protected as a whole or in part. */
  readonly some: ReadonlySet<TableId>;
  readonly notes: readonly string[];
};

/** Our sheets that somebody else protected; nothing can be written there, which only that person can change. */
export function lockedSheets(tables: readonly TableId[], from: Reading): Locked {
  const own = new Map<number, TableId>();
  for (const table of tables) {
    const sheet = findSheet(table, from.settings);
    if (sheet) own.set(sheet.getSheetId(), table);
  }
  const whole = new Set<TableId>();
  const some = new Set<TableId>();
  const notes: string[] = [];
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  for (const type of [SHEET, RANGE]) {
    for (const protection of file().getProtections(type)) {
      if (protection.canEdit()) continue;
      const range = protection.getRange();
      const table = own.get(range.getSheet().getSheetId());
      if (!table) continue;
      const { sheet } = tableSpec(table);
      some.add(table);
      if (type === SHEET) whole.add(table);
      const place = range.getA1Notation();
      notes.push(type === SHEET ? t('repair.locked', { sheet }) : t('repair.lockedRange', { sheet, place }));
    }
  }
  return { whole, some, notes };
}

/** How a change ends that is still in the journal after an attempt to finish it; none while sheets for it are missing. */
export function interruptedChange(steps: readonly Step[], locked: Locked): readonly Step[] {
  const journal = readJournal();
  if (!journal || journal.erasure) return [];
  const tables = journal.tables.map(({ table }) => table);
  const wanting = steps.some(
    (step) =>
      (step.kind === 'create' || step.kind === 'rename' || step.kind === 'column') &&
      tables.includes(step.table),
  );
  if (wanting) return [];
  const { changeId, title } = journal.info;
  const held = tables.find((table) => locked.some.has(table));
  if (held) return [{ kind: 'end', changeId, title, sheet: tableSpec(held).sheet }];
  return [{ kind: 'finish', changeId, title, sheet: '' }];
}

export type HiddenFindings = { readonly steps: readonly Step[]; readonly notes: readonly string[] };

/** The sheets that the add-on keeps for itself: shown, edited or deleted by somebody. */
export function hiddenFindings(from: Reading): HiddenFindings {
  const steps: Step[] = [];
  const notes: string[] = [];
  for (const sheet of [JOURNAL, HISTORY]) {
    const found = hiddenSheet(sheet);
    if (found && !found.isSheetHidden()) steps.push({ kind: 'hide', sheet });
  }
  const log = stateOf('log', from);
  if (log && log.end > log.head + 1) {
    if (!hiddenSheet(HISTORY)) notes.push(t('repair.historyGone'));
    if (historyReads()) {
      const { intact, sentence } = verifyLog(from);
      if (!intact) notes.push(sentence);
    } else steps.push({ kind: 'forget' });
  }
  return { steps, notes };
}

function historyReads(): boolean {
  try {
    readHistory();
    return true;
  } catch {
    return false;
  }
}
