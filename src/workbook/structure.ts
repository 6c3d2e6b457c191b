import { RampError } from '../domain/error';
import { t } from '../i18n/text';
import type { RawCell } from '../model/decode';
import { findColumns, findHeaderRow, foldHeader } from '../model/header';
import type { Field, TableId, TableSpec } from '../model/schema';
import { tableSpec } from '../model/tables';
import { columnName } from './blocks';
import { file } from './file';
import { besideName, findSheet, sheetSetting } from './sheets';
import type { Reading } from './state';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One thing that set-up or repair would do to the structure; rows and columns count from 0. */
export type Step =
  /** `blank`: an empty sheet of that name is there already (a run that died, or the user's gift). */
  | {
      readonly kind: 'create';
      readonly table: TableId;
      readonly name: string;
      readonly lost: boolean;
      readonly blank: boolean;
    }
  | {
      readonly kind: 'rename';
      readonly table: TableId;
      readonly field: string;
      readonly head: number;
      readonly column: number;
      readonly found: string;
    }
  | {
      readonly kind: 'column';
      readonly table: TableId;
      readonly field: string;
      readonly head: number;
      readonly column: number;
    }
  | { readonly kind: 'register'; readonly table: TableId }
  | { readonly kind: 'dress'; readonly table: TableId };

/** What a table's sheet lacks; reads its header row only. */
export function stepsFor(table: TableId, from: Reading): readonly Step[] {
  const spec = tableSpec(table);
  const sheet = findSheet(table, from.settings);
  if (!sheet) return [creation(spec, from)];
  const steps: Step[] = headerSteps(spec, sheet, from);
  if (table !== 'settings' && !from.settings.entries.get(sheetSetting(table)))
    steps.push({ kind: 'dress', table }, { kind: 'register', table });
  return steps;
}

function creation(spec: TableSpec, from: Reading): Step {
  const lost = Boolean(from.settings.entries.get(sheetSetting(spec.id)));
  for (const name of [spec.sheet, besideName(spec.sheet)]) {
    const other = file().getSheetByName(name);
    if (!other) return { kind: 'create', table: spec.id, name, lost, blank: false };
    if (other.getLastRow() === 0) return { kind: 'create', table: spec.id, name, lost, blank: true };
  }
  throw new RampError('setup.nameTaken', { sheet: spec.sheet, name: besideName(spec.sheet) });
}

/** Headers are looked for in the first rows, for somebody may have put a title above. */
export const HEADER_LOOK = 10;

function headerSteps(spec: TableSpec, sheet: Sheet, from: Reading): Step[] {
  const width = Math.max(1, sheet.getLastColumn());
  const rows = sheet.getRange(1, 1, HEADER_LOOK, width).getValues() as RawCell[][];
  const mapping = from.mappings[spec.id]?.columns;
  const found = findHeaderRow(spec.fields, rows, mapping, 2);
  const head = found === -1 ? 0 : found;
  const headers = rows[head] ?? [];
  const columns = findColumns(spec.fields, headers, mapping);
  const free = new Set(headers.map((_header, at) => at).filter((at) => !Object.values(columns).includes(at)));
  let end = headers.reduce<number>((last, header, at) => (foldHeader(header) === '' ? last : at + 1), 0);
  return spec.fields.flatMap((field, i): Step[] => {
    if (columns[field.id] !== undefined) return [];
    const column = renamedColumn(spec.fields, i, columns, free);
    if (column === null) {
      end += 1;
      return [{ kind: 'column', table: spec.id, field: field.id, head, column: end - 1 }];
    }
    free.delete(column);
    return [
      { kind: 'rename', table: spec.id, field: field.id, head, column, found: String(headers[column] ?? '') },
    ];
  });
}

/**
 * A missing header was renamed, not removed, when one single unknown column stands just between its two neighbours.
 */
function renamedColumn(
  fields: readonly Field[],
  at: number,
  columns: Readonly<Record<string, number>>,
  free: ReadonlySet<number>,
): number | null {
  const before = at === 0 ? -1 : columns[(fields[at - 1] as Field).id];
  const after = at === fields.length - 1 ? undefined : columns[(fields[at + 1] as Field).id];
  if (before !== undefined && free.has(before + 1) && (after === undefined || after === before + 2))
    return before + 1;
  if (before === undefined && after !== undefined && free.has(after - 1)) return after - 1;
  return null;
}

/** A step as the preview says it; `''` for what needs no words. */
export function stepLine(step: Step): string {
  const spec = tableSpec(step.table);
  const sheet = spec.sheet;
  switch (step.kind) {
    case 'create': {
      const line = step.lost
        ? t('repair.sheet', { sheet })
        : t('setup.sheet', { sheet: step.name, count: spec.fields.length });
      return step.name === sheet ? line : t('setup.sheetBeside', { name: step.name, sheet });
    }
    case 'rename': {
      const found = step.found.trim() || t('repair.blankHeader');
      return t('repair.header', {
        sheet,
        header: headerOf(spec, step.field),
        column: columnName(step.column),
        found,
      });
    }
    case 'column':
      return t('setup.column', { sheet, header: headerOf(spec, step.field) });
    case 'dress':
      return t('setup.format', { sheet });
    case 'register':
      return '';
  }
}

export function headerOf(spec: TableSpec, id: string): string {
  return spec.fields.find((field) => field.id === id)?.header ?? id;
}
