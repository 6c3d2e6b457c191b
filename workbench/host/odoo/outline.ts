import type { Model } from '@odoo/o-spreadsheet';
import type { GridSheet, Rect } from '../grid';
import { rectOf } from './zones';

export type NamedRange = { readonly name: string; readonly sheetId: string; readonly rect: Rect };

/**
 * The sheets as they will be once the queued changes have run. Asking for names and sizes is then no reason to
 * run them, and to recalculate, each time.
 */
export type Outline = {
  readonly sheets: readonly GridSheet[];
  /** `''` when only the engine knows (the active sheet is being deleted). */
  readonly active: string;
  /** Null when lines come or go: the engine knows where names will be. */
  readonly names: readonly NamedRange[] | null;
};

export function outlineOf(model: Model): Outline {
  const { getters } = model;
  const sheets = getters.getSheetIds().map((id) => {
    const { xSplit, ySplit } = getters.getPaneDivisions(id);
    return {
      id,
      name: getters.getSheetName(id),
      hidden: !getters.isSheetVisible(id),
      rows: getters.getNumberRows(id),
      columns: getters.getNumberCols(id),
      frozenRows: ySplit,
      frozenColumns: xSplit,
    };
  });
  return { sheets, active: getters.getActiveSheetId(), names: namesOf(model) };
}

const namesOf = (model: Model): NamedRange[] =>
  model.getters
    .getNamedRanges()
    .map(({ name, range }) => ({ name, sheetId: range.sheetId, rect: rectOf(range.zone) }));

export function withSheet(outline: Outline, sheet: GridSheet, index: number): Outline {
  const { sheets } = outline;
  return { ...outline, sheets: [...sheets.slice(0, index), sheet, ...sheets.slice(index)] };
}

export function withoutSheet({ sheets, active, names }: Outline, id: string): Outline {
  return {
    sheets: sheets.filter((sheet) => sheet.id !== id),
    active: active === id ? '' : active,
    names: names?.filter((named) => named.sheetId !== id) ?? null,
  };
}

export function changeSheet(
  outline: Outline,
  id: string,
  change: (sheet: GridSheet) => Partial<GridSheet>,
): Outline {
  const sheets = outline.sheets.map((sheet) => (sheet.id === id ? { ...sheet, ...change(sheet) } : sheet));
  return { ...outline, sheets };
}

export function moveInOutline(outline: Outline, id: string, index: number): Outline {
  const sheet = outline.sheets.find((one) => one.id === id);
  if (!sheet) return outline;
  const others = { ...outline, sheets: outline.sheets.filter((one) => one !== sheet) };
  return withSheet(others, sheet, index);
}

/** The names with one set anew, or (without a place) removed. */
export function withName(outline: Outline, name: string, place: Omit<NamedRange, 'name'> | null): Outline {
  if (!outline.names) return outline;
  const same = (named: NamedRange): boolean => named.name.toLowerCase() === name.toLowerCase();
  const others = outline.names.filter((named) => !same(named));
  return { ...outline, names: place ? [...others, { name, ...place }] : others };
}
