import { t } from '../../../i18n/text';
import type { Column } from '../columns';
import {
  head,
  limits,
  NONE,
  name,
  type Offer,
  offer,
  type Period,
  sum,
  type Tab,
  texts,
  trend,
  whole,
} from './draft';

const MOST_NUMBERS = 4;

export function listingOffers(tab: Tab): Offer[] {
  const accepted = tab.of('accepted');
  const [complexity, rework] = [tab.of('complexity'), tab.of('rework')];
  if (!accepted) return [];
  return tab.groups.slice(0, 2).map((group) =>
    offer(tab, {
      id: 'yield',
      title: t('report.yield', { group: name(group) }),
      sentence: t('report.yield.text', { accepted: name(accepted) }),
      call: {
        fn: 'RAMP_LISTINGS_BY',
        args: [
          whole(group),
          whole(accepted),
          complexity ? whole(complexity) : NONE,
          rework ? whole(rework) : NONE,
        ],
        labels: [
          head(group),
          ...texts([
            t('report.head.listings'),
            t('report.head.decided'),
            t('report.head.yield'),
            ...limits(t('report.head.yield')),
          ]),
        ],
      },
      notes: [],
    }),
  );
}

/** How many rows: calls, tickets, listings, whatever a row is. */
export function countOffers(tab: Tab): Offer[] {
  const { date, period } = tab;
  const [by] = tab.groups;
  const counted = tab.of('talk') ?? tab.of('accepted');
  if (!date || !by || !counted || tab.of('handled')) return [];
  const what = tab.of('talk') ? 'calls' : 'rows';
  const periods: readonly Period[] = period === 'week' ? ['week', 'month'] : [period];
  return periods.map((each) =>
    trend({ ...tab, period: each }, by, { kind: 'ones', of: date.column }, NONE, {
      id: `count.${each}`,
      title: t(`report.${what}.${each}`, { group: name(by) }),
      sentence: t(`report.${what}.text`),
      notes: [],
    }),
  );
}

/** Sums of whatever else is counted: deals, units, orders, and contacts. */
export function numberOffers(tab: Tab): Offer[] {
  const { date, period, columns } = tab;
  const [by, other] = tab.groups;
  if (!date || !by) return [];
  const numbers = columns.filter(({ role }) => role === 'handled' || role === 'orders' || role === 'number');
  const one = (number: Column, group: Column): Offer =>
    trend(tab, group, sum(date, number), NONE, {
      id: 'sum',
      title: t(`report.sum.${period}`, { number: name(number), group: name(group) }),
      sentence: t('report.sum.text', { number: name(number) }),
      notes: [],
    });
  const offers = numbers.slice(0, MOST_NUMBERS).map((number) => one(number, by));
  const [first] = numbers;
  return first && other ? [...offers, one(first, other)] : offers;
}
