import type { Context, Sheet } from '../context';
import { strictParts } from '../strict';
import { looks } from './looks';
import { structure } from './structure';
import { things } from './things';

export function createSheet(ctx: Context, sheetId: string): Sheet {
  const self = (): Sheet => sheet;
  const sheet: Sheet = strictParts<Sheet>('Sheet', sheetId, [
    () => structure(ctx, sheetId, self),
    () => looks(ctx, sheetId, self),
    () => things(ctx, sheetId, self),
  ]);
  return sheet;
}
