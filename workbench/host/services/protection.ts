import type { Protection } from '../book';
import type { Rect } from '../grid';
import { ANY } from '../trace';
import type { Context, Range, RangeInner } from './context';
import { innerOf, strict } from './strict';

type ProtectionFacade = GoogleAppsScript.Spreadsheet.Protection;
type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;

/** Protects a range, or with null its whole sheet (once: a second call gives the same protection). */
export function createProtection(
  ctx: Context,
  method: string,
  sheetId: string,
  rect: Rect | null,
): ProtectionFacade {
  const { book, run } = ctx;
  const id = run.change(method, () => {
    book.trace.touch(ANY);
    const known = book.state.protections.find(
      (p) => rect === null && p.sheetId === sheetId && p.rect === null,
    );
    if (known) return known.id;
    const fresh: Protection = {
      id: book.state.nextId,
      sheetId,
      rect,
      unprotected: [],
      description: '',
      warningOnly: false,
    };
    book.state = { ...book.state, nextId: fresh.id + 1, protections: [...book.state.protections, fresh] };
    return fresh.id;
  });
  return protectionOf(ctx, id);
}

export function protectionsOf(
  ctx: Context,
  type: ProtectionType,
  sheetId: string | null,
): ProtectionFacade[] {
  ctx.book.trace.touch(sheetId ?? ANY);
  const list = new ctx.run.intrinsics.Array<ProtectionFacade>();
  for (const protection of ctx.book.state.protections) {
    if (sheetId !== null && protection.sheetId !== sheetId) continue;
    if ((String(type) === 'SHEET') === (protection.rect === null))
      list.push(protectionOf(ctx, protection.id));
  }
  return list;
}

function protectionOf(ctx: Context, id: number): ProtectionFacade {
  const { book, run } = ctx;
  const now = (): Protection => {
    const found = book.state.protections.find((p) => p.id === id);
    book.trace.touch(found?.sheetId ?? ANY);
    return found ?? run.fail('The protection has been removed.');
  };
  const change = (method: string, to: Partial<Protection>): ProtectionFacade => {
    now();
    run.write(`Protection.${method}`, 0, () => {
      const protections = book.state.protections.map((p) => (p.id === id ? { ...p, ...to } : p));
      book.state = { ...book.state, protections };
    });
    return facade;
  };
  const facade = strict<ProtectionFacade>('Protection')({
    getDescription: () => now().description,
    setDescription: (description: string) => change('setDescription', { description }),
    isWarningOnly: () => now().warningOnly,
    setWarningOnly: (warningOnly: boolean) => change('setWarningOnly', { warningOnly }),
    getProtectionType: () => (now().rect ? 'RANGE' : 'SHEET') as unknown as ProtectionType,
    getRange: () => {
      const { sheetId, rect } = now();
      const { rows, columns } = ctx.size(sheetId);
      return ctx.range(sheetId, rect ?? { top: 0, left: 0, rows, columns });
    },
    setUnprotectedRanges: (ranges: Range[]) =>
      change('setUnprotectedRanges', {
        unprotected: run.guard(() => ranges.map((range) => innerOf<RangeInner>(range, 'Range').rect)),
      }),
    getUnprotectedRanges: () => {
      const ranges = new run.intrinsics.Array<Range>();
      for (const rect of now().unprotected) ranges.push(ctx.range(now().sheetId, rect));
      return ranges;
    },
    canEdit: () => now().locked !== true,
    remove: () => {
      now();
      run.write('Protection.remove', 0, () => {
        book.state = { ...book.state, protections: book.state.protections.filter((p) => p.id !== id) };
      });
    },
  });
  return facade;
}
