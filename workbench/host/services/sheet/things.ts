import type { Rect } from '../../grid';
import { createChart, createChartBuilder } from '../chart';
import { createConditional } from '../conditional';
import type { ChartInner, ConditionalInner, Context, Range, Sheet } from '../context';
import { namedRangesOf } from '../named-range';
import { createProtection, protectionsOf } from '../protection';
import { sortRange } from '../sort';
import { innerOf } from '../strict';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;

/** Charts, conditional formats, protections, and clearing of a sheet. */
export function things(ctx: Context, sheetId: string, self: () => Sheet) {
  const { book, run } = ctx;
  const { grid } = book;
  const whole = (): Rect => {
    const { rows, columns } = book.sheet(sheetId);
    return { top: 0, left: 0, rows, columns };
  };
  const write = (method: string, apply: () => void): Sheet => {
    run.guard(() => book.sheet(sheetId));
    run.write(`Sheet.${method}`, 0, apply);
    return self();
  };
  const clearContents = (): void => {
    const { rows, columns } = grid.used(sheetId);
    if (rows > 0) {
      grid.write(
        sheetId,
        0,
        0,
        Array.from({ length: rows }, () => new Array<null>(columns).fill(null)),
      );
    }
  };
  const clearFormats = (): void => {
    grid.clearStyle(sheetId, whole());
    grid.setFormat(sheetId, whole(), '');
  };
  const chartInner = (chart: Chart): ChartInner =>
    run.guard(() => innerOf<ChartInner>(chart, 'EmbeddedChart'));

  return {
    newChart: () => createChartBuilder(ctx, sheetId),
    insertChart: (chart: Chart) => {
      const inner = chartInner(chart);
      write('insertChart', () => grid.addChart(sheetId, inner.chart));
    },
    getCharts: () =>
      run.read('Sheet.getCharts', 0, () => {
        const charts = new run.intrinsics.Array<Chart>();
        for (const { id, ...chart } of grid.charts(sheetId)) {
          charts.push(createChart(ctx, { id, chart }, sheetId));
        }
        return charts;
      }),
    removeChart: (chart: Chart) => {
      const { id } = chartInner(chart);
      if (id === null) run.fail('The chart is not on the sheet.');
      write('removeChart', () => grid.removeChart(sheetId, id as string));
    },
    updateChart: (chart: Chart) => {
      const inner = chartInner(chart);
      if (inner.id === null) run.fail('The chart is not on the sheet.');
      write('updateChart', () => {
        grid.removeChart(sheetId, inner.id as string);
        grid.addChart(sheetId, inner.chart);
      });
    },
    getConditionalFormatRules: () =>
      run.read('Sheet.getConditionalFormatRules', 0, () => {
        const rules = new run.intrinsics.Array<Rule>();
        for (const rule of grid.conditionalFormats(sheetId))
          rules.push(createConditional(ctx, { sheetId, rule }));
        return rules;
      }),
    setConditionalFormatRules: (rules: Rule[]) => {
      const taken = run.guard(() =>
        Array.from(rules, (rule) => {
          const inner = innerOf<ConditionalInner>(rule, 'ConditionalFormatRule');
          if (inner.sheetId !== sheetId) {
            throw new Error('Conditional format rule cannot reference a different sheet.');
          }
          return inner.rule;
        }),
      );
      write('setConditionalFormatRules', () => grid.setConditionalFormats(sheetId, taken));
    },
    clearConditionalFormatRules: () => {
      write('clearConditionalFormatRules', () => grid.setConditionalFormats(sheetId, []));
    },
    protect: () => createProtection(ctx, 'Sheet.protect', sheetId, null),
    getProtections: (type: ProtectionType) =>
      run.read('Sheet.getProtections', 0, () => protectionsOf(ctx, type, sheetId)),
    getNamedRanges: () => run.read('Sheet.getNamedRanges', 0, () => namedRangesOf(ctx, sheetId)),
    getFilter: () => run.read('Sheet.getFilter', 0, () => null),
    clear: (options?: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined }) =>
      write('clear', () => {
        if (!options?.formatOnly) clearContents();
        if (!options?.contentsOnly) clearFormats();
      }),
    clearContents: () => write('clearContents', clearContents),
    clearFormats: () => write('clearFormats', clearFormats),
    clearNotes: () => write('clearNotes', () => book.setNote(sheetId, whole(), () => '')),
    sort: (column: number, ascending: boolean = true) =>
      write('sort', () => {
        const { rows, columns } = grid.used(sheetId);
        const { frozenRows } = book.sheet(sheetId);
        const rect = { top: frozenRows, left: 0, rows: rows - frozenRows, columns };
        if (rect.rows > 1) sortRange(grid, sheetId, rect, [{ column: column - 1, ascending }]);
      }),
    getActiveRange: (): Range | null =>
      run.read('Sheet.getActiveRange', 0, () => ctx.range(sheetId, grid.selection())),
  } satisfies Partial<Sheet>;
}
