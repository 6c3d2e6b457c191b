import type { Workbook } from '../page/workbook';
export function fillDemo(_w: Workbook): void {}
