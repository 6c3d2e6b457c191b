import { t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { Tables } from '../../model/snapshot';
import type { DueItem } from '../../rpc/tasks';
import { endsOf, stageOf } from '../candidates/stage';
import { stageNames } from '../candidates/stageNames';
import { taskVersions } from '../comparison/rubric';
import { aliasesOf } from '../comparison/tasks';
import type { ActionContext } from '../context';
import { addDays, formatDate } from '../format';
import { givenFor, isHandedIn, scoreIndex, submissionsOf } from '../scoring/submissions';
import { number, rowsOf, text } from '../tables';
import { zoneDays } from '../zoneDay';
import { FEEDBACK_DAYS } from './card';
import { inOnOf } from './isIn';
import { formatMoney } from './money';
import { payDuesOf } from './payState';

/** Raters of a task: one can be compared with nobody. */
const ENOUGH = 2;
/** The first screen looks so many days ahead. */
const SOON = 7;

function feedbackDueOf(task: Row, on: string | null): string {
  if (on === null || text(task, 'feedbackSent') !== '') return '';
  return text(task, 'feedbackDue') || (on === '' ? '' : addDays(on, FEEDBACK_DAYS));
}

/**
 * All there is to do for tasks, what is overdue first: pay what was handed in, also of those who withdrew or whose row
 * is gone; give feedback, unless they withdrew; score, until two raters have handed in; wait for a submission, and ask
 * when it is late where the candidate is.
 */
export function dueItems(tables: Tables, context: ActionContext): readonly DueItem[] {
  const { today, locale } = context;
  const aliases = aliasesOf(tables);
  const ends = endsOf(tables);
  const versionOf = taskVersions(tables);
  const inOn = inOnOf(tables);
  const payDue = payDuesOf(tables, today);
  const raters = ratersOf(tables);
  const decided = stagesPast('task scored', tables);
  const dayIn = zoneDays(context);
  const found: (DueItem & { readonly on: string })[] = [];
  for (const row of rowsOf(tables, 'tasks')) {
    const { key, values } = row;
    if (key === '') continue;
    const candidateId = text(values, 'candidateId').trim();
    const alias = aliases.get(candidateId);
    const task = {
      candidateId,
      taskId: key,
      alias: alias === undefined ? key : alias || candidateId,
      rubric: text(values, 'rubric'),
      version: versionOf(values),
    };
    const add = (kind: DueItem['kind'], on: string, sentence: string, overdue: boolean) =>
      found.push({ kind, ...task, sentence, overdue, on });
    const date = (iso: string) => formatDate(iso, locale);
    const pay = payDue(row);
    if (pay !== '') {
      const fee = formatMoney(number(values, 'fee'), text(values, 'currency'), locale);
      const late = pay < today;
      add('pay', pay, t(late ? 'due.payLate' : 'due.pay', { fee, date: date(pay) }), late);
    }
    // Without a candidate there is nobody to write to and nothing to compare: what is owed stays owed.
    if (alias === undefined || ends.get(candidateId) === 'withdrew') continue;
    const on = inOn(row);
    const feedback = feedbackDueOf(values, on);
    if (feedback !== '') {
      const late = feedback < today;
      add(
        'feedback',
        feedback,
        t(late ? 'due.feedbackLate' : 'due.feedback', { date: date(feedback) }),
        late,
      );
    }
    if (ends.has(candidateId)) continue;
    const by = raters(key);
    if (on !== null && by === 0) add('score', on, t('due.score', { date: date(on) }), false);
    // Once it is decided, a second rater changes nothing.
    if (on !== null && by > 0 && by < ENOUGH && !decided.has(candidateId)) {
      add('score', on, t('due.scoreAgain', { count: by, date: date(on) }), false);
    }
    const due = text(values, 'due');
    if (on !== null || due === '') continue;
    const late = due < dayIn(text(values, 'timeZone'));
    add('submission', due, t(late ? 'due.submissionLate' : 'due.submission', { date: date(due) }), late);
  }
  found.sort((a, b) => Number(b.overdue) - Number(a.overdue) || a.on.localeCompare(b.on));
  return found.map(({ on: _on, ...item }) => item);
}

/** How many raters have handed in a task. On a rubric that is gone nobody can score any more. */
function ratersOf(tables: Tables): (taskId: string) => number {
  const index = scoreIndex(tables);
  const count = new Map(
    submissionsOf(tables).map((submission) => {
      const given = [...givenFor(index, submission).values()];
      const { length } = submission.rubric.criteria;
      return [submission.taskId, given.filter((own) => isHandedIn(own, length)).length] as const;
    }),
  );
  return (taskId) => count.get(taskId) ?? (index.has(taskId) ? ENOUGH : 0);
}

/** Candidates who stand beyond a stage. */
function stagesPast(stage: string, tables: Tables): ReadonlySet<string> {
  const names = stageNames();
  const past = rowsOf(tables, 'candidates').filter(
    (row) => names.indexOf(stageOf(tables, row)) > names.indexOf(stage),
  );
  return new Set(past.map(({ key }) => key));
}

/** What the first screen says of pay and feedback; `''` when nothing is due within a week. */
export function dueSentence(tables: Tables, { today }: ActionContext): string {
  const soon = addDays(today, SOON);
  const ends = endsOf(tables);
  const tasks = rowsOf(tables, 'tasks').filter(({ key }) => key !== '');
  const inOn = inOnOf(tables);
  const pay = tasks.map(payDuesOf(tables, today));
  const feedback = tasks
    .filter(({ values }) => ends.get(text(values, 'candidateId').trim()) !== 'withdrew')
    .map((task) => feedbackDueOf(task.values, inOn(task)));
  const late = (dues: readonly string[]) => dues.filter((due) => due !== '' && due < today).length;
  const next = (dues: readonly string[]) => dues.filter((due) => due >= today && due <= soon).length;
  const parts = [
    { key: 'due.home.payLate', count: late(pay) },
    { key: 'due.home.pay', count: next(pay) },
    { key: 'due.home.feedbackLate', count: late(feedback) },
    { key: 'due.home.feedback', count: next(feedback) },
  ] as const;
  const said = parts.filter(({ count }) => count > 0).map(({ key, count }) => t(key, { count }));
  return said.length === 0 ? '' : t('due.home', { what: said.join(t('due.home.and')) });
}
