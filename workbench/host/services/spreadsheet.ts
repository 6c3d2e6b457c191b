import { parseA1, splitSheet } from '../cells/a1';
import { checkedRect } from './bounds';
import {
  type Context,
  type Range,
  type RangeInner,
  type Sheet,
  type Spreadsheet,
  sheetNumber,
} from './context';
import { namedRangesOf, setNamedRange } from './named-range';
import { protectionsOf } from './protection';
import { createRangeList } from './range/list';
import { refuseGrowth } from './sheet/structure';
import { innerOf, strict } from './strict';

export const spreadsheetId = '1RamplightLocalHostDocument';

export function createSpreadsheet(ctx: Context): Spreadsheet {
  const { book, run, shared } = ctx;
  const { grid } = book;
  const idOf = (sheet: Sheet): string => run.guard(() => innerOf<string>(sheet, 'Sheet'));
  const call = (method: string): void => run.call(`Spreadsheet.${method}`, 'file');
  const byId = (id: number): string | undefined => grid.sheets().find((s) => sheetNumber(s.id) === id)?.id;
  const byName = (name: string): string | undefined => grid.sheets().find((s) => s.name === name)?.id;
  const taken = (name: string): boolean =>
    grid.sheets().some((s) => s.name.toLowerCase() === name.toLowerCase());
  const place = (text: string): RangeInner => {
    const { sheet, reference } = splitSheet(text);
    const named = grid.namedRanges().find((n) => n.name === text);
    if (named) return named;
    const sheetId = sheet === null ? grid.activeSheet() : byName(sheet);
    if (sheetId === undefined) return run.fail('Range not found');
    const size = ctx.size(sheetId);
    const rect = parseA1(reference, size.rows, size.columns);
    if (!rect) return run.fail('Range not found');
    return { sheetId, rect: checkedRect(ctx, sheetId, rect.top + 1, rect.left + 1, rect.rows, rect.columns) };
  };
  const newName = (): string => {
    let n = grid.sheets().length + 1;
    while (taken(`Sheet${n}`)) n++;
    return `Sheet${n}`;
  };

  /** What becomes of these in a copy is not known here. */
  const refuseTemplate = (id: string): void => {
    const named = grid.namedRanges().some((n) => n.sheetId === id);
    if (named || book.state.protections.some((p) => p.sheetId === id))
      throw new Error('A template with named ranges or protections is not emulated');
  };

  return strict<Spreadsheet>('Spreadsheet')({
    getId: () => spreadsheetId,
    getName: () => book.state.name,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
    getSpreadsheetTimeZone: () => {
      call('getSpreadsheetTimeZone');
      return book.zone.id;
    },
    getSpreadsheetLocale: () => {
      call('getSpreadsheetLocale');
      return book.locale.id;
    },
    getSheets: () => {
      call('getSheets');
      const sheets = new run.intrinsics.Array<Sheet>();
      for (const { id } of grid.sheets()) sheets.push(ctx.sheet(id));
      return sheets;
    },
    getNumSheets: () => {
      call('getNumSheets');
      return grid.sheets().length;
    },
    getSheetByName: (name: string) => {
      call('getSheetByName');
      const id = byName(name);
      return id === undefined ? null : ctx.sheet(id);
    },
    getSheetById: (number: number) => {
      call('getSheetById');
      const id = byId(number);
      return id === undefined ? null : ctx.sheet(id);
    },
    insertSheet: (name?: unknown, index?: unknown, options?: { template?: Sheet | undefined }) => {
      if (
        (name !== undefined && typeof name !== 'string') ||
        (index !== undefined && typeof index !== 'number') ||
        (options !== undefined && options.template === undefined)
      ) {
        return run.fail('Spreadsheet.insertSheet with these options is not emulated');
      }
      const template = options?.template && idOf(options.template);
      if (name !== undefined && taken(name)) {
        return run.fail(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      refuseGrowth(ctx, 26_000);
      const id = run.change('Spreadsheet.insertSheet', () => {
        const after = grid.sheets().findIndex((s) => s.id === grid.activeSheet()) + 1;
        if (template !== undefined) refuseTemplate(template);
        const at = index ?? after;
        const added =
          template === undefined
            ? grid.addSheet(name ?? newName(), at)
            : book.duplicate(template, name ?? newName(), at);
        grid.activate(added);
        return added;
      });
      return ctx.sheet(id);
    },
    deleteSheet: (sheet: Sheet) => {
      const id = idOf(sheet);
      run.change('Spreadsheet.deleteSheet', () => {
        if (grid.sheets().filter((s) => s.id !== id && !s.hidden).length === 0) {
          throw new Error("You can't remove all the sheets in a document.");
        }
        book.forget(id);
      });
    },
    getActiveSheet: () => {
      call('getActiveSheet');
      return ctx.sheet(grid.activeSheet());
    },
    setActiveSheet: (sheet: Sheet) => {
      const id = idOf(sheet);
      run.select('Spreadsheet.setActiveSheet');
      run.guard(() => grid.activate(id));
      return sheet;
    },
    moveActiveSheet: (position: number) =>
      run.change('Spreadsheet.moveActiveSheet', () => {
        if (position < 1 || position > grid.sheets().length) throw new Error('Invalid sheet position.');
        grid.moveSheet(grid.activeSheet(), position - 1);
      }),
    getActiveRange: () => {
      call('getActiveRange');
      return ctx.range(grid.activeSheet(), grid.selection());
    },
    setActiveRange: (range: Range) => {
      run.select('Spreadsheet.setActiveRange');
      const { sheetId, rect } = run.guard(() => innerOf<RangeInner>(range, 'Range'));
      run.guard(() => grid.select(sheetId, rect));
      return range;
    },
    getRange: (text: string) => {
      const { sheetId, rect } = place(text);
      return ctx.range(sheetId, rect);
    },
    getRangeList: (texts: string[]) => {
      const places = Array.from(texts, place);
      const sheetId = places[0]?.sheetId ?? grid.activeSheet();
      if (places.some((p) => p.sheetId !== sheetId))
        run.fail('A RangeList of several sheets is not emulated');
      return createRangeList(
        ctx,
        sheetId,
        places.map((p) => p.rect),
      );
    },
    getRangeByName: (name: string) =>
      run.read('Spreadsheet.getRangeByName', 0, () => {
        const named = grid.namedRanges().find((n) => n.name === name);
        return named ? ctx.range(named.sheetId, named.rect) : null;
      }),
    getNamedRanges: () => run.read('Spreadsheet.getNamedRanges', 0, () => namedRangesOf(ctx, null)),
    setNamedRange: (name: string, range: Range) =>
      setNamedRange(ctx, 'Spreadsheet.setNamedRange', name, range),
    removeNamedRange: (name: string) => {
      if (!grid.namedRanges().some((n) => n.name === name))
        run.fail(`The named range ${name} does not exist.`);
      run.write('Spreadsheet.removeNamedRange', 0, () => grid.removeNamedRange(name));
    },
    getProtections: (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
      run.read('Spreadsheet.getProtections', 0, () => protectionsOf(ctx, type, null)),
    toast: (message: string, title: string = '') => {
      run.call('Spreadsheet.toast', 'ui');
      shared.screen.toast(message, title);
    },
  });
}
