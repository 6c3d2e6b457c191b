import type { Model } from '@odoo/o-spreadsheet';
import type { Grid, Rect } from '../grid';
import { contentOf } from './cells';
import { TEXT_FORMAT } from './formats';
import type { Sending } from './library';
import { rangeData, without } from './rules';
import { decodeText } from './text';
import { rectOf, zoneOf } from './zones';

/** Gives cells a number format. Text keeps its characters when the format makes the engine read them otherwise. */
export function reformat(model: Model, send: Sending, sheetId: string, rect: Rect, format: string): void {
  const zone = zoneOf(rect);
  const isText = format === TEXT_FORMAT;
  const rewritten: { col: number; row: number; content: string }[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      const cell = model.getters.getCell({ sheetId, col, row });
      if (!cell || cell.isFormula || !cell.content || (cell.format === TEXT_FORMAT) === isText) continue;
      if (typeof cell.parsedValue !== 'string' && cell.format !== TEXT_FORMAT) continue;
      const text = decodeText(cell.content);
      const content = contentOf(model, { literal: text }, isText ? TEXT_FORMAT : undefined);
      rewritten.push({ col, row, content });
    }
  }
  send('SET_FORMATTING', { sheetId, target: [zone], format });
  for (const cell of rewritten) send('UPDATE_CELL', { sheetId, ...cell });
}

export function writeCells(
  model: Model,
  send: Sending,
  sheetId: string,
  top: number,
  left: number,
  cells: Parameters<Grid['write']>[3],
): void {
  cells.forEach((writes, i) => {
    writes.forEach((write, j) => {
      if (write === undefined) return;
      const position = { sheetId, col: left + j, row: top + i };
      const content = contentOf(model, write, model.getters.getCell(position)?.format);
      send('UPDATE_CELL', { ...position, content });
    });
  });
}

export function clearStyles(model: Model, send: Sending, sheetId: string, rect: Rect): void {
  for (let row = rect.top; row < rect.top + rect.rows; row++) {
    for (let col = rect.left; col < rect.left + rect.columns; col++) {
      const styled = model.getters.getCell({ sheetId, col, row })?.style;
      if (styled) send('UPDATE_CELL', { sheetId, col, row, style: null });
    }
  }
  send('SET_ZONE_BORDERS', { sheetId, target: [zoneOf(rect)], border: { position: 'clear' } });
}

/** Takes the rectangle out of the rules that cover it. */
export function removeRules(model: Model, send: Sending, sheetId: string, rect: Rect): void {
  for (const rule of model.getters.getDataValidationRules(sheetId).slice()) {
    const rects = rule.ranges.map((range) => rectOf(range.zone));
    const left = rects.flatMap((old) => without(old, rect));
    if (left.length === rects.length && left.every((part, i) => part === rects[i])) continue;
    const { ranges, ...kept } = rule;
    if (left.length === 0) send('REMOVE_DATA_VALIDATION_RULE', { sheetId, id: rule.id });
    else {
      send('ADD_DATA_VALIDATION_RULE', {
        sheetId,
        ranges: left.map((part) => rangeData(sheetId, part)),
        rule: kept,
      });
    }
  }
}

/** A formula compiled before its function was known stays an error until it is written again. */
export function rewriteFormulas(model: Model, send: Sending, functions: readonly string[]): void {
  const { getters } = model;
  const names = new RegExp(
    `\\b(?:${functions.map((name) => name.replace(/\W/g, '\\$&')).join('|')})\\(`,
    'i',
  );
  for (const sheetId of getters.getSheetIds()) {
    for (const cell of getters.getCells(sheetId)) {
      if (!cell.isFormula) continue;
      const formula = cell.compiledFormula.toFormulaString(getters);
      if (!names.test(formula)) continue;
      const { col, row } = getters.getCellPosition(cell.id);
      send('UPDATE_CELL', { sheetId, col, row, content: '' });
      send('UPDATE_CELL', { sheetId, col, row, content: formula });
    }
  }
}
