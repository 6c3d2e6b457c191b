import { mayHide } from '../actions/change/hidden';
import { previewOf } from '../actions/change/preview';
import type { ActionContext } from '../actions/context';
import type { Outcome } from '../actions/outcome';
import { type ChangeAnswer, previewFrom } from '../model/preview';
import type { TableId } from '../model/schema';
import type { Tables } from '../model/snapshot';
import type { ApplyOptions } from '../workbook/apply';
import { applyConfirmed, previewed } from '../workbook/change';
import { readTables } from '../workbook/snapshot';
import { statedUser } from '../workbook/user';
import { actionContext } from './context';

/** A writing call: which tables it looks at, and what it would change. */
export type Change = {
  readonly tables: readonly TableId[];
  /** How they are read; our own sheets alone unless said otherwise. */
  readonly read?: (tables: readonly TableId[]) => Tables;
  readonly compute: (tables: Tables, context: ActionContext) => Outcome;
  readonly options?: ApplyOptions;
  /** Whether what others gave or decided, and names of candidates, stay hidden in the preview. */
  readonly blind?: boolean;
};

/**
 * Without `confirm` the preview; with it the change set is computed again from the sheets as they are now, and written
 * only when it is the one the person agreed to.
 */
export function answerChange(
  confirm: string | undefined,
  { tables, read: readThem = readTables, compute, options, blind }: Change,
): ChangeAnswer {
  const context = actionContext();
  const from = previewFrom(confirm);
  if (confirm === undefined || from !== null) {
    const { read, changeSet, notes, failing } = previewed(() => {
      const read = readThem(tables);
      const outcome: Outcome = compute(read, context);
      return { read, ...outcome };
    });
    const hides = blind && changeSet.tables.some(({ table }) => mayHide(table));
    const preview = previewOf(changeSet, read, {
      notes,
      failing,
      structure: [],
      locale: context.locale,
      from: from ?? 0,
      ...(hides ? { viewer: statedUser() } : {}),
    });
    return { status: 'preview', preview };
  }
  const { changeId, notes, outcome } = applyConfirmed(confirm, () => compute(readThem(tables), context), {
    user: statedUser(),
    ...options,
  });
  const { tables: written, formula } = outcome.changeSet;
  const wrote = formula !== undefined || written.some(({ rows }) => rows.length > 0);
  // What somebody moved under the running write and could not be mended belongs to what was done.
  const sentence = [outcome.sentence, ...notes].join(' ');
  return { status: 'done', done: { sentence, changeId: wrote ? changeId : null } };
}
