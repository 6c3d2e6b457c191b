import type { SheetRow, Tables } from '../../model/snapshot';
import type { ImportContext, ImportKnown, ImportTable } from '../../rpc/imports';
import { foldName, rowsOf, text } from '../tables';
import { fingerprintRow } from './fingerprint';
import { remembered } from './remember';

/** Tables that `importContext` reads. */
export function importContextTables(table: ImportTable): readonly ('hires' | 'settings' | ImportTable)[] {
  return table === 'hires' ? ['hires', 'settings'] : ['hires', 'settings', table];
}

/**
 * What the wizard must know before it can say what an import would do.
 * @param known Of a large table the first rows only, and where those below begin.
 */
export function importContext(
  tables: Tables,
  table: ImportTable,
  known: ImportKnown = { known: knownRows(table, rowsOf(tables, table)), next: null },
): ImportContext {
  const hires = rowsOf(tables, 'hires')
    .filter((row) => text(row.values, 'hireId') !== '')
    .map((row) => ({ hireId: text(row.values, 'hireId'), name: text(row.values, 'name') }));
  return {
    hires,
    people: Object.fromEntries(remembered(tables, 'person')),
    campaigns: Object.fromEntries(remembered(tables, 'campaign')),
    ...known,
    baseCurrency: baseCurrency(tables),
  };
}

/** Key → fingerprint of rows of the table that is imported into. */
export function knownRows(table: ImportTable, rows: readonly SheetRow[]): ImportKnown['known'] {
  const known = new Map<string, string>();
  for (const row of rows) {
    if (row.key === '') continue;
    const fingerprint = fingerprintRow(table, row.values);
    known.set(row.key, fingerprint);
    if (table === 'hires') known.set(nameKey(text(row.values, 'name')), fingerprint);
  }
  return Object.fromEntries(known);
}

/** Hires without an ID in the file are known by name. */
export function nameKey(name: string): string {
  return `name:${foldName(name)}`;
}

/** The currency of *Settings*; `''` while none is chosen. */
export function baseCurrency(tables: Tables): string {
  const row = rowsOf(tables, 'settings').find((each) =>
    /^base currency$/i.test(text(each.values, 'setting').trim()),
  );
  return row ? text(row.values, 'value').trim().toUpperCase() : '';
}
