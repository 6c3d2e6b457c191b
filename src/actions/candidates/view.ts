import { t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { SheetRow, Tables } from '../../model/snapshot';
import type { CandidateEntry, CandidateForm, CandidateView, TaskEntry } from '../../rpc/tasks';
import { taskVersions } from '../comparison/rubric';
import { aliasesOf } from '../comparison/tasks';
import type { ActionContext } from '../context';
import { formatDate, formatNumber } from '../format';
import { roleNames } from '../hires/fields';
import { seedRoles, withRoles } from '../roles/seedRoles';
import { number, rowsOf, text } from '../tables';
import { inOnOf } from '../tasks/isIn';
import { formatMoney } from '../tasks/money';
import { payDuesOf, payLine, payStatus } from '../tasks/payState';
import { zoneDays } from '../zoneDay';
import { candidateRow, sheetNotices } from './read';
import { endsOf, stageOf, stagesOf } from './stage';

function entryOf(tables: Tables): (row: SheetRow) => CandidateEntry {
  const aliases = aliasesOf(tables);
  const ends = endsOf(tables);
  const tasks = new Map<string, number>();
  for (const { values } of rowsOf(tables, 'tasks')) {
    const id = text(values, 'candidateId').trim();
    tasks.set(id, (tasks.get(id) ?? 0) + 1);
  }
  return (row) => ({
    candidateId: row.key,
    name: text(row.values, 'name'),
    alias: aliases.get(row.key) ?? '',
    role: text(row.values, 'role'),
    stage: stageOf(tables, row) || 'applied',
    ended: ends.get(row.key) ?? '',
    tasks: tasks.get(row.key) ?? 0,
  });
}

/** Everybody in the Candidates sheet, by name: this is administration, raters see aliases only. */
export function listCandidates(tables: Tables): {
  readonly candidates: readonly CandidateEntry[];
  readonly notices: readonly string[];
} {
  const rows = rowsOf(tables, 'candidates').filter(({ key }) => key !== '');
  const first = new Map(rows.map((row) => [row.key, row] as const).reverse());
  return { candidates: [...first.values()].reverse().map(entryOf(tables)), notices: sheetNotices(tables) };
}

/** One candidate with all that happened. @throws RampError `candidate.unknown`, `candidate.twice` */
export function viewCandidate(tables: Tables, candidateId: string, context: ActionContext): CandidateView {
  const row = candidateRow(tables, candidateId);
  const { values } = row;
  const date = (of: Row, field: string) =>
    text(of, field) === '' ? '' : formatDate(text(of, field), context.locale);
  const versionOf = taskVersions(tables);
  const inOn = inOnOf(tables);
  const payDue = payDuesOf(tables, context.today);
  const dayIn = zoneDays(context);
  return {
    ...entryOf(tables)(row),
    contact: text(values, 'contact'),
    source: text(values, 'source'),
    applied: date(values, 'applied'),
    stages: stagesOf(tables, candidateId).map(({ values: stage }) => ({
      stage: text(stage, 'stage'),
      entered: date(stage, 'entered'),
      left: date(stage, 'left'),
      outcome: text(stage, 'outcome') || 'open',
      reason: text(stage, 'reason'),
    })),
    taskList: rowsOf(tables, 'tasks')
      .filter((task) => task.key !== '' && text(task.values, 'candidateId').trim() === candidateId)
      .map((task) => ({
        ...taskEntry(task, payDue(task), context),
        version: versionOf(task.values),
        isIn: inOn(task) !== null,
        today: dayIn(text(task.values, 'timeZone')),
      })),
    today: context.today,
  };
}

function taskEntry(
  { key, values }: SheetRow,
  due: string,
  context: ActionContext,
): Omit<TaskEntry, 'version' | 'isIn' | 'today'> {
  const { locale, today } = context;
  const date = (field: string) => formatDate(text(values, field), locale);
  const submitted = text(values, 'submitted');
  const minutes = number(values, 'minutesReported');
  const line =
    submitted === ''
      ? [
          ...(text(values, 'sent') === '' ? [] : [t('task.line.sent', { date: date('sent') })]),
          ...(text(values, 'due') === '' ? [] : [t('task.line.due', { date: date('due') })]),
        ]
      : [
          t('task.line.submitted', { date: date('submitted') }),
          ...(minutes === null
            ? []
            : [t('task.line.minutes', { minutes: formatNumber(minutes, locale, 0) })]),
        ];
  return {
    taskId: key,
    title: text(values, 'title') || text(values, 'rubric'),
    rubric: text(values, 'rubric'),
    line: line.join(' · '),
    submitted,
    minutes,
    link: text(values, 'link'),
    fee: formatMoney(number(values, 'fee'), text(values, 'currency'), locale),
    payStatus: payStatus(values),
    payLine: payLine(values, due, context),
    overdue: due !== '' && due < today,
  };
}

/** What the form for a new candidate offers. */
export function candidateForm(tables: Tables, { today }: ActionContext): CandidateForm {
  const sources = rowsOf(tables, 'candidates').map(({ values }) => text(values, 'source'));
  return {
    roles: roleNames(withRoles(tables, seedRoles(tables))),
    sources: [...new Set(sources.filter((source) => source !== ''))],
    today,
  };
}
