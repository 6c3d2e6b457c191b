import type { Tables } from '../../model/snapshot';
import type { CurvePoint } from '../../rpc/hires';
import type { ActionContext } from '../context';
import { rowsOf, text } from '../tables';
import { type Card, cardOf } from './card';
import { curveOf, type Week, weeksOf } from './curve';
import { EVENT_TABLES, type EventIndex, indexEvents } from './events';
import { type CardForecast, forecastOf } from './forecast';
import { type Period, type PeriodChoice, periodOf } from './period';

/** The tables that the dashboard and the Monday view are computed from. */
export const DASHBOARD_TABLES = ['hires', 'roles', 'plans', 'leave', 'holidays', ...EVENT_TABLES] as const;

export type HireReport = {
  readonly card: Card;
  readonly weeks: readonly Week[];
  readonly curve: readonly CurvePoint[];
  readonly forecast: CardForecast | null;
};

export type Dashboard = {
  readonly period: Period;
  readonly index: EventIndex;
  /** Active and paused hires, who needs help first. */
  readonly reports: readonly HireReport[];
};

const URGENCY = ['Off track', 'At risk', 'Too early', 'No data', 'On track', 'Ahead'] as const;

function urgency({ card }: HireReport): number {
  return URGENCY.indexOf(card.status);
}

/** All that is said about the active hires, computed once for the sheet, the sidebar and the charts. */
export function dashboardOf(tables: Tables, choice: PeriodChoice, context: ActionContext): Dashboard {
  const index = indexEvents(tables, context.today);
  const period = periodOf(choice, index.lastDay, context.today, context.locale);
  const reports = rowsOf(tables, 'hires')
    .filter(({ values }) => text(values, 'hireId') !== '' && text(values, 'status') !== 'left')
    .map(({ values }) => {
      const card = cardOf(tables, values, index, period);
      const weeks = weeksOf(card, index, period.asOf);
      return { card, weeks, curve: curveOf(card, weeks), forecast: forecastOf(card, weeks) };
    })
    .map((report, order) => ({ report, order }))
    .sort((a, b) => urgency(a.report) - urgency(b.report) || a.order - b.order)
    .map(({ report }) => report);
  return { period, index, reports };
}
