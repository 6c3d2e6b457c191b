import type { RawCell } from '../model/decode';
import type { NameMatcher } from '../model/names';
import { tableIds } from '../model/tables';
import { blocksOf, type CellWrite } from './blocks';
import { file } from './file';
import { literal } from './mend';
import { readAll } from './readAll';
import { sheetSetting } from './sheets';
import type { Reading } from './state';
import { writeBlocks } from './write';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet that the add-on wrote as a whole: the dashboard, a printed plan. */
export type View = { readonly id: string; readonly sheet: Sheet };

const PREFIX = 'Sheet: ';

/** The written views that are there, by what Settings says. */
export function ownViews({ settings }: Reading): readonly View[] {
  const tables = new Set(tableIds().map(sheetSetting));
  return [...settings.entries].flatMap(([setting, value]): View[] => {
    if (!setting.startsWith(PREFIX) || tables.has(setting) || !/^\d+$/.test(value)) return [];
    const sheet = file().getSheetById(Number(value));
    return sheet ? [{ id: setting.slice(PREFIX.length), sheet }] : [];
  });
}

/** A page written for one person ends with their ID: "Plan H-0001". */
export function isPageOf({ id }: View, ids: readonly string[]): boolean {
  return ids.some((each) => id.endsWith(` ${each}`));
}

/** Cells of a sheet that hold a name, with what they hold. */
export function namedCells(sheet: Sheet, matcher: NameMatcher): readonly CellWrite<string>[] {
  return readAll(sheet).values.flatMap((cells, row) =>
    cells.flatMap((value: RawCell, column) =>
      typeof value === 'string' && value !== '' && matcher.has(value) ? [{ row, column, value }] : [],
    ),
  );
}

/**
 * A printed page of their own is deleted: it holds copies only. In the other views their name is replaced, in the
 * sheet's name too; charts that carry it are taken out, and come back with the next refresh.
 */
export function eraseFromViews(
  views: readonly View[],
  ids: readonly string[],
  matcher: NameMatcher,
  alias: string,
): void {
  for (const view of views) {
    const { sheet } = view;
    if (isPageOf(view, ids)) {
      file().deleteSheet(sheet);
      continue;
    }
    const cells = namedCells(sheet, matcher).map((cell) => ({
      ...cell,
      value: literal(matcher.replace(cell.value, alias)),
    }));
    writeBlocks(sheet, blocksOf(cells));
    for (const chart of sheet.getCharts()) {
      if (matcher.has(String(chart.getOptions().get('title') ?? ''))) sheet.removeChart(chart);
    }
    const name = sheet.getName();
    if (matcher.has(name)) sheet.setName(freeName(matcher.replace(name, alias)));
  }
}

function freeName(name: string): string {
  for (let i = 1; ; i += 1) {
    const other = i === 1 ? name : `${name} (${i})`;
    if (!file().getSheetByName(other)) return other;
  }
}
