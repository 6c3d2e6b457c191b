import type { Cell, Row } from '../../model/cell';
import { tableSpec } from '../../model/tables';
import type { ImportTable } from '../../rpc/imports';
import { shortHash } from './hash';

/**
 * A row in short: one hash for each field of its table, joined by dots, blank for blank. A file that fills only some
 * of the fields is compared by those alone, so that what people add by hand does not count as a change.
 */
export function fingerprintRow(table: ImportTable, row: Row): string {
  return tableSpec(table)
    .fields.map((field) => part(row[field.id] ?? ''))
    .join('.');
}

/** Whether the given values are what the fingerprinted row already holds. */
export function holds(table: ImportTable, fingerprint: string, values: Row): boolean {
  const parts = fingerprint.split('.');
  return tableSpec(table).fields.every((field, i) => {
    const value = values[field.id];
    return value === undefined || part(value) === (parts[i] ?? '');
  });
}

/** The fields of which the fingerprinted row holds another value than the given ones. */
export function differing(table: ImportTable, fingerprint: string, values: Row): readonly string[] {
  const given = tableSpec(table).fields.filter(({ id }) => values[id] !== undefined);
  return given.filter(({ id }) => !holdsField(table, fingerprint, id, values[id]!)).map(({ id }) => id);
}

/** The same for one field: an ID that comes with another date belongs to another event. */
export function holdsField(table: ImportTable, fingerprint: string, field: string, value: Cell): boolean {
  const at = tableSpec(table).fields.findIndex((each) => each.id === field);
  return part(value) === (fingerprint.split('.')[at] ?? '');
}

function part(value: Cell): string {
  return value === '' ? '' : shortHash(String(value));
}
