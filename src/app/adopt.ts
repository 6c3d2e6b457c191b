import { type Adoption, adoptionsIn } from '../actions/adopt/adoption';
import { adoptSheet, stopAdopting } from '../actions/adopt/change';
import { lookAt } from '../actions/adopt/look';
import { type Source, withAdopted } from '../actions/adopt/merge';
import { missingHeader, readAdopted, tableFor } from '../actions/adopt/read';
import { findSheetTable, type SheetValues } from '../actions/adopt/sheetTable';
import { seenOf } from '../actions/adopt/words';
import { importContext } from '../actions/import/importContext';
import { suggestAssignments } from '../actions/import/match';
import { RampError } from '../domain/error';
import { errorText } from '../i18n/text';
import type { TableId } from '../model/schema';
import type { Tables } from '../model/snapshot';
import { tableSpec } from '../model/tables';
import type { Rpc } from '../rpc';
import type { AdoptSource } from '../rpc/adopt';
import { isOwnSheet, otherSheets, readOther } from '../workbook/adoptSheet';
import { recover } from '../workbook/apply';
import { localeOf, sheetClock } from '../workbook/clock';
import { readTables } from '../workbook/snapshot';
import { answerChange } from './change';

/**
 * Our own tables, and beside their rows those of the user's adopted sheets: what is looked at, never what is written.
 * Each adopted sheet is read once.
 *
 * @throws RampError `adopt.gone`, `adopt.header`
 */
export function readSources(ids: readonly TableId[]): Tables {
  const all = readTables([...new Set<TableId>([...ids, 'hires', 'settings'])]);
  const adoptions = adoptionsIn(all).filter(({ table }) => ids.includes(table));
  const tables = Object.fromEntries(ids.map((id) => [id, all[id]])) as Tables;
  if (adoptions.length === 0) return tables;
  const merged = withAdopted(all, sheetsOf(adoptions), sheetClock());
  return Object.fromEntries(ids.map((id) => [id, merged[id]])) as Tables;
}

/** Tables that were read already, Hires and Settings among them, with what adopted sheets add to each. */
export function besideAdopted(tables: Tables): Tables {
  const adoptions = adoptionsIn(tables);
  if (adoptions.length === 0) return tables;
  const lacking = adoptions.map(({ table }) => table).filter((table) => !tables[table]);
  return withAdopted({ ...readTables(lacking), ...tables }, sheetsOf(adoptions), sheetClock());
}

function sheetsOf(adoptions: readonly Adoption[]): readonly Source[] {
  const read = new Map<string, SheetValues | null>();
  const once = (key: string, make: () => SheetValues | null): SheetValues | null => {
    const found = read.has(key) ? (read.get(key) ?? null) : make();
    read.set(key, found);
    return found;
  };
  return adoptions.map((adoption) => {
    const { sheetId, sheet: name, table } = adoption;
    const byId = once(`#${sheetId}`, () => readOther({ sheetId }));
    if (byId && fits(adoption, byId)) return { adoption, sheet: byId };
    // In a file that went through .xlsx sheets have other IDs.
    const byName = byId?.name === name ? null : once(name, () => readOther({ name }));
    if (byName && fits(adoption, byName)) return { adoption, sheet: byName };
    const sheet = byId ?? byName;
    if (!sheet) throw new RampError('adopt.gone', { sheet: name, table: tableSpec(table).sheet });
    return { adoption, sheet };
  });
}

function fits(adoption: Adoption, sheet: SheetValues): boolean {
  return missingHeader(adoption, findSheetTable(sheet)) === '';
}

export const adoptSheets: Rpc['adoptSheets'] = () => {
  recover();
  const adoptions = adoptionsIn(readTables(['settings']));
  return {
    sheets: otherSheets(),
    adopted: adoptions.map((adoption) => {
      const { table, sheetId, sheet } = adoption;
      return { table, sheetId, sheet, problem: problemOf(adoption) };
    }),
  };
};

function problemOf(adoption: Adoption): string {
  try {
    const [source] = sheetsOf([adoption]);
    if (source) tableFor(source.sheet, adoption);
    return '';
  } catch (error) {
    if (error instanceof RampError) return errorText(error);
    throw error;
  }
}

export const adoptLook: Rpc['adoptLook'] = ({ sheetId }) => {
  const tables = readTables(['hires', 'settings']);
  const sheet = userSheet(sheetId);
  const found = findSheetTable(sheet);
  const saved = adoptionsIn(tables).filter((adoption) => adoption.sheetId === sheetId);
  const { baseCurrency } = importContext(tables, 'contacts');
  const seen = found ? seenOf(found) : [];
  return { ...lookAt(sheet, found, sheetClock()), seen, saved, baseCurrency };
};

/** @throws RampError `adopt.own`, `adopt.noSheet` */
function userSheet(sheetId: number): SheetValues {
  const sheet = readOther({ sheetId });
  if (!sheet) throw new RampError('adopt.noSheet');
  if (isOwnSheet(sheetId)) throw new RampError('adopt.own', { sheet: sheet.name });
  return sheet;
}

function readSource(source: AdoptSource) {
  const sheet = userSheet(source.sheetId);
  const adoption: Adoption = { ...source, sheet: sheet.name };
  return { adoption, read: readAdopted(sheet, adoption, sheetClock()) };
}

export const adoptCheck: Rpc['adoptCheck'] = ({ source }) => {
  recover();
  const tables = readTables(['hires', 'settings']);
  const { read } = readSource(source);
  if (read.rows.length === 0) throw new RampError('adopt.noRows', { list: firstFault(read.faults) });
  const context = importContext(tables, 'contacts');
  return {
    by: read.by,
    hires: context.hires,
    suggestions: suggestAssignments(read.rows, read.by, context),
  };
};

function firstFault(faults: ReturnType<typeof readAdopted>['faults']): string {
  const [first] = faults;
  return first ? `${first.column} ${first.value}`.trim() : '';
}

export const adopt: Rpc['adopt'] = ({ source, assignments, confirm }) =>
  answerChange(confirm, {
    tables: [...new Set<TableId>(['hires', 'settings', 'roles', source.table])],
    compute: (tables) => {
      const { adoption, read } = readSource(source);
      return adoptSheet(tables, adoption, read, assignments, localeOf());
    },
  });

export const adoptStop: Rpc['adoptStop'] = ({ table, sheetId, sheet, confirm }) =>
  answerChange(confirm, {
    tables: ['settings'],
    compute: (tables) => stopAdopting(tables, table, sheetId, sheet),
  });
