import type { RowChange } from '../../../model/changeset';
import type { SheetRow, Tables } from '../../../model/snapshot';
import type { RubricVersion } from '../../rubrics/read';
import { changedFields, text } from '../../tables';
import { wasSent } from '../../tasks/isIn';
import { submittedOn } from '../../tasks/submit';
import { movedToScored } from '../stage';
import { pinning } from '../submit';

/** What ratings do to tasks that were there before them, and to the stages of their candidates. */
export type Arrivals = {
  readonly tasks: readonly RowChange[];
  readonly candidates: readonly RowChange[];
  readonly stages: readonly RowChange[];
  /** How many tasks were sent and not marked as handed in until now. */
  readonly marked: number;
};

/**
 * Rated work was handed in: a task that was sent is marked so, as of today because the file tells no day, and its
 * candidate moves to *task scored*. A term of pay or feedback that is over already is not begun anew. A task that an
 * earlier import made stays as it is.
 */
export function arrivalsOf(
  tables: Tables,
  rated: readonly SheetRow[],
  rubric: RubricVersion | null,
  today: string,
): Arrivals {
  const tasks: RowChange[] = [];
  const moves = new Map<string, ReturnType<typeof movedToScored>>();
  let marked = 0;
  for (const task of new Set(rated)) {
    const { key, values } = task;
    const [pinned] = rubric ? pinning(task, rubric) : [];
    const pin = pinned?.kind === 'change' ? pinned.after : {};
    const sent = key !== '' && wasSent(values);
    const arrives = sent && text(values, 'submitted') === '';
    const diff = changedFields(values, { ...pin, ...(arrives ? arrivedOn(values, today) : {}) });
    if (diff) tasks.push({ kind: 'change', key, ...diff });
    if (arrives) marked += 1;
    const candidateId = text(values, 'candidateId').trim();
    if (sent && !moves.has(candidateId)) moves.set(candidateId, movedToScored(tables, candidateId, today));
  }
  const moved = [...moves.values()].flat();
  const rowsFor = (table: 'candidates' | 'stages') =>
    moved.flatMap((change) => (change.table === table ? change.rows : []));
  return { tasks, candidates: rowsFor('candidates'), stages: rowsFor('stages'), marked };
}

function arrivedOn(task: SheetRow['values'], today: string) {
  const after = submittedOn(task, today);
  const earlier = (field: 'paymentDue' | 'feedbackDue') => {
    const promised = text(task, field);
    return promised !== '' && promised < after[field] ? promised : after[field];
  };
  return { ...after, paymentDue: earlier('paymentDue'), feedbackDue: earlier('feedbackDue') };
}
