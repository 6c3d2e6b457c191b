import { type Classified, classify } from '../../actions/import/classify';
import { importField } from '../../actions/import/fields';
import { guessMapping, guessTables, type TableGuess } from '../../actions/import/guess/guess';
import type { Mapping } from '../../actions/import/guess/mapping';
import { longRates, usualStart, type WideRates, wideRates } from '../../actions/import/guess/wideRates';
import { hash } from '../../actions/import/hash';
import { type ImportRow, identify, type Known } from '../../actions/import/identify';
import { type FileTable, readTable } from '../../actions/import/layout';
import { type Suggestion, suggestAssignments } from '../../actions/import/match';
import { type ImportFault, type Message, message } from '../../actions/import/message';
import { assignedBy, normalise } from '../../actions/import/normalise';
import { foldName } from '../../actions/tables';
import type { Cell, Row } from '../../model/cell';
import type { Assignment, ImportContext, ImportStart, ImportTable } from '../../rpc/imports';

/** A file that could be read: its table, what it most likely is, what was left out on the way. */
export type Loaded = {
  readonly name: string;
  readonly fingerprint: string;
  readonly file: FileTable;
  readonly guesses: readonly TableGuess[];
  readonly wide: WideRates | null;
  readonly notes: readonly Message[];
};

/** Which of a wide file's rates are wanted. */
export type RateChoice = { readonly from: string; readonly currencies: readonly string[] };

export function load(name: string, text: string, notes: readonly Message[]): Loaded | null {
  const file = readTable(text);
  if (file === null) return null;
  const wide = wideRates(file);
  const guesses = wide ? [{ table: 'fx' as const, score: 10 }] : guessTables(file);
  return { name, fingerprint: hash(text), file, guesses, wide, notes: [...notes, ...layoutNotes(file)] };
}

export function usualRates(wide: WideRates): RateChoice {
  return { from: usualStart(wide), currencies: wide.currencies };
}

/** The table that the mapping works on: the file's own, or a wide file's rates one under another. */
export function tableOf(loaded: Loaded, table: ImportTable, rates: RateChoice | null): FileTable {
  if (table !== 'fx' || loaded.wide === null || rates === null) return loaded.file;
  return longRates(loaded.file, loaded.wide, rates.currencies, rates.from);
}

export function startMapping(
  loaded: Loaded,
  file: FileTable,
  table: ImportTable,
  baseCurrency: string,
): Mapping {
  return guessMapping(table, file, loaded.name, baseCurrency);
}

/** What was not data, counted and said. */
function layoutNotes(file: FileTable): readonly Message[] {
  const notes: Message[] = [];
  const put = (key: string, lines: FileTable['totals']): void => {
    if (lines.length === 0) return;
    const texts = lines
      .slice(0, 3)
      .map((line) => line.cells.find((cell) => cell.trim() !== '')?.trim() ?? '');
    notes.push(
      message(key, { count: lines.length, text: texts.join(' · ') + (lines.length > 3 ? ' …' : '') }),
    );
  };
  put('note.preamble', file.preamble);
  put('note.totals', file.totals);
  put('note.notes', file.notes);
  if (file.duplicates.length > 0)
    notes.push(message('note.duplicates', { headers: file.duplicates.join(', ') }));
  if (file.headerLine === 0) notes.push(message('note.noHeader'));
  return notes;
}

/** The file's rows, ready but for whose they are. */
export type Prepared = {
  readonly rows: readonly ImportRow[];
  readonly faults: readonly ImportFault[];
  readonly notes: readonly Message[];
  readonly by: ImportStart['assignBy'];
  readonly known: Known;
  readonly suggestions: readonly Suggestion[];
};

export function prepare(file: FileTable, mapping: Mapping, context: ImportContext): Prepared {
  const known: Known = new Map(Object.entries(context.known));
  const normalised = normalise(file, mapping);
  const identified = identify(normalised.rows, mapping, known);
  const by = assignedBy(mapping);
  return {
    rows: identified.rows,
    faults: [...normalised.faults, ...identified.faults].sort((a, b) => a.line - b.line),
    notes: [...normalised.notes, ...identified.notes],
    by,
    known,
    suggestions: suggestAssignments(identified.rows, by, context),
  };
}

/** Whether a name is settled: a hire, a new hire with a name nobody has, or left out. */
export function isSettled(assignment: Assignment, context: Pick<ImportContext, 'hires'>): boolean {
  if (assignment.skip || assignment.hireIds.length > 0) return true;
  return assignment.newHire.trim() !== '' && !isTaken(assignment.newHire, context);
}

export function isTaken(name: string, context: Pick<ImportContext, 'hires'>): boolean {
  return context.hires.some((hire) => foldName(hire.name) === foldName(name));
}

export function compare(
  table: ImportTable,
  prepared: Prepared,
  assignments: readonly Assignment[],
): Classified {
  return classify(table, prepared.rows, assignments, prepared.known);
}

/** What the server is asked before anything is written. */
export function startInput(
  loaded: Loaded,
  table: ImportTable,
  prepared: Prepared,
  assignments: readonly Assignment[],
  counts: Classified,
): ImportStart {
  return {
    table,
    file: { name: loaded.name, rows: prepared.rows.length, fingerprint: loaded.fingerprint },
    assignBy: prepared.by,
    assignments,
    counts: { add: counts.add, change: counts.change, same: counts.same, fault: prepared.faults.length },
    sample: counts.sample.map(({ row }) => withoutBlanks(row.values)),
  };
}

function withoutBlanks(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
}

export function headersOf(table: ImportTable, fields: readonly string[]): string {
  return fields.map((field) => importField(table, field)?.header ?? field).join(', ');
}

/** A row for reading: header and value, in the order of the table. */
export function shownCells(table: ImportTable, values: Row): readonly { header: string; value: Cell }[] {
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => ({ header: importField(table, field)?.header ?? field, value }));
}
