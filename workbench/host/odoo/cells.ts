import type { Model } from '@odoo/o-spreadsheet';
import type { GridCell, GridValue, GridWrite, Rect } from '../grid';
import { sheetsError } from './errors';
import { type Formats, TEXT_FORMAT } from './formats';
import { withCommas } from './separators';
import { decodeResult, decodeText, encodeLiteral } from './text';

type Position = { sheetId: string; col: number; row: number };

export function readCells(model: Model, formats: Formats, sheetId: string, rect: Rect): GridCell[][] {
  const rows: GridCell[][] = [];
  for (let row = rect.top; row < rect.top + rect.rows; row++) {
    const cells: GridCell[] = [];
    for (let col = rect.left; col < rect.left + rect.columns; col++) {
      cells.push(readCell(model, formats, { sheetId, col, row }));
    }
    rows.push(cells);
  }
  return rows;
}

function readCell(model: Model, formats: Formats, position: Position): GridCell {
  const { getters } = model;
  const cell = getters.getCell(position);
  const evaluated = getters.getEvaluatedCell(position);
  const shown = cell?.format ?? evaluated.format;
  const format = shown ? formats.toSheets(shown) : '';
  if (cell?.isFormula) {
    return { value: result(evaluated), formula: cell.compiledFormula.toFormulaString(getters), format };
  }
  if (!cell?.content) return { value: result(evaluated), format };
  if (evaluated.type === 'error') return { value: result(evaluated), format };
  if (cell.content.startsWith("'") || cell.format === TEXT_FORMAT || typeof cell.parsedValue === 'string') {
    return { value: decodeText(cell.content), format };
  }
  return { value: cell.parsedValue, format };
}

function result(cell: {
  type: string;
  value: string | number | boolean | null;
  message?: string;
}): GridValue {
  if (cell.type === 'error') return { error: sheetsError(String(cell.value)), message: cell.message ?? '' };
  return typeof cell.value === 'string' ? decodeResult(cell.value) : cell.value;
}

/** The engine's text for what is written; it depends on the format that the cell has at that moment. */
export function contentOf(model: Model, write: GridWrite, format: string | undefined): string {
  if (write === null) return '';
  if ('formula' in write) return withCommas(write.formula);
  return encodeLiteral(write.literal, format === TEXT_FORMAT, model.getters.getLocale());
}

/**
 * How far result tables reach beyond the sheet: Sheets adds the rows and columns that a result needs, the engine
 * shows an error instead.
 */
export function missingSpace(model: Model): { sheetId: string; rows: number; columns: number }[] {
  const { getters } = model;
  const found: { sheetId: string; rows: number; columns: number }[] = [];
  for (const sheetId of getters.getSheetIds()) {
    let rows = 0;
    let columns = 0;
    for (const cell of getters.getCells(sheetId)) {
      if (!cell.isFormula) continue;
      const position = getters.getCellPosition(cell.id);
      const evaluated = getters.getEvaluatedCell(position);
      if (evaluated.value !== '#SPILL!' || getters.isArrayFormulaSpillBlocked(position)) continue;
      const matrix = getters.evaluateFormulaResult(
        sheetId,
        cell.compiledFormula.toFormulaString(getters),
        position,
      );
      if (!Array.isArray(matrix)) continue;
      rows = Math.max(rows, position.row + (matrix[0]?.length ?? 0) - getters.getNumberRows(sheetId));
      columns = Math.max(columns, position.col + matrix.length - getters.getNumberCols(sheetId));
    }
    if (rows > 0 || columns > 0) found.push({ sheetId, rows, columns });
  }
  return found;
}
