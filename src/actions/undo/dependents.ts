import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import type { ChangeSet } from '../../model/changeset';
import type { TableId } from '../../model/schema';
import type { Tables } from '../../model/snapshot';
import { listed } from '../comparison/problems';
import { holdRubrics } from './rubrics';
import { holdScores, refuseOthers } from './scores';
import { type UndoAsked, undoing } from './undoing';
import { holdCandidates, holdGroups, holdOrphans, holdStages, holdTasks } from './work';

const RESTING: readonly TableId[] = ['candidates', 'stages', 'tasks', 'rubrics', 'scores', 'decisions'];

/** The sheets to look at before a change is undone: none for what no skills task rests on. */
export function tablesOfUndo({ tables }: ChangeSet): readonly TableId[] {
  return tables.some(({ table }) => RESTING.includes(table)) ? RESTING : [];
}

/** So many names stand in a sentence. */
const MOST_NAMES = 10;

/**
 * What of an undo may be done, given what came to rest on the change since: scores, pay, decisions, tasks on a rubric.
 * Rows on which something rests are left out, with a note that says which and what to do instead.
 *
 * @param tables `tablesOfUndo`, and the hires.
 * @throws RampError `undo.rests` when nothing is left to undo; `undo.otherRater`, `undo.otherApprover`,
 * `undo.othersScored`, `undo.revised`, `undo.decided`
 */
export function withoutDependents(
  tables: Tables,
  asked: UndoAsked,
): { readonly changeSet: ChangeSet; readonly notes: readonly string[] } {
  const undo = undoing(tables, asked);
  refuseOthers(undo);
  let before: number;
  do {
    before = undo.kept.size;
    holdScores(undo);
    holdOrphans(undo);
    holdTasks(undo);
    holdCandidates(undo);
    holdRubrics(undo);
    holdGroups(undo);
    holdStages(undo);
  } while (undo.kept.size > before);
  const notes = [...undo.notes].map(([code, names]) => {
    const shown = [...names].slice(0, MOST_NAMES);
    const more = names.size - shown.length;
    const all = more > 0 ? [...shown, t('undo.more', { count: more })] : shown;
    return t(code, { names: listed(all), count: names.size });
  });
  const changeSet = undo.changeSet();
  if (changeSet.tables.length === 0) throw new RampError('undo.rests', { reasons: notes.join(' ') });
  return { changeSet, notes };
}
