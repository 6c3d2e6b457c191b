import type { Model } from '@odoo/o-spreadsheet';
import type { Sending } from './library';
import { oneTo } from './zones';

export type Dimension = 'ROW' | 'COL';

export function addLines(
  model: Model,
  send: Sending,
  sheetId: string,
  dimension: Dimension,
  before: number,
  quantity: number,
): void {
  if (quantity <= 0) return;
  send('ADD_COLUMNS_ROWS', { ...place(model, sheetId, dimension, before), quantity });
}

export function removeLines(
  model: Model,
  send: Sending,
  sheetId: string,
  dimension: Dimension,
  first: number,
  count: number,
): void {
  const sheetName = model.getters.getSheetName(sheetId);
  send('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension, elements: oneTo(first, count) });
}

export function moveColumns(
  model: Model,
  send: Sending,
  sheetId: string,
  first: number,
  count: number,
  before: number,
): void {
  send('MOVE_COLUMNS_ROWS', { ...place(model, sheetId, 'COL', before), elements: oneTo(first, count) });
}

/** The engine names a place by the line beside it, and the last place by the line before it. */
function place(model: Model, sheetId: string, dimension: Dimension, before: number): object {
  const { getters } = model;
  const end = dimension === 'ROW' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
  return {
    sheetId,
    sheetName: getters.getSheetName(sheetId),
    dimension,
    ...(before >= end ? { base: end - 1, position: 'after' } : { base: before, position: 'before' }),
  };
}
