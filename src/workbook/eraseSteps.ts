import { matcherOf } from '../model/erasure';
import { purgeHistory, tracesOf } from './eraseHistory';
import { eraseFromTables, erasureTables } from './eraseTables';
import { eraseFromViews, ownViews } from './eraseViews';
import { clearJournal, type Journal } from './journal';
import { appendLog } from './log';
import { ensureTables } from './setup';
import { reading } from './state';
import { setStatedUser, statedUser } from './user';

/**
 * Carries out an erasure that stands in the journal; the caller holds the lock. Every step may be done again: whoever
 * finds the journal later begins at the first, and what is done already gives nothing to do. Kept changes come first,
 * while the tables still tell which rows are theirs; the journal, which names them, is emptied last. What was read
 * after the tables were written stays, for a look at what is left; whoever goes on to something else reads anew.
 *
 * @returns A sentence for what could not be changed; usually none.
 */
export function finishErasure({ info, erasure }: Journal): readonly string[] {
  if (!erasure) return [];
  const { of, counts } = erasure;
  ensureTables(['log']);
  const tables = erasureTables(true);
  const matcher = matcherOf(tables, of);
  purgeHistory(tracesOf(tables, of), of.alias);
  SpreadsheetApp.flush();
  eraseFromViews(ownViews(reading()), [of.id, of.newId], matcher, of.alias);
  SpreadsheetApp.flush();
  const problems = eraseFromTables(of);
  if (matcher.has(statedUser())) setStatedUser('');
  appendLog([{ info, counts }], reading());
  SpreadsheetApp.flush();
  clearJournal();
  SpreadsheetApp.flush();
  return problems;
}
