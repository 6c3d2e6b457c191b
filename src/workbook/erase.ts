import { RampError } from '../domain/error';
import { t } from '../i18n/text';
import type { ChangeSet } from '../model/changeset';
import {
  type ErasedRow,
  type Erasure,
  erasedRows,
  erasureChangeSet,
  erasureOf,
  matcherOf,
} from '../model/erasure';
import { changeSetHash, sha256 } from '../model/hash';
import { stableJson } from '../model/json';
import { foldText } from '../model/names';
import { type Person, type PersonRef, personsOf, personTable } from '../model/persons';
import type { TableId } from '../model/schema';
import type { Tables } from '../model/snapshot';
import { tableSpec } from '../model/tables';
import type { Mentions } from '../model/traces';
import { newChangeId } from './apply';
import { nowIso } from './clock';
import { countRows } from './counts';
import { touchedChanges, tracesOf } from './eraseHistory';
import { findMentions } from './eraseSearch';
import { finishErasure } from './eraseSteps';
import { erasureTables } from './eraseTables';
import { isPageOf, namedCells, ownViews } from './eraseViews';
import { writeJournal } from './journal';
import { reading, renewReading, stateOf } from './state';
import { statedUser } from './user';

/** The person a reference names, with the tables they stand in. @throws RampError `person.unknown` */
export function findPerson(ref: PersonRef): { readonly person: Person; readonly tables: Tables } {
  const tables = erasureTables();
  const person = personsOf(tables).find(({ kind, id }) => kind === ref.kind && id === ref.id);
  if (!person) throw new RampError('person.unknown', { sheet: personTable(ref.kind).sheet });
  return { person, tables };
}

/** What erasing somebody would do. */
export type ErasurePlan = {
  readonly erasure: Erasure;
  readonly tables: Tables;
  readonly rows: ReadonlyMap<TableId, readonly ErasedRow[]>;
  /** The rows it changes, for the preview. */
  readonly changeSet: ChangeSet;
  /** What it changes besides rows, one sentence each. */
  readonly structure: readonly string[];
  /** What it leaves, and what the person should know before agreeing. */
  readonly notes: readonly string[];
  readonly mentions: Mentions;
  readonly hash: string;
};

export function planErasure(person: Person, tables: Tables, alias: string): ErasurePlan {
  const erasure = erasureOf(tables, person, alias, t('erase.emptied'));
  const rows = erasedRows(tables, erasure);
  const changeSet = erasureChangeSet(rows, t('erase.title', { alias }));
  const structure = structureOf(tables, erasure);
  const hash = sha256(stableJson([changeSetHash(changeSet), structure, alias])).slice(0, 32);
  const notes = notesOf(tables, person, erasure);
  return {
    erasure,
    tables,
    rows,
    changeSet,
    structure,
    notes,
    mentions: mentionsOf(tables, rows, erasure),
    hash,
  };
}

function structureOf(tables: Tables, erasure: Erasure): readonly string[] {
  const matcher = matcherOf(tables, erasure);
  const { alias } = erasure;
  const pages: string[] = [];
  const views: string[] = [];
  for (const view of ownViews(reading())) {
    const sheet = view.sheet.getName();
    if (isPageOf(view, [erasure.id])) pages.push(t('erase.page', { sheet }));
    else if (matcher.has(sheet) || namedCells(view.sheet, matcher).length > 0)
      views.push(t('erase.view', { sheet, alias }));
  }
  const count = touchedChanges(tracesOf(tables, erasure)).length;
  return [
    ...pages,
    ...views,
    ...(count > 0 ? [t('erase.history', { count })] : []),
    ...(matcher.has(statedUser()) ? [t('erase.user')] : []),
  ];
}

function notesOf(tables: Tables, { name, row, kind, id }: Person, erasure: Erasure): readonly string[] {
  const notes = [t('erase.keeps', { alias: erasure.alias })];
  if (row.values.status === 'active') notes.push(t('erase.active', { name }));
  for (const other of personsOf(tables)) {
    if ((other.kind === kind && other.id === id) || foldText(other.name) !== foldText(name)) continue;
    notes.push(t('erase.namesake', { sheet: personTable(other.kind).sheet, row: other.row.row }));
  }
  const matcher = matcherOf(tables, erasure);
  const count = (tables.log?.rows ?? []).filter(({ values }) =>
    matcher.has(String(values.user ?? '')),
  ).length;
  if (count > 0) notes.push(t('erase.logUser', { count }));
  return notes;
}

/** Places that keep the name: after erasing, with no rows left to change, they are all that is left. */
export function mentionsOf(
  tables: Tables,
  rows: ReadonlyMap<TableId, readonly ErasedRow[]>,
  erasure: Erasure,
): Mentions {
  const covered = new Set<string>();
  for (const [table, erased] of rows) {
    const state = stateOf(table, reading());
    for (const { row, after } of erased) {
      for (const field of Object.keys(after ?? row.values))
        covered.add(`${state?.name}\u001f${row.row - 1}\u001f${state?.columns[field]}`);
    }
  }
  const others = personsOf(tables)
    .filter(({ kind, id }) => kind !== erasure.kind || (id !== erasure.id && id !== erasure.newId))
    .map(({ name }) => name);
  const skip = new Set([
    stateOf('log', reading())?.name ?? tableSpec('log').sheet,
    ...ownViews(reading()).map(({ sheet }) => sheet.getName()),
  ]);
  const known = [...reading().states.values()].flatMap((state) =>
    state ? [[state.name, state.values] as const] : [],
  );
  return findMentions(matcherOf(tables, erasure), erasure.name, others, {
    skip,
    known: new Map(known),
    covered: (sheet, row, column) => covered.has(`${sheet}\u001f${row}\u001f${column}`),
  });
}

export type Erased = {
  /** What could not be changed, one sentence each; usually none. */
  readonly problems: readonly string[];
  readonly mentions: Mentions;
};

/**
 * Erases somebody, as planned; the caller holds the lock and has agreed the plan with a person. It is written into the
 * journal first: whoever comes after an execution that died in between finishes it (`recover`). It is not kept for
 * undo, and what earlier changes kept of this person goes with it.
 */
export function erase({ erasure, changeSet }: ErasurePlan): Erased {
  const at = nowIso();
  const changeId = newChangeId(at);
  const counts = Object.fromEntries(
    changeSet.tables.map((table) => [tableSpec(table.table).sheet, countRows(table)]),
  );
  const journal = {
    info: {
      changeId,
      part: changeId,
      at,
      action: changeSet.action,
      title: changeSet.title,
      user: statedUser(),
      reason: changeSet.title,
      undoOf: '',
      last: true,
    },
    tables: [],
    erasure: { of: erasure, counts },
  };
  writeJournal(journal);
  SpreadsheetApp.flush();
  const problems = finishErasure(journal);
  const mentions = mentionsOf(erasureTables(true), new Map(), erasure);
  renewReading();
  return { problems, mentions };
}
