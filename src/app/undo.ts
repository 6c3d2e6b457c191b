import { t } from '../i18n/text';
import type { Rpc } from '../rpc';
import { recover } from '../workbook/apply';
import { verifyLog as verify } from '../workbook/log';
import { listUndo, undoChangeSet } from '../workbook/undo';
import { answerChange } from './change';

export const undoList: Rpc['undoList'] = () => {
  recover();
  return listUndo();
};

/** Undoes what still stands as the change left it; what was edited since is listed in the preview and stays. */
export const undo: Rpc['undo'] = ({ changeId, confirm }) =>
  answerChange(confirm, {
    tables: ['hires'],
    options: { undoOf: changeId },
    blind: true,
    compute: () => {
      const { changeSet, conflicts } = undoChangeSet(changeId);
      const kept = conflicts.length === 0 ? [] : [t('undo.kept', { count: conflicts.length })];
      return { changeSet, notes: conflicts, sentence: [changeSet.title, ...kept].join(' ') };
    },
  });

export const verifyLog: Rpc['verifyLog'] = () => {
  recover();
  return verify();
};
