import type { ActionContext } from '../actions/context';
import { localeOf, nowIso, spreadsheetZone } from '../workbook/clock';

/** What actions may know of the outside: asked once per call. */
export function actionContext(): ActionContext {
  const now = nowIso();
  return { today: now.slice(0, 10), now, locale: localeOf(), zone: spreadsheetZone() };
}
