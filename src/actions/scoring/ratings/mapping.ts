import type { FileTable } from '../../import/layout';
import { columnValues } from '../../import/layout';
import { parseNumber } from '../../import/values/number';
import { fold, isBlank, tidy } from '../../import/values/text';

/** What a column of a file of ratings is for. */
export type RatingRole = '' | 'submission' | 'rater' | 'level' | 'criterion';

/**
 * How a file of ratings is read, by column. Wide: each column of levels is a criterion. Long: one column names the
 * criterion, and one has the level.
 */
export type RatingsMapping = { readonly roles: readonly RatingRole[] };

const WORDS: Readonly<Record<'submission' | 'rater' | 'criterion' | 'level', RegExp>> = {
  submission:
    /^(id|idstud|candidate|candidate id|applicant|student|submission|task|task id|essay|text|subject|person|alias|unit|item id)$/,
  rater: /^(rater|rater id|judge|reviewer|scorer|marker|evaluator|examiner|assessor|coder|grader)$/,
  criterion: /^(criterion|criteria|trait|dimension|facet|aspect|item|question)$/,
  level: /^(level|score|rating|grade|mark|points|value)$/,
};
/** More different levels than this are no levels. */
const MOST_LEVELS = 12;
/** Numbers above are marks out of a hundred, or IDs. */
const HIGHEST = 100;
const MOST_SLIPS = 0.1;

export function guessRatings(file: FileTable): RatingsMapping {
  const names = file.header.map(fold);
  const find = (role: keyof typeof WORDS) => names.findIndex((name) => WORDS[role].test(name));
  const roles: RatingRole[] = names.map(() => '');
  const criterion = find('criterion');
  const level = find('level');
  const long = criterion >= 0 && level >= 0 && !looksLikeLevels(file, criterion);
  if (long) {
    roles[criterion] = 'criterion';
    roles[level] = 'level';
  }
  const rater = find('rater');
  const submission = find('submission');
  const free = (column: number) => column >= 0 && roles[column] === '';
  if (free(rater)) roles[rater] = 'rater';
  if (free(submission)) roles[submission] = 'submission';
  else {
    const first = roles.findIndex((role, column) => role === '' && !looksLikeLevels(file, column));
    if (first >= 0) roles[first] = 'submission';
  }
  if (!long) {
    roles.forEach((role, column) => {
      if (role === '' && looksLikeLevels(file, column)) roles[column] = 'level';
    });
  }
  return { roles };
}

/** One column of a role; of `level` in a wide file any number. */
export function assignRating(mapping: RatingsMapping, column: number, role: RatingRole): RatingsMapping {
  const single = role === 'submission' || role === 'rater' || role === 'criterion';
  return {
    roles: mapping.roles.map((was, i) => (i === column ? role : single && was === role ? '' : was)),
  };
}

export function isLong({ roles }: RatingsMapping): boolean {
  return roles.includes('criterion');
}

export type MappingProblem = 'noSubmission' | 'noRater' | 'noLevel' | 'manyLevels';

/** What is still to be said before the file can be read. */
export function ratingsProblem(mapping: RatingsMapping): MappingProblem | null {
  const count = (role: RatingRole) => mapping.roles.filter((each) => each === role).length;
  if (count('submission') === 0) return 'noSubmission';
  if (count('rater') === 0) return 'noRater';
  if (count('level') === 0) return 'noLevel';
  return isLong(mapping) && count('level') > 1 ? 'manyLevels' : null;
}

/** Small whole numbers, a few of them over and over; a slip here and there is said later, with its line. */
function looksLikeLevels(file: FileTable, column: number): boolean {
  const seen = new Set<number>();
  let filled = 0;
  let slips = 0;
  for (const cell of columnValues(file, column)) {
    if (isBlank(cell)) continue;
    filled += 1;
    const value = parseNumber(tidy(cell), '.');
    if (value === null || !Number.isInteger(value) || value < 0 || value > HIGHEST) slips += 1;
    else seen.add(value);
    if (seen.size > MOST_LEVELS) return false;
  }
  return seen.size > 0 && slips <= filled * MOST_SLIPS;
}
