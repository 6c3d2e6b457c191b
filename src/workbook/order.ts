import type { Columns } from '../model/header';
import type { TableId } from '../model/schema';
import { tableSpec } from '../model/tables';

/** The columns of a sheet just made. */
export function columnsInOrder(table: TableId): Columns {
  return Object.fromEntries(tableSpec(table).fields.map((field, at) => [field.id, at]));
}
