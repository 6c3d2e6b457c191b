import { RampError } from '../domain/error';
import type { RawCell } from '../model/decode';
import { type Columns, findColumns, findHeaderRow, foldHeader } from '../model/header';
import type { Field, TableId, TableSpec } from '../model/schema';
import { tableSpec } from '../model/tables';
import { file } from './file';
import { besideName, findSheet, sheetSetting } from './sheets';
import type { Reading } from './state';

/** `blank`: an empty sheet of that name is there already (a run that died, or the user's gift). */
export type Create = {
  readonly kind: 'create';
  readonly table: TableId;
  readonly name: string;
  readonly lost: boolean;
  readonly blank: boolean;
};

/** A header cell that is written; rows and columns count from 0. */
export type HeaderStep = {
  readonly kind: 'rename' | 'column';
  readonly table: TableId;
  /** The field of the column; a header of an earlier version may have none. */
  readonly field: string;
  readonly header: string;
  readonly head: number;
  readonly column: number;
  /** What stands there now; `''` for a new column. */
  readonly found: string;
};

/** One thing that set-up, repair or a migration would do to the structure. */
export type Step =
  | Create
  | HeaderStep
  /** Drop-downs, formats and notes of some columns. */
  | {
      readonly kind: 'dress';
      readonly table: TableId;
      readonly fields: readonly string[];
      readonly lacks: 'rule' | 'format' | 'both';
    }
  /** A sheet that is ours and that Settings does not know: all it should have, and its ID in Settings. */
  | { readonly kind: 'complete'; readonly table: TableId }
  | { readonly kind: 'name'; readonly table: TableId }
  | { readonly kind: 'hide'; readonly sheet: string }
  /** The hidden list for undo, which cannot be read any more. */
  | { readonly kind: 'forget' }
  /** An interrupted change that Google refused to finish. */
  | {
      readonly kind: 'finish' | 'end';
      readonly changeId: string;
      readonly title: string;
      readonly sheet: string;
    }
  | { readonly kind: 'setting'; readonly name: string; readonly value: string; readonly note: string }
  | { readonly kind: 'settingName'; readonly from: string; readonly to: string }
  | { readonly kind: 'version'; readonly to: number };

/** Headers are looked for in the first rows, for somebody may have put a title above. */
export const HEADER_LOOK = 10;

type Head = { readonly head: number; readonly headers: readonly RawCell[]; readonly columns: Columns };

/** The structure as it is now, or as steps that were planned will leave it. */
export type Draft = {
  readonly from: Reading;
  /** By table; null while it has no sheet. */
  readonly heads: Map<TableId, Head | null>;
  readonly entries: Map<string, string>;
};

export function draftOf(from: Reading): Draft {
  return { from, heads: new Map(), entries: new Map(from.settings.entries) };
}

/** Where a table's headers stand; null while it has no sheet. Reads the first rows of its sheet, once. */
export function headOf(table: TableId, draft: Draft): Head | null {
  const known = draft.heads.get(table);
  if (known !== undefined) return known;
  const sheet = findSheet(table, draft.from.settings);
  const found = sheet && readHead(tableSpec(table), sheet);
  draft.heads.set(table, found);
  return found;
}

function readHead(spec: TableSpec, sheet: GoogleAppsScript.Spreadsheet.Sheet): Head {
  const height = Math.min(HEADER_LOOK, sheet.getMaxRows());
  const width = Math.max(1, sheet.getLastColumn());
  const rows = sheet.getRange(1, 1, height, width).getValues() as RawCell[][];
  const found = findHeaderRow(spec.fields, rows, 2);
  const head = found === -1 ? 0 : found;
  const headers = rows[head] ?? [];
  return { head, headers, columns: findColumns(spec.fields, headers) };
}

/** The draft takes steps in, so that what is planned next follows from them. */
export function takeIn(steps: readonly Step[], draft: Draft): void {
  for (const step of steps) {
    if (step.kind === 'create') {
      const spec = tableSpec(step.table);
      const headers = spec.fields.map((field) => field.header);
      draft.heads.set(step.table, { head: 0, headers, columns: findColumns(spec.fields, headers) });
      draft.entries.set(sheetSetting(step.table), 'new');
    } else if (step.kind === 'rename' || step.kind === 'column') {
      const before = headOf(step.table, draft);
      if (!before) continue;
      const headers = [...before.headers];
      while (headers.length < step.column) headers.push('');
      headers[step.column] = step.header;
      const columns = findColumns(tableSpec(step.table).fields, headers);
      draft.heads.set(step.table, { ...before, headers, columns });
    } else if (step.kind === 'setting') draft.entries.set(step.name, step.value);
    else if (step.kind === 'settingName') {
      draft.entries.set(step.to, draft.entries.get(step.from) ?? '');
      draft.entries.delete(step.from);
    }
  }
}

/** What a table's sheet lacks; reads its first rows only. */
export function stepsFor(table: TableId, draft: Draft): readonly Step[] {
  const spec = tableSpec(table);
  const head = headOf(table, draft);
  if (!head) return [creation(spec, draft)];
  const steps: Step[] = headerSteps(spec, head);
  if (table !== 'settings' && !isRegistered(table, draft)) steps.push({ kind: 'complete', table });
  return steps;
}

function isRegistered(table: TableId, draft: Draft): boolean {
  const entry = draft.entries.get(sheetSetting(table)) ?? '';
  if (entry === '' || entry === 'new') return entry === 'new';
  const sheet = findSheet(table, draft.from.settings);
  return sheet === null || String(sheet.getSheetId()) === entry.trim();
}

export function creation(spec: TableSpec, draft: Draft): Create {
  const lost = Boolean(draft.entries.get(sheetSetting(spec.id)));
  for (const name of [spec.sheet, besideName(spec.sheet)]) {
    const other = file().getSheetByName(name);
    if (!other) return { kind: 'create', table: spec.id, name, lost, blank: false };
    if (other.getLastRow() === 0 || isBareSettings(spec, other))
      return { kind: 'create', table: spec.id, name, lost, blank: true };
  }
  throw new RampError('setup.nameTaken', { sheet: spec.sheet, name: besideName(spec.sheet) });
}

/** Just our headers of Settings, and not even the version below: an execution died while it made the sheet. */
function isBareSettings({ id, fields }: TableSpec, sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  if (id !== 'settings' || sheet.getLastRow() !== 1 || sheet.getLastColumn() !== fields.length) return false;
  const [headers = []] = sheet.getRange(1, 1, 1, fields.length).getValues();
  return fields.every(({ header }, at) => headers[at] === header);
}

function headerSteps(spec: TableSpec, { head, headers, columns }: Head): Step[] {
  const free = new Set(headers.map((_header, at) => at).filter((at) => !Object.values(columns).includes(at)));
  let end = nextColumn(headers);
  return spec.fields.flatMap((field, i): Step[] => {
    if (columns[field.id] !== undefined) return [];
    const at = { table: spec.id, field: field.id, header: field.header, head };
    const column = renamedColumn(spec.fields, i, columns, free);
    if (column === null) {
      end += 1;
      return [{ ...at, kind: 'column', column: end - 1, found: '' }];
    }
    free.delete(column);
    return [{ ...at, kind: 'rename', column, found: String(headers[column] ?? '') }];
  });
}

/** The column for a new header: after everything in the sheet, for people also fill columns without one. */
export function nextColumn(headers: readonly RawCell[]): number {
  return headers.every((header) => foldHeader(header) === '') ? 0 : headers.length;
}

/**
 * Missing headers were renamed, not removed, when as many unknown columns stand between their known neighbours as
 * headers are missing there. After the last known one a column may as well be the user's own: it is left to them.
 */
function renamedColumn(
  fields: readonly Field[],
  at: number,
  columns: Readonly<Record<string, number>>,
  free: ReadonlySet<number>,
): number | null {
  const known = (field: Field | undefined): number | undefined => field && columns[field.id];
  let first = at - 1;
  while (first >= 0 && known(fields[first]) === undefined) first -= 1;
  let next = at + 1;
  while (next < fields.length && known(fields[next]) === undefined) next += 1;
  const before = known(fields[first]) ?? -1;
  const after = known(fields[next]);
  if (after === undefined || after - before !== next - first) return null;
  const column = before + at - first;
  return free.has(column) ? column : null;
}
