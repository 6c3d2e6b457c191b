import { t } from '../../i18n/text';
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
