import { RampError } from '../domain/error';
import { t } from '../i18n/text';
import type { RawCell } from '../model/decode';
import { a1Of, blocksOf, type CellWrite, columnName } from './blocks';
import type { CellPlan } from './write';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Runs a write into cells whose rules (the user's own) refuse it. While it runs those rules only warn; then they refuse
 * again, and Sheets marks the cells that break them. An execution that dies in between leaves rules that warn.
 */
export function despiteRules(
  sheet: Sheet,
  cells: readonly Pick<CellWrite<unknown>, 'row' | 'column'>[],
  write: () => void,
): void {
  const held = refusingRules(sheet, cells);
  const put = (as: (rule: Validation) => Validation): void => {
    for (const block of blocksOf(held)) {
      sheet.getRange(a1Of(block)).setDataValidations(block.values.map((row) => row.map(as)));
    }
    SpreadsheetApp.flush();
  };
  put((rule) => rule.copy().setAllowInvalid(true).build());
  try {
    write();
    SpreadsheetApp.flush();
  } finally {
    put((rule) => rule);
  }
}

/** The rules of cells that refuse what breaks them; one read of the block that holds the cells. */
function refusingRules(
  sheet: Sheet,
  cells: readonly Pick<CellWrite<unknown>, 'row' | 'column'>[],
): readonly CellWrite<Validation>[] {
  if (cells.length === 0) return [];
  const reach = (pick: (cell: { row: number; column: number }) => number): readonly [number, number] =>
    cells.reduce(([low, high], cell) => [Math.min(low, pick(cell)), Math.max(high, pick(cell))], [
      Infinity,
      0,
    ] as readonly [number, number]);
  const [top, bottom] = reach(({ row }) => row);
  const [left, right] = reach(({ column }) => column);
  const rules = sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1).getDataValidations();
  return cells.flatMap(({ row, column }) => {
    const value = rules[row - top]?.[column - left];
    return value && !value.getAllowInvalid() ? [{ row, column, value }] : [];
  });
}

/** The one cell that Google names when a rule refuses a write; all else it says is in the language of the account. */
const NAMED_CELL = /\b([A-Z]{1,3})(\d+)\b/;

/** What a refused write ran into: the cell, what was to be written, and the rule in words; null when it was no rule. */
export function brokenRule(
  plan: CellPlan,
  error: unknown,
): { readonly sheet: string; readonly cell: string; readonly value: string; readonly rule: string } | null {
  const [cell, letters, row] = NAMED_CELL.exec(String(error)) ?? [];
  if (!cell) return null;
  const write = plan.writes.find(
    (each) => columnName(each.column) === letters && each.row + 1 === Number(row),
  );
  if (!write) return null;
  const rule = plan.state.sheet.getRange(cell).getDataValidation();
  if (!rule) return null;
  return { sheet: plan.state.name, cell, value: shown(write.value), rule: ruleInWords(rule) };
}

function shown(value: RawCell): string {
  return typeof value === 'object' ? value.toISOString().slice(0, 10) : String(value).replace(/^'/, '');
}

function ruleInWords(rule: Validation): string {
  const help = rule.getHelpText();
  if (help) return `“${help}”`;
  const type = String(rule.getCriteriaType());
  const kind = type.toLowerCase().replace(/_/g, ' ');
  if (/^(DATE|CHECKBOX|TEXT)/.test(type)) return t('rule.kind', { kind });
  const values = rule.getCriteriaValues() as readonly unknown[];
  if (type === 'VALUE_IN_LIST') return t('rule.list', { words: (values[0] as readonly string[]).join(', ') });
  if (type === 'VALUE_IN_RANGE') {
    const range = values[0] as GoogleAppsScript.Spreadsheet.Range;
    return t('rule.range', { sheet: range.getSheet().getName(), place: range.getA1Notation() });
  }
  return t('rule.values', { kind, values: values.map(String).join(', ') });
}

/** The sentence of a change that was refused before it stood. */
export function refusedChange(plan: CellPlan | undefined, error: unknown): RampError {
  const broken = plan && brokenRule(plan, error);
  if (broken) return new RampError('change.rule', broken);
  return new RampError('change.refused', { sheet: plan?.state.name ?? '', reason: reasonOf(error) });
}

/** The sentence of an interrupted change that cannot be finished. */
export function stuckChange(title: string, plan: CellPlan, error: unknown): RampError {
  const broken = brokenRule(plan, error);
  if (broken) return new RampError('journal.rule', { title, ...broken });
  return new RampError('journal.stuck', { title, sheet: plan.state.name, reason: reasonOf(error) });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
