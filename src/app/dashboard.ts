import type { ActionContext } from '../actions/context';
import { DASHBOARD_TABLES, type Dashboard, dashboardOf } from '../actions/dashboard/dashboard';
import { homeView } from '../actions/dashboard/home';
import { DASHBOARD_ID, dashboardLayout, PERIOD_CELLS } from '../actions/dashboard/layout';
import type { PeriodChoice } from '../actions/dashboard/period';
import { t } from '../i18n/text';
import type { Done } from '../model/preview';
import type { Tables } from '../model/snapshot';
import { tableSpec } from '../model/tables';
import type { DashboardInput, Rpc } from '../rpc';
import { recover } from '../workbook/apply';
import { withDocumentLock } from '../workbook/lock';
import { renderSheet } from '../workbook/render';
import { presentTables } from '../workbook/state';
import { listUndo } from '../workbook/undo';
import { readNamed } from '../workbook/view';
import { readSources } from './adopt';
import { actionContext } from './context';

/** The period as it stands in the cells of the Dashboard sheet; what is no date counts as blank. */
function chosenPeriod(input: DashboardInput = {}): PeriodChoice {
  const cells = readNamed(DASHBOARD_ID, PERIOD_CELLS);
  const typed = (name: (typeof PERIOD_CELLS)[number]) => {
    const value = String(cells[name] ?? '');
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '';
  };
  return {
    from: input.from ?? typed('from'),
    to: input.to ?? typed('to'),
    asOf: input.asOf ?? typed('asOf'),
  };
}

type Computed = {
  readonly tables: Tables;
  readonly context: ActionContext;
  readonly choice: PeriodChoice;
  readonly dashboard: Dashboard;
};

function compute(input: DashboardInput): Computed {
  recover();
  const context = actionContext();
  const tables = readSources(DASHBOARD_TABLES);
  const choice = chosenPeriod(input);
  return { tables, context, choice, dashboard: dashboardOf(tables, choice, context) };
}

/** Computes the dashboard and writes its sheet. */
export function refresh(input: DashboardInput): Done {
  return withDocumentLock(() => {
    const { tables, context, choice, dashboard } = compute(input);
    renderSheet(dashboardLayout(tables, dashboard, choice, context));
    const { period, reports } = dashboard;
    return {
      sentence: t('dashboard.refreshed', { count: reports.length, asOf: period.asOfNote }),
      changeId: null,
    };
  });
}

export const dashboardRefresh: Rpc['dashboardRefresh'] = refresh;

export const home: Rpc['home'] = () => {
  const { tables, context, dashboard } = compute({});
  const present = new Set(presentTables().map((id) => tableSpec(id).module));
  const latest = listUndo().find(({ gone }) => gone === '');
  return homeView(
    tables,
    dashboard,
    {
      modules: { ramp: present.has('ramp'), kpi: present.has('kpi'), tasks: present.has('tasks') },
      undo: latest ? { changeId: latest.changeId, title: latest.title } : null,
    },
    context,
  );
};
