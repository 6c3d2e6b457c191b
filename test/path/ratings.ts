import { type FileTable, readTable } from '../../src/actions/import/layout';
import { guessRatings, type RatingsMapping } from '../../src/actions/scoring/ratings/mapping';
import { readRatings } from '../../src/actions/scoring/ratings/read';
import type { RatingsInput } from '../../src/rpc/ratings';

export const SEED = 'seed-of-the-ratings-0';
export const ROLE = 'Listing Optimization Specialist';

/** What the page makes of a file of ratings, taking its guesses unless told otherwise. */
export function ratingsOf(
  text: string,
  options: Partial<RatingsInput> & { readonly mapping?: RatingsMapping; readonly table?: FileTable } = {},
) {
  const { table = readTable(text), ...given } = options;
  if (!table) throw new Error('the file has no table');
  const { mapping = guessRatings(table), ...rest } = given;
  const read = readRatings(table, mapping);
  const input: RatingsInput = {
    file: 'ratings.csv',
    rubric: 'Essays',
    role: ROLE,
    criteria: read.criteria,
    submissions: read.submissions,
    raters: read.raters,
    rows: read.rows,
    seed: SEED,
    ...rest,
  };
  return { read, input };
}
