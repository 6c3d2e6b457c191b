import type { Row } from '../../model/cell';
import { rowKey } from '../../model/key';
import type { Assignment, ImportChunk, ImportTable } from '../../rpc';
import { foldName } from '../tables';
import { hasPeople, hasSourceId } from './fields';
import { holds } from './fingerprint';
import type { ImportRow, Known } from './identify';
import { shareRow } from './share';

/** What an import would do: how many rows are new, differ, or are there; `send` are those that must travel. */
export type Classified = {
  readonly add: number;
  readonly change: number;
  readonly same: number;
  /** Left out because their name is. */
  readonly skipped: number;
  readonly send: readonly ImportRow[];
};

/** Compares the file's rows with what the table holds, once every name is assigned. */
export function classify(
  table: ImportTable,
  rows: readonly ImportRow[],
  assignments: readonly Assignment[],
  known: Known,
): Classified {
  const bySource = new Map(assignments.map((assignment) => [assignment.source, assignment]));
  const partsOf = hasSourceId(table) ? knownParts(known) : new Map<string, readonly string[]>();
  const count = { add: 0, change: 0, same: 0, skipped: 0 };
  const send: ImportRow[] = [];
  for (const row of rows) {
    const assignment = bySource.get(row.source);
    if (hasPeople(table) && (assignment === undefined || assignment.skip)) {
      count.skipped += 1;
      continue;
    }
    const hireIds = assignment?.newHire ? [''] : (assignment?.hireIds ?? []);
    const kind = kindOf(table, row.values, hireIds, known, partsOf);
    count[kind] += 1;
    if (kind !== 'same') send.push(row);
  }
  return { ...count, send };
}

function kindOf(
  table: ImportTable,
  values: Row,
  hireIds: readonly string[],
  known: Known,
  partsOf: ReadonlyMap<string, readonly string[]>,
): 'add' | 'change' | 'same' {
  if (table === 'hires') {
    const hireId = String(values.hireId ?? '');
    const there =
      (hireId === '' ? undefined : known.get(hireId)) ?? known.get(`name:${foldName(String(values.name))}`);
    const { hireId: _id, ...rest } = values;
    return there === undefined ? 'add' : holds(table, there, rest) ? 'same' : 'change';
  }
  const parts = shareRow(table, values, hireIds);
  const keys = parts.map((part) => rowKey(table, part));
  const there = hasSourceId(table)
    ? (partsOf.get(String(values.sourceId)) ?? [])
    : keys.filter((key) => known.has(key));
  if (there.length === 0) return 'add';
  const settled =
    there.every((key) => keys.includes(key)) &&
    parts.every((part, i) => {
      const fingerprint = known.get(keys[i]!);
      return fingerprint !== undefined && holds(table, fingerprint, part);
    });
  return settled ? 'same' : 'change';
}

/** Every Source ID without the hire it was shared to → the IDs that stand for it. */
function knownParts(known: Known): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  for (const id of known.keys()) {
    for (const base of [id, id.slice(0, Math.max(0, id.lastIndexOf('#')))]) {
      if (base === '') continue;
      const list = parts.get(base);
      if (list) list.push(id);
      else parts.set(base, [id]);
    }
  }
  return parts;
}

/** The rows to send in pieces that one execution can write well within its limit. */
export function chunks(
  importId: string,
  file: string,
  table: ImportTable,
  rows: readonly ImportRow[],
  size: number,
): readonly ImportChunk[] {
  const of = Math.max(1, Math.ceil(rows.length / size));
  return Array.from({ length: of }, (_, index) => ({
    importId,
    file,
    table,
    index,
    of,
    rows: rows.slice(index * size, (index + 1) * size).map(({ source, values }) => ({ source, values })),
  }));
}
