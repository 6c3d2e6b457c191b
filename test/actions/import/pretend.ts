import { chunks, classify } from '../../../src/actions/import/classify';
import { guessMapping, guessTables } from '../../../src/actions/import/guess/guess';
import type { Mapping } from '../../../src/actions/import/guess/mapping';
import { identify } from '../../../src/actions/import/identify';
import { importChunk } from '../../../src/actions/import/importChunk';
import { importContext } from '../../../src/actions/import/importContext';
import { importStart } from '../../../src/actions/import/importStart';
import { readTable } from '../../../src/actions/import/layout';
import { suggestAssignments } from '../../../src/actions/import/match';
import { assignedBy, normalise } from '../../../src/actions/import/normalise';
import type { Row } from '../../../src/model/cell';
import type { ChangeSet } from '../../../src/model/changeset';
import { rowKey } from '../../../src/model/key';
import type { TableId } from '../../../src/model/schema';
import type { SheetRow, Tables } from '../../../src/model/snapshot';
import { tableSpec } from '../../../src/model/tables';
import type { Assignment, ImportTable } from '../../../src/rpc/imports';

/** A spreadsheet in memory: takes change sets as apply does, by key. */
export class Book {
  private readonly rows = new Map<TableId, Map<string, SheetRow>>();
  private count = 1;

  put(table: TableId, ...rows: Row[]): this {
    const there = this.list(table);
    for (const values of rows) {
      const key = rowKey(table, values);
      this.count += 1;
      there.set(key || `typed ${this.count}`, { row: this.count, key, values });
    }
    return this;
  }

  values(table: TableId): readonly Row[] {
    return [...this.list(table).values()].map((row) => row.values);
  }

  tables(): Tables {
    const found: Record<string, unknown> = {};
    for (const [table, rows] of this.rows) {
      const { sheet } = tableSpec(table);
      found[table] = { table, present: true, sheet, rows: [...rows.values()], faults: [] };
    }
    return found as Tables;
  }

  apply(changes: ChangeSet): void {
    for (const { table, rows } of changes.tables) {
      const there = this.list(table);
      for (const change of rows) {
        const now = there.get(change.key);
        if (change.kind === 'add') {
          if (now) throw new Error(`${table} has ${change.key} already`);
          this.put(table, change.after);
        } else if (!now) throw new Error(`${table} has no ${change.key}`);
        else if (change.kind === 'clear') there.delete(change.key);
        else there.set(change.key, { ...now, values: { ...now.values, ...change.after } });
      }
    }
  }

  private list(table: TableId): Map<string, SheetRow> {
    const there = this.rows.get(table) ?? new Map<string, SheetRow>();
    this.rows.set(table, there);
    return there;
  }
}

type Options = {
  readonly table?: ImportTable;
  readonly map?: (mapping: Mapping) => Mapping;
  /** Instead of the suggestions, by name. */
  readonly assign?: Readonly<Record<string, Partial<Assignment>>>;
  readonly everybody?: Partial<Assignment>;
  readonly size?: number;
  readonly stopAfter?: number;
};

/** The whole way of a file, as wizard and server go it. */
export function importText(book: Book, text: string, options: Options = {}) {
  const file = readTable(text)!;
  const table = options.table ?? guessTables(file)[0]!.table;
  const context = importContext(book.tables(), table);
  const guessed = guessMapping(table, file, 'file.csv', context.baseCurrency);
  const mapping = options.map?.(guessed) ?? guessed;
  const known = new Map(Object.entries(context.known));
  const normalised = normalise(file, mapping);
  const identified = identify(normalised.rows, mapping, known);
  const by = assignedBy(mapping);
  const assignments = suggestAssignments(identified.rows, by, context).map(({ source, assignment }) => {
    const chosen = options.assign?.[source] ?? options.everybody;
    return chosen ? { source, hireIds: [], newHire: '', skip: false, ...chosen } : assignment;
  });
  const counts = classify(table, identified.rows, assignments, known);
  const faults = [...normalised.faults, ...identified.faults];
  const started = importStart(book.tables(), {
    table,
    file: { name: 'file.csv', rows: file.rows.length, fingerprint: '' },
    assignBy: by,
    assignments,
    counts: { add: counts.add, change: counts.change, same: counts.same, fault: faults.length },
    sample: [],
  });
  book.apply(started.changeSet);
  const done = { added: 0, changed: 0, same: 0 };
  for (const chunk of chunks('c', 'file.csv', table, counts.send, options.size ?? 2000).slice(
    0,
    options.stopAfter,
  )) {
    const outcome = importChunk(book.tables(), chunk);
    book.apply(outcome.changeSet);
    done.added += outcome.added;
    done.changed += outcome.changed;
    done.same += outcome.same;
  }
  return {
    file,
    table,
    mapping,
    counts,
    faults,
    started,
    done,
    rows: identified.rows,
    notes: [...normalised.notes, ...identified.notes],
  };
}

export function sum(rows: readonly Row[], field: string): number {
  return rows.reduce(
    (total, row) => total + (typeof row[field] === 'number' ? (row[field] as number) : 0),
    0,
  );
}
