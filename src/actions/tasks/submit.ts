import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { TableChange } from '../../model/changeset';
import type { Tables } from '../../model/snapshot';
import { checkRow } from '../../model/validate';
import { aliasOf, taskRow } from '../candidates/read';
import { moveStage } from '../candidates/stage';
import type { ActionContext } from '../context';
import { addDays, formatDate } from '../format';
import type { Outcome } from '../outcome';
import { changedFields, number, text } from '../tables';
import { zoneDays } from '../zoneDay';
import { daysAfter, FEEDBACK_DAYS, MAX_PAY_DAYS } from './card';
import { checkSubmission } from './submitCheck';

export type Submission = {
  readonly taskId: string;
  /** On the candidate's calendar, as the due date is. */
  readonly submitted: string;
  readonly minutes: number | null;
  readonly link: string;
};

/** What a submission writes into a task: the day, and the days by which payment and feedback were promised. */
export function submittedOn(task: Row, submitted: string) {
  return {
    submitted,
    paymentDue: addDays(submitted, daysAfter(task, 'paymentDue', MAX_PAY_DAYS)),
    feedbackDue: addDays(submitted, daysAfter(task, 'feedbackDue', FEEDBACK_DAYS)),
  };
}

/**
 * Notes that a task was handed in, or corrects what was noted. Payment and feedback are due as many days after the
 * submission as the card promised; the candidate's stage becomes *task submitted*.
 * @throws RampError `task.badDate`, `task.future`, `task.badMinutes`, `task.badLink`, and those of `taskRow`
 */
export function markSubmitted(tables: Tables, input: Submission, context: ActionContext): Outcome {
  const { task, candidate } = taskRow(tables, input.taskId);
  const { submitted, minutes, link } = input;
  const { values } = task;
  const today = zoneDays(context)(text(values, 'timeZone'));
  const [wrong] = checkSubmission(input, today);
  if (wrong) throw new RampError(wrong.code, wrong.params);
  const after = { ...submittedOn(values, submitted), minutesReported: minutes ?? '', link: link.trim() };
  checkRow('tasks', after, { partial: true });
  const alias = aliasOf(tables, candidate.key);
  const params = { task: task.key, alias };
  const diff = changedFields(values, after);
  const moved = moveStage(tables, candidate, 'task submitted', submitted);
  const changes: TableChange[] = [];
  if (diff) changes.push({ table: 'tasks', rows: [{ kind: 'change', key: task.key, ...diff }] });
  if (moved.stages.length > 0) changes.push({ table: 'stages', rows: moved.stages });
  const own = changedFields(candidate.values, moved.candidate);
  if (own) changes.push({ table: 'candidates', rows: [{ kind: 'change', key: candidate.key, ...own }] });
  const title =
    changes.length === 0
      ? t('task.submittedSame', params)
      : t(text(values, 'submitted') === '' ? 'task.submitted' : 'task.submittedAgain', params);
  const box = number(values, 'timeBox');
  const due = text(values, 'due');
  return {
    changeSet: { action: 'taskSubmitted', title, tables: changes },
    notes: [
      ...(due !== '' && submitted > due ? [t('task.note.late')] : []),
      ...(text(values, 'sent') > submitted ? [t('task.note.beforeSent')] : []),
      ...(minutes !== null && box !== null && minutes > box
        ? [t('task.note.overran', { minutes, box })]
        : []),
      ...(minutes === null ? [t('task.note.noMinutes')] : []),
      t('task.note.payBy', { paid: formatDate(after.paymentDue, context.locale) }),
    ],
    sentence: title,
  };
}
