import { t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { Tables } from '../../model/snapshot';
import type { DueItem } from '../../rpc/tasks';
import { endsOf } from '../candidates/stage';
import { taskVersions } from '../comparison/rubric';
import { aliasesOf } from '../comparison/tasks';
import type { ActionContext } from '../context';
import { addDays, formatDate } from '../format';
import { number, rowsOf, text } from '../tables';
import { FEEDBACK_DAYS, MAX_PAY_DAYS } from './card';
import { formatMoney } from './money';
import { payDue } from './pay';

/** The first screen looks so many days ahead. */
const SOON = 7;

/** When a task is to be paid; `''` when nothing is. A row typed by hand is held to the longest term there is. */
export function payDueOf(task: Row): string {
  return payDue(task, (submitted) => addDays(submitted, MAX_PAY_DAYS));
}

function feedbackDueOf(task: Row): string {
  const submitted = text(task, 'submitted');
  if (submitted === '' || text(task, 'feedbackSent') !== '') return '';
  return text(task, 'feedbackDue') || addDays(submitted, FEEDBACK_DAYS);
}

/**
 * All there is to do for tasks, what is overdue first: pay what was handed in, also of those who withdrew; give
 * feedback, unless they withdrew; score; wait for a submission, and ask when it is late.
 */
export function dueItems(tables: Tables, { today, locale }: ActionContext): readonly DueItem[] {
  const aliases = aliasesOf(tables);
  const ends = endsOf(tables);
  const versionOf = taskVersions(tables);
  const scored = new Set(rowsOf(tables, 'scores').map(({ values }) => text(values, 'taskId').trim()));
  const found: (DueItem & { readonly on: string })[] = [];
  for (const { key, values } of rowsOf(tables, 'tasks')) {
    const candidateId = text(values, 'candidateId').trim();
    const alias = aliases.get(candidateId);
    if (key === '' || alias === undefined) continue;
    const task = {
      candidateId,
      taskId: key,
      alias: alias || candidateId,
      rubric: text(values, 'rubric'),
      version: versionOf(values),
    };
    const add = (kind: DueItem['kind'], on: string, sentence: string, overdue: boolean) =>
      found.push({ kind, ...task, sentence, overdue, on });
    const date = (iso: string) => formatDate(iso, locale);
    const pay = payDueOf(values);
    if (pay !== '') {
      const fee = formatMoney(number(values, 'fee'), text(values, 'currency'), locale);
      const late = pay < today;
      add('pay', pay, t(late ? 'due.payLate' : 'due.pay', { fee, date: date(pay) }), late);
    }
    if (ends.get(candidateId) === 'withdrew') continue;
    const submitted = text(values, 'submitted');
    const feedback = feedbackDueOf(values);
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
    if (submitted !== '' && !scored.has(key))
      add('score', submitted, t('due.score', { date: date(submitted) }), false);
    const due = text(values, 'due');
    if (submitted !== '' || due === '') continue;
    const late = due < today;
    add('submission', due, t(late ? 'due.submissionLate' : 'due.submission', { date: date(due) }), late);
  }
  found.sort((a, b) => Number(b.overdue) - Number(a.overdue) || a.on.localeCompare(b.on));
  return found.map(({ on: _on, ...item }) => item);
}

/** What the first screen says of pay and feedback; `''` when nothing is due within a week. */
export function dueSentence(tables: Tables, { today }: ActionContext): string {
  const soon = addDays(today, SOON);
  const ends = endsOf(tables);
  const tasks = rowsOf(tables, 'tasks').filter(({ key }) => key !== '');
  const pay = tasks.map(({ values }) => payDueOf(values));
  const feedback = tasks
    .filter(({ values }) => ends.get(text(values, 'candidateId').trim()) !== 'withdrew')
    .map(({ values }) => feedbackDueOf(values));
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
