import { RampError } from '../domain/error';
import type { FormulaChange } from '../model/changeset';
import { file } from './file';
import { keepChange, readHistory } from './history';
import { clearJournal, type Journal, writeJournal } from './journal';
import { appendLog } from './log';
import { cellName, formulaAt, makeTab, writeSpot } from './report';
import { reading, renewReading } from './state';

type FormulaJournal = Journal & { readonly formula: FormulaChange };

/**
 * Writes the one formula of a change, on a tab that is made for it where it asks for one, and logs it; through the
 * journal like any other change. Answers it as it then stands.
 * @throws RampError `change.stale` when the cell is not as it was.
 */
export function applyFormula(journal: FormulaJournal): FormulaChange {
  const { formula } = journal;
  if (!formula.tab && !isAsBefore(formula))
    throw new RampError('change.stale', { where: `${formula.sheet} ${cellName(formula)}` });
  writeJournal(journal);
  SpreadsheetApp.flush();
  let placed: FormulaChange;
  try {
    placed = placeFormula(formula);
  } catch (error) {
    finish();
    throw error;
  }
  record(journal, placed);
  return placed;
}

/** Finishes what an execution that died had begun. What Google refuses then is given up: nothing else hangs on it. */
export function finishFormula(journal: FormulaJournal): void {
  let placed: FormulaChange;
  try {
    placed = placeFormula(journal.formula);
  } catch {
    finish();
    return;
  }
  record(journal, placed);
}

function record({ info }: FormulaJournal, placed: FormulaChange): void {
  const cleared = placed.after === '';
  const count = { added: cleared ? 0 : 1, changed: 0, cleared: cleared ? 1 : 0 };
  appendLog([{ info, counts: { [placed.sheet]: count } }], reading());
  keepChange(info, [], readHistory(), placed);
  SpreadsheetApp.flush();
  finish();
}

function finish(): void {
  clearJournal();
  SpreadsheetApp.flush();
  renewReading();
}

/** Writes a formula where it still belongs: a cell that a person filled meanwhile stays as it is. */
export function placeFormula({ tab, ...change }: FormulaChange): FormulaChange {
  const spot = tab ? { ...change, sheetId: makeTab(change.sheet, tab) } : change;
  if (!isAsBefore(spot)) return spot;
  writeSpot(spot, spot.after);
  // Sheets may write it in its own way: undo compares with what it reads.
  return spot.after === '' ? spot : { ...spot, after: formulaAt(spot) };
}

function isAsBefore({ before, ...spot }: FormulaChange): boolean {
  if (before !== '') return formulaAt(spot) === before;
  const sheet = file().getSheetById(spot.sheetId);
  return sheet?.getRange(spot.row + 1, spot.column + 1).isBlank() ?? false;
}
