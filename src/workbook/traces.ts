import type { Row } from '../model/cell';
import { erasedRows, erasureOf, matcherOf } from '../model/erasure';
import type { Person } from '../model/persons';
import type { Tables } from '../model/snapshot';
import type { EarlierValue, PersonTraces } from '../model/traces';
import { mentionsOf } from './erase';
import { type Traces, touchedChanges, tracesOf } from './eraseHistory';
import { isPageOf, ownViews } from './eraseViews';
import { type HistoryEntry, readSegments } from './history';
import { readAll } from './readAll';
import { reading } from './state';

/** All that is held about somebody, for their export. */
export function tracesIn(person: Person, tables: Tables): PersonTraces {
  // As if they were erased: what would be changed is what holds something of them.
  const erasure = erasureOf(tables, person, '\u0000', '\u0000');
  const named = erasedRows(tables, erasure);
  const traces = tracesOf(tables, erasure);
  const touched = touchedChanges(traces);
  const changes = new Set(touched.map(({ changeId }) => changeId));
  const matcher = matcherOf(tables, erasure);
  const log = (tables.log?.rows ?? []).filter(
    ({ values }) => changes.has(String(values.changeId)) || matcher.has(String(values.user ?? '')),
  );
  const pages = ownViews(reading())
    .filter((view) => isPageOf(view, [person.id]))
    .map(({ sheet }) => ({
      sheet: sheet.getName(),
      lines: readAll(sheet).values.map((row) => row.map(String)),
    }));
  return {
    tables,
    named,
    earlier: touched.flatMap((entry) => earlierValues(entry, traces)),
    log: log.map(({ values }) => values),
    pages,
    mentions: mentionsOf(tables, named, erasure).places,
  };
}

function earlierValues(entry: HistoryEntry, { inRow }: Traces): readonly EarlierValue[] {
  const { at, title } = entry;
  return (readSegments(entry) ?? []).flatMap((segment): readonly EarlierValue[] => {
    const { table } = segment;
    if (segment.kind === 'add') return [];
    const rows: readonly (readonly [string, Row, Row | null])[] =
      segment.kind === 'clear'
        ? segment.rows.map(([key, before]) => [key, before, null] as const)
        : segment.rows;
    return rows
      .filter(([key, before, after]) => inRow(table, key, before, after ?? {}))
      .map(([key, before, after]) => ({ at, title, table, key, before, after }));
  });
}
