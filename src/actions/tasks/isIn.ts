import type { SheetRow, Tables } from '../../model/snapshot';
import { number, rowsOf, text } from '../tables';

/** The day on which a task came in: null while it has not, `''` where nothing in the sheets tells the day. */
export type InOn = (task: SheetRow) => string | null;

/**
 * The one rule for "is in", for pay, feedback, scoring and blinding alike: *Submitted* is filled, or Scores has a row of
 * the task, because nobody scores what is not there. Without *Submitted* the day of the first score stands for it, else
 * the due date. A task that an import of ratings made, never sent and without a fee, waits for nobody.
 */
export function inOnOf(tables: Tables): InOn {
  const scored = firstScores(tables);
  return ({ key, values }) => {
    const submitted = text(values, 'submitted');
    if (submitted !== '') return submitted;
    const first = key === '' ? undefined : scored.get(key);
    if (first === undefined || !wasSent(values)) return null;
    return first || text(values, 'due') || text(values, 'sent');
  };
}

/** Whether somebody was asked to do a task, or promised money for it. */
export function wasSent(task: SheetRow['values']): boolean {
  return (number(task, 'fee') ?? 0) > 0 || text(task, 'sent') !== '';
}

/** By task ID the day of its first score; `''` where no score of it says when. */
function firstScores(tables: Tables): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { values } of rowsOf(tables, 'scores')) {
    const task = text(values, 'taskId').trim();
    const day = text(values, 'submittedAt').slice(0, 10);
    const known = first.get(task);
    if (known === undefined || known === '' || (day !== '' && day < known))
      first.set(task, day || known || '');
  }
  return first;
}
