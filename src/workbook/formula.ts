import { RampError } from '../domain/error';
import type { FormulaChange } from '../model/changeset';
import { keepChange, readHistory } from './history';
import type { ChangeInfo } from './journal';
import { appendLog } from './log';
import { cellName, formulaAt, sheetOf, writeSpot } from './report';
import { reading, renewReading } from './state';

/**
 * Writes the one formula of a change and logs it. A single cell is there or it is not: it needs no journal. Should the
 * execution die right after, the formula stands unlogged and can be cleared like any other.
 * @throws RampError `change.stale` when the cell is not as it was.
 */
export function applyFormula(formula: FormulaChange, info: ChangeInfo): void {
  const { sheetId, row, column, before, after } = formula;
  const range = sheetOf(sheetId).getRange(row + 1, column + 1);
  const same = before === '' ? range.isBlank() : formulaAt(formula) === before;
  if (!same) throw new RampError('change.stale', { where: `${formula.sheet} ${cellName(formula)}` });
  writeSpot(formula, after);
  // Sheets may write it in its own way: undo compares with what it reads.
  const kept = after === '' ? formula : { ...formula, after: formulaAt(formula) };
  const count = { added: after === '' ? 0 : 1, changed: 0, cleared: after === '' ? 1 : 0 };
  appendLog([{ info, counts: { [formula.sheet]: count } }], reading());
  keepChange(info, [], readHistory(), kept);
  SpreadsheetApp.flush();
  renewReading();
}
