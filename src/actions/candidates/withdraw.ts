import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import { isCivilDate } from '../../model/problem';
import type { Tables } from '../../model/snapshot';
import { checkRow } from '../../model/validate';
import type { ActionContext } from '../context';
import type { Outcome } from '../outcome';
import { rowsOf, text } from '../tables';
import { inOnOf } from '../tasks/isIn';
import { payStatus } from '../tasks/payState';
import { aliasOf, candidateRow } from './read';
import { endStages, endsOf } from './stage';

/**
 * A candidate takes themselves out: the stage they stand in ends as *withdrew*. What they handed in is still paid.
 * @throws RampError `candidate.badDate`, `candidate.future`, `candidate.alreadyGone`, `candidate.alreadyDecided`, and those of `candidateRow`
 */
export function withdraw(
  tables: Tables,
  input: { readonly candidateId: string; readonly on: string; readonly reason: string },
  { today }: ActionContext,
): Outcome {
  const candidate = candidateRow(tables, input.candidateId);
  const alias = aliasOf(tables, candidate.key);
  const { on } = input;
  if (!isCivilDate(on)) throw new RampError('candidate.badDate', { date: on });
  if (on > today) throw new RampError('candidate.future', { date: on });
  const end = endsOf(tables).get(candidate.key);
  if (end === 'withdrew') throw new RampError('candidate.alreadyGone', { alias });
  // The outcome and the reason in Stages are those of a decision: nothing is written over them.
  if (end === 'rejected') throw new RampError('candidate.alreadyDecided', { alias });
  const reason = input.reason.trim();
  checkRow('stages', { reason }, { partial: true });
  const rows = endStages(tables, candidate, on, { outcome: 'withdrew', reason });
  const inOn = inOnOf(tables);
  const owed = rowsOf(tables, 'tasks').filter(
    (task) =>
      text(task.values, 'candidateId').trim() === candidate.key &&
      inOn(task) !== null &&
      payStatus(task.values) !== 'paid',
  );
  const title = t('candidate.withdrew', { alias });
  return {
    changeSet: { action: 'candidateWithdraw', title, tables: [{ table: 'stages', rows }] },
    notes: owed.map(({ key }) => t('candidate.note.owed', { task: key })),
    sentence: title,
  };
}
