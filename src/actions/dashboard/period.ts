import { parseIsoDay } from '../../domain/calendar/civil';
import { t } from '../../i18n/text';
import type { Cell } from '../../model/cell';
import { formatDate } from '../format';

/** What a person asked for; a blank is the default. */
export type PeriodChoice = { readonly from: string; readonly to: string; readonly asOf: string };

export type Period = {
  /** Blank: each hire's last ten working days up to `asOf`. */
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly asOfNote: string;
  readonly label: string;
};

/** The period that is about now: the default of all three. */
export const NOW: PeriodChoice = { from: '', to: '', asOf: '' };

/** The cells of the Dashboard sheet that people type the period into, as they stand in it. */
export const PERIOD_CELLS = ['from', 'to', 'asOf'] as const;
export type PeriodCell = (typeof PERIOD_CELLS)[number];

/** What is read off the cells of the period: what is no date counts as blank, and is named. */
export type TypedPeriod = { readonly choice: PeriodChoice; readonly noDates: readonly PeriodCell[] };

/** The day that a cell says, `''` for a blank one, null for what is no date. A time of day is let go. */
function dayTyped(value: Cell): string | null {
  const words = String(value).trim();
  const day = words.replace(/T[\d:]+$/, '');
  return words === '' || parseIsoDay(day) !== null ? day : null;
}

/** `typedPeriod({ from: '2026-03-02', to: 'banana' })` has the choice from 2 March, and `to` among what is no date. */
export function typedPeriod(cells: { readonly [C in PeriodCell]?: Cell }): TypedPeriod {
  const day = (name: PeriodCell) => dayTyped(cells[name] ?? '');
  return {
    choice: { from: day('from') ?? '', to: day('to') ?? '', asOf: day('asOf') ?? '' },
    noDates: PERIOD_CELLS.filter((name) => day(name) === null),
  };
}

/** Whether the period begins after its last day, so that nothing can lie in it. */
export function endsBeforeItBegins({ from, to, asOf }: PeriodChoice): boolean {
  const last = to || asOf;
  return last !== '' && from > last;
}

/** All that was ever recorded, as a choice of `from`. */
export const EVERYTHING = '1900-01-01';

/** Status looks at the last ten working days (domain B.5). */
export const WINDOW_DAYS = 10;

/**
 * The day the dashboard stands on: the one asked for, else today, falling back to the last day with data and saying
 * so, because a target for today must not be held against numbers that end in March.
 */
export function periodOf(choice: PeriodChoice, lastDay: string, today: string, locale: string): Period {
  const asked = choice.asOf || (choice.to && choice.to < today ? choice.to : '');
  const fallsBack = asked === '' && lastDay !== '' && lastDay < today;
  const asOf = asked || (fallsBack ? lastDay : today);
  const to = choice.to || asOf;
  const date = (iso: string) => formatDate(iso, locale);
  const label =
    choice.from === ''
      ? t('dashboard.period.last', { days: WINDOW_DAYS })
      : choice.from === EVERYTHING
        ? t('dashboard.period.all')
        : t('dashboard.period.range', { from: date(choice.from), to: date(to) });
  return {
    from: choice.from,
    to,
    asOf,
    asOfNote: fallsBack
      ? t('dashboard.asOf.lastData', { date: date(asOf) })
      : t('dashboard.asOf.day', { date: date(asOf) }),
    label,
  };
}
