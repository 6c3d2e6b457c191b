import { t } from '../../i18n/text';
import type { Cell } from '../../model/cell';
import type { CellStyle, LayoutCell, LayoutChart, SheetLayout } from '../../model/layout';
import type { Tables } from '../../model/snapshot';
import type { ActionContext } from '../context';
import {
  ACCENT,
  HEADER,
  HEADING,
  INK,
  INPUT,
  LINE,
  QUIET,
  SUBTITLE,
  statusStyle,
  TITLE,
  unitFormat,
} from '../look';
import type { Dashboard, HireReport } from './dashboard';
import type { CardForecast } from './forecast';
import { faultNotices } from './home';
import { nextMilestone } from './milestone';
import { type PeriodChoice, WINDOW_DAYS } from './period';
import { kpiTotals, type Totals } from './totals';
import { forecastText, metricShown, statusText, unitShown, whyText } from './words';

export const DASHBOARD_ID = 'Dashboard';

const CARD_WIDTHS = [150, 230, 90, 190, 100, 130, 140, 105, 90, 90, 75, 120, 120, 230, 430, 520];
/** Columns of the two tables whose headers stand over figures. */
const CARD_FIGURES = [2, 4, 5, 7, 8, 9, 10];
const KPI_FIGURES = [2, 3, 4, 5, 6, 7, 8, 9];
const CARDS = CARD_WIDTHS.length;
/** Chart data stands to the right of what people read: day, target, actual. */
const DATA_COLUMNS = 3;
const CHART = { width: 560, height: 280, rows: 14, perRow: 2 };

const plain: CellStyle = { color: INK, line: LINE, vertical: 'middle' };

function cell(value: Cell, style: CellStyle = plain): LayoutCell {
  return { value, style };
}

function figure(value: number | null | undefined, format: string): LayoutCell {
  return cell(value ?? '', { ...plain, format, align: 'right' });
}

function headers(keys: readonly Parameters<typeof t>[0][], figures: readonly number[]): LayoutCell[] {
  return keys.map((key, at) => {
    const words = (t as (key: string) => string)(key);
    return cell(words, figures.includes(at) ? { ...HEADER, align: 'right' } : HEADER);
  });
}

function cardRow({ card, forecast }: HireReport, tables: Tables, asOf: string, locale: string): LayoutCell[] {
  const unit = unitShown(card);
  const format = unitFormat(unit);
  const sentence = (text: string): LayoutCell => cell(text, { ...plain, color: QUIET, wrap: true });
  return [
    cell(card.name, { ...plain, bold: true }),
    cell(card.roleName),
    figure(card.rampDay === null ? null : Math.round(card.rampDay * 10) / 10, '0.0'),
    cell(metricShown(card)),
    figure(card.observed?.actual, format),
    figure(card.target, format),
    cell(unit, { ...plain, color: QUIET }),
    figure(card.attainment?.value, '0%'),
    figure(card.attainment?.low, '0%'),
    figure(card.attainment?.high, '0%'),
    figure(card.observed?.n, '#,##0'),
    cell(statusText(card.status), { ...statusStyle(card.status), line: LINE, vertical: 'middle' }),
    forecastCell(forecast),
    cell(nextMilestone(tables, card.hireId, asOf, locale), { ...plain, wrap: true }),
    sentence(whyText(card, locale)),
    sentence(forecastText(forecast, asOf, locale)),
  ];
}

/** A date to sort by; a forecast beyond two years says so. */
function forecastCell(forecast: CardForecast | null): LayoutCell {
  const style: CellStyle = { ...plain, align: 'left' };
  if (forecast?.date) return { value: forecast.date, type: 'date', style };
  return cell(forecast ? t('forecast.later') : '', style);
}

function totalsRow(totals: Totals, style: CellStyle): LayoutCell[] {
  const number = (value: number | null | undefined, format: string): LayoutCell =>
    cell(value ?? '', { ...style, format, align: 'right' });
  return [
    cell(totals.name, { ...style, bold: true }),
    cell(totals.currencies.join(', '), { ...style, color: QUIET }),
    number(totals.aht?.n, '#,##0'),
    number(totals.aht?.actual, '#,##0.00'),
    number(totals.listings?.decided, '#,##0'),
    number(totals.listings?.quality, '#,##0.00'),
    number(totals.firstPassYield?.actual, '0.0%'),
    number(totals.spend, '#,##0.00'),
    number(totals.net, '#,##0.00'),
    number(totals.roas?.actual, '0.0000'),
  ];
}

type Placed = { readonly charts: readonly LayoutChart[]; readonly data: readonly (readonly LayoutCell[])[] };

/** Chart data one block under the other in the data columns, and a chart for each hire with a curve and a number. */
function placeCharts(reports: readonly HireReport[], top: number, dataTop: number): Placed {
  const data: LayoutCell[][] = [];
  const charts: LayoutChart[] = [];
  for (const { card, curve } of reports) {
    if (!curve.some(({ actual }) => actual !== null)) continue;
    const row = dataTop + data.length;
    data.push([t('dashboard.chart.day'), t('dashboard.col.target'), t('dashboard.col.actual')]);
    for (const { day, target, actual } of curve)
      data.push([Math.round(day * 100) / 100, target, actual ?? '']);
    const at = charts.length;
    charts.push({
      kind: 'scatter',
      title: t('dashboard.chart.title', { name: card.name, metric: metricShown(card) }),
      ranges: [{ row, column: CARDS, rows: curve.length + 1, columns: DATA_COLUMNS }],
      anchor: {
        row: top + Math.floor(at / CHART.perRow) * CHART.rows,
        column: at % CHART.perRow === 0 ? 0 : 6,
      },
      size: { width: CHART.width, height: CHART.height },
      options: {
        'hAxis.title': t('dashboard.chart.day'),
        'vAxis.title': unitShown(card),
        'series.0.lineWidth': 2,
        'series.0.pointSize': 0,
        'series.0.color': QUIET,
        'series.1.pointSize': 7,
        'series.1.color': ACCENT,
        'legend.position': 'bottom',
      },
    });
  }
  return { charts, data };
}

function currencyNotes(totals: readonly Totals[]): readonly string[] {
  return totals.flatMap(({ name, currencies }) =>
    currencies.length > 1 ? [t('dashboard.currencies', { name, currencies: currencies.join(', ') })] : [],
  );
}

/** The Dashboard sheet: period, a row for each hire, KPIs with the sum of all, charts, and what was left out. */
export function dashboardLayout(
  tables: Tables,
  dashboard: Dashboard,
  choice: PeriodChoice,
  { locale }: ActionContext,
): SheetLayout {
  const { period, reports, index } = dashboard;
  const { hires, team } = kpiTotals(tables, index, period, t('dashboard.team'));
  const input = (iso: string): LayoutCell => ({ value: iso, type: 'date', style: INPUT });
  const label = (words: string) => cell(words, { color: QUIET, align: 'right' });
  const rows: LayoutCell[][] = [
    [cell(t('dashboard.title'), TITLE)],
    [cell(`${period.asOfNote} · ${period.label}`, SUBTITLE)],
    [
      label(t('dashboard.from')),
      input(choice.from),
      label(t('dashboard.to')),
      input(choice.to),
      label(t('dashboard.asOf')),
      input(choice.asOf),
      cell(t('dashboard.periodHint', { days: WINDOW_DAYS }), { ...SUBTITLE, italic: true }),
    ],
    [],
    headers(
      [
        'dashboard.col.hire',
        'dashboard.col.role',
        'dashboard.col.rampDay',
        'dashboard.col.metric',
        'dashboard.col.actual',
        'dashboard.col.target',
        'dashboard.col.unit',
        'dashboard.col.attainment',
        'dashboard.col.low',
        'dashboard.col.high',
        'dashboard.col.n',
        'dashboard.col.status',
        'dashboard.col.forecast',
        'dashboard.col.next',
        'dashboard.col.why',
        'dashboard.col.outlook',
      ],
      CARD_FIGURES,
    ),
    ...reports.map((report) => cardRow(report, tables, period.asOf, locale)),
  ];
  if (reports.length === 0) rows.push([cell(t('dashboard.noHires'), SUBTITLE)]);
  if (hires.length > 0) {
    rows.push(
      [],
      [cell(t('dashboard.kpis'), HEADING)],
      headers(
        [
          'dashboard.col.hire',
          'dashboard.col.currency',
          'dashboard.col.contacts',
          'dashboard.col.aht',
          'dashboard.col.listings',
          'dashboard.col.qal',
          'dashboard.col.fpy',
          'dashboard.col.spend',
          'dashboard.col.revenue',
          'dashboard.col.roas',
        ],
        KPI_FIGURES,
      ),
      ...hires.map((totals) => totalsRow(totals, plain)),
      totalsRow(team, { ...plain, bold: true, background: '#f3f5f7' }),
    );
  }
  const notes = [...currencyNotes([...hires, team]), ...faultNotices(tables)];
  if (notes.length > 0) rows.push([], ...notes.map((note) => [cell(note, SUBTITLE)]));
  rows.push([]);
  const { charts, data } = placeCharts(reports, rows.length, 0);
  const chartRows = Math.ceil(charts.length / CHART.perRow) * CHART.rows;
  const height = Math.max(rows.length + chartRows, data.length);
  const all = Array.from({ length: height }, (_none, at) => {
    const row = rows[at] ?? [];
    const own = data[at];
    return own ? [...row, ...Array<LayoutCell>(CARDS - row.length).fill(''), ...own] : row;
  });
  return {
    id: DASHBOARD_ID,
    name: t('dashboard.title'),
    rows: all,
    widths: [...CARD_WIDTHS, ...Array<number>(DATA_COLUMNS).fill(90)],
    heights: [{ row: 0, pixels: 40 }],
    frozenRows: 0,
    hideGridlines: true,
    hiddenColumns: { column: CARDS, columns: DATA_COLUMNS },
    names: {
      from: { row: 2, column: 1 },
      to: { row: 2, column: 3 },
      asOf: { row: 2, column: 5 },
    },
    charts,
  };
}
