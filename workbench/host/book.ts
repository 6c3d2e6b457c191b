import { type Areas, areaAt, areasAfterDelete, areasAfterInsert, areasAfterMove, changeAreas } from './areas';
import { type Locale, localeOf } from './cells/locale';
import { type Zone, zoneOf } from './cells/zone';
import type { Grid, GridSheet, Rect } from './grid';
import { groupCells } from './group';
import { type Axis, rectAfterDelete, rectAfterInsert, rectAfterMove } from './rects';
import { ANY, createTrace, type Trace, traced } from './trace';

export type Protection = {
  readonly id: number;
  readonly sheetId: string;
  /** Null protects the whole sheet. */
  readonly rect: Rect | null;
  readonly unprotected: readonly Rect[];
  readonly description: string;
  readonly warningOnly: boolean;
  /** Somebody else's: whoever is at work here may not edit it. */
  readonly locked?: boolean;
};

/** What a document holds beside its grid; JSON, so that the page can keep it across a reload. */
export type BookState = {
  readonly name: string;
  readonly notes: Readonly<Record<string, Areas<string>>>;
  readonly protections: readonly Protection[];
  readonly properties: Readonly<Record<StoreName, Readonly<Record<string, string>>>>;
  readonly nextId: number;
};

export type StoreName = 'document' | 'script' | 'user';

/** A spreadsheet document: the grid, and what no engine keeps (notes, protections, properties). */
export type Book = {
  readonly grid: Grid;
  readonly locale: Locale;
  readonly zone: Zone;
  /** The year that a date typed without one is in. */
  year(): number;
  state: BookState;
  /** What its sheets are asked about, so that a test knows what a call depends on. */
  readonly trace: Trace;
  sheet(sheetId: string): GridSheet;
  note(sheetId: string, row: number, column: number): string;
  setNote(sheetId: string, rect: Rect, note: (row: number, column: number) => string): void;
  /** A copy of a sheet's cells, looks, rules and notes. */
  duplicate(sheetId: string, name: string, index: number): string;
  /** Removes a sheet with all that hangs on it. */
  forget(sheetId: string): void;
  insert(sheetId: string, axis: Axis, before: number, count: number): void;
  remove(sheetId: string, axis: Axis, first: number, count: number): void;
  moveColumns(sheetId: string, first: number, count: number, before: number): void;
  /** Cheap with an engine whose snapshots are: the rest is immutable. */
  snapshot(): unknown;
  restore(snapshot: unknown): void;
};

export type BookOptions = {
  readonly timeZone: string;
  readonly locale: string;
  readonly state?: BookState;
  readonly now: () => number;
};

const emptyState: BookState = {
  name: 'Untitled spreadsheet',
  notes: {},
  protections: [],
  properties: { document: {}, script: {}, user: {} },
  nextId: 1,
};

export function createBook(grid: Grid, options: BookOptions): Book {
  const trace = createTrace();
  const shiftNotes = (sheetId: string, shift: (areas: Areas<string>) => Areas<string>): void => {
    const areas = book.state.notes[sheetId];
    if (areas) book.state = { ...book.state, notes: { ...book.state.notes, [sheetId]: shift(areas) } };
  };
  const shiftProtections = (sheetId: string, move: (rect: Rect) => Rect | null): void => {
    const protections = book.state.protections.flatMap((protection) => {
      if (protection.sheetId !== sheetId) return [protection];
      const rect = protection.rect && move(protection.rect);
      const unprotected = protection.unprotected.flatMap((r) => move(r) ?? []);
      return protection.rect && !rect ? [] : [{ ...protection, rect, unprotected }];
    });
    book.state = { ...book.state, protections };
  };

  const book: Book = {
    grid: traced(grid, trace),
    trace,
    locale: localeOf(options.locale),
    zone: zoneOf(options.timeZone),
    year: () => new Date(options.now()).getUTCFullYear(),
    state: options.state ?? emptyState,
    sheet: (sheetId) => {
      trace.touch(sheetId);
      const sheet = grid.sheets().find((s) => s.id === sheetId);
      if (!sheet) throw new Error(`Sheet ${sheetId} not found`);
      return sheet;
    },
    note: (sheetId, row, column) => {
      trace.touch(sheetId);
      return areaAt(book.state.notes[sheetId] ?? [], row, column) ?? '';
    },
    setNote: (sheetId, rect, note) => {
      trace.touch(sheetId);
      let areas = book.state.notes[sheetId] ?? [];
      for (const group of groupCells(rect, note)) {
        areas = changeAreas(areas, group.rect, () => group.value || undefined);
      }
      book.state = { ...book.state, notes: { ...book.state.notes, [sheetId]: areas } };
    },
    forget: (sheetId) => {
      trace.touch(ANY);
      grid.deleteSheet(sheetId);
      const { [sheetId]: _gone, ...notes } = book.state.notes;
      const protections = book.state.protections.filter((p) => p.sheetId !== sheetId);
      book.state = { ...book.state, notes, protections };
    },
    duplicate: (sheetId, name, index) => {
      trace.touch(ANY);
      const { notes } = book.state;
      const id = grid.duplicateSheet(sheetId, name, index);
      const own = notes[sheetId];
      if (own) book.state = { ...book.state, notes: { ...notes, [id]: own } };
      return id;
    },
    insert: (sheetId, axis, before, count) => {
      const appended = axis === 'rows' && before === book.sheet(sheetId).rows;
      if (axis === 'rows') grid.insertRows(sheetId, before, count);
      else grid.insertColumns(sheetId, before, count);
      shiftNotes(sheetId, (areas) => areasAfterInsert(areas, axis, before, count));
      shiftProtections(sheetId, (rect) => rectAfterInsert(rect, axis, before, count, appended));
    },
    remove: (sheetId, axis, first, count) => {
      trace.touch(sheetId);
      if (axis === 'rows') grid.deleteRows(sheetId, first, count);
      else grid.deleteColumns(sheetId, first, count);
      shiftNotes(sheetId, (areas) => areasAfterDelete(areas, axis, first, count));
      shiftProtections(sheetId, (rect) => rectAfterDelete(rect, axis, first, count));
    },
    moveColumns: (sheetId, first, count, before) => {
      trace.touch(sheetId);
      grid.moveColumns(sheetId, first, count, before);
      shiftNotes(sheetId, (areas) => areasAfterMove(areas, first, count, before));
      shiftProtections(sheetId, (rect) => rectAfterMove(rect, first, count, before));
    },
    snapshot: () => ({ grid: grid.snapshot(), state: book.state }),
    restore: (snapshot) => {
      const kept = snapshot as { readonly grid: unknown; readonly state: BookState };
      grid.restore(kept.grid);
      book.state = kept.state;
    },
  };
  return book;
}
