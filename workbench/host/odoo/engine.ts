import type { GridChart, GridSheet, Rect } from '../grid';
import { readCells } from './cells';
import { type ChartExtra, chartDefinition, charts } from './charts';
import { clearStyles, reformat, removeRules, rewriteFormulas, writeCells } from './edits';
import { defineName, isDefined, toCell } from './functions';
import { quietly } from './library';
import { addLines, type Dimension, moveColumns, removeLines } from './lines';
import { changeSheet, moveInOutline, type Outline, withName, withoutSheet, withSheet } from './outline';
import { conditionalFormats, engineConditional, engineRule, rangeData, validations } from './rules';
import { activate, createSession, select } from './session';
import { borderCommands, engineStyle, gridStyle } from './styles';
import type { OdooGrid, OdooOptions } from './types';
import { oneTo, rectOf, zoneOf } from './zones';

export type { OdooGrid, OdooOptions } from './types';

type State = {
  readonly data: object;
  readonly active: string;
  readonly selection: Rect;
  readonly nextId: number;
  readonly formats: Record<string, string>;
  readonly charts: readonly (readonly [string, ChartExtra])[];
};

const ROWS = 1000;
const COLUMNS = 26;

/** Files are the exception: what reads and writes them is loaded when one comes. */
const reader = () => require('../xlsx/read') as typeof import('../xlsx/read');
const writer = () => require('../xlsx/write') as typeof import('../xlsx/write');

const emptyWorkbook = () => ({
  data: { sheets: [{ id: '0', name: 'Sheet1', colNumber: COLUMNS, rowNumber: ROWS, cells: {} }] },
  formats: {},
});

/**
 * The grid port over o-spreadsheet. Changes are queued and run together when something is read (or at the end of
 * the current task), because the engine recalculates once per command.
 */
export function createOdooGrid(options: OdooOptions): OdooGrid {
  const given = options.state as State | undefined;
  const file = options.xlsx ? reader().readXlsx(options.xlsx) : undefined;
  let chartExtras = new Map(given?.charts ?? []);
  const showsHidden = (chartId: string): boolean =>
    chartExtras.get(chartId)?.options.hiddenDimensionStrategy === 'SHOW_BOTH';
  const session = createSession({ ...options, showsHidden }, given ?? file ?? emptyWorkbook());
  const { send, change, settle, settled, functions } = session;
  /** Functions that came since formulas were last compiled. */
  const renewed = new Set<string>();
  let nextId = given?.nextId ?? 1001;
  if (given) show(given);

  function show({ active, selection }: State): void {
    quietly(() => {
      activate(session, active);
      select(session, selection);
    });
  }

  const settledOutline = (): Outline => {
    settle();
    return session.outline;
  };
  const newId = (): string => String(nextId++);
  const command = (type: string, payload: object): void => change(() => send(type, payload));
  const resize = (sheetId: string, dimension: Dimension, line: number, size: number): void =>
    command('RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements: [line], size });
  const hide = (sheetId: string, dimension: Dimension, first: number, count: number, hidden: boolean): void =>
    command(hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', {
      sheetId,
      dimension,
      elements: oneTo(first, count),
    });
  const grow = (sheetId: string, dimension: Dimension, before: number, count: number): void =>
    change(() => addLines(session.model, send, sheetId, dimension, before, count), {
      ...changeSheet(session.outline, sheetId, ({ rows, columns }) =>
        dimension === 'ROW' ? { rows: rows + count } : { columns: columns + count },
      ),
      names: null,
    });
  const shrink = (sheetId: string, dimension: Dimension, first: number, count: number): void => {
    change(() => removeLines(session.model, send, sheetId, dimension, first, count));
    settle();
  };

  const state = (): State => {
    const { getters, _exportData } = settled();
    return {
      data: _exportData.call(session.model, false),
      active: getters.getActiveSheetId(),
      selection: rectOf(getters.getSelectedZone()),
      nextId,
      formats: { ...session.formats.originals },
      charts: [...chartExtras],
    };
  };

  const grid: OdooGrid = {
    get model() {
      return settled();
    },
    settle,
    toState: state,
    toXlsx: () => writer().writeXlsx(grid),

    sheets: () => session.outline.sheets,
    activeSheet: () => session.outline.active || settledOutline().active,
    activate: (sheetId) => change(() => activate(session, sheetId), { ...session.outline, active: sheetId }),
    selection: () => rectOf(settled().getters.getSelectedZone()),
    select: (sheetId, rect) => {
      settle();
      activate(session, sheetId);
      select(session, rect);
    },
    addSheet: (name, index) => {
      const id = newId();
      const sheet = {
        id,
        name,
        hidden: false,
        rows: ROWS,
        columns: COLUMNS,
        frozenRows: 0,
        frozenColumns: 0,
      };
      change(
        () => send('CREATE_SHEET', { sheetId: id, name, position: index, rows: ROWS, cols: COLUMNS }),
        withSheet(session.outline, sheet, index),
      );
      return id;
    },
    duplicateSheet: (sheetId, name, index) => {
      const id = newId();
      const of = session.outline.sheets.find((sheet) => sheet.id === sheetId);
      const beside = session.outline.sheets.findIndex((sheet) => sheet.id === sheetId) + 1;
      change(
        () => send('DUPLICATE_SHEET', { sheetId, sheetIdTo: id, sheetNameTo: name }),
        withSheet(session.outline, { ...(of as GridSheet), id, name }, beside),
      );
      grid.moveSheet(id, index);
      return id;
    },
    deleteSheet: (sheetId) =>
      change(
        () => send('DELETE_SHEET', { sheetId, sheetName: session.model.getters.getSheetName(sheetId) }),
        withoutSheet(session.outline, sheetId),
      ),
    renameSheet: (sheetId, name) =>
      change(
        () => {
          const oldName = session.model.getters.getSheetName(sheetId);
          send('RENAME_SHEET', { sheetId, newName: name, oldName });
        },
        changeSheet(session.outline, sheetId, () => ({ name })),
      ),
    moveSheet: (sheetId, index) =>
      change(
        () => {
          const { getters } = session.model;
          const ids = getters.getSheetIds();
          const from = ids.indexOf(sheetId);
          const passed = index > from ? ids.slice(from + 1, index + 1) : ids.slice(index, from);
          const visible = passed.filter((id) => getters.isSheetVisible(id)).length;
          if (visible > 0) send('MOVE_SHEET', { sheetId, delta: index > from ? visible : -visible });
        },
        moveInOutline(session.outline, sheetId, index),
      ),
    hideSheet: (sheetId, hidden) =>
      change(
        () => {
          if (session.model.getters.isSheetVisible(sheetId) !== hidden) return;
          send(hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId });
        },
        changeSheet(session.outline, sheetId, () => ({ hidden })),
      ),
    freeze: (sheetId, rows, columns) =>
      change(
        () => {
          send(rows > 0 ? 'FREEZE_ROWS' : 'UNFREEZE_ROWS', { sheetId, quantity: rows });
          send(columns > 0 ? 'FREEZE_COLUMNS' : 'UNFREEZE_COLUMNS', { sheetId, quantity: columns });
        },
        changeSheet(session.outline, sheetId, () => ({ frozenRows: rows, frozenColumns: columns })),
      ),

    insertRows: (sheetId, before, count) => grow(sheetId, 'ROW', before, count),
    insertColumns: (sheetId, before, count) => grow(sheetId, 'COL', before, count),
    deleteRows: (sheetId, first, count) => shrink(sheetId, 'ROW', first, count),
    deleteColumns: (sheetId, first, count) => shrink(sheetId, 'COL', first, count),
    moveColumns: (sheetId, first, count, before) =>
      change(() => moveColumns(session.model, send, sheetId, first, count, before), {
        ...session.outline,
        names: null,
      }),

    read: (sheetId, rect) => readCells(settled(), session.formats, sheetId, rect),
    write: (sheetId, top, left, cells) =>
      change(() => writeCells(session.model, send, sheetId, top, left, cells)),
    used: session.used,
    setFormat: (sheetId, rect, format) =>
      change(() => reformat(session.model, send, sheetId, rect, session.formats.toEngine(format))),
    setStyle: (sheetId, rect, style) =>
      command('SET_FORMATTING', { sheetId, target: [zoneOf(rect)], style: engineStyle(style) }),
    style: (sheetId, row, column) => gridStyle(settled().getters.getCellStyle({ sheetId, row, col: column })),
    clearStyle: (sheetId, rect) => change(() => clearStyles(session.model, send, sheetId, rect)),
    setBorder: (sheetId, rect, border) => {
      for (const edge of borderCommands(border)) {
        command('SET_ZONE_BORDERS', { sheetId, target: [zoneOf(rect)], border: edge });
      }
    },
    merge: (sheetId, rect) => {
      if (rect.rows * rect.columns === 1) return;
      command('ADD_MERGE', { sheetId, target: [zoneOf(rect)], force: true });
    },
    breakApart: (sheetId, rect) =>
      change(() => {
        const target = session.model.getters.getMergesInZone(sheetId, zoneOf(rect));
        if (target.length > 0) send('REMOVE_MERGE', { sheetId, target });
      }),
    setColumnWidth: (sheetId, column, pixels) => resize(sheetId, 'COL', column, pixels),
    setRowHeight: (sheetId, row, pixels) => resize(sheetId, 'ROW', row, pixels),
    hideRows: (sheetId, first, count, hidden) => hide(sheetId, 'ROW', first, count, hidden),
    hideColumns: (sheetId, first, count, hidden) => hide(sheetId, 'COL', first, count, hidden),
    setGridlines: (sheetId, visible) =>
      command('SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: visible }),
    setTabColor: (sheetId, color) => command('COLOR_SHEET', { sheetId, ...(color ? { color } : {}) }),

    validations: (sheetId) => validations(settled(), sheetId),
    setValidation: (sheetId, rect, rule) => {
      const id = newId();
      const job = (): void => {
        removeRules(session.model, send, sheetId, rect);
        if (!rule) return;
        const ranges = [rangeData(sheetId, rect)];
        send('ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule: engineRule(id, rule) });
      };
      // A checkbox writes FALSE where there is no value yet.
      change(Object.assign(job, { needsValues: rule?.kind === 'checkbox' }));
    },
    conditionalFormats: (sheetId) => conditionalFormats(settled(), sheetId),
    setConditionalFormats: (sheetId, rules) =>
      change(() => {
        for (const { id } of session.model.getters.getConditionalFormats(sheetId)) {
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
          definition: chartDefinition(session.model, sheetId, chart),
        }),
      );
      return id;
    },
    removeChart: (sheetId, chartId) =>
      change(() => {
        chartExtras.delete(chartId);
        const figureId = session.model.getters.getFigureIdFromChartId(chartId);
        send('DELETE_FIGURE', { sheetId, figureId });
      }),
    namedRanges: () => session.outline.names ?? settledOutline().names ?? [],
    setNamedRange: (name, sheetId, rect) =>
      change(
        () => {
          const ranges = [rangeData(sheetId, rect)];
          const old = session.model.getters.getNamedRange(name);
          // Without a sheet the engine measures the range by the size of the active one.
          if (old)
            send('UPDATE_NAMED_RANGE', { sheetId, oldRangeName: old.name, newRangeName: name, ranges });
          else send('CREATE_NAMED_RANGE', { sheetId, name, ranges });
        },
        withName(session.outline, name, { sheetId, rect }),
      ),
    removeNamedRange: (name) =>
      change(() => send('DELETE_NAMED_RANGE', { name }), withName(session.outline, name, null)),

    evaluate: (formula) => {
      const { getters } = settled();
      const result = quietly(() => getters.evaluateFormulaResult(getters.getActiveSheetId(), formula));
      if (!Array.isArray(result)) return toCell(result, session.formats);
      return Array.from({ length: result[0]?.length ?? 0 }, (_, row) =>
        result.map((column) => toCell(column[row], session.formats)),
      );
    },
    registerFunction: (name, run) => {
      const upper = name.toUpperCase();
      if (!isDefined(upper) || options.help) defineName(upper, options.help?.(upper));
      functions.custom.set(upper, run);
      if (renewed.size === 0) {
        change(() => {
          rewriteFormulas(session.model, send, [...renewed]);
          renewed.clear();
        });
      }
      renewed.add(upper);
    },
    setClock: (clock) => {
      functions.now = clock;
      command('EVALUATE_CELLS', {});
    },
    snapshot: state,
    restore: (snapshot) => {
      const wanted = snapshot as State;
      nextId = wanted.nextId;
      chartExtras = new Map(wanted.charts);
      renewed.clear();
      session.load(structuredClone(wanted.data), wanted.formats);
      show(wanted);
    },
  };
  return grid;
}

const extraOf = ({ kind, headers, title, options }: Omit<GridChart, 'id'>): ChartExtra => ({
  kind,
  headers,
  title,
  options,
});
