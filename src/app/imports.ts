import { previewOf } from '../actions/change/preview';
import { importChunk as chunkOf } from '../actions/import/importChunk';
import { importContext as contextOf, importContextTables, knownRows } from '../actions/import/importContext';
import { importStart as startOf } from '../actions/import/importStart';
import { t } from '../i18n/text';
import type { ChangeSet } from '../model/changeset';
import type { Preview } from '../model/preview';
import { tableSpec } from '../model/tables';
import type { Rpc } from '../rpc';
import type { ImportKnown, ImportStart, ImportTable } from '../rpc/imports';
import { applyChangeSet, closeChange, newChangeId, recover } from '../workbook/apply';
import { applyConfirmed, previewed } from '../workbook/change';
import { nowIso } from '../workbook/clock';
import { withDocumentLock } from '../workbook/lock';
import { readRows } from '../workbook/rows';
import { readTables } from '../workbook/snapshot';
import { type Reading, reading } from '../workbook/state';
import { statedUser } from '../workbook/user';
import { actionContext } from './context';

const startTables = (table: ImportTable) =>
  importContextTables(table).filter((id) => id === 'hires' || id === 'settings');

/** Rows whose fingerprints one answer tells: about 80 characters each. */
const KNOWN_ROWS = 20_000;

export const importContext: Rpc['importContext'] = ({ table }) => {
  recover();
  if (table === 'hires') return contextOf(readTables(importContextTables(table)), table);
  const all = reading();
  return contextOf(readTables(startTables(table), all), table, knownFrom(table, 0, all));
};

export const importKnown: Rpc['importKnown'] = ({ table, from }) => knownFrom(table, from, reading());

function knownFrom(table: ImportTable, from: number, all: Reading): ImportKnown {
  const { rows, next } = readRows(table, from, KNOWN_ROWS, all);
  return { known: knownRows(table, rows), next };
}

/** The first rows of the file as they would stand in the sheet: chunks follow the confirmation. */
function withRows(preview: Preview, input: ImportStart, locale: string): Preview {
  const sample: ChangeSet = {
    action: 'import',
    title: preview.title,
    tables: [
      { table: input.table, rows: input.sample.map((after, i) => ({ kind: 'add', key: String(i), after })) },
    ],
  };
  const { rows } = previewOf(sample, {}, { notes: [], structure: [], locale });
  const { add, change } = input.counts;
  const count = { sheet: tableSpec(input.table).sheet, added: add, changed: change, cleared: 0 };
  return {
    ...preview,
    counts: [...preview.counts, count],
    rows: [...preview.rows, ...rows],
    more: preview.more + Math.max(0, add + change - rows.length),
  };
}

export const importStart: Rpc['importStart'] = (input) => {
  const { locale } = actionContext();
  if (input.confirm === undefined) {
    const { tables, changeSet, notes } = previewed(() => {
      const tables = readTables(startTables(input.table));
      return { tables, ...startOf(tables, input) };
    });
    const preview = previewOf(changeSet, tables, { notes, structure: [], locale });
    return { status: 'preview', preview: withRows(preview, input, locale) };
  }
  const importId = newChangeId(nowIso());
  applyConfirmed(input.confirm, () => startOf(readTables(startTables(input.table)), input), {
    user: statedUser(),
    group: { id: importId, last: false },
  });
  return { status: 'started', importId };
};

/** One chunk, written under the lock from what the sheets hold now; the last one ends the change. */
export const importChunk: Rpc['importChunk'] = (input) =>
  withDocumentLock(() => {
    recover();
    const last = input.index === input.of - 1;
    const outcome = chunkOf(readTables(importContextTables(input.table)), input);
    const { notes, kept } = applyChangeSet(outcome.changeSet, {
      user: statedUser(),
      group: { id: input.importId, last },
    });
    const { added, changed, same } = outcome;
    return {
      added,
      changed,
      same,
      notes: last && !kept ? [...notes, t('import.notKept')] : notes,
      done: last ? { sentence: outcome.changeSet.title, changeId: kept ? input.importId : null } : null,
    };
  });

export const importEnd: Rpc['importEnd'] = ({ importId }) => {
  const closed = closeChange(importId);
  return {
    notes: closed?.kept === false ? [t('import.notKept')] : [],
    done: { sentence: t('import.ended'), changeId: closed?.kept ? importId : null },
  };
};
