import { RampError } from '../../domain/error';
import { lookUp, t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { RowChange, TableChange } from '../../model/changeset';
import type { SheetRow, Tables } from '../../model/snapshot';
import { checkRow } from '../../model/validate';
import type { TaskCard, TaskSender } from '../../rpc/tasks';
import { usedAliases } from '../candidates/add';
import { aliasOf, candidateRow, idSeries } from '../candidates/read';
import { endsOf, moveStage } from '../candidates/stage';
import { aliasesOf } from '../comparison/tasks';
import type { ActionContext } from '../context';
import { addDays, formatDate } from '../format';
import type { Outcome } from '../outcome';
import { newAlias, seededNumbers } from '../person/alias';
import { rubricVersion } from '../rubrics/read';
import { viewRubric } from '../rubrics/view';
import { changedFields, rowsOf, sameName, text } from '../tables';
import { checkCard, feeOf } from './card';
import { checkSender, senderChange } from './sender';

export type SendInput = {
  readonly candidateIds: readonly string[];
  readonly card: TaskCard;
  readonly sender?: TaskSender;
  readonly seed: string;
};

/**
 * A task for each candidate, from one card: the newest version of the rubric, the fee promised, the candidate's stage
 * moved to *task invited*. A candidate typed by hand gets an alias with the first task. Who asks is kept for the brief.
 *
 * @param user Who sends it, as stated.
 * @throws RampError `task.nobody`, `candidate.unknown`, `candidate.ended.…`, `rubric.unknown`, `task.rubricNotReady`, and
 * the first error of the card and of who asks.
 */
export function sendTask(tables: Tables, input: SendInput, user: string, context: ActionContext): Outcome {
  const { card, seed } = input;
  const ids = [...new Set(input.candidateIds)];
  if (ids.length === 0) throw new RampError('task.nobody');
  const ends = endsOf(tables);
  const candidates = ids.map((id) => {
    const row = candidateRow(tables, id);
    const end = ends.get(id);
    if (end) throw new RampError(`candidate.ended.${end}`, { alias: aliasOf(tables, id) });
    return row;
  });
  const found = checkCard(card, context.today);
  const error = found.find(({ severity }) => severity === 'error');
  if (error) throw new RampError(error.code, error.params);
  const [lack] = input.sender ? checkSender(input.sender) : [];
  if (lack) throw new RampError(lack.code);
  const rubric = rubricVersion(tables, card.rubric);
  refuseUnready(tables, rubric.name);

  const aliases = usedAliases(tables);
  const shown = aliasesOf(tables);
  const random = seededNumbers(seed);
  const freeTask = idSeries(tables, 'T', 'taskId');
  const tasks: RowChange[] = [];
  const stages: RowChange[] = [];
  const changed: RowChange[] = [];
  const called: string[] = [];
  for (const candidate of candidates) {
    const taskId = freeTask();
    const row = taskOf(
      taskId,
      candidate.key,
      card,
      { name: rubric.name, version: rubric.version },
      user,
      context,
    );
    checkRow('tasks', row);
    tasks.push({ kind: 'add', key: taskId, after: row });
    const moved = moveStage(tables, candidate, 'task invited', context.today);
    stages.push(...moved.stages);
    const own = text(candidate.values, 'alias').trim();
    const alias = own || newAlias(aliases, random);
    aliases.add(alias);
    // What somebody typed for an alias may be a name: that stays out of the title.
    called.push(own === '' ? alias : shown.get(candidate.key) || candidate.key);
    const diff = changedFields(candidate.values, { ...moved.candidate, alias });
    if (diff) changed.push({ kind: 'change', key: candidate.key, ...diff });
  }
  const changes: TableChange[] = [{ table: 'tasks', rows: tasks }];
  if (stages.length > 0) changes.push({ table: 'stages', rows: stages });
  if (changed.length > 0) changes.push({ table: 'candidates', rows: changed });
  const kept = input.sender ? senderChange(tables, input.sender) : null;
  if (kept) changes.push(kept);
  const title = t('task.sent', { count: tasks.length, title: card.title.trim(), aliases: fewOf(called) });
  return {
    changeSet: { action: 'taskSend', title, tables: changes },
    notes: [
      ...found.flatMap(({ code, params }) => lookUp(code, params) ?? []),
      ...again(tables, candidates, rubric.name),
      ...(user === '' ? [t('task.note.nobodyAsked')] : []),
      t('task.note.promise', {
        due: formatDate(card.due, context.locale),
        zone: card.timeZone,
        paid: formatDate(text(tasks[0]?.kind === 'add' ? tasks[0].after : {}, 'paymentDue'), context.locale),
      }),
    ],
    sentence: `${title} ${t('task.sentNext')}`,
  };
}

/** As many as one line of the log can be read by. */
const MOST_ALIASES = 10;

function fewOf(aliases: readonly string[]): string {
  const more = aliases.length - MOST_ALIASES;
  const shown = aliases.slice(0, MOST_ALIASES).join(', ');
  return more > 0 ? t('task.aliasesMore', { aliases: shown, more }) : shown;
}

/** What lint would mend is mended before somebody works by it. */
function refuseUnready(tables: Tables, name: string): void {
  const problem = rubricProblem(tables, name);
  if (problem !== '') throw new RampError('task.rubricNotReady', { rubric: name, problem });
}

/** Why no task can be sent with the newest version of a rubric; `''` when one can. */
export function rubricProblem(tables: Tables, name: string): string {
  return viewRubric(tables, name).lint.find(({ severity }) => severity !== 'warning')?.sentence ?? '';
}

function taskOf(
  taskId: string,
  candidateId: string,
  card: TaskCard,
  rubric: { readonly name: string; readonly version: number },
  user: string,
  { today }: ActionContext,
): Row {
  return {
    taskId,
    candidateId,
    rubric: rubric.name,
    rubricVersion: rubric.version,
    title: card.title.trim(),
    deliverable: card.deliverable.trim(),
    timeBox: card.timeBox ?? '',
    hours: card.hours ?? '',
    rate: card.rate ?? '',
    fee: feeOf(card) ?? '',
    currency: card.currency,
    sent: today,
    due: card.due,
    timeZone: card.timeZone,
    aiRule: card.aiRule,
    reuseRule: card.reuseRule,
    payStatus: 'promised',
    // Counted from the due date until there is a submission.
    paymentDue: addDays(card.due, card.payDays ?? 0),
    feedbackDue: addDays(card.due, card.feedbackDays ?? 0),
    requestedBy: user,
  };
}

/** Who has a task on this rubric already: perhaps meant, perhaps a second press. */
function again(tables: Tables, candidates: readonly SheetRow[], rubric: string): readonly string[] {
  const had = new Map(
    rowsOf(tables, 'tasks')
      .filter(({ values }) => sameName(text(values, 'rubric'), rubric))
      .map(({ key, values }) => [text(values, 'candidateId').trim(), key] as const),
  );
  const shown = aliasesOf(tables);
  return candidates.flatMap(({ key }) => {
    const task = had.get(key);
    const alias = shown.get(key) || key;
    return task === undefined ? [] : [t('task.note.again', { alias, task, rubric })];
  });
}
