import type { Cell, Row } from '../../model/cell';
import { canonicalCell } from '../../model/decode';
import type { Field } from '../../model/schema';
import { checkValue } from './check';
import { hasPeople, importField, importFields } from './fields';
import { isAverage } from './guess/header';
import { type ColumnUse, columnOf, type Mapping } from './guess/mapping';
import { hash } from './hash';
import type { FileTable } from './layout';
import { type ImportFault, type Message, message } from './message';
import type { Line } from './parse';
import { readCell, readingFault } from './reading';
import { NO_NAME } from './share';
import { tidy } from './values/text';

/** A row of the file by field id, before it has its Source ID. */
export type DraftRow = {
  readonly line: number;
  /** The agent or campaign as the file writes it; rows without one share `NO_NAME`, `''` where nobody is needed. */
  readonly source: string;
  readonly values: Row;
  /** The whole line as written, in short: tells rows apart that have no ID. */
  readonly content: string;
};

export type Normalised = {
  readonly rows: readonly DraftRow[];
  readonly faults: readonly ImportFault[];
  readonly notes: readonly Message[];
};

/** Every line of the file as a row of the table, or as a fault with its line, column and remedy. */
export function normalise(file: FileTable, mapping: Mapping): Normalised {
  const rows: DraftRow[] = [];
  const faults: ImportFault[] = [];
  const plan = planOf(mapping);
  const contentOrder = file.header
    .map((header, i) => ({ header, i }))
    .sort((a, b) => (a.header < b.header ? -1 : 1));
  let unanswered = 0;
  for (const line of file.rows) {
    const read = readLine(line, plan, mapping);
    if ('message' in read) {
      faults.push(read);
      continue;
    }
    if (read.unanswered) unanswered += 1;
    const content = hash(
      contentOrder.map(({ header, i }) => `${header}\u001f${tidy(line.cells[i] ?? '')}`).join('\u001e'),
    );
    rows.push({ line: line.line, source: sourceOf(line, mapping), values: read.values, content });
  }
  const notes: Message[] = [];
  if (unanswered > 0) notes.push(message('note.unanswered', { count: unanswered }));
  const talk = columnOf(mapping, 'talk');
  const handled = columnOf(mapping, 'handled');
  if (talk && handled && isMean(talk)) {
    notes.push(message('note.average', { header: talk.header, count_header: handled.header }));
  }
  return {
    rows: sameSpelling(rows),
    faults: [...file.faults, ...faults].sort((a, b) => a.line - b.line),
    notes,
  };
}

/** What is the same for every line, looked up once. */
type Plan = {
  readonly constants: Row;
  readonly uses: readonly { readonly use: ColumnUse; readonly spec: Field }[];
  readonly required: readonly Field[];
};

function planOf(mapping: Mapping): Plan {
  const { table } = mapping;
  const constants: Record<string, Cell> = {};
  for (const { field, value } of mapping.constants) {
    const spec = importField(table, field);
    if (spec && value !== '') constants[field] = canonicalCell(spec, value);
  }
  const uses = mapping.columns.flatMap((use) => {
    const spec = importField(table, use.field);
    // The person's column names whom to match: no value of the row yet.
    return !spec || (use.field === 'hireId' && hasPeople(table)) ? [] : [{ use, spec }];
  });
  return { constants, uses, required: importFields(table).filter((field) => isNeeded(field, mapping)) };
}

type ReadLine = { readonly values: Row; readonly unanswered: boolean };

function readLine(line: Line, { constants, uses, required }: Plan, mapping: Mapping): ReadLine | ImportFault {
  const values: Record<string, Cell> = { ...constants };
  for (const { use, spec } of uses) {
    const written = line.cells[use.column] ?? '';
    const value = use.reading === null ? null : readCell(written, use.reading);
    if (value === null)
      return faultAt(line, use.header, written, readingFault(use.reading ?? { kind: 'text' }));
    const problem = checkValue(spec, value);
    if (problem) return faultAt(line, use.header, written, problem);
    const stored = canonicalCell(spec, value);
    if (stored === '' && value !== '') return faultAt(line, use.header, written, message('fault.unfit'));
    values[use.field] = stored;
  }
  const { answered, ...row } = values;
  const contact =
    mapping.table === 'contacts'
      ? contactTimes(line, row, answered ?? '', mapping)
      : { row, unanswered: false };
  if ('message' in contact) return contact;
  const missing = required.find((field) => (contact.row[field.id] ?? '') === '');
  if (missing) return faultAt(line, headerOf(mapping, missing), '', missingMessage(missing));
  return { values: contact.row, unanswered: contact.unanswered };
}

/**
 * Who did not pick up handled nothing: talk and handled stay blank, so that the contact is in neither sum of AHT.
 * Averages over several contacts become the seconds worked, because AHT is a ratio of sums.
 */
function contactTimes(
  line: Line,
  row: Record<string, Cell>,
  answered: Cell,
  mapping: Mapping,
): { row: Row; unanswered: boolean } | ImportFault {
  const talkUse = columnOf(mapping, 'talk');
  const talk = row.talk ?? '';
  const answeredUse = columnOf(mapping, 'answered');
  const picked =
    answered === '' || !answeredUse
      ? null
      : /abandon/i.test(answeredUse.header)
        ? answered !== true
        : answered === true;
  if (picked === false) {
    if (typeof talk === 'number' && talk > 0) {
      return faultAt(
        line,
        answeredUse!.header,
        String(line.cells[answeredUse!.column]),
        message('fault.talkUnanswered'),
      );
    }
    const { talk: _talk, hold: _hold, wrap: _wrap, handled: _handled, ...rest } = row;
    return { row: { ...rest, talk: '', handled: '' }, unanswered: true };
  }
  if (picked === true && talkUse && talk === '')
    return faultAt(line, talkUse.header, '', message('fault.talkBlank'));
  if (talkUse && talk === '' && (row.handled ?? '') === '')
    return { row: { ...row, talk: '', handled: '' }, unanswered: true };
  const handled = columnOf(mapping, 'handled') ? (row.handled ?? '') : talkUse ? 1 : (row.handled ?? '');
  const times: Record<string, Cell> = {};
  const countUse = columnOf(mapping, 'handled');
  // An average of nobody knows how many is neither one contact nor none.
  if (countUse && handled === '' && talkUse && isMean(talkUse))
    return faultAt(line, countUse.header, '', message('fault.countBlank'));
  for (const field of ['talk', 'hold', 'wrap']) {
    const use = columnOf(mapping, field);
    const value = row[field];
    if (use && isMean(use) && typeof value === 'number' && typeof handled === 'number')
      times[field] = value * handled;
  }
  return { row: { ...row, ...times, handled }, unanswered: false };
}

function isMean({ average, header }: ColumnUse): boolean {
  return average ?? isAverage(header);
}

function isNeeded(field: Field, mapping: Mapping): boolean {
  if (field.required !== true || field.id === 'sourceId' || field.id === 'hireId') return false;
  return mapping.table !== 'hires' || field.id === 'name';
}

function missingMessage(field: Field): Message {
  if (field.id === 'revenue') return message('fault.revenueBlank');
  return message(field.id === 'spend' ? 'fault.spendBlank' : 'fault.required');
}

function headerOf(mapping: Mapping, field: Field): string {
  return columnOf(mapping, field.id)?.header ?? field.header;
}

function faultAt(line: Line, column: string, value: string, why: Message): ImportFault {
  return { line: line.line, column, value, message: why };
}

/** Whose the row is: the person if a column names one, else the campaign. */
function sourceOf(line: Line, mapping: Mapping): string {
  const by = assignedBy(mapping);
  if (by === 'none') return '';
  const use = columnOf(mapping, by === 'person' ? 'hireId' : 'campaign');
  return tidy(use ? (line.cells[use.column] ?? '') : '').replace(/\s+/g, ' ') || NO_NAME;
}

/** What rows are assigned to hires by. */
export function assignedBy(mapping: Mapping): 'person' | 'campaign' | 'none' {
  if (!hasPeople(mapping.table)) return 'none';
  return columnOf(mapping, 'hireId') || mapping.table !== 'adSpend' ? 'person' : 'campaign';
}

/** `Dan` and `dan` are one person: written as the file does first. */
function sameSpelling(rows: readonly DraftRow[]): readonly DraftRow[] {
  const first = new Map<string, string>();
  return rows.map((row) => {
    const folded = row.source.normalize('NFKC').toLowerCase();
    const spelling = first.get(folded) ?? row.source;
    first.set(folded, spelling);
    return spelling === row.source ? row : { ...row, source: spelling };
  });
}
