import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import type { Cell, Row } from '../../model/cell';
import type { Tables } from '../../model/snapshot';
import { tableSpec } from '../../model/tables';
import type { AdoptSource, AdoptTable } from '../../rpc/adopt';
import { importField } from '../import/fields';
import type { Mapping } from '../import/guess/mapping';
import { rowsOf, text } from '../tables';

export const ADOPT_TABLES: readonly AdoptTable[] = [
  'contacts',
  'adSpend',
  'listings',
  'output',
  'pipeline',
  'hires',
];

/** A sheet of the user's that is read as rows of a table, and how its headers stand for the table's fields. */
export type Adoption = AdoptSource & {
  /** The tab's name when it was adopted: for people, and to find it where its ID is another file's. */
  readonly sheet: string;
};

const PREFIX = 'Adopted as ';

/**
 * The name of the setting that remembers an adoption. It stands in Settings like the IDs of our own sheets, because
 * document properties are lost when the file is copied, and because a setting is previewed, logged and undone.
 */
export function adoptionSetting(table: AdoptTable, sheetId: number): string {
  return `${PREFIX}${tableSpec(table).sheet}: ${sheetId}`;
}

export function isAdoptionSetting(setting: string): boolean {
  return setting.startsWith(PREFIX);
}

export function adoptionRow({ sheet, ...source }: Adoption): Row {
  return {
    setting: adoptionSetting(source.table, source.sheetId),
    value: JSON.stringify({ sheet, ...source }),
    note: t('adopt.settingNote', { sheet, table: tableSpec(source.table).sheet }),
  };
}

/**
 * Every adopted sheet, in the order of Settings. A setting whose value somebody emptied is no adoption.
 * @throws RampError `adopt.setting` for a value that cannot be read: guessing would misread the sheet.
 */
export function adoptionsIn(tables: Tables): readonly Adoption[] {
  return rowsOf(tables, 'settings').flatMap(({ values }) => {
    const setting = text(values, 'setting');
    const value = text(values, 'value').trim();
    return isAdoptionSetting(setting) && value !== '' ? [parsed(setting, value)] : [];
  });
}

function parsed(setting: string, value: string): Adoption {
  try {
    const read = JSON.parse(value) as Adoption;
    if (isWhole(read)) return read;
  } catch {
    // Said below.
  }
  throw new RampError('adopt.setting', { setting });
}

/** As far as somebody who edits Settings could break it. */
function isWhole({ table, sheetId, sheet, columns, constants }: Adoption): boolean {
  return (
    ADOPT_TABLES.includes(table) &&
    typeof sheetId === 'number' &&
    typeof sheet === 'string' &&
    columns.every(
      ({ header, field, reading }) =>
        typeof header === 'string' && typeof field === 'string' && typeof reading.kind === 'string',
    ) &&
    constants.every(({ field }) => typeof field === 'string')
  );
}

/** The value of the setting as a person reads it: “Talk s: Average Duration (sec)”, one field after another. */
export function adoptionText(value: Cell | undefined): string {
  if (!value) return '';
  try {
    const { table, sheet, columns, constants } = JSON.parse(String(value ?? '')) as Adoption;
    const header = (field: string): string => importField(table, field)?.header ?? field;
    const parts = [
      ...columns.map((column) => `${header(column.field)}: ${column.header}`),
      ...constants.map((constant) => `${header(constant.field)}: ${String(constant.value)}`),
    ];
    return t('adopt.settingText', { sheet, list: parts.join(' · ') });
  } catch {
    return String(value ?? '');
  }
}

/** The mapping as imports know it; columns in the order in which they were remembered. */
export function mappingOf({ table, columns, constants }: AdoptSource): Mapping {
  const reason = { key: '', params: {} };
  return {
    table,
    columns: columns.map(({ header, field, reading, average }, column) => ({
      column,
      header,
      field,
      reading,
      average,
      samples: [],
      alternatives: [],
      ask: false,
      reason,
    })),
    constants: constants.map(({ field, value }) => ({ field, value, suggestions: [], ask: false, reason })),
    fileDecimal: null,
  };
}

/** What is remembered of a mapping that a person looked at. */
export function sourceOf(
  sheetId: number,
  table: AdoptTable,
  { columns, constants }: Mapping,
  isAverage: (header: string) => boolean,
): AdoptSource {
  return {
    table,
    sheetId,
    columns: columns.flatMap(({ header, field, reading, average }) =>
      field === '' || reading === null
        ? []
        : [{ header, field, reading, average: average ?? isAverage(header) }],
    ),
    constants: constants.flatMap(({ field, value }) => (value === '' ? [] : [{ field, value }])),
  };
}
