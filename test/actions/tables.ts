import type { ActionContext } from '../../src/actions/context';
import type { Row } from '../../src/model/cell';
import type { ChangeSet } from '../../src/model/changeset';
import { rowKey } from '../../src/model/key';
import type { TableId } from '../../src/model/schema';
import type { TableData, Tables } from '../../src/model/snapshot';
import { tableSpec } from '../../src/model/tables';

export const CONTEXT: ActionContext = {
  today: '2026-03-31',
  now: '2026-03-31T09:00:00',
  locale: 'en-GB',
  zone: 'Europe/London',
};

/** Tables as the snapshot would give them, header in row 1. */
export function tablesOf(rows: { readonly [T in TableId]?: readonly Row[] }): Tables {
  const tables: { [T in TableId]?: TableData } = {};
  for (const id of Object.keys(rows) as TableId[]) {
    tables[id] = {
      table: id,
      present: true,
      sheet: tableSpec(id).sheet,
      faults: [],
      rows: (rows[id] ?? []).map((values, i) => ({ row: i + 2, key: rowKey(id, values), values })),
    };
  }
  return tables;
}

/** The tables after a change set: what apply does, without a spreadsheet. */
export function applied(tables: Tables, changeSet: ChangeSet): Tables {
  const after: { [T in TableId]?: TableData } = { ...tables };
  for (const { table, rows } of changeSet.tables) {
    const values = new Map((after[table]?.rows ?? []).map((row) => [row.key, row.values]));
    for (const change of rows) {
      if (change.kind === 'clear') values.delete(change.key);
      else values.set(change.key, { ...(values.get(change.key) ?? {}), ...change.after });
    }
    after[table] = tablesOf({ [table]: [...values.values()] })[table] as TableData;
  }
  return after;
}
