import type { Row } from '../../model/cell';
import { rowKey } from '../../model/key';
import type { Assignment, ImportChunk, ImportTable } from '../../rpc/imports';
import { foldName } from '../tables';
import { hasPeople, hasSourceId } from './fields';
import { differing, holds } from './fingerprint';
import type { ImportRow, Known } from './identify';
import { shareRow } from './share';

/** A row to be written as the preview shows it. */
export type Sampled = {
  readonly row: ImportRow;
  /** Of a row that is there already: the fields that take other values. */
  readonly differs: readonly string[];
};

/** What an import would do: how many rows are new, differ, or are there; `send` are those that must travel. */
export type Classified = {
  readonly add: number;
  readonly change: number;
  readonly same: number;
  /** Left out because their name is. */
  readonly skipped: number;
  readonly send: readonly ImportRow[];
  /** The first of these. */
  readonly sample: readonly Sampled[];
  /** At most so many characters are kept so that it can be undone. */
  readonly kept: number;
};

const SAMPLE = 3;
/** Of an added row its key and a digest are kept, of a changed one its values before and after. */
const KEPT_OF_ADDED = 20;

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
  const sample: Sampled[] = [];
  let kept = 0;
  for (const row of rows) {
    const assignment = bySource.get(row.source);
    if (hasPeople(table) && (assignment === undefined || assignment.skip)) {
      count.skipped += 1;
      continue;
    }
    const hireIds = assignment?.newHire ? [''] : (assignment?.hireIds ?? []);
    const { kind, differs } = comparedRow(table, row.values, hireIds, known, partsOf);
    count[kind] += 1;
    if (kind === 'same') continue;
    send.push(row);
    if (sample.length < SAMPLE) sample.push({ row, differs: differs() });
    kept += keptOf(table, kind, row.values, Math.max(1, hireIds.length));
  }
  return { ...count, send, sample, kept };
}

function keptOf(table: ImportTable, kind: 'add' | 'change', values: Row, parts: number): number {
  if (kind === 'change') return parts * (KEPT_OF_ADDED + 2 * JSON.stringify(values).length);
  const key = hasSourceId(table) ? String(values.sourceId).length : rowKey(table, values).length;
  return parts * (KEPT_OF_ADDED + key);
}

type Compared = {
  readonly kind: 'add' | 'change' | 'same';
  /** Worked out for a few only. */
  readonly differs: () => readonly string[];
};

function comparedRow(
  table: ImportTable,
  values: Row,
  hireIds: readonly string[],
  known: Known,
  partsOf: ReadonlyMap<string, readonly string[]>,
): Compared {
  if (table === 'hires') {
    const hireId = String(values.hireId ?? '');
    const there =
      (hireId === '' ? undefined : known.get(hireId)) ?? known.get(`name:${foldName(String(values.name))}`);
    const { hireId: _id, ...rest } = values;
    if (there === undefined) return ADDED;
    return {
      kind: holds(table, there, rest) ? 'same' : 'change',
      differs: () => differing(table, there, rest),
    };
  }
  const parts = shareRow(table, values, hireIds);
  const keys = parts.map((part) => rowKey(table, part));
  const there = hasSourceId(table)
    ? (partsOf.get(String(values.sourceId)) ?? [])
    : keys.filter((key) => known.has(key));
  if (there.length === 0) return ADDED;
  const settled =
    there.every((key) => keys.includes(key)) &&
    parts.every((part, i) => {
      const fingerprint = known.get(keys[i]!);
      return fingerprint !== undefined && holds(table, fingerprint, part);
    });
  return {
    kind: settled ? 'same' : 'change',
    differs: () => {
      const fields = parts.flatMap((part, i) => {
        const fingerprint = known.get(keys[i]!);
        return fingerprint === undefined ? ['hireId'] : differing(table, fingerprint, part);
      });
      return [...new Set(fields)];
    },
  };
}

const ADDED: Compared = { kind: 'add', differs: () => [] };

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
