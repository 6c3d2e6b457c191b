import { fileOf, findSheetTable } from '../actions/adopt/sheetTable';
import { ratingsContext as contextOf } from '../actions/scoring/ratings/context';
import { importRatings } from '../actions/scoring/ratings/save';
import { RampError } from '../domain/error';
import type { RatingsRpc } from '../rpc/ratings';
import { isOwnSheet, readOther } from '../workbook/adoptSheet';
import { sheetClock } from '../workbook/clock';
import { readTables } from '../workbook/snapshot';
import { answerChange } from './change';

const TABLES = [
  'roles',
  'rubrics',
  'candidates',
  'stages',
  'tasks',
  'scores',
  'decisions',
  'settings',
] as const;

export const ratingsContext: RatingsRpc['ratingsContext'] = () =>
  contextOf(readTables(['roles', 'rubrics', 'tasks', 'scores']));

/** @throws RampError `adopt.noSheet`, `adopt.own` */
export const ratingsTab: RatingsRpc['ratingsTab'] = ({ sheetId }) => {
  const sheet = readOther({ sheetId });
  if (!sheet) throw new RampError('adopt.noSheet');
  if (isOwnSheet(sheetId)) throw new RampError('adopt.own', { sheet: sheet.name });
  const found = findSheetTable(sheet);
  if (found === null || found.region.headerRow === null || found.rows.length === 0) {
    return { name: sheet.name, file: null };
  }
  const columns = found.columns.map((column) => ({ ...column, decimal: '.' as const }));
  return { name: sheet.name, file: fileOf(found, found.rows, columns, sheetClock()) };
};

export const ratingsImport: RatingsRpc['ratingsImport'] = ({ confirm, ...input }) =>
  answerChange(confirm, {
    tables: TABLES,
    compute: (tables, context) => importRatings(tables, input, context),
  });
