import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import type { Tables } from '../../model/snapshot';
import type { ScoreInput } from '../../rpc/scoring';
import { listed } from '../comparison/problems';
import type { ActionContext } from '../context';
import type { Outcome } from '../outcome';
import { MAX_TEXT } from './limits';
import { firstAndLast, isHandedIn } from './submissions';
import { checkScores, raterName, refuseRowInTheWay, scoreRow, withReason } from './submit';

/**
 * Changes what a rater gave, as the next revision with its reason: rows for the criteria that differ. What was given
 * before stays, and statistics keep revision 1.
 *
 * @throws RampError `scoring.…` for what hinders it, each with its remedy.
 */
export function reviseScores(
  tables: Tables,
  input: ScoreInput & { readonly reason: string; readonly stated: string },
  context: ActionContext,
): Outcome {
  const { submission, own, entries } = checkScores(tables, input);
  const { alias, taskId } = submission;
  if (!isHandedIn(own, entries.length)) throw new RampError('scoring.notYet', { alias });
  const reason = input.reason.trim();
  if (reason === '') throw new RampError('scoring.noReason');
  if (reason.length > MAX_TEXT) {
    throw new RampError('scoring.tooLong', { where: t('scoring.reasonWord'), max: MAX_TEXT });
  }
  const { first, last } = firstAndLast(own, entries.length);
  const changed = entries.filter(({ level, evidence }, i) => {
    const was = last[i];
    return was ? level !== was.level || evidence !== was.evidence.trim() : level !== null;
  });
  const emptied = changed.filter(({ level }) => level === null).map(({ criterion }) => criterion);
  if (emptied.length > 0) throw new RampError('scoring.emptied', { criteria: listed(emptied) });
  const revision = Math.max(...own.map((score) => score.revision)) + 1;
  const sentence =
    changed.length === 0
      ? t('scoring.same', { alias })
      : t('scoring.revised', { alias, count: changed.length, revision });
  const rows = changed.map((entry) => {
    const row = scoreRow(taskId, own[0]?.rater ?? raterName(input.stated), entry, revision, context.now);
    return withReason(row, reason);
  });
  refuseRowInTheWay(tables, rows, input.stated);
  const late = changed
    .filter((entry) => first[entries.indexOf(entry)] === null)
    .map(({ criterion }) => criterion);
  return {
    changeSet: {
      action: 'scoreRevise',
      title: sentence,
      tables: rows.length > 0 ? [{ table: 'scores', rows }] : [],
    },
    notes:
      rows.length === 0
        ? []
        : [
            t('scoring.note.first'),
            ...(late.length > 0 ? [t('scoring.note.late', { criteria: listed(late) })] : []),
          ],
    sentence,
  };
}
