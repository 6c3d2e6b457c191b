import type { GridChart, Rect } from '../grid';
import type { ChartInner, Context, Range, RangeInner } from './context';
import { sheetNumber } from './context';
import { innerOf, strict } from './strict';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type LineBuilder = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type ColumnBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type BarBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type ScatterBuilder = GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;
type AreaBuilder = GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder;
type ChartType = GoogleAppsScript.Charts.ChartType;
/** What the builders of every kind have in common; they differ in Google's types only by what they return. */
type AnyBuilder = Builder & LineBuilder & ColumnBuilder & BarBuilder & ScatterBuilder & AreaBuilder;

const kinds: Readonly<Record<string, GridChart['kind']>> = {
  LINE: 'line',
  BAR: 'bar',
  COLUMN: 'column',
  SCATTER: 'scatter',
  AREA: 'area',
};

export function createChart(ctx: Context, inner: ChartInner, sheetId: string): Chart {
  const { chart, id } = inner;
  return strict<Chart>('EmbeddedChart')(
    {
      getChartId: () => (id === null ? null : sheetNumber(id)),
      getRanges: () => rangesOf(ctx, chart.rangeSheet ?? sheetId, chart.ranges),
      getNumHeaders: () => chart.headers,
      getOptions: () =>
        strict<GoogleAppsScript.Charts.ChartOptions>('ChartOptions')({
          get: (option: string) => (option === 'title' ? chart.title : (chart.options[option] ?? null)),
        }),
      getContainerInfo: () =>
        strict<GoogleAppsScript.Spreadsheet.ContainerInfo>('ContainerInfo')({
          getAnchorColumn: () => chart.anchorColumn + 1,
          getAnchorRow: () => chart.anchorRow + 1,
        }),
      modify: () => createChartBuilder(ctx, sheetId, inner),
    },
    inner,
  );
}

function rangesOf(ctx: Context, sheetId: string, rects: readonly Rect[]): Range[] {
  const ranges = new ctx.run.intrinsics.Array<Range>();
  for (const rect of rects) ranges.push(ctx.range(sheetId, rect));
  return ranges;
}

export function createChartBuilder(ctx: Context, sheetId: string, from?: ChartInner): Builder {
  let chart: Omit<GridChart, 'id'> = from?.chart ?? {
    kind: 'column',
    ranges: [],
    headers: 0,
    title: '',
    anchorRow: 0,
    anchorColumn: 0,
    width: 600,
    height: 371,
    options: {},
  };
  const change = (to: Partial<typeof chart>): AnyBuilder => {
    chart = { ...chart, ...to };
    return builder;
  };
  const option = (name: string, value: unknown): AnyBuilder => {
    if (name === 'title') return change({ title: String(value) });
    if (name === 'width' || name === 'height') return change({ [name]: Number(value) });
    const { run } = ctx;
    const plain = run.guard(() => JSON.parse(JSON.stringify(value)) as unknown);
    return change({ options: { ...chart.options, [name]: plain } });
  };
  const kind = (type: string): AnyBuilder => {
    const known = kinds[type];
    return known ? change({ kind: known }) : ctx.run.fail(`Charts of type ${type} are not emulated`);
  };

  const builder: AnyBuilder = strict<AnyBuilder>('EmbeddedChartBuilder')({
    addRange: (range: Range) => {
      const inner = ctx.run.guard(() => innerOf<RangeInner>(range, 'Range'));
      const other = chart.ranges.length > 0 && (chart.rangeSheet ?? sheetId) !== inner.sheetId;
      if (other) ctx.run.fail('A chart with ranges of several sheets is not emulated');
      const ranges = [...chart.ranges, inner.rect];
      return change(inner.sheetId === sheetId ? { ranges } : { ranges, rangeSheet: inner.sheetId });
    },
    clearRanges: () => change({ ranges: [] }),
    getRanges: () => rangesOf(ctx, chart.rangeSheet ?? sheetId, chart.ranges),
    asLineChart: () => kind('LINE'),
    asColumnChart: () => kind('COLUMN'),
    asBarChart: () => kind('BAR'),
    asScatterChart: () => kind('SCATTER'),
    asAreaChart: () => kind('AREA'),
    setChartType: (type: ChartType) => kind(String(type)),
    setNumHeaders: (headers: number) => change({ headers }),
    setMergeStrategy: (strategy: unknown) => option('mergeStrategy', String(strategy)),
    setHiddenDimensionStrategy: (strategy: unknown) => option('hiddenDimensionStrategy', String(strategy)),
    setTransposeRowsAndColumns: (transpose: boolean) => option('transpose', transpose),
    setPosition: (row: number, column: number, offsetX: number, offsetY: number) => {
      if (row < 1 || column < 1) ctx.run.fail('The chart must be anchored in a cell of the sheet.');
      return option('offset', [offsetX, offsetY]) && change({ anchorRow: row - 1, anchorColumn: column - 1 });
    },
    setOption: option,
    setTitle: (title: string) => change({ title }),
    setXAxisTitle: (title: string) => option('hAxis.title', title),
    setYAxisTitle: (title: string) => option('vAxis.title', title),
    setColors: (colors: string[]) => option('colors', Array.from(colors)),
    setLegendPosition: (position: unknown) => option('legend.position', String(position).toLowerCase()),
    build: () => createChart(ctx, { id: from?.id ?? null, chart }, sheetId),
  });
  return builder;
}
