import { t } from '../../../i18n/text';
import { headerWindow } from '../../import/guess/header';
import { currencySigns } from '../../import/values/currency';
import { fold } from '../../import/values/text';
import type { Column } from '../columns';
import type { Arg } from '../formula';
import {
  type Draft,
  head,
  limits,
  NONE,
  name,
  type Offer,
  offer,
  sum,
  type Tab,
  texts,
  trend,
  whole,
} from './draft';

/** Columns that say how a campaign is set up, not what it is. */
const SETTING = /\b(status|state|budget|bid|bidding|strategy|estado|presupuesto|gebot|statut)\b/;

export function adOffers(tab: Tab): Offer[] {
  const { of, date, period } = tab;
  const [spend, revenue, refunds, orders] = [of('spend'), of('revenue'), of('refunds'), of('orders')];
  const groups = [of('campaign'), of('person'), ...tab.groups]
    .filter((group): group is Column => group !== null)
    .filter((group, i, all) => all.indexOf(group) === i);
  const [by, other] = groups;
  if (!spend) return [];
  const guard = tab.columns.find(({ role }) => role === 'currency') ?? null;
  const offers: Offer[] = [];
  const days = revenue ? headerWindow(revenue.names.join(' ')) : null;
  const notes = [
    currencyNote(guard, [spend, revenue, refunds]),
    ...(days === null ? [] : [t('report.note.window', { days })]),
  ];
  if (revenue && by) {
    const args = [whole(revenue), whole(spend), refunds ? whole(refunds) : NONE];
    const labels = texts([
      t('report.head.spend'),
      t('report.head.revenue'),
      t('report.head.roas'),
      ...limits(t('report.head.roas')),
    ]);
    const sentence = t('report.roas.text', { revenue: name(revenue), spend: name(spend) });
    const roasBy = (group: Column): Offer =>
      offer(tab, {
        id: 'roas',
        title: t('report.roas', { group: name(group) }),
        sentence,
        call: { fn: 'RAMP_ROAS_BY', args: [whole(group), ...args], labels: [head(group), ...labels] },
        notes,
        guard,
      });
    offers.push(roasBy(by));
    if (date) {
      const net: Arg = refunds
        ? { kind: 'computed', of: date.column, column: revenue.column, minus: refunds.column }
        : whole(revenue);
      const id = 'roasTrend';
      const title = t(`report.roas.${period}`, { group: name(by) });
      offers.push(trend(tab, by, net, whole(spend), { id, number: 'ratio', title, sentence, notes, guard }));
    }
    if (other) offers.push(roasBy(other));
  }
  if (!revenue && by && date) {
    offers.push(
      trend(tab, by, sum(date, spend), NONE, {
        id: 'spendTrend',
        number: 'money',
        title: t(`report.sum.${period}`, { number: name(spend), group: name(by) }),
        sentence: t('report.sum.text', { number: name(spend) }),
        notes,
        guard,
      }),
    );
  }
  if (orders) {
    offers.push(
      offer(tab, {
        id: 'costPer',
        title: t('report.costPer'),
        sentence: t('report.costPer.text', { spend: name(spend), orders: name(orders) }),
        call: {
          fn: 'RAMP_RATIOCI',
          args: [whole(spend), whole(orders)],
          labels: texts([t('report.costPer'), ...limits(t('report.costPer')), t('report.head.rows')]),
        },
        notes,
        guard,
      }),
    );
    const telling = groups.filter((group) => !SETTING.test(fold(group.names.join(' '))));
    for (const group of telling.slice(0, revenue ? 1 : 2))
      offers.push(costPerBy(tab, group, spend, orders, { notes, guard }));
  }
  return offers;
}

/** Cost per conversion is the same ratio of sums as ROAS, of cost over conversions. */
function costPerBy(
  tab: Tab,
  group: Column,
  spend: Column,
  orders: Column,
  rest: Pick<Draft, 'notes' | 'guard'>,
): Offer {
  const labels = texts([
    t('report.head.conversions'),
    t('report.head.cost'),
    t('report.costPer'),
    ...limits(t('report.costPer')),
  ]);
  return offer(tab, {
    ...rest,
    id: 'costPerBy',
    title: t('report.costPer.by', { group: name(group) }),
    sentence: t('report.costPer.by.text', { spend: name(spend), orders: name(orders) }),
    call: {
      fn: 'RAMP_ROAS_BY',
      args: [whole(group), whole(spend), whole(orders)],
      labels: [head(group), ...labels],
    },
  });
}

/** The currency of the amounts, where a column or their headers tell it. */
function currencyNote(guard: Column | null, amounts: readonly (Column | null)[]): string {
  if (guard) {
    const currency = guard.values[0]?.trim().toUpperCase() ?? '';
    return t('report.note.currency', { currency, header: name(guard) });
  }
  const told = amounts.flatMap((column) => {
    const codes = column ? currencySigns(column.names.join(' ')) : [];
    return column && codes.length === 1 ? [{ code: codes[0] as string, column }] : [];
  });
  const [first] = told;
  return first && told.every(({ code }) => code === first.code)
    ? t('report.note.currency', { currency: first.code, header: name(first.column) })
    : t('report.note.oneCurrency');
}
