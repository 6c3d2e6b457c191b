import type { Model } from '@odoo/o-spreadsheet';
import type { Sending } from './library';
import { rangeData } from './rules';
import { oneTo, rectOf, type Zone } from './zones';

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
  const end = model.getters.getNumberRows(sheetId);
  send('ADD_COLUMNS_ROWS', { ...place(model, sheetId, dimension, before), quantity });
  if (dimension === 'ROW' && before >= end) takeRowsIn(model, send, sheetId, end, quantity);
}

/** Rules, conditional formats and names that reached the last row reach the new last row; the engine leaves them. */
function takeRowsIn(model: Model, send: Sending, sheetId: string, end: number, quantity: number): void {
  const { getters } = model;
  const grown = (zone: Zone) =>
    rangeData(sheetId, rectOf(zone.bottom === end - 1 ? { ...zone, bottom: end - 1 + quantity } : zone));
  for (const { ranges, ...rule } of getters.getDataValidationRules(sheetId).slice()) {
    if (!ranges.some(({ zone }) => zone.bottom === end - 1)) continue;
    send('ADD_DATA_VALIDATION_RULE', { sheetId, ranges: ranges.map(({ zone }) => grown(zone)), rule });
  }
  for (const { ranges, ...cf } of getters.getConditionalFormats(sheetId)) {
    const zones = ranges.map((xc) => getters.getRangeFromSheetXC(sheetId, xc).zone);
    if (!zones.some(({ bottom }) => bottom === end - 1)) continue;
    send('ADD_CONDITIONAL_FORMAT', { sheetId, ranges: zones.map(grown), cf });
  }
  for (const { name, range } of getters.getNamedRanges()) {
    if (range.sheetId !== sheetId || range.zone.bottom !== end - 1) continue;
    const ranges = [grown(range.zone)];
    // Without a sheet the engine measures the range by the size of the active one.
    send('UPDATE_NAMED_RANGE', { sheetId, oldRangeName: name, newRangeName: name, ranges });
  }
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
