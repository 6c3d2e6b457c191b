import type { Rect } from '../../grid';
import type { Context } from '../context';
import { strict } from '../strict';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Setters of a `Range` that a `RangeList` has too: one call for all of its ranges. */
const setters = [
  'setBackground',
  'setFontColor',
  'setFontWeight',
  'setFontStyle',
  'setFontLine',
  'setFontSize',
  'setFontFamily',
  'setHorizontalAlignment',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'setBorder',
  'setNumberFormat',
  'setNote',
  'setValue',
  'setFormula',
  'clear',
  'clearContent',
  'clearFormat',
  'clearNote',
  'clearDataValidations',
  'insertCheckboxes',
  'removeCheckboxes',
  'breakApart',
] as const;

export function createRangeList(ctx: Context, sheetId: string, rects: readonly Rect[]): RangeList {
  type Setters = Pick<RangeList, (typeof setters)[number]>;
  const all = Object.fromEntries(
    setters.map((name) => [
      name,
      (...args: unknown[]) => {
        rects.forEach((rect, i) => {
          const range = ctx.range(sheetId, rect, i > 0);
          (range[name] as (...a: unknown[]) => unknown)(...args);
        });
        return list;
      },
    ]),
  ) as unknown as Setters;
  const list: RangeList = strict<RangeList>('RangeList')({
    ...all,
    getRanges: () => {
      const ranges = new ctx.run.intrinsics.Array<ReturnType<Context['range']>>();
      for (const rect of rects) ranges.push(ctx.range(sheetId, rect));
      return ranges;
    },
  });
  return list;
}
