import { t } from '../../i18n/text';
import type { ModuleId } from '../../model/schema';
import type { Fault, SheetRow, TableData, Tables } from '../../model/snapshot';
import type { HireCard, HomeView } from '../../rpc/hires';
import type { ActionContext } from '../context';
import { formatShare } from '../format';
import { text } from '../tables';
import { DASHBOARD_TABLES, type Dashboard, type HireReport } from './dashboard';
import { nextMilestone } from './milestone';
import { forecastText, formatValue, metricShown, missingText, unitShown, whyText } from './words';

function hireCard(
  { card, curve, forecast }: HireReport,
  tables: Tables,
  asOf: string,
  locale: string,
): HireCard {
  const unit = unitShown(card);
  const value = (number: number | null | undefined) =>
    number === null || number === undefined ? '' : formatValue(number, unit, locale);
  const share = (number: number | null | undefined) =>
    number === null || number === undefined ? '' : formatShare(number, locale);
  return {
    hireId: card.hireId,
    name: card.name,
    role: card.roleName,
    incomplete: missingText(card.missing),
    rampDay: card.rampDay === null ? null : Math.round(card.rampDay * 10) / 10,
    metric: metricShown(card),
    unit,
    actual: value(card.observed?.actual),
    target: value(card.target),
    attainment: share(card.attainment?.value),
    low: share(card.attainment?.low),
    high: share(card.attainment?.high),
    n: card.observed?.n ?? null,
    status: card.status,
    sentence: whyText(card, locale),
    nextMilestone: nextMilestone(tables, card.hireId, asOf, locale),
    forecast: forecastText(forecast, asOf, locale),
    forecastWarns: forecast !== null && (forecast.warning || forecast.plateau),
    curve,
  };
}

/** Who has these lacks nothing but a role and a start date. */
const KNOWN_BY = ['hireId', 'name', 'status'];

/**
 * What is wrong in a table. A hire that an import made has a blank role and start date: with an ID and a name that is no
 * fault, and the list of hires to complete says it already.
 */
function faultsOf({ table, faults, rows }: TableData): readonly Fault[] {
  if (table !== 'hires') return faults;
  const known = ({ values }: SheetRow) => KNOWN_BY.every((field) => text(values, field) !== '');
  const toComplete = new Set(rows.filter(known).map(({ row }) => row));
  return faults.filter(({ code, row }) => code !== 'cell.required' || !toComplete.has(row));
}

/** Bad cells by sheet, one sentence a sheet: how many, and where the first one stands; then rows that are left out. */
export function faultNotices(tables: Tables): readonly string[] {
  return Object.values(tables).flatMap((table) => {
    if (!table) return [];
    const bySheet = new Map<string, Fault[]>();
    for (const fault of faultsOf(table)) {
      const sheet = fault.sheet ?? table.sheet;
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), fault]);
    }
    const faults = [...bySheet].map(([sheet, [first, ...more]]) =>
      t('dashboard.faults', { count: more.length + 1, sheet, first: first?.message ?? '' }),
    );
    return [...faults, ...(table.notices ?? [])];
  });
}

/** The sidebar's first screen: who needs help this week, and why. */
export function homeView(
  tables: Tables,
  dashboard: Dashboard,
  state: {
    readonly modules: Readonly<Record<ModuleId, boolean>>;
    readonly tasksDue: string;
    readonly undo: HomeView['undo'];
  },
  context: ActionContext,
): HomeView {
  const { period, reports } = dashboard;
  const started = DASHBOARD_TABLES.some((id) => tables[id]?.present) || state.modules.tasks;
  return {
    state: started ? 'ready' : 'new',
    modules: state.modules,
    asOf: period.asOfNote,
    period: period.label,
    hires: reports.map((report) => hireCard(report, tables, period.asOf, context.locale)),
    notices: faultNotices(tables),
    tasksDue: state.tasksDue,
    undo: state.undo,
  };
}
