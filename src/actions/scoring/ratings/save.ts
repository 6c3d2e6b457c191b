import { RampError } from '../../../domain/error';
import { t } from '../../../i18n/text';
import type { Row } from '../../../model/cell';
import type { RowChange, TableChange } from '../../../model/changeset';
import type { SheetRow, Tables } from '../../../model/snapshot';
import type { RatingsInput } from '../../../rpc/ratings';
import { freeId } from '../../candidates/read';
import type { ActionContext } from '../../context';
import { formatDate, formatNumber } from '../../format';
import { roleNames } from '../../hires/fields';
import { baseCurrency } from '../../import/importContext';
import type { Outcome } from '../../outcome';
import { newAlias, seededNumbers } from '../../person/alias';
import { seedRoles, withRoles } from '../../roles/seedRoles';
import { foldName, nextId, number, rowsOf, text } from '../../tables';
import { MAX_LEVEL } from '../limits';
import { sealing } from '../seal';
import { freezing, raterName, scoreRow } from '../submit';
import { arrivalsOf } from './arrivals';
import { madeRubric, type RatingsRubric, ratingsRubric } from './rubric';

/** Where nobody chose a base currency: a fee of 0 is 0 in any. */
const ANY_CURRENCY = 'EUR';

/**
 * Writes the ratings of a file as one change: scores as revision 1, and candidates, tasks and a rubric where there are
 * none yet. A submission is known by task ID, alias, candidate ID or name. What is there already is not written again,
 * and a score that is there with another level stays.
 *
 * @throws RampError `ratings.…`, `rubric.…`
 */
export function importRatings(tables: Tables, input: RatingsInput, context: ActionContext): Outcome {
  checkRatings(input);
  const seeds = seedRoles(tables);
  const role = roleNames(withRoles(tables, seeds)).find((each) => foldName(each) === foldName(input.role));
  if (role === undefined) throw new RampError('ratings.noRole', { role: input.role });
  const rubric = ratingsRubric(tables, input, context.today);
  const people = placed(tables, input, rubric, role, context);
  const scores = scoresOf(tables, input, rubric, people.taskIds, context.now);
  const title =
    scores.rows.length === 0
      ? t('ratings.same', { file: input.file })
      : t('ratings.imported', {
          count: scores.rows.length,
          submissions: t('ratings.submissions', { count: input.submissions.length }),
          raters: t('ratings.raters', { count: input.raters.length }),
          file: input.file,
        });
  if (scores.rows.length === 0) {
    return { changeSet: { action: 'ratings', title, tables: [] }, notes: scores.notes, sentence: title };
  }
  const arrivals = arrivalsOf(tables, people.rated, rubric.there, context.today);
  const freezes = rubric.there
    ? freezing(tables, rubric.there, context.today)
    : [sealing(tables, madeRubric(rubric))];
  const newRoles = people.candidates.length > 0 ? seeds : [];
  const changes: TableChange[] = [
    { table: 'roles', rows: newRoles },
    { table: 'rubrics', rows: rubric.added },
    ...freezes.filter(({ table }) => table !== 'settings'),
    { table: 'candidates', rows: [...people.candidates, ...arrivals.candidates] },
    { table: 'tasks', rows: [...people.tasks, ...arrivals.tasks] },
    { table: 'stages', rows: arrivals.stages },
    { table: 'scores', rows: scores.rows },
    ...freezes.filter(({ table }) => table === 'settings'),
  ];
  return {
    changeSet: { action: 'ratings', title, tables: changes.filter(({ rows }) => rows.length > 0) },
    notes: [
      ...scores.notes,
      ...(people.tasks.length > 0 ? [t('ratings.note.pay')] : []),
      ...(arrivals.marked > 0
        ? [
            t('ratings.note.marked', {
              count: arrivals.marked,
              date: formatDate(context.today, context.locale),
            }),
          ]
        : []),
      ...(rubric.added.length > 0 ? [t('ratings.note.rubric', { name: rubric.name })] : []),
      ...rangeNote(input, context.locale),
      ...(newRoles.length > 0 ? [t('hire.rolesSeeded')] : []),
    ],
    sentence: title,
  };
}

/** As many as one execution writes in half of the time that it has, and as undo can keep. */
const MOST_SCORES = 100_000;

/** The page has read the file already; what arrives is checked again. */
function checkRatings({ rows, criteria, submissions, raters }: RatingsInput): void {
  if (rows.length === 0) throw new RampError('ratings.none');
  const count = rows.reduce((sum, { levels }) => sum + levels.filter((level) => level !== null).length, 0);
  if (count > MOST_SCORES) throw new RampError('ratings.tooMany', { count, max: MOST_SCORES });
  const blank = [...submissions, ...raters].some((name) => name.trim() === '');
  if (blank) throw new RampError('ratings.blank');
  for (const { submission, rater, levels } of rows) {
    if (
      submissions[submission] === undefined ||
      raters[rater] === undefined ||
      levels.length !== criteria.length
    ) {
      throw new RampError('ratings.blank');
    }
    levels.forEach((level, c) => {
      if (level === null || (Number.isInteger(level) && level >= 0 && level <= MAX_LEVEL)) return;
      throw new RampError('scoring.level', { criterion: criteria[c] ?? '', level, max: MAX_LEVEL });
    });
  }
}

type Placed = {
  /** By submission of the file. */
  readonly taskIds: readonly string[];
  /** Rows to add for submissions that are not there yet. */
  readonly candidates: readonly RowChange[];
  readonly tasks: readonly RowChange[];
  /** Tasks that are there. */
  readonly rated: readonly SheetRow[];
};

/** Finds the task of each submission, and makes those that are not there. */
function placed(
  tables: Tables,
  input: RatingsInput,
  rubric: RatingsRubric,
  role: string,
  { today }: ActionContext,
): Placed {
  const known = knownSubmissions(tables, rubric.there?.tasks ?? []);
  const aliases = new Set(
    rowsOf(tables, 'candidates').flatMap(({ values }) => [text(values, 'alias'), text(values, 'name')]),
  );
  const random = seededNumbers(input.seed);
  const currency = baseCurrency(tables) || ANY_CURRENCY;
  const candidates: RowChange[] = [];
  const tasks: RowChange[] = [];
  const rated: SheetRow[] = [];
  let candidateId = '';
  let taskId = '';
  const taskIds = input.submissions.map((submission): string => {
    const name = submission.trim();
    const found = known(name);
    if (found.task) {
      rated.push(found.task);
      return text(found.task.values, 'taskId');
    }
    let owner = found.candidateId;
    if (owner === '') {
      candidateId = candidateId === '' ? freeId(tables, 'C', 'candidateId') : nextId('C', [candidateId]);
      owner = candidateId;
      const alias = newAlias(aliases, random);
      aliases.add(alias);
      const after: Row = {
        candidateId,
        name,
        role,
        stage: 'task scored',
        source: input.file,
        applied: today,
        alias,
      };
      candidates.push({ kind: 'add', key: candidateId, after });
    }
    taskId = taskId === '' ? freeId(tables, 'T', 'taskId') : nextId('T', [taskId]);
    const after: Row = {
      taskId,
      candidateId: owner,
      rubric: rubric.name,
      rubricVersion: rubric.version,
      fee: 0,
      currency,
      payStatus: 'paid',
    };
    tasks.push({ kind: 'add', key: taskId, after });
    return taskId;
  });
  return { taskIds, candidates, tasks, rated };
}

/** How a file may call a submission: by its task, by the alias, by the candidate's ID or name. */
function knownSubmissions(tables: Tables, roundTasks: readonly SheetRow[]) {
  const taskById = new Map<string, SheetRow>();
  const taskOf = new Map<string, SheetRow>();
  for (const task of roundTasks) {
    const [id, owner] = [text(task.values, 'taskId'), text(task.values, 'candidateId')];
    if (id === '') continue;
    if (!taskById.has(foldName(id))) taskById.set(foldName(id), task);
    if (!taskOf.has(owner)) taskOf.set(owner, task);
  }
  const candidates = new Map<string, string>();
  for (const field of ['alias', 'candidateId', 'name']) {
    for (const { key, values } of rowsOf(tables, 'candidates')) {
      const name = foldName(text(values, field));
      if (key !== '' && name !== '' && !candidates.has(name)) candidates.set(name, key);
    }
  }
  return (name: string): { readonly task: SheetRow | undefined; readonly candidateId: string } => {
    const candidateId = candidates.get(foldName(name)) ?? '';
    return { task: taskById.get(foldName(name)) ?? taskOf.get(candidateId), candidateId };
  };
}

/** The rows to be written: scores that are there already stay as they are. */
function scoresOf(
  tables: Tables,
  input: RatingsInput,
  rubric: RatingsRubric,
  taskIds: readonly string[],
  now: string,
): { readonly rows: readonly RowChange[]; readonly notes: readonly string[] } {
  const keyOf = (task: string, rater: string, criterion: string): string =>
    [task, foldName(rater), foldName(criterion)].join('\u001f');
  const there = new Map<string, number | null>();
  const spelling = new Map<string, string>();
  for (const { values } of rowsOf(tables, 'scores')) {
    const [task, rater, criterion] = [
      text(values, 'taskId'),
      text(values, 'rater'),
      text(values, 'criterion'),
    ];
    if ((number(values, 'revision') ?? 1) !== 1 || rater.trim() === '') continue;
    const key = keyOf(task, rater, criterion);
    if (!there.has(key)) there.set(key, number(values, 'level'));
    if (!spelling.has(foldName(rater))) spelling.set(foldName(rater), rater);
  }
  const raters = input.raters.map((rater) => spelling.get(foldName(rater)) ?? raterName(rater));
  const rows: RowChange[] = [];
  let same = 0;
  let differs = 0;
  for (const { submission, rater, levels } of input.rows) {
    const task = taskIds[submission] ?? '';
    const name = raters[rater] ?? '';
    levels.forEach((level, c) => {
      if (level === null) return;
      const criterion = rubric.criteria[c] ?? '';
      const key = keyOf(task, name, criterion);
      const was = there.get(key);
      if (was === undefined) rows.push(scoreRow(task, name, { criterion, level, evidence: '' }, 1, now));
      else if (was === level) same += 1;
      else differs += 1;
      if (was === undefined) there.set(key, level);
    });
  }
  return {
    rows,
    notes: [
      ...(same > 0 && rows.length > 0 ? [t('ratings.note.same', { count: same })] : []),
      ...(differs > 0 ? [t('ratings.note.differs', { count: differs })] : []),
    ],
  };
}

/** A scale that ends below the highest level is kept as it is, and what that means is said. */
function rangeNote({ rows }: RatingsInput, locale: string): readonly string[] {
  let high = 0;
  for (const { levels } of rows) for (const level of levels) if (level !== null && level > high) high = level;
  if (high === MAX_LEVEL) return [];
  return [
    t('ratings.note.range', {
      high,
      max: MAX_LEVEL,
      best: formatNumber((100 * high) / MAX_LEVEL, locale, 0),
    }),
  ];
}
