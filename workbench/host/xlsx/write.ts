import type { WriteSheet } from 'hucre/xlsx';
import type { Grid, GridCell } from '../grid';
import type { OdooGrid } from '../odoo/types';
import { rectOf } from '../odoo/zones';
import { fileChart } from './charts';
import { writeFile } from './file';
import { a1, absolute, fileFormula } from './references';
import { fileConditional, fileValidation } from './rules';
import { type FileStyle, fileStyle } from './styles';

type FileCell = NonNullable<WriteSheet['cells']> extends Map<string, infer C> ? C : never;

/** Pixels on the engine's and the file's terms: characters for widths, points for heights. */
const CHARACTERS = 0.143;
const POINTS = 0.75;

/**
 * The workbook as an .xlsx file: values, formulas (custom functions too), formats, styles, rules, names, charts.
 * Cells that a formula fills are left to the formula, or they would block it when the file is opened again.
 */
export function writeXlsx(grid: OdooGrid): Uint8Array {
  const sheets = grid.sheets();
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]));
  return writeFile({
    // What a cell without a style has in Sheets, and in the engine.
    defaultFont: { name: 'Arial', size: 10 },
    sheets: sheets.map((sheet) => fileSheet(grid, sheet, nameOf)),
    namedRanges: grid.namedRanges().map(({ name, sheetId, rect }) => ({
      name,
      range: absolute(nameOf.get(sheetId) ?? '', rect),
    })),
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ id }) => id === grid.activeSheet()),
    ),
  });
}

function fileSheet(
  grid: OdooGrid,
  { id, name, hidden, frozenRows, frozenColumns }: ReturnType<Grid['sheets']>[number],
  nameOf: ReadonlyMap<string, string>,
): WriteSheet {
  const { getters } = grid.model;
  const { rows, columns } = grid.used(id);
  const color = getters.getSheet(id).color;
  return {
    name,
    hidden,
    rows: Array.from({ length: rows }, () => new Array<null>(columns).fill(null)),
    cells: fileCells(grid, id),
    columns: lines(getters.getNumberCols(id), (column) => ({
      width: getters.getColSize(id, column) * CHARACTERS,
      hidden: getters.isColHidden(id, column),
    })),
    rowDefs: rowDefinitions(grid, id),
    merges: getters.getMerges(id).map((zone) => ({
      startRow: zone.top,
      startCol: zone.left,
      endRow: zone.bottom,
      endCol: zone.right,
    })),
    dataValidations: grid.validations(id).flatMap(({ rect, rule }) => fileValidation(a1(rect), rule) ?? []),
    conditionalRules: grid
      .conditionalFormats(id)
      .flatMap((rule, index) =>
        rule.ranges.map((rect) =>
          fileConditional(a1(rect), rule, index + 1, a1({ ...rect, rows: 1, columns: 1 })),
        ),
      ),
    charts: grid.charts(id).map((chart) => fileChart(chart, nameOf.get(chart.rangeSheet ?? id) ?? '')),
    freezePane: { rows: frozenRows, columns: frozenColumns },
    view: {
      showGridLines: getters.getGridLinesVisibility(id),
      ...(color ? { tabColor: { rgb: color.replace('#', '') } } : {}),
    },
  };
}

const lines = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

function rowDefinitions(grid: OdooGrid, id: string): Map<number, { height?: number; hidden?: boolean }> {
  const { getters } = grid.model;
  const definitions = new Map<number, { height?: number; hidden?: boolean }>();
  for (let row = 0; row < getters.getNumberRows(id); row++) {
    const height = getters.getUserRowSize(id, row);
    const hidden = getters.isRowHidden(id, row);
    if (height !== undefined || hidden) {
      definitions.set(row, { ...(height === undefined ? {} : { height: height * POINTS }), hidden });
    }
  }
  return definitions;
}

function fileCells(grid: OdooGrid, sheetId: string): Map<string, FileCell> {
  const { getters } = grid.model;
  const cells = new Map<string, FileCell>();
  const styles = new Map<string, FileStyle>();
  for (const { id } of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(id);
    const cell = grid.read(sheetId, { top: row, left: col, rows: 1, columns: 1 })[0]?.[0] as GridCell;
    const style = fileStyle(
      grid.style(sheetId, row, col),
      cell.format,
      getters.getCellBorder({ sheetId, row, col }),
    );
    const key = JSON.stringify(style);
    const shared = styles.get(key) ?? style;
    styles.set(key, shared);
    const spill = getters.getSpreadZone({ sheetId, row, col });
    cells.set(`${row},${col}`, { ...fileValue(cell, spill ? a1(rectOf(spill)) : ''), style: shared });
  }
  return cells;
}

function fileValue({ value, formula }: GridCell, spill: string): FileCell {
  const plain = value !== null && typeof value === 'object' ? value.error : value;
  if (formula !== undefined) {
    return {
      value: plain,
      type: 'formula',
      formula: fileFormula(formula),
      formulaResult: plain,
      ...(spill.includes(':') ? { formulaType: 'array', formulaRef: spill, formulaDynamic: true } : {}),
    };
  }
  if (plain === null) return { value: null, type: 'empty' };
  if (typeof plain === 'number') return { value: plain, type: 'number' };
  if (typeof plain === 'boolean') return { value: plain, type: 'boolean' };
  return { value: plain, type: typeof value === 'object' ? 'error' : 'string' };
}
