import type { RatingRow } from '../../../rpc/ratings';
import type { FileTable } from '../../import/layout';
import { type ImportFault, message } from '../../import/message';
import { parseNumber } from '../../import/values/number';
import { isBlank, tidy } from '../../import/values/text';
import { foldName } from '../../tables';
import { MAX_LEVEL } from '../limits';
import { isLong, type RatingRole, type RatingsMapping } from './mapping';

/** The ratings of a file. */
export type ReadRatings = {
  /** As the file writes them first, in its order. */
  readonly submissions: readonly string[];
  readonly raters: readonly string[];
  readonly criteria: readonly string[];
  readonly rows: readonly RatingRow[];
  /** What is left out, with line and remedy. */
  readonly faults: readonly ImportFault[];
  /** Cells with a level, and cells or lines without. */
  readonly levels: number;
  readonly missing: number;
  /** The lowest and the highest level; null without any. */
  readonly range: { readonly low: number; readonly high: number } | null;
};

/** A name is known by its folded text and written as it came first. */
function names() {
  const all: string[] = [];
  const at = new Map<string, number>();
  return {
    all,
    indexOf: (name: string): number => {
      const folded = foldName(name);
      const known = at.get(folded);
      if (known !== undefined) return known;
      at.set(folded, all.length);
      all.push(name);
      return all.length - 1;
    },
  };
}

/**
 * Reads a file of ratings: one sheet of levels for each submission and rater. A cell that is blank is missing; one whose
 * level is no whole number from 0 to 4 is left out and named, as is a rating that is there twice: the first one stays.
 */
export function readRatings(file: FileTable, mapping: RatingsMapping): ReadRatings {
  const column = (role: RatingRole): number => mapping.roles.indexOf(role);
  const long = isLong(mapping);
  const [submissionAt, raterAt, criterionAt] = [column('submission'), column('rater'), column('criterion')];
  const levelColumns = mapping.roles.flatMap((role, i) => (role === 'level' ? [i] : []));
  const submissions = names();
  const raters = names();
  const criteria = names();
  if (!long) for (const at of levelColumns) criteria.indexOf(file.header[at] ?? '');
  const faults: ImportFault[] = [...file.faults];
  const sheets = new Map<string, { submission: number; rater: number; levels: Map<number, number> }>();
  const firstLine = new Map<string, number>();
  let missing = 0;
  for (const { line, cells } of file.rows) {
    const cell = (at: number): string => tidy(cells[at] ?? '').replace(/\s+/g, ' ');
    const fault = (at: number, key: string, params = {}): void => {
      const header = file.header[at] ?? '';
      faults.push({ line, column: header, value: cell(at), message: message(`fault.${key}`, params) });
    };
    const needed = long ? [submissionAt, raterAt, criterionAt] : [submissionAt, raterAt];
    const blank = needed.find((at) => isBlank(cell(at)));
    if (blank !== undefined) {
      fault(blank, 'required');
      continue;
    }
    const submission = submissions.indexOf(cell(submissionAt));
    const rater = raters.indexOf(cell(raterAt));
    const given = levelColumns.map((at) => ({
      at,
      criterion: criteria.indexOf(long ? cell(criterionAt) : (file.header[at] ?? '')),
    }));
    const key = [submission, rater, ...(long ? [given[0]?.criterion ?? 0] : [])].join(' ');
    const before = firstLine.get(key);
    if (before !== undefined) {
      fault(submissionAt, 'ratingTwice', { line: before });
      continue;
    }
    firstLine.set(key, line);
    const name = `${submission} ${rater}`;
    const sheet = sheets.get(name) ?? { submission, rater, levels: new Map<number, number>() };
    sheets.set(name, sheet);
    for (const { at, criterion } of given) {
      const written = cell(at);
      if (isBlank(written)) {
        missing += 1;
        continue;
      }
      const level = parseNumber(written, '.') ?? parseNumber(written, ',');
      if (level === null) fault(at, 'levelWord', { max: MAX_LEVEL });
      else if (!Number.isInteger(level) || level < 0 || level > MAX_LEVEL)
        fault(at, 'level', { max: MAX_LEVEL });
      else sheet.levels.set(criterion, level);
    }
  }
  // Whoever has no level at all is left out with it.
  const given = [...sheets.values()].filter(({ levels }) => levels.size > 0);
  const withLevels = { submissions: names(), raters: names() };
  const rows = given.map(
    ({ submission, rater, levels }): RatingRow => ({
      submission: withLevels.submissions.indexOf(submissions.all[submission] ?? ''),
      rater: withLevels.raters.indexOf(raters.all[rater] ?? ''),
      levels: criteria.all.map((_, c) => levels.get(c) ?? null),
    }),
  );
  const all = rows.flatMap(({ levels }) => levels.filter((level) => level !== null));
  return {
    submissions: withLevels.submissions.all,
    raters: withLevels.raters.all,
    criteria: criteria.all,
    rows,
    faults: faults.sort((a, b) => a.line - b.line),
    levels: all.length,
    missing,
    range:
      all.length === 0
        ? null
        : all.reduce(
            (range, level) => ({ low: Math.min(range.low, level), high: Math.max(range.high, level) }),
            {
              low: MAX_LEVEL,
              high: 0,
            },
          ),
  };
}
