import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import { sha256 } from '../../model/hash';
import type { SheetRow, Tables } from '../../model/snapshot';
import type { FeedbackView } from '../../rpc/comparison';
import type { FeedbackSheet } from '../../rpc/decision';
import { feedbackOf } from '../comparison/feedback';
import { roundOf } from '../comparison/round';
import type { ActionContext } from '../context';
import { formatDate } from '../format';
import type { Outcome } from '../outcome';
import { changedFields, text } from '../tables';
import type { Asked } from './decisionView';
import { taskOfCandidate } from './tasks';
import { type Asking, requireScored } from './unfinished';

/** A letter, not a book; well below what a cell holds. */
export const MAX_FEEDBACK = 20_000;

/**
 * A candidate's feedback: what was written so far, else the draft from the anchors they reached.
 * @throws RampError `comparison.feedback.unknown`, `compare.held`
 */
export function viewFeedback(
  tables: Tables,
  asked: Asked,
  { today, locale, rater, done }: Pick<ActionContext, 'today' | 'locale'> & Asking,
): FeedbackSheet {
  const { rubric, version, candidateId } = asked;
  requireScored(tables, roundOf(tables, rubric, version), { rater, done });
  const { alias, text: draft, notes } = draftOf(tables, asked);
  const { values } = taskOf(tables, asked);
  const kept = text(values, 'feedback');
  const due = text(values, 'feedbackDue');
  const sent = text(values, 'feedbackSent');
  return {
    rubric,
    version,
    candidateId,
    alias,
    task: taskName(tables, asked),
    text: kept === '' ? draft : kept,
    draft,
    blank: t('comparison.feedback.blank'),
    saved: kept !== '',
    sent: sent === '' ? '' : formatDate(sent, locale),
    due: due === '' ? '' : formatDate(due, locale),
    overdue: sent === '' && due !== '' && due < today,
    notes: kept === '' ? notes : [],
    token: tokenOf(values),
  };
}

/** Without a score there is nothing to draft from, yet a person may write. */
function draftOf(tables: Tables, asked: Asked): FeedbackView {
  const { rubric, version, candidateId } = asked;
  const round = roundOf(tables, rubric, version);
  try {
    return feedbackOf(round, candidateId, taskName(tables, asked));
  } catch (error) {
    if (!(error instanceof RampError) || error.code !== 'comparison.feedback.unscored') throw error;
    const { alias = '' } = round.candidates.find((each) => each.candidateId === candidateId) ?? {};
    return { candidateId, alias, text: '', notes: [t('comparison.feedback.unscored', { alias })] };
  }
}

/** Its title, which the candidate read in the brief; the rubric's name where there is none. */
function taskName(tables: Tables, asked: Asked): string {
  return text(taskOfCandidate(tables, asked)?.values ?? {}, 'title').trim() || asked.rubric;
}

function taskOf(tables: Tables, asked: Asked): SheetRow {
  const found = taskOfCandidate(tables, asked);
  if (found === undefined)
    throw new RampError('comparison.feedback.unknown', { candidate: asked.candidateId });
  return found;
}

function tokenOf(values: Row): string {
  return sha256(text(values, 'feedback').replace(/\r\n?/g, '\n')).slice(0, 16);
}

export type FeedbackInput = Asked & {
  readonly text: string;
  readonly sent?: boolean | undefined;
  readonly token: string;
};

/**
 * Keeps a candidate's feedback with their task; with `sent` also that it was sent today. Sending is the person's own
 * act: the add-on sends nothing.
 * @throws RampError `feedback.blank`, `feedback.long`, `feedback.meanwhile`
 */
export function saveFeedback(
  tables: Tables,
  input: FeedbackInput,
  { today, locale }: Pick<ActionContext, 'today' | 'locale'>,
): Outcome {
  const { alias } = draftOf(tables, input);
  const task = taskOf(tables, input);
  const written = input.text.replace(/\r\n?/g, '\n').trim();
  if (written === '') throw new RampError('feedback.blank', { alias });
  if (written.length > MAX_FEEDBACK) throw new RampError('feedback.long', { max: MAX_FEEDBACK });
  if (tokenOf(task.values) !== input.token) throw new RampError('feedback.meanwhile', { alias });
  const sentOn = text(task.values, 'feedbackSent');
  const after: Row = { feedback: written, ...(input.sent && sentOn === '' ? { feedbackSent: today } : {}) };
  const change = changedFields(task.values, after);
  const date = sentOn === '' ? '' : formatDate(sentOn, locale);
  const kept =
    date !== ''
      ? t('feedback.savedSentBefore', { alias, date })
      : t(input.sent ? 'feedback.sent' : 'feedback.saved', { alias });
  const title = change ? kept : t('feedback.same', { alias });
  const blank = t('comparison.feedback.blank');
  const notes = [
    ...(change && date !== '' ? [t('feedback.note.sent', { date })] : []),
    ...(written.includes(blank) ? [t('feedback.unfilled', { blank })] : []),
  ];
  return {
    changeSet: {
      action: 'feedbackSave',
      title,
      tables: change ? [{ table: 'tasks', rows: [{ kind: 'change', key: task.key, ...change }] }] : [],
    },
    notes,
    sentence: title,
  };
}
