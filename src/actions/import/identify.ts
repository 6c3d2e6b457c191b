import type { Cell, Row } from '../../model/cell';
import { rowKey } from '../../model/key';
import { tableSpec } from '../../model/tables';
import type { ImportTable } from '../../rpc/imports';
import { foldName } from '../tables';
import { hasSourceId } from './fields';
import { holdsField } from './fingerprint';
import { type ColumnUse, columnOf, type Mapping } from './guess/mapping';
import { type ImportFault, type Message, message } from './message';
import type { DraftRow } from './normalise';
import { baseOf } from './share';

/** A row that can be sent: known by its Source ID, or by the table's own key. */
export type ImportRow = { readonly line: number; readonly source: string; readonly values: Row };

export type Identified = {
  readonly rows: readonly ImportRow[];
  readonly faults: readonly ImportFault[];
  readonly notes: readonly Message[];
};

/** What is in the table already: key → fingerprint. */
export type Known = ReadonlyMap<string, string>;

/** When half of the known IDs come with another date, the file's IDs begin again in every file. */
const RESTART_SHARE = 0.5;

/**
 * Gives every row a name that stays the same when the file comes again, so that nothing is doubled and an updated
 * report changes its rows: the file's own ID; for advertising date, platform and campaign; else the line's content.
 * What would still have the same name is numbered in the order of the file.
 */
export function identify(rows: readonly DraftRow[], mapping: Mapping, known: Known = new Map()): Identified {
  if (!hasSourceId(mapping.table)) return byOwnKey(rows, mapping.table);
  const idColumn = columnOf(mapping, 'sourceId');
  if (idColumn) return byIdColumn(rows, mapping, idColumn, known);
  const name = mapping.table === 'adSpend' ? adKey : contentKey;
  return { rows: numbered(rows.map((row) => ({ row, id: name(row) }))), faults: [], notes: [] };
}

function adKey({ values, source }: DraftRow): string {
  const parts = [values.date, values.platform, values.campaign ?? source].map((part) =>
    String(part ?? '').trim(),
  );
  return parts.filter((part) => part !== '').join(' | ');
}

function contentKey({ values, content }: DraftRow): string {
  return `${String(values.date ?? '')} ${content}`.trim();
}

function byIdColumn(
  rows: readonly DraftRow[],
  mapping: Mapping,
  idColumn: ColumnUse,
  known: Known,
): Identified {
  const notes: Message[] = [];
  const { kept, repeated } = withoutRepeats(rows);
  if (repeated > 0) notes.push(message('note.repeated', { count: repeated }));
  const given = kept.map((row) => String(row.values.sourceId ?? '').trim());
  const filled = given.filter((id) => id !== '');
  const unique = new Set(filled).size === filled.length;
  const restart = idsRestart(kept, mapping.table, known);
  if (!unique) notes.push(message('note.idsRepeat', { header: idColumn.header }));
  else if (restart) notes.push(message('note.idsRestart', { header: idColumn.header }));
  const named = kept.map((row, i) => {
    const id = given[i]!;
    if (id === '') return { row, id: contentKey(row) };
    const more = !unique ? [row.values.date, row.source] : restart ? [row.values.date] : [];
    return {
      row,
      id: [id, ...more.map((part) => String(part ?? ''))].filter((part) => part !== '').join(' | '),
    };
  });
  return { rows: numbered(named), faults: [], notes };
}

/** A line that repeats another with the same ID word for word is the same event. */
function withoutRepeats(rows: readonly DraftRow[]): { kept: readonly DraftRow[]; repeated: number } {
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    if ((row.values.sourceId ?? '') === '') return true;
    if (seen.has(row.content)) return false;
    seen.add(row.content);
    return true;
  });
  return { kept, repeated: rows.length - kept.length };
}

function idsRestart(rows: readonly DraftRow[], table: ImportTable, known: Known): boolean {
  const shared = sharedIds(known);
  let there = 0;
  let otherDate = 0;
  for (const { values } of rows) {
    const id = String(values.sourceId ?? '').trim();
    const fingerprint = known.get(id) ?? shared.get(id);
    if (fingerprint === undefined) continue;
    there += 1;
    if (!holdsField(table, fingerprint, 'date', values.date ?? '')) otherDate += 1;
  }
  return otherDate >= 3 && otherDate > there * RESTART_SHARE;
}

/** Source IDs of rows that were shared out, without the hire. */
export function sharedIds(known: Known): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [id, fingerprint] of known) {
    const at = id.lastIndexOf('#');
    if (at > 0 && baseOf(id, id.slice(at + 1)) !== '') found.set(id.slice(0, at), fingerprint);
  }
  return found;
}

function numbered(named: readonly { row: DraftRow; id: string }[]): readonly ImportRow[] {
  const times = new Map<string, number>();
  return named.map(({ row, id }) => {
    const nth = (times.get(id) ?? 0) + 1;
    times.set(id, nth);
    const sourceId: Cell = nth === 1 ? id : `${id} | ${nth}`;
    return { line: row.line, source: row.source, values: { ...row.values, sourceId } };
  });
}

/** Tables without Source IDs: two lines for the same key are one if they agree, else a fault. */
function byOwnKey(rows: readonly DraftRow[], table: ImportTable): Identified {
  const first = new Map<string, ImportRow>();
  const faults: ImportFault[] = [];
  const kept: ImportRow[] = [];
  let repeated = 0;
  for (const { line, source, values } of rows) {
    const key = ownKey(table, source, values);
    const other = first.get(key);
    if (!other) {
      const row = { line, source, values };
      first.set(key, row);
      kept.push(row);
    } else if (JSON.stringify(other.values) === JSON.stringify(values)) repeated += 1;
    else {
      const what = tableSpec(table).key.map(
        (id) => tableSpec(table).fields.find((field) => field.id === id)?.header ?? id,
      );
      faults.push({
        line,
        column: '',
        value: '',
        message: message('fault.sameKey', {
          line: other.line,
          what: table === 'hires' ? 'Name' : what.join(', '),
        }),
      });
    }
  }
  return { rows: kept, faults, notes: repeated > 0 ? [message('note.repeated', { count: repeated })] : [] };
}

function ownKey(table: ImportTable, source: string, values: Row): string {
  if (table === 'hires') {
    const hireId = String(values.hireId ?? '');
    return hireId !== '' ? hireId : `name:${foldName(String(values.name ?? ''))}`;
  }
  return rowKey(table, { ...values, hireId: source });
}
