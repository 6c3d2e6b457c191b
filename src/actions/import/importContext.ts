import type { Tables } from '../../model/snapshot';
import type { ImportContext, ImportTable } from '../../rpc';
import { foldName, rowsOf, text } from '../tables';
import { fingerprintRow } from './fingerprint';
import { remembered } from './remember';

/** Tables that `importContext` reads. */
export function importContextTables(table: ImportTable): readonly ('hires' | 'settings' | ImportTable)[] {
  return table === 'hires' ? ['hires', 'settings'] : ['hires', 'settings', table];
}

/** What the wizard must know before it can say what an import would do. */
export function importContext(tables: Tables, table: ImportTable): ImportContext {
  const hires = rowsOf(tables, 'hires')
    .filter((row) => text(row.values, 'hireId') !== '')
    .map((row) => ({ hireId: text(row.values, 'hireId'), name: text(row.values, 'name') }));
  const known = new Map<string, string>();
  for (const row of rowsOf(tables, table)) {
    if (row.key === '') continue;
    const fingerprint = fingerprintRow(table, row.values);
    known.set(row.key, fingerprint);
    if (table === 'hires') known.set(nameKey(text(row.values, 'name')), fingerprint);
  }
  return {
    hires,
    people: Object.fromEntries(remembered(tables, 'person')),
    campaigns: Object.fromEntries(remembered(tables, 'campaign')),
    known: Object.fromEntries(known),
    baseCurrency: baseCurrency(tables),
  };
}

/** Hires without an ID in the file are known by name. */
export function nameKey(name: string): string {
  return `name:${foldName(name)}`;
}

function baseCurrency(tables: Tables): string {
  const row = rowsOf(tables, 'settings').find((each) =>
    /^base currency$/i.test(text(each.values, 'setting').trim()),
  );
  return row ? text(row.values, 'value').trim().toUpperCase() : '';
}
