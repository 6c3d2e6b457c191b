import type { Rect } from '../../grid';
import type { Context, Range, RangeInner } from '../context';
import { strictParts } from '../strict';
import { contents } from './contents';
import { geometry } from './geometry';
import { looks } from './looks';
import { createPlace } from './place';
import { rules } from './rules';

export function createRange(ctx: Context, sheetId: string, rect: Rect, quiet = false): Range {
  const place = createPlace(ctx, sheetId, rect, quiet, () => range);
  const inner: RangeInner = { sheetId, rect };
  const range: Range = strictParts<Range>('Range', inner, [
    () => geometry(place),
    () => contents(place),
    () => looks(place),
    () => rules(place),
  ]);
  return range;
}
