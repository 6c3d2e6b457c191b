import { t } from '../../i18n/text';
import type { ModuleId } from '../../model/schema';
import type { Tables } from '../../model/snapshot';
import type { HireCard, HomeView } from '../../rpc';
import type { ActionContext } from '../context';
import { formatShare } from '../format';
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
    forecast: forecastText(forecast, locale),
    forecastWarns: forecast !== null && (forecast.warning || forecast.plateau),
    curve,
  };
}

/** Bad cells by sheet, one sentence a sheet: how many, and where the first one stands. */
export function faultNotices(tables: Tables): readonly string[] {
  return Object.values(tables).flatMap((table) => {
    const [first] = table?.faults ?? [];
    if (!table || !first) return [];
    return [t('dashboard.faults', { count: table.faults.length, sheet: table.sheet, first: first.message })];
  });
}

/** The sidebar's first screen: who needs help this week, and why. */
export function homeView(
  tables: Tables,
  dashboard: Dashboard,
  state: { readonly modules: Readonly<Record<ModuleId, boolean>>; readonly undo: HomeView['undo'] },
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
    undo: state.undo,
  };
}
