import type { Row } from './cell';
import type { ChangeSet, RowChange, TableChange } from './changeset';
import { stableJson } from './json';
import type { TableId } from './schema';
import { tableSpec } from './tables';

declare const require: (name: string) => { readonly sha256: (text: string) => string };

/** SHA-256 of a text in hexadecimal digits; the package is evaluated on first use. */
export function sha256(text: string): string {
  return require('js-sha256').sha256(text);
}

/** At most so many row digests travel with a hash; a larger change set has a digest for each group of rows. */
const DIGESTS = 256;
const DIGEST_LENGTH = 6;

/**
 * Names a change set: the same changes computed from the same rows give the same text. It carries short digests of the
 * rows, so that `firstDifference` can say which one changed. Timestamps that the change would write are left out:
 * they are the moment of asking, not something a person agreed to.
 */
export function changeSetHash(changeSet: ChangeSet): string {
  const rows = allRows(changeSet).map(rowText);
  const size = groupSize(rows.length);
  const digests: string[] = [];
  for (let at = 0; at < rows.length; at += size) {
    digests.push(sha256(rows.slice(at, at + size).join('\n')).slice(0, DIGEST_LENGTH));
  }
  const head = [changeSet.action, rows.length, ...(changeSet.formula ? [changeSet.formula] : [])];
  const whole = sha256(stableJson(head) + rows.join('\n')).slice(0, 32);
  return [whole, rows.length, ...digests].join('.');
}

export type Difference = { readonly table: TableId; readonly row: RowChange };

/**
 * The first row of a change set that the hash of an earlier one did not stand for; null when they agree, or when the
 * earlier one had more rows and lacks none of these.
 */
export function firstDifference(earlier: string, changeSet: ChangeSet): Difference | null {
  if (earlier === changeSetHash(changeSet)) return null;
  const [, count, ...digests] = earlier.split('.');
  const [, , ...now] = changeSetHash(changeSet).split('.');
  const rows = allRows(changeSet);
  // Digests of groups can be compared only while the groups are of one size.
  const size = groupSize(rows.length);
  if (groupSize(Number(count)) !== size) return rows[0] ?? null;
  const known = size === 1 ? new Set(digests) : null;
  const at = now.findIndex((digest, i) => (known ? !known.has(digest) : digest !== digests[i]));
  return at === -1 ? null : (rows[at * size] ?? null);
}

function groupSize(rows: number): number {
  return Math.max(1, Math.ceil(rows / DIGESTS));
}

function allRows(changeSet: ChangeSet): readonly Difference[] {
  return changeSet.tables.flatMap((each: TableChange) =>
    each.rows.map((row) => ({ table: each.table, row })),
  );
}

function rowText({ table, row }: Difference): string {
  const before = row.kind === 'add' ? {} : row.before;
  const after = row.kind === 'clear' ? {} : withoutStamps(table, row.after);
  return stableJson([table, row.kind, keyText(table, row), before, after]);
}

/** The key of a new row may hold the moment of asking too (a decision's); what it was made of is in `after`. */
function keyText(table: TableId, { kind, key }: RowChange): string {
  if (kind !== 'add') return key;
  const { key: parts, fields } = tableSpec(table);
  return parts.some((id) => fields.find((field) => field.id === id)?.type === 'timestamp') ? '' : key;
}

function withoutStamps(table: TableId, row: Row): Row {
  const stamps = tableSpec(table).fields.filter(({ type }) => type === 'timestamp');
  if (stamps.length === 0) return row;
  const out = { ...row };
  for (const { id } of stamps) delete out[id];
  return out;
}
