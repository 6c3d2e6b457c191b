import type { Field } from '../../model/schema';
import { tableSpec } from '../../model/tables';
import type { ImportTable } from '../../rpc/imports';

export const IMPORT_TABLES: readonly ImportTable[] = [
  'contacts',
  'adSpend',
  'listings',
  'output',
  'pipeline',
  'hires',
  'leave',
  'holidays',
  'fx',
];

/** Whether a call was picked up: no column of ours, but it decides which contacts count as handled. */
const ANSWERED: Field = {
  id: 'answered',
  header: 'Answered',
  type: 'boolean',
  privacy: 1,
};

/** The fields that a column of a file may fill. */
export function importFields(table: ImportTable): readonly Field[] {
  const { fields } = tableSpec(table);
  return table === 'contacts' ? [...fields, ANSWERED] : fields;
}

export function importField(table: ImportTable, id: string): Field | undefined {
  return importFields(table).find((field) => field.id === id);
}

/** Tables whose rows belong to a person, named in the file by a person or a campaign. */
export function hasPeople(table: ImportTable): boolean {
  return table !== 'hires' && tableSpec(table).fields.some((field) => field.id === 'hireId');
}

/** Tables whose imported rows are known by a Source ID; the others by their own key fields. */
export function hasSourceId(table: ImportTable): boolean {
  return tableSpec(table).fields.some((field) => field.id === 'sourceId');
}

/** Fields that several hires share: each gets an equal part. */
export function sharedFields(table: ImportTable): readonly string[] {
  switch (table) {
    case 'contacts':
      return ['talk', 'hold', 'wrap', 'handled'];
    case 'adSpend':
      return ['spend', 'revenue', 'refunds', 'orders'];
    case 'listings':
      return ['complexity', 'minutes'];
    case 'output':
      return ['quantity'];
    case 'pipeline':
      return ['value'];
    default:
      return [];
  }
}
