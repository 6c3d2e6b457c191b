import { Model } from '@odoo/o-spreadsheet';
import type { CustomFunction, Grid, GridChart, Rect } from '../grid';
import { contentOf, missingSpace, readCells, usedCells } from './cells';
import { type ChartExtra, chartDefinition, charts } from './charts';
import { createFormats, TEXT_FORMAT } from './formats';
import { defineName, GRID, type GridFunctions, isDefined, toCell } from './functions';
import { quietly, runTogether, sender } from './library';
import { engineLocale } from './locale';
import { conditionalFormats, engineConditional, engineRule, rangeData, validations, without } from './rules';
import { borderCommands, engineStyle, gridStyle } from './styles';
import { decodeText } from './text';
import type { OdooGrid, OdooOptions } from './types';
import { oneTo, rectOf, zoneOf } from './zones';

type State = {
  readonly data: object;
  readonly active: string;
  readonly selection: Rect;
  readonly nextId: number;
  readonly formats: Record<string, string>;
  readonly charts: readonly (readonly [string, ChartExtra])[];
};

/** Files are the exception: what reads and writes them is loaded when one comes. */
const reader = () => require('../xlsx/read') as typeof import('../xlsx/read');
const writer = () => require('../xlsx/write') as typeof import('../xlsx/write');

type Job = (() => void) & { needsValues?: boolean };

const ROWS = 1000;
const COLUMNS = 26;

/** Rejections that only say that nothing would change. */
const HARMLESS = new Set([
  'NoChanges',
  'UnchangedSheetName',
  'AlreadyHidden',
  'UselessCommand',
  'SheetIsHidden',
  'NoGroupToRemove',
]);

/**
 * The grid port over o-spreadsheet. Changes are queued and run together when something is read (or at the end of
 * the current task), because the engine recalculates once per command.
 */
export function createOdooGrid(options: OdooOptions): OdooGrid {
  const custom = new Map<string, CustomFunction>();
  /** Functions that came since formulas were last compiled. */
  const renewed = new Set<string>();
  const given = options.state as State | undefined;
  const file = options.xlsx ? reader().readXlsx(options.xlsx) : undefined;
  let nextId = given?.nextId ?? 1001;
  let formats = createFormats({ ...(given ?? file)?.formats });
  let chartExtras = new Map(given?.charts ?? []);
  let now = (): number => Date.now();
  const functions: GridFunctions = {
    get formats() {
      return formats;
    },
    custom,
    timeZone: options.timeZone,
    now: () => now(),
    gaveTable: false,
  };
  let model = open(given?.data ?? file?.data ?? emptyWorkbook());
  let queue: Job[] = [];
  if (given) show(given);

  function open(data: object): Model {
    const settings = { locale: engineLocale(options.locale) };
    const config = { mode: 'normal', custom: { [GRID]: functions } } as const;
    const created = quietly(() => new Model({ ...data, settings }, config, [], undefined, false));
    const { dispatch } = created;
    created.dispatch = ((type: never, payload: never) =>
      quietly(() => dispatch(type, payload))) as typeof dispatch;
    return created;
  }

  function show({ active, selection }: Pick<State, 'active' | 'selection'>): void {
    quietly(() => {
      activateNow(active);
      selectNow(selection);
    });
  }

  function activateNow(sheetId: string): void {
    const from = model.getters.getActiveSheetId();
    if (from !== sheetId) send('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: sheetId });
  }

  function selectNow(rect: Rect): void {
    const zone = zoneOf(rect);
    model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }, { scrollIntoView: false });
  }

  function send(type: string, payload: object): void {
    const { isSuccessful, reasons } = sender(model)(type, payload);
    if (!isSuccessful && !reasons.every((reason) => HARMLESS.has(reason))) {
      throw new Error(`The spreadsheet engine refused ${type}: ${reasons.join(', ')}`);
    }
  }

  const change = (job: Job): void => {
    if (queue.length === 0) queueMicrotask(settle);
    queue.push(job);
  };
  const command = (type: string, payload: object): void => change(() => send(type, payload));

  function settle(): void {
    const jobs = queue;
    queue = [];
    for (const together of segments(jobs)) runTogether(model, together);
    makeSpace();
  }

  function makeSpace(): void {
    if (!functions.gaveTable) return;
    functions.gaveTable = false;
    const missing = missingSpace(model);
    if (missing.length === 0) return;
    runTogether(
      model,
      missing.flatMap(({ sheetId, rows, columns }) => [
        () => addLines(sheetId, 'ROW', model.getters.getNumberRows(sheetId), rows),
        () => addLines(sheetId, 'COL', model.getters.getNumberCols(sheetId), columns),
      ]),
    );
  }

  function addLines(sheetId: string, dimension: 'ROW' | 'COL', before: number, quantity: number): void {
    if (quantity <= 0) return;
    const end =
      dimension === 'ROW' ? model.getters.getNumberRows(sheetId) : model.getters.getNumberCols(sheetId);
    const at = before >= end ? { base: end - 1, position: 'after' } : { base: before, position: 'before' };
    const sheetName = model.getters.getSheetName(sheetId);
    send('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, quantity, ...at });
  }

  function removeLines(sheetId: string, dimension: 'ROW' | 'COL', first: number, count: number): void {
    const sheetName = model.getters.getSheetName(sheetId);
    send('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension, elements: oneTo(first, count) });
  }

  /** Reading sees everything that was written before. */
  const settled = (): Model => {
    settle();
    return model;
  };

  function reformat(sheetId: string, rect: Rect, format: string): void {
    const zone = zoneOf(rect);
    const isText = format === TEXT_FORMAT;
    const rewritten: (() => void)[] = [];
    for (let row = zone.top; row <= zone.bottom; row++) {
      for (let col = zone.left; col <= zone.right; col++) {
        const cell = model.getters.getCell({ sheetId, col, row });
        if (!cell || cell.isFormula || !cell.content || (cell.format === TEXT_FORMAT) === isText) continue;
        if (typeof cell.parsedValue !== 'string' && cell.format !== TEXT_FORMAT) continue;
        const text = decodeText(cell.content);
        const content = contentOf(model, { literal: text }, isText ? TEXT_FORMAT : undefined);
        rewritten.push(() => send('UPDATE_CELL', { sheetId, col, row, content }));
      }
    }
    send('SET_FORMATTING', { sheetId, target: [zone], format });
    for (const job of rewritten) job();
  }

  function writeCells(sheetId: string, top: number, left: number, cells: Parameters<Grid['write']>[3]): void {
    cells.forEach((writes, i) => {
      writes.forEach((write, j) => {
        if (write === undefined) return;
        const position = { sheetId, col: left + j, row: top + i };
        const content = contentOf(model, write, model.getters.getCell(position)?.format);
        send('UPDATE_CELL', { ...position, content });
      });
    });
  }

  function replaceValidation(sheetId: string, rect: Rect): void {
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

  const state = (): State => {
    settle();
    const active = model.getters.getActiveSheetId();
    return {
      data: model._exportData(false),
      active,
      selection: rectOf(model.getters.getSelectedZone()),
      nextId,
      formats: { ...formats.originals },
      charts: [...chartExtras],
    };
  };

  const newId = (): string => String(nextId++);

  const grid: OdooGrid = {
    get model() {
      return settled();
    },
    settle,
    toState: state,
    toXlsx: () => writer().writeXlsx(grid),

    sheets: () => {
      const { getters } = settled();
      return getters.getSheetIds().map((id) => {
        const { xSplit, ySplit } = getters.getPaneDivisions(id);
        return {
          id,
          name: getters.getSheetName(id),
          hidden: !getters.isSheetVisible(id),
          rows: getters.getNumberRows(id),
          columns: getters.getNumberCols(id),
          frozenRows: ySplit,
          frozenColumns: xSplit,
        };
      });
    },
    activeSheet: () => settled().getters.getActiveSheetId(),
    activate: (sheetId) => {
      settle();
      activateNow(sheetId);
    },
    selection: () => rectOf(settled().getters.getSelectedZone()),
    select: (sheetId, rect) => {
      settle();
      activateNow(sheetId);
      selectNow(rect);
    },
    addSheet: (name, index) => {
      const sheetId = newId();
      command('CREATE_SHEET', { sheetId, name, position: index, rows: ROWS, cols: COLUMNS });
      return sheetId;
    },
    deleteSheet: (sheetId) =>
      change(() => send('DELETE_SHEET', { sheetId, sheetName: model.getters.getSheetName(sheetId) })),
    renameSheet: (sheetId, name) =>
      change(() =>
        send('RENAME_SHEET', { sheetId, newName: name, oldName: model.getters.getSheetName(sheetId) }),
      ),
    moveSheet: (sheetId, index) =>
      change(() => {
        const ids = model.getters.getSheetIds();
        const from = ids.indexOf(sheetId);
        const passed = index > from ? ids.slice(from + 1, index + 1) : ids.slice(index, from);
        const visible = passed.filter((id) => model.getters.isSheetVisible(id)).length;
        if (visible > 0) send('MOVE_SHEET', { sheetId, delta: index > from ? visible : -visible });
      }),
    hideSheet: (sheetId, hidden) =>
      change(() => {
        if (model.getters.isSheetVisible(sheetId) === hidden)
          send(hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId });
      }),
    freeze: (sheetId, rows, columns) => {
      command(rows > 0 ? 'FREEZE_ROWS' : 'UNFREEZE_ROWS', { sheetId, quantity: rows });
      command(columns > 0 ? 'FREEZE_COLUMNS' : 'UNFREEZE_COLUMNS', { sheetId, quantity: columns });
    },

    insertRows: (sheetId, before, count) => change(() => addLines(sheetId, 'ROW', before, count)),
    insertColumns: (sheetId, before, count) => change(() => addLines(sheetId, 'COL', before, count)),
    deleteRows: (sheetId, first, count) => change(() => removeLines(sheetId, 'ROW', first, count)),
    deleteColumns: (sheetId, first, count) => change(() => removeLines(sheetId, 'COL', first, count)),
    moveColumns: (sheetId, first, count, before) =>
      change(() => {
        const columns = model.getters.getNumberCols(sheetId);
        const at =
          before >= columns ? { base: columns - 1, position: 'after' } : { base: before, position: 'before' };
        const sheetName = model.getters.getSheetName(sheetId);
        send('MOVE_COLUMNS_ROWS', {
          sheetId,
          sheetName,
          dimension: 'COL',
          elements: oneTo(first, count),
          ...at,
        });
      }),

    read: (sheetId, rect) => readCells(settled(), formats, sheetId, rect),
    write: (sheetId, top, left, cells) => change(() => writeCells(sheetId, top, left, cells)),
    used: (sheetId) => usedCells(settled(), sheetId),
    setFormat: (sheetId, rect, format) => change(() => reformat(sheetId, rect, formats.toEngine(format))),
    setStyle: (sheetId, rect, style) =>
      command('SET_FORMATTING', { sheetId, target: [zoneOf(rect)], style: engineStyle(style) }),
    style: (sheetId, row, column) => gridStyle(settled().getters.getCellStyle({ sheetId, row, col: column })),
    clearStyle: (sheetId, rect) =>
      change(() => {
        for (let row = rect.top; row < rect.top + rect.rows; row++) {
          for (let col = rect.left; col < rect.left + rect.columns; col++) {
            if (model.getters.getCell({ sheetId, col, row })?.style) {
              send('UPDATE_CELL', { sheetId, col, row, style: null });
            }
          }
        }
        send('SET_ZONE_BORDERS', { sheetId, target: [zoneOf(rect)], border: { position: 'clear' } });
      }),
    setBorder: (sheetId, rect, border) => {
      for (const edge of borderCommands(border)) {
        command('SET_ZONE_BORDERS', { sheetId, target: [zoneOf(rect)], border: edge });
      }
    },
    merge: (sheetId, rect) => {
      if (rect.rows * rect.columns > 1)
        command('ADD_MERGE', { sheetId, target: [zoneOf(rect)], force: true });
    },
    breakApart: (sheetId, rect) =>
      change(() => {
        const target = model.getters.getMergesInZone(sheetId, zoneOf(rect));
        if (target.length > 0) send('REMOVE_MERGE', { sheetId, target });
      }),
    setColumnWidth: (sheetId, column, pixels) =>
      command('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [column], size: pixels }),
    setRowHeight: (sheetId, row, pixels) =>
      command('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'ROW', elements: [row], size: pixels }),
    hideRows: (sheetId, first, count, hidden) =>
      command(hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', {
        sheetId,
        dimension: 'ROW',
        elements: oneTo(first, count),
      }),
    hideColumns: (sheetId, first, count, hidden) =>
      command(hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', {
        sheetId,
        dimension: 'COL',
        elements: oneTo(first, count),
      }),
    setGridlines: (sheetId, visible) =>
      command('SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: visible }),
    setTabColor: (sheetId, color) => command('COLOR_SHEET', { sheetId, ...(color ? { color } : {}) }),

    validations: (sheetId) => validations(settled(), sheetId),
    setValidation: (sheetId, rect, rule) => {
      const id = newId();
      const job = (): void => {
        replaceValidation(sheetId, rect);
        if (!rule) return;
        send('ADD_DATA_VALIDATION_RULE', {
          sheetId,
          ranges: [rangeData(sheetId, rect)],
          rule: engineRule(id, rule),
        });
      };
      // A checkbox writes FALSE where there is no value yet.
      change(Object.assign(job, { needsValues: rule?.kind === 'checkbox' }));
    },
    conditionalFormats: (sheetId) => conditionalFormats(settled(), sheetId),
    setConditionalFormats: (sheetId, rules) =>
      change(() => {
        for (const { id } of model.getters.getConditionalFormats(sheetId)) {
          send('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
        }
        // The engine puts each new rule last, and like Sheets lets the first that holds win.
        for (const rule of rules) {
          send('ADD_CONDITIONAL_FORMAT', {
            sheetId,
            ranges: rule.ranges.map((rect) => rangeData(sheetId, rect)),
            cf: { id: newId(), rule: engineConditional(rule) },
          });
        }
      }),
    charts: (sheetId) => charts(settled(), sheetId, chartExtras),
    addChart: (sheetId, chart) => {
      const id = newId();
      chartExtras.set(id, extraOf(chart));
      change(() =>
        send('CREATE_CHART', {
          sheetId,
          chartId: id,
          figureId: `figure${id}`,
          col: chart.anchorColumn,
          row: chart.anchorRow,
          offset: { x: 0, y: 0 },
          size: { width: chart.width, height: chart.height },
          definition: chartDefinition(model, sheetId, chart),
        }),
      );
      return id;
    },
    removeChart: (sheetId, chartId) =>
      change(() => {
        chartExtras.delete(chartId);
        send('DELETE_FIGURE', { sheetId, figureId: model.getters.getFigureIdFromChartId(chartId) });
      }),
    namedRanges: () =>
      settled()
        .getters.getNamedRanges()
        .map(({ name, range }) => ({ name, sheetId: range.sheetId, rect: rectOf(range.zone) })),
    setNamedRange: (name, sheetId, rect) =>
      change(() => {
        const ranges = [rangeData(sheetId, rect)];
        const old = model.getters.getNamedRange(name);
        if (old) send('UPDATE_NAMED_RANGE', { oldRangeName: old.name, newRangeName: name, ranges });
        else send('CREATE_NAMED_RANGE', { name, ranges });
      }),
    removeNamedRange: (name) => command('DELETE_NAMED_RANGE', { name }),

    evaluate: (formula) => {
      const { getters } = settled();
      const result = quietly(() => getters.evaluateFormulaResult(getters.getActiveSheetId(), formula));
      if (!Array.isArray(result)) return toCell(result, formats);
      return Array.from({ length: result[0]?.length ?? 0 }, (_, row) =>
        result.map((column) => toCell(column[row], formats)),
      );
    },
    registerFunction: (name, run) => {
      const upper = name.toUpperCase();
      if (!isDefined(upper) || options.help) defineName(upper, options.help?.(upper));
      custom.set(upper, run);
      if (renewed.size === 0) change(recalculate);
      renewed.add(upper);
    },
    setClock: (clock) => {
      now = clock;
      change(() => send('EVALUATE_CELLS', {}));
    },
    snapshot: state,
    restore: (snapshot) => {
      const wanted = snapshot as State;
      queue = [];
      nextId = wanted.nextId;
      formats = createFormats({ ...wanted.formats });
      chartExtras = new Map(wanted.charts);
      model = open(structuredClone(wanted.data));
      show(wanted);
    },
  };
  return grid;

  /** A formula compiled before its function was known stays an error until it is written again. */
  function recalculate(): void {
    const { getters } = model;
    const names = new RegExp(
      `\\b(?:${[...renewed].map((name) => name.replace(/\W/g, '\\$&')).join('|')})\\(`,
      'i',
    );
    renewed.clear();
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
}

/** A job that looks at calculated values comes after those before it have been calculated. */
function segments(jobs: readonly Job[]): Job[][] {
  const parts: Job[][] = [[]];
  for (const job of jobs) {
    if (job.needsValues) parts.push([]);
    parts.at(-1)?.push(job);
  }
  return parts.filter((part) => part.length > 0);
}

const extraOf = ({ kind, headers, title, options }: Omit<GridChart, 'id'>): ChartExtra => ({
  kind,
  headers,
  title,
  options,
});

const emptyWorkbook = (): object => ({
  sheets: [{ id: '0', name: 'Sheet1', colNumber: COLUMNS, rowNumber: ROWS, cells: {} }],
});

export type { OdooGrid, OdooOptions } from './types';
