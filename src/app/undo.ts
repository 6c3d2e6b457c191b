import { hiddenWord, mayHide } from '../actions/change/hidden';
import { tablesOfUndo, withoutDependents } from '../actions/undo/dependents';
import { t } from '../i18n/text';
import type { Tables } from '../model/snapshot';
import type { Rpc } from '../rpc';
import { recover } from '../workbook/apply';
import { verifyLog as verify } from '../workbook/log';
import { readTables } from '../workbook/snapshot';
import { type Hide, listUndo, type Undo, undoChangeSet } from '../workbook/undo';
import { statedUser } from '../workbook/user';
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
    compute: (tables) => {
      const { conflicts, ...found } = undoChangeSet(changeId, hidden);
      const { changeSet, notes } = resting(tables, found);
      const kept = conflicts.length === 0 ? [] : [t('undo.kept', { count: conflicts.length })];
      return {
        changeSet,
        notes: [...conflicts, ...notes],
        sentence: [changeSet.title, ...kept, ...notes].join(' '),
      };
    },
  });

/** Only what touches sheets of skills tasks is looked through for what rests on it: other undos read no more. */
function resting(tables: Tables, found: Omit<Undo, 'conflicts'>) {
  const needed = tablesOfUndo(found.changeSet);
  if (needed.length === 0) return { changeSet: found.changeSet, notes: [] };
  return withoutDependents({ ...tables, ...readTables(needed) }, { ...found, user: statedUser() });
}

const hidden: Hide = ({ table, key }, field, row) => {
  if (!mayHide(table)) return null;
  const word = hiddenWord(table, field, { key, row }, statedUser());
  return word === null ? null : t(word);
};

export const verifyLog: Rpc['verifyLog'] = () => {
  recover();
  return verify();
};
