import { t } from '../../i18n/text';
import type { SheetRow, Tables } from '../../model/snapshot';
import { foldName, number, rowsOf, sameName, text } from '../tables';
import type { Findings } from './problems';
import { type Criterion, MAX_LEVEL, MIN_LEVEL } from './rubric';
import type { RoundTasks } from './tasks';

/** What one rater gave one submission the first time. */
export type Sheet = {
  /** Index of the candidate, and of the rater. */
  readonly candidate: number;
  readonly rater: number;
  readonly task: string;
  /** By criterion; null where not scored. */
  readonly levels: readonly (number | null)[];
};

export type RoundScores = {
  /** As stated; of several spellings the first in order of their characters. By name. */
  readonly raters: readonly string[];
  readonly sheets: readonly Sheet[];
  /** When the first score was submitted, `''` when that is not known. */
  readonly firstScoreAt: string;
  /** Scores that were revised: statistics keep what was given first. */
  readonly revised: number;
  /** Raters whose first scores say that they had seen the comparison, by name. */
  readonly lookedFirst: readonly string[];
  /** First scores that do not say when they were given. */
  readonly undated: number;
};

/** A row of Scores that can be counted. */
type Score = {
  readonly task: string;
  readonly candidate: number;
  readonly rater: string;
  readonly criterion: number;
  readonly level: number;
};

/** First scores of the round's tasks; every row that cannot be counted is named. */
export function scoresOf(
  tables: Tables,
  { taskOf }: RoundTasks,
  criteria: readonly Criterion[],
  found: Findings,
): RoundScores {
  const rows = rowsOf(tables, 'scores').filter(({ row, values }) => {
    const task = text(values, 'taskId');
    const target = taskOf.get(task);
    if (task === '') found.add('comparison.score.noTask', row);
    else if (target === undefined) found.add('comparison.score.unknownTask', row, { task });
    else if (target === 'deleted') found.add('comparison.score.deleted', row, { task });
    return typeof target === 'number';
  });
  const read = reader(tables, criteria, found);
  const first = new Map<string, Score>();
  const later = new Map<string, number>();
  const spelling = new Map<string, string>();
  const lookedFirst = new Set<string>();
  let firstScoreAt = '';
  let undated = 0;
  for (const each of rows) {
    const score = read(each, taskOf);
    if (score === null) continue;
    const rater = foldName(score.rater);
    const key = [score.task, rater, score.criterion].join('\u001f');
    if (revisionOf(each) > 1) {
      later.set(key, each.row);
      continue;
    }
    if (first.has(key)) {
      found.add('comparison.score.twice', each.row, {
        rater: score.rater,
        criterion: criteria[score.criterion]!.name,
        task: score.task,
      });
      continue;
    }
    first.set(key, score);
    const known = spelling.get(rater);
    if (known === undefined || score.rater < known) spelling.set(rater, score.rater);
    if (sameName(text(each.values, 'reason'), t('scoring.looked'))) lookedFirst.add(rater);
    const at = text(each.values, 'submittedAt');
    if (at === '') undated += 1;
    if (at !== '' && (firstScoreAt === '' || at < firstScoreAt)) firstScoreAt = at;
  }
  for (const [key, row] of later) if (!first.has(key)) found.add('comparison.score.revisionOnly', row);
  const revised = [...later.keys()].filter((key) => first.has(key)).length;
  return {
    ...sheetsOf(first, spelling, criteria.length),
    firstScoreAt,
    revised,
    lookedFirst: [...lookedFirst].sort().map((rater) => spelling.get(rater)!),
    undated,
  };
}

/** Typed by hand, a row may lack its revision: then it is the first. */
function revisionOf({ values }: SheetRow): number {
  return number(values, 'revision') ?? 1;
}

function reader(
  tables: Tables,
  criteria: readonly Criterion[],
  found: Findings,
): (row: SheetRow, taskOf: RoundTasks['taskOf']) => Score | null {
  const position = new Map(criteria.map(({ name }, c) => [foldName(name), c]));
  const faults = new Map<number, string>();
  for (const { row, code, header } of tables.scores?.faults ?? []) {
    if (code !== 'row.duplicate' && code !== 'cell.required' && !faults.has(row)) faults.set(row, header);
  }
  return ({ row, values }, taskOf) => {
    const task = text(values, 'taskId');
    const rater = text(values, 'rater').normalize('NFKC').trim().replace(/\s+/g, ' ');
    const name = text(values, 'criterion').trim();
    const criterion = position.get(foldName(name));
    const level = number(values, 'level');
    if (rater === '') found.add('comparison.score.noRater', row, { task });
    else if (name === '') found.add('comparison.score.noCriterion', row, { task });
    else if (criterion === undefined)
      found.add('comparison.score.unknownCriterion', row, { criterion: name });
    else if (level === null) {
      const column = faults.get(row);
      if (column === undefined) found.add('comparison.score.noLevel', row);
      else found.add('comparison.score.fault', row, { column });
    } else if (!Number.isInteger(level) || level < MIN_LEVEL || level > MAX_LEVEL) {
      found.add('comparison.score.level', row, { level, low: MIN_LEVEL, high: MAX_LEVEL });
    } else return { task, candidate: taskOf.get(task) as number, rater, criterion, level };
    return null;
  };
}

/** By candidate, task and rater, whatever the order of the rows. */
function sheetsOf(
  scores: ReadonlyMap<string, Score>,
  spelling: ReadonlyMap<string, string>,
  criteria: number,
): Pick<RoundScores, 'raters' | 'sheets'> {
  const names = [...spelling.keys()].sort();
  const raterAt = new Map(names.map((name, i) => [name, i]));
  const sheets = new Map<string, Omit<Sheet, 'levels'> & { levels: (number | null)[] }>();
  for (const { task, candidate, rater, criterion, level } of scores.values()) {
    const folded = foldName(rater);
    const key = `${task}\u001f${folded}`;
    let sheet = sheets.get(key);
    if (sheet === undefined) {
      sheet = { candidate, task, rater: raterAt.get(folded)!, levels: new Array(criteria).fill(null) };
      sheets.set(key, sheet);
    }
    sheet.levels[criterion] = level;
  }
  const order = (a: Sheet, b: Sheet): number =>
    a.candidate - b.candidate || (a.task < b.task ? -1 : a.task > b.task ? 1 : a.rater - b.rater);
  return { raters: names.map((name) => spelling.get(name)!), sheets: [...sheets.values()].sort(order) };
}
