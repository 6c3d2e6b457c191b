import type { Rpc } from '../rpc';
import { recover } from '../workbook/apply';
import { listUndo, undoChangeSet } from '../workbook/undo';
import { answerChange } from './change';

export const undoList: Rpc['undoList'] = () => {
  recover();
  return listUndo();
};

/** Undoes what still stands as the change left it; what was edited since is listed and stays. */
export const undo: Rpc['undo'] = ({ changeId, confirm }) =>
  answerChange(confirm, {
    tables: ['hires'],
    options: { undoOf: changeId },
    compute: () => {
      const { changeSet, conflicts } = undoChangeSet(changeId);
      return { changeSet, notes: conflicts, sentence: changeSet.title };
    },
  });
