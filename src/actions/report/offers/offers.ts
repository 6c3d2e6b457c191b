import { parseDate } from '../../import/values/date';
import type { Column } from '../columns';
import type { Region } from '../region';
import { isGroup } from '../roles';
import { adOffers } from './ads';
import { contactOffers } from './contacts';
import type { Offer, Period, Tab } from './draft';
import { missing, mixedCurrencies } from './missing';
import { countOffers, listingOffers, numberOffers } from './sums';

export type Offers = {
  readonly offers: readonly Offer[];
  /** What else could be offered, and what is missing for it. */
  readonly missing: readonly string[];
};

const MOST_OFFERS = 9;

/** Every report that the usable columns allow, the most telling first. */
export function makeOffers(region: Region, columns: readonly Column[]): Offers {
  const usable = columns.filter(({ role, fault }) => role !== '' && fault === null);
  const of = (role: Column['role']): Column | null => usable.find((column) => column.role === role) ?? null;
  const order = ['person', 'campaign', 'group'];
  const groups = usable
    .filter(({ role }) => isGroup(role))
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  const date = of('date');
  const tab: Tab = { region, columns: usable, of, groups, date, period: periodOf(date) };
  const mixed = mixedCurrencies(columns);
  const money = mixed === '' ? adOffers(tab) : [];
  const offers = [
    ...contactOffers(tab),
    ...money,
    ...listingOffers(tab),
    ...countOffers(tab),
    ...numberOffers(tab),
  ];
  return { offers: offers.slice(0, MOST_OFFERS), missing: missing(tab, columns, mixed) };
}

/** Steps that give a table one can read: days for weeks, weeks for months, months for longer. */
function periodOf(date: Column | null): Period {
  const days = (date?.values ?? []).flatMap((value) => {
    const iso = parseDate(value, 'dmy');
    return iso === null ? [] : [Date.parse(iso) / 86_400_000];
  });
  const span = Math.max(...days, 0) - Math.min(...days, Number.POSITIVE_INFINITY);
  return span <= 21 ? 'day' : span <= 140 ? 'week' : 'month';
}
