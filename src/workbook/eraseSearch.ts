import { type NameMatcher, nameMatcher, nameParts } from '../model/names';
import type { Mention, Mentions } from '../model/traces';
import { columnName } from './blocks';
import { file } from './file';
import { HISTORY } from './history';
import { JOURNAL } from './journal';
import { type AllValues, readAll } from './readAll';

/** So many cells are looked at: about four seconds. */
const MOST_CELLS = 400_000;
const MOST_PLACES = 50;
const MOST_TEXT = 120;

type Where = {
  /** Sheet names that are not looked at. */
  readonly skip: ReadonlySet<string>;
  /** Sheets that were read already, by name. */
  readonly known: ReadonlyMap<string, AllValues['values']>;
  /** Whether a cell is going to be changed anyway; rows and columns from 0. */
  readonly covered: (sheet: string, row: number, column: number) => boolean;
};

/**
 * Looks for a name in every sheet but those that are erased from as a whole: cells that we do not change, in the
 * user's own sheets and beside our columns.
 */
export function findMentions(
  matcher: NameMatcher,
  name: string,
  otherNames: readonly string[],
  { skip, known, covered }: Where,
): Mentions {
  const parts = nameMatcher(nameParts(name), otherNames);
  const places: Mention[] = [];
  const unread: string[] = [];
  let more = 0;
  let cells = 0;
  for (const sheet of file().getSheets()) {
    const title = sheet.getName();
    if (title === JOURNAL || title === HISTORY || skip.has(title)) continue;
    const read = known.get(title);
    cells += read ? read.length * (read[0]?.length ?? 0) : sheet.getLastRow() * sheet.getLastColumn();
    if (cells > MOST_CELLS) {
      unread.push(title);
      continue;
    }
    (read ?? readAll(sheet).values).forEach((row, at) => {
      row.forEach((value, column) => {
        if (typeof value !== 'string' || value === '' || covered(title, at, column)) return;
        const sure = matcher.has(value);
        if (!sure && !parts.has(value)) return;
        if (places.length < MOST_PLACES) {
          const text = value.length > MOST_TEXT ? `${value.slice(0, MOST_TEXT - 1)}…` : value;
          places.push({ sheet: title, cell: `${columnName(column)}${at + 1}`, text, sure });
        } else more += 1;
      });
    });
  }
  // Whole names first: these are surely theirs.
  return { places: [...places].sort((a, b) => Number(b.sure) - Number(a.sure)), more, unread };
}
