import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import { isCivilDate } from '../../model/problem';
import type { Tables } from '../../model/snapshot';
import { checkRow } from '../../model/validate';
import type { ActionContext } from '../context';
import type { Outcome } from '../outcome';
import { rowsOf, text } from '../tables';
import { candidateRow } from './read';
import { endStages, endsOf } from './stage';

/**
 * A candidate takes themselves out: the stage they stand in ends as *withdrew*. What they handed in is still paid.
 * @throws RampError `candidate.badDate`, `candidate.future`, `candidate.alreadyGone`, and those of `candidateRow`
 */
export function withdraw(
  tables: Tables,
  input: { readonly candidateId: string; readonly on: string; readonly reason: string },
  { today }: ActionContext,
): Outcome {
  const candidate = candidateRow(tables, input.candidateId);
  const alias = text(candidate.values, 'alias').trim() || candidate.key;
  const { on } = input;
  if (!isCivilDate(on)) throw new RampError('candidate.badDate', { date: on });
  if (on > today) throw new RampError('candidate.future', { date: on });
  if (endsOf(tables).get(candidate.key) === 'withdrew')
    throw new RampError('candidate.alreadyGone', { alias });
  const reason = input.reason.trim();
  checkRow('stages', { reason }, { partial: true });
  const rows = endStages(tables, candidate, on, { outcome: 'withdrew', reason });
  const owed = rowsOf(tables, 'tasks').filter(
    ({ values }) =>
      text(values, 'candidateId').trim() === candidate.key &&
      text(values, 'submitted') !== '' &&
      text(values, 'payStatus') !== 'paid',
  );
  const title = t('candidate.withdrew', { alias });
  return {
    changeSet: { action: 'candidateWithdraw', title, tables: [{ table: 'stages', rows }] },
    notes: owed.map(({ key }) => t('candidate.note.owed', { task: key })),
    sentence: title,
  };
}
