import type { Context, Sheet } from '../context';
import { strict } from '../strict';
import { looks } from './looks';
import { structure } from './structure';
import { things } from './things';

export function createSheet(ctx: Context, sheetId: string): Sheet {
  const self = (): Sheet => sheet;
  const sheet: Sheet = strict<Sheet>('Sheet')(
    { ...structure(ctx, sheetId, self), ...looks(ctx, sheetId, self), ...things(ctx, sheetId, self) },
    sheetId,
  );
  return sheet;
}
