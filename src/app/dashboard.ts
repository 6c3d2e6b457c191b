import type { ActionContext } from '../actions/context';
import { DASHBOARD_TABLES, type Dashboard, dashboardOf } from '../actions/dashboard/dashboard';
import { homeView } from '../actions/dashboard/home';
import { DASHBOARD_ID, dashboardLayout } from '../actions/dashboard/layout';
import {
  endsBeforeItBegins,
  NOW,
  PERIOD_CELLS,
  type PeriodCell,
  type PeriodChoice,
  typedPeriod,
} from '../actions/dashboard/period';
import { formatDate } from '../actions/format';
import { dueSentence } from '../actions/tasks/due';
import { RampError } from '../domain/error';
import { errorText, t } from '../i18n/text';
import type { Cell } from '../model/cell';
import type { Done } from '../model/preview';
import type { Tables } from '../model/snapshot';
import { tableSpec } from '../model/tables';
import type { Rpc } from '../rpc';
import type { DashboardInput } from '../rpc/dashboard';
import { recover } from '../workbook/apply';
import { withDocumentLock } from '../workbook/lock';
import { renderSheet } from '../workbook/render';
import { readTables } from '../workbook/snapshot';
import { presentTables, reading } from '../workbook/state';
import { listUndo } from '../workbook/undo';
import { pendingMigrations } from '../workbook/version';
import { namedAddress, readNamed } from '../workbook/view';
import { readSources } from './adopt';
import { actionContext } from './context';

type Cells = { readonly [C in PeriodCell]?: Cell };

const periodCells = (): Cells => readNamed(DASHBOARD_ID, PERIOD_CELLS);

function noDate(name: PeriodCell, cells: Cells): RampError {
  return new RampError('dashboard.noDate', {
    label: t(`dashboard.${name}`),
    cell: namedAddress(DASHBOARD_ID, name),
    value: String(cells[name] ?? ''),
  });
}

function orderProblem(choice: PeriodChoice): RampError | null {
  if (!endsBeforeItBegins(choice)) return null;
  const { locale } = actionContext();
  return new RampError('dashboard.order', {
    from: formatDate(choice.from, locale),
    end: t(choice.to === '' ? 'dashboard.asOf' : 'dashboard.to'),
    to: formatDate(choice.to || choice.asOf, locale),
  });
}

/**
 * The period to write the sheet for: what was given (a given blank clears), else what stands in the sheet's cells.
 * @throws RampError `dashboard.noDate` that names a cell whose text would be lost, `dashboard.order`
 */
function chosenPeriod(input: DashboardInput): PeriodChoice {
  const cells = periodCells();
  const typed = typedPeriod(cells);
  const lost = typed.noDates.find((name) => input[name] === undefined);
  if (lost) throw noDate(lost, cells);
  const choice = { ...typed.choice, ...input };
  const problem = orderProblem(choice);
  if (problem) throw problem;
  return choice;
}

/** The period as the sheet's cells say it, for the form; a cell that is no date is blank there and spoken of. */
export const dashboardPeriod: Rpc['dashboardPeriod'] = () => {
  const cells = periodCells();
  const { choice, noDates } = typedPeriod(cells);
  const [wrong] = noDates;
  return { ...choice, problem: wrong ? errorText(noDate(wrong, cells)) : '' };
};

type Computed = {
  readonly tables: Tables;
  readonly context: ActionContext;
  readonly dashboard: Dashboard;
};

function compute(choice: PeriodChoice): Computed {
  const context = actionContext();
  const tables = readSources(DASHBOARD_TABLES);
  return { tables, context, dashboard: dashboardOf(tables, choice, context) };
}

/** Computes the dashboard and writes its sheet. */
export function refresh(input: DashboardInput): Done {
  return withDocumentLock(() => {
    recover();
    const choice = chosenPeriod(input);
    const { tables, context, dashboard } = compute(choice);
    renderSheet(dashboardLayout(tables, dashboard, choice, context));
    const { period, reports } = dashboard;
    return {
      sentence: t('dashboard.refreshed', { count: reports.length, asOf: period.asOfNote }),
      changeId: null,
    };
  });
}

export const dashboardRefresh: Rpc['dashboardRefresh'] = refresh;

/** This week is about now, whatever period the Dashboard sheet is set to. */
export const home: Rpc['home'] = () => {
  recover();
  const { tables, context, dashboard } = compute(NOW);
  const sheets = presentTables();
  const present = new Set(sheets.map((id) => tableSpec(id).module));
  const latest = listUndo().find(({ gone }) => gone === '');
  const view = homeView(
    tables,
    dashboard,
    {
      modules: { ramp: present.has('ramp'), kpi: present.has('kpi'), tasks: present.has('tasks') },
      tasksDue: sheets.includes('tasks')
        ? dueSentence(readTables(['tasks', 'stages', 'scores']), context)
        : '',
      undo: latest ? { changeId: latest.changeId, title: latest.title } : null,
    },
    context,
  );
  const older = pendingMigrations(reading().settings).length > 0;
  return older ? { ...view, notices: [t('migrate.pending'), ...view.notices] } : view;
};
