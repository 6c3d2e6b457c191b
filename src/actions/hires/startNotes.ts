import { t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { Tables } from '../../model/snapshot';
import { clockOf } from '../clock';
import type { ActionContext } from '../context';
import { formatWeekday } from '../format';
import { rowsOf, sameName, text } from '../tables';

/** What a person should know about a start date and a calendar before agreeing. */
export function startNotes(tables: Tables, hire: Row, { locale }: ActionContext): readonly string[] {
  const start = text(hire, 'startDate');
  const calendar = text(hire, 'holidayCalendar');
  const notes: string[] = [];
  if (start !== '') {
    const first = clockOf(tables, hire).rampDate(0);
    if (first !== start) {
      const params = { start: formatWeekday(start, locale), first: formatWeekday(first, locale) };
      notes.push(t('hire.startsOff', { ...params, name: text(hire, 'name') }));
    }
  }
  const known = rowsOf(tables, 'holidays').some(({ values }) => sameName(text(values, 'calendar'), calendar));
  if (calendar !== '' && !known) notes.push(t('hire.noCalendar', { calendar }));
  return notes;
}
