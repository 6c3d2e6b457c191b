import type { Model } from '@odoo/o-spreadsheet';
import type { GridChart, Rect } from '../grid';
import { rectOf, zoneOf } from './zones';

/** What the engine does not keep of a chart. */
export type ChartExtra = Pick<GridChart, 'kind' | 'headers' | 'title' | 'options'>;

type Definition = {
  title?: { text?: string };
  dataSource?: { dataSets?: readonly { dataRange: string }[]; labelRange?: string };
};

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Options may be set by path, as `series.0.color`. */
function nested(options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const whole: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(options)) {
    const keys = path.split('.');
    const last = keys.pop() ?? path;
    let place = whole;
    for (const key of keys) {
      place[key] = { ...asRecord(place[key]) };
      place = place[key] as Record<string, unknown>;
    }
    place[last] = value;
  }
  return whole;
}

/** The first column of the data is the labels, each further column a series, as Google charts read a range. */
export function columnsOf(ranges: readonly Rect[]): Rect[] {
  return ranges.flatMap((rect) =>
    Array.from({ length: rect.columns }, (_, i) => ({ ...rect, left: rect.left + i, columns: 1 })),
  );
}

/** Google's chart options on the engine's terms: title, legend, colours, axis titles and limits, stacking. */
export function chartDefinition(model: Model, sheetId: string, chart: Omit<GridChart, 'id'>): object {
  const source = chart.rangeSheet ?? sheetId;
  const reference = (rect: Rect): string =>
    model.getters.getRangeString(model.getters.getRangeFromZone(source, zoneOf(rect)), sheetId);
  const [labels, ...series] = columnsOf(chart.ranges);
  const options = nested(chart.options);
  const colors = Array.isArray(options.colors) ? options.colors.map(asText) : [];
  const perSeries = asRecord(options.series);
  const dataSets = series.map((rect, i) => ({ dataSetId: `series${i}`, dataRange: reference(rect) }));
  const styles = dataSets.map(({ dataSetId }, i) => {
    const own = asRecord(perSeries[i]);
    const color = asText(own.color) || colors[i];
    return [
      dataSetId,
      {
        ...(color ? { backgroundColor: color } : {}),
        ...(own.targetAxisIndex === 1 ? { yAxisId: 'y1' } : {}),
      },
    ];
  });
  const legend = asText(asRecord(options.legend).position) || asText(options.legend) || 'right';
  const type = chart.kind === 'area' ? 'line' : chart.kind === 'column' ? 'bar' : chart.kind;
  return {
    type,
    title: { text: chart.title || asText(options.title), fontSize: 16 },
    dataSource: {
      type: 'range',
      dataSets,
      dataSetsHaveTitle: chart.headers > 0,
      ...(labels ? { labelRange: reference(labels) } : {}),
    },
    dataSetStyles: Object.fromEntries(styles),
    legendPosition: ['top', 'bottom', 'left', 'right', 'none'].includes(legend) ? legend : 'right',
    axesDesign: { x: axis(options.hAxis), y: axis(options.vAxis) },
    stacked: options.isStacked === true,
    ...(type === 'line'
      ? {
          labelsAsText: false,
          cumulative: false,
          fillArea: chart.kind === 'area',
          hideDataMarkers: options.pointSize === undefined || options.pointSize === 0,
        }
      : {}),
    ...(type === 'scatter' ? { labelsAsText: false } : {}),
    ...(chart.kind === 'bar' ? { horizontal: true } : {}),
  };
}

function axis(option: unknown): object {
  const { title, viewWindow } = asRecord(option);
  const { min, max } = asRecord(viewWindow);
  return {
    ...(asText(title) ? { title: { text: asText(title) } } : {}),
    ...(typeof min === 'number' ? { min } : {}),
    ...(typeof max === 'number' ? { max } : {}),
  };
}

const KINDS: Readonly<Record<string, GridChart['kind']>> = {
  line: 'line',
  bar: 'column',
  scatter: 'scatter',
};

export function charts(model: Model, sheetId: string, extras: ReadonlyMap<string, ChartExtra>): GridChart[] {
  const { getters } = model;
  return getters.getChartIds(sheetId).flatMap((id) => {
    const figure = getters.getFigure(sheetId, getters.getFigureIdFromChartId(id));
    const definition = getters.getChartDefinition(id) as unknown as Definition & { type: string };
    const extra = extras.get(id);
    const kind = extra?.kind ?? KINDS[definition.type];
    if (!figure || !kind) return [];
    const { labelRange, dataSets = [] } = definition.dataSource ?? {};
    const references = [...(labelRange ? [labelRange] : []), ...dataSets.map((set) => set.dataRange)];
    const ranges = references.map((xc) => getters.getRangeFromSheetXC(sheetId, xc));
    const rangeSheet = ranges[0]?.sheetId ?? sheetId;
    return [
      {
        id,
        kind,
        ranges: joined(ranges.map((range) => rectOf(range.zone))),
        ...(rangeSheet === sheetId ? {} : { rangeSheet }),
        headers: extra?.headers ?? 1,
        title: extra?.title ?? definition.title?.text ?? '',
        anchorRow: figure.row,
        anchorColumn: figure.col,
        width: figure.width,
        height: figure.height,
        options: extra?.options ?? {},
      },
    ];
  });
}

/** Neighbouring columns of the same rows become one range again. */
function joined(columns: readonly Rect[]): Rect[] {
  const result: Rect[] = [];
  for (const rect of columns) {
    const last = result[result.length - 1];
    if (last && last.top === rect.top && last.rows === rect.rows && last.left + last.columns === rect.left) {
      result[result.length - 1] = { ...last, columns: last.columns + rect.columns };
    } else result.push(rect);
  }
  return result;
}
