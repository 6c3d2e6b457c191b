import type { TableSpec } from '../model/schema';
import { columnName } from './blocks';

/** A conditional format: a formula for the first data row, and the columns it colours. */
export type Condition = {
  readonly formula: string;
  /** Zero-based columns, from the first data row down. */
  readonly columns: readonly number[];
  readonly background?: string;
  readonly text?: string;
  readonly strike?: boolean;
};

const AMBER = '#fef7e0';
const RED_TEXT = '#b3261e';
const GREY_TEXT = '#80868b';

/**
 * What a sheet says by colour beside its words: what is still to be filled in, what is overdue, what is over.
 *
 * @param row The first data row, from 1.
 */
export function conditionsOf(
  spec: TableSpec,
  columnOf: (field: string) => number,
  row = 2,
): readonly Condition[] {
  const cell = (field: string, fixed = true) => `${fixed ? '$' : ''}${columnName(columnOf(field))}${row}`;
  const all = spec.fields.map((field) => columnOf(field.id));
  const out: Condition[] = [];
  const over = (formula: string, strike: boolean): void => {
    out.push({ formula, columns: all, text: GREY_TEXT, strike });
  };
  const overdue = (due: string, done: string): void => {
    const formula = `=AND(${cell(due)}<>"",${cell(due)}<TODAY(),${done})`;
    out.push({ formula, columns: [columnOf(due)], text: RED_TEXT });
  };
  if (spec.id === 'hires') over(`=${cell('status')}="left"`, false);
  if (spec.id === 'plans' || spec.id === 'checkIns') over(`=${cell('done')}=TRUE`, true);
  if (spec.id === 'plans') overdue('due', `${cell('done')}<>TRUE`);
  if (spec.id === 'checkIns') overdue('actionDue', `${cell('done')}<>TRUE`);
  if (spec.id === 'tasks') {
    overdue('due', `${cell('submitted')}=""`);
    overdue('paymentDue', `${cell('payStatus')}<>"paid"`);
    overdue('feedbackDue', `${cell('feedbackSent')}=""`);
    out.push({ formula: `=${cell('payStatus')}="failed"`, columns: [columnOf('payStatus')], text: RED_TEXT });
  }
  if (spec.id === 'settings' || spec.id === 'log') return out;
  const needed = spec.fields.filter((field) => field.required && field.id !== spec.endsBy);
  const first = needed[0];
  if (first) {
    const filled = `${cell(spec.endsBy)}<>""`;
    const columns = needed.map((field) => columnOf(field.id));
    out.push({ formula: `=AND(${filled},${cell(first.id, false)}="")`, columns, background: AMBER });
  }
  return out;
}
