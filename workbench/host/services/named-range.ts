import type { Context, Range, RangeInner } from './context';
import { innerOf, strict } from './strict';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export function namedRangesOf(ctx: Context, sheetId: string | null): NamedRange[] {
  const list = new ctx.run.intrinsics.Array<NamedRange>();
  for (const named of ctx.book.grid.namedRanges()) {
    if (sheetId === null || named.sheetId === sheetId) list.push(namedRange(ctx, named.name));
  }
  return list;
}

function namedRange(ctx: Context, name: string): NamedRange {
  const { grid } = ctx.book;
  const facade: NamedRange = strict<NamedRange>('NamedRange')({
    getName: () => name,
    getRange: () => {
      const named = grid.namedRanges().find((n) => n.name === name);
      return named
        ? ctx.range(named.sheetId, named.rect)
        : ctx.run.fail(`The named range ${name} was removed.`);
    },
    setRange: (range: Range) => {
      setNamedRange(ctx, 'NamedRange.setRange', name, range);
      return facade;
    },
    remove: () => ctx.run.write('NamedRange.remove', 0, () => grid.removeNamedRange(name)),
  });
  return facade;
}

export function setNamedRange(ctx: Context, method: string, name: string, range: Range): void {
  const { sheetId, rect } = ctx.run.guard(() => innerOf<RangeInner>(range, 'Range'));
  const reference = /^[A-Za-z]{1,3}\d+$|^r\d*c\d*$/i.test(name);
  if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) || reference) {
    ctx.run.fail(`The name "${name}" is not a valid name for a range.`);
  }
  ctx.run.write(method, 0, () => ctx.book.grid.setNamedRange(name, sheetId, rect));
}
