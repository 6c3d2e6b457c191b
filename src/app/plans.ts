import { generatePlan } from '../actions/plan/generatePlan';
import { planSheet } from '../actions/plan/planSheet';
import { planView as view } from '../actions/plan/planView';
import { t } from '../i18n/text';
import type { Rpc } from '../rpc';
import { recover } from '../workbook/apply';
import { withDocumentLock } from '../workbook/lock';
import { renderSheet, showView } from '../workbook/render';
import { readSources } from './adopt';
import { answerChange } from './change';
import { actionContext } from './context';

const TABLES = ['hires', 'roles', 'plans', 'leave', 'holidays'] as const;

export const planGenerate: Rpc['planGenerate'] = ({ hireId, confirm }) =>
  answerChange(confirm, {
    tables: TABLES,
    read: readSources,
    compute: (tables, context) => generatePlan(tables, hireId, context),
  });

export const planView: Rpc['planView'] = ({ hireId }) =>
  view(readSources(['hires', 'plans']), hireId, actionContext());

export const planPrint: Rpc['planPrint'] = ({ hireId }) => {
  const context = actionContext();
  return withDocumentLock(() => {
    recover();
    const { layout, name } = planSheet(readSources(['hires', 'plans']), hireId, context);
    const sheet = renderSheet(layout);
    showView(layout);
    return { sentence: t('plan.printed', { name, sheet }), changeId: null };
  });
};
