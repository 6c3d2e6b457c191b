import type { SheetChart } from 'hucre/xlsx';
import type { GridChart } from '../grid';
import { columnsOf } from '../odoo/charts';
import { absolute } from './references';

const COLUMN_PIXELS = 96;
const ROW_PIXELS = 23;

/** The first column is the categories, each further one a series named by its header. */
export function fileChart(chart: GridChart, source: string): SheetChart {
  const [labels, ...series] = columnsOf(chart.ranges);
  const body = (rect: (typeof series)[number]): string =>
    absolute(source, { ...rect, top: rect.top + chart.headers, rows: rect.rows - chart.headers });
  return {
    type: chart.kind,
    ...(chart.title ? { title: chart.title } : {}),
    series: series.map((rect) => ({
      values: body(rect),
      ...(labels ? { categories: body(labels) } : {}),
      ...(chart.headers > 0 ? { name: absolute(source, { ...rect, rows: 1 }) } : {}),
    })),
    anchor: {
      from: { row: chart.anchorRow, col: chart.anchorColumn },
      to: {
        row: chart.anchorRow + Math.max(4, Math.round(chart.height / ROW_PIXELS)),
        col: chart.anchorColumn + Math.max(2, Math.round(chart.width / COLUMN_PIXELS)),
      },
    },
  };
}
