import { parseA1 } from '../../workbench/host/cells/a1';
import type { Rect } from '../../workbench/host/grid';

export const rangeOf = (a1: string): Rect => parseA1(a1, 1000, 26) as Rect;
