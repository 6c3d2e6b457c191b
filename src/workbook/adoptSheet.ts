import type { RawCell } from '../model/decode';
import { file } from './file';
import { readAll } from './readAll';
import { reading } from './state';

export type OtherSheet = {
  readonly sheetId: number;
  readonly name: string;
  readonly rows: number;
  /** The tab that is open. */
  readonly open: boolean;
};

/** Tabs that are neither ours nor hidden nor empty, in their order. */
export function otherSheets(): readonly OtherSheet[] {
  const { entries, sheet: settings } = reading().settings;
  const own = new Set([...entries].flatMap(([name, id]) => (name.startsWith('Sheet: ') ? [id] : [])));
  if (settings) own.add(String(settings.getSheetId()));
  const open = file().getActiveSheet().getSheetId();
  return file()
    .getSheets()
    .filter((sheet) => !own.has(String(sheet.getSheetId())) && !sheet.isSheetHidden())
    .map((sheet) => ({
      sheetId: sheet.getSheetId(),
      name: sheet.getName(),
      rows: sheet.getLastRow(),
      open: sheet.getSheetId() === open,
    }))
    .filter(({ rows }) => rows > 1);
}

/** Whether a tab is one of ours, which is never read as somebody else's. */
export function isOwnSheet(sheetId: number): boolean {
  const { entries, sheet: settings } = reading().settings;
  if (settings?.getSheetId() === sheetId) return true;
  return [...entries].some(([name, id]) => name.startsWith('Sheet: ') && id === String(sheetId));
}

/** A tab's name and all its values; null when it was deleted. Nothing is ever written through here. */
export function readOther(where: { readonly sheetId: number } | { readonly name: string }): {
  readonly sheetId: number;
  readonly name: string;
  readonly values: readonly (readonly RawCell[])[];
} | null {
  const sheet = 'name' in where ? file().getSheetByName(where.name) : file().getSheetById(where.sheetId);
  if (!sheet) return null;
  return { sheetId: sheet.getSheetId(), name: sheet.getName(), values: readAll(sheet).values };
}
