import type { Row } from './cell';
import { foldText } from './names';
import { fieldsWith } from './privacy';
import type { TableId, TableSpec } from './schema';
import type { SheetRow, TableData, Tables } from './snapshot';
import { allTables, tableIds, tableSpec } from './tables';

/** Whose data is kept: each kind has a table with a row per person. */
export const PERSON_KINDS = ['hire', 'candidate'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];
export type PersonRef = { readonly kind: PersonKind; readonly id: string };

export function personTable(kind: PersonKind): TableSpec {
  return tableSpec(kind === 'hire' ? 'hires' : 'candidates');
}

/** The field that holds the names of a table's persons; null for a table that is no list of persons. */
export function nameField(table: TableId): string | null {
  return fieldsWith(table, 'replace')[0] ?? null;
}

export type Person = PersonRef & { readonly name: string; readonly row: SheetRow };

/** Everybody in the tables, in the order of the sheets; rows without an ID are nobody's yet. */
export function personsOf(tables: Tables): readonly Person[] {
  return PERSON_KINDS.flatMap((kind) => {
    const spec = personTable(kind);
    const name = nameField(spec.id);
    return (tables[spec.id]?.rows ?? []).flatMap((row): Person[] => {
      const id = textOf(row.values, spec.key[0] as string);
      return id === '' || name === null ? [] : [{ kind, id, name: textOf(row.values, name), row }];
    });
  });
}

/** Which table a field of type ID points to: the one whose only key field has the same name. */
export function referenceOf(table: TableId, field: string): TableId | null {
  const own = tableSpec(table);
  if (own.fields.find(({ id }) => id === field)?.type !== 'id') return null;
  const targets = allTables().filter(({ key }) => key.length === 1 && key[0] === field);
  // Several tables with such a key (Source ID): it names rows, it points nowhere.
  return targets.length === 1 && targets[0]?.id !== table ? (targets[0]?.id ?? null) : null;
}

/** The fields of a table that say which row of another table a row belongs to. */
export function referencesOf(table: TableId): readonly { readonly field: string; readonly to: TableId }[] {
  return tableSpec(table).fields.flatMap(({ id }) => {
    const to = referenceOf(table, id);
    return to === null ? [] : [{ field: id, to }];
  });
}

/**
 * All rows about a person, by table: their own, those that point to it, and those that point to these (a candidate's
 * tasks, and the scores of the tasks). Where a row names them instead of their ID, it is theirs too.
 *
 * @param ids The person's ID; more than one while an ID is being replaced.
 * @param name `''` to go by ID only.
 */
export function rowsAbout(
  tables: Tables,
  kind: PersonKind,
  ids: readonly string[],
  name: string,
): ReadonlyMap<TableId, ReadonlySet<SheetRow>> {
  const own = personTable(kind);
  const known = new Map<TableId, Set<string>>([[own.id, new Set(ids)]]);
  const about = new Map<TableId, Set<SheetRow>>();
  const isKnown = (to: TableId, value: string): boolean =>
    value !== '' &&
    ((known.get(to)?.has(value) ?? false) ||
      (to === own.id && name !== '' && foldText(value) === foldText(name)));
  // A table may point to one that comes later in the list.
  for (let more = true; more; ) {
    more = false;
    for (const data of present(tables)) {
      const spec = tableSpec(data.table);
      const references = referencesOf(data.table);
      const self = data.table === own.id ? [{ field: own.key[0] as string, to: own.id }] : [];
      const rows = about.get(data.table) ?? new Set<SheetRow>();
      for (const row of data.rows) {
        if (rows.has(row)) continue;
        const value = (field: string) => textOf(row.values, field);
        const mine =
          self.some(({ field }) => ids.includes(value(field))) ||
          references.some(({ field, to }) => isKnown(to, value(field)));
        if (!mine) continue;
        rows.add(row);
        more = true;
        const key = spec.key.length === 1 ? value(spec.key[0] as string) : '';
        if (key !== '') known.set(data.table, (known.get(data.table) ?? new Set()).add(key));
      }
      if (rows.size > 0) about.set(data.table, rows);
    }
  }
  return about;
}

export function present(tables: Tables): readonly TableData[] {
  return tableIds().flatMap((id) => {
    const data = tables[id];
    return data?.present ? [data] : [];
  });
}

function textOf(row: Row, field: string): string {
  return String(row[field] ?? '').trim();
}
