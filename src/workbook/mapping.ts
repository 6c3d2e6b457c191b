import type { TableId } from '../model/schema';

/** How the user's own headers stand for a table's fields. */
export type Mapping = {
  /** Field id → header as it stands in the sheet. */
  readonly columns: Readonly<Record<string, string>>;
};

export type Mappings = { readonly [T in TableId]?: Mapping };

const PROPERTY = 'mappings';

/** The user's mappings; kept in document properties, because they belong to this file only. */
export function readMappings(): Mappings {
  const text = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  if (text === null) return {};
  try {
    return JSON.parse(text) as Mappings;
  } catch {
    return {};
  }
}

export function saveMapping(table: TableId, mapping: Mapping): void {
  const all = { ...readMappings(), [table]: mapping };
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(all));
}
