import { t } from '../../i18n/text';
import { headerWindow, isAverage } from '../import/guess/header';
import { currencySigns } from '../import/values/currency';
import { parseDate } from '../import/values/date';
import { fold } from '../import/values/text';
import type { Column } from './columns';
import { type Arg, type Call, columnName, columnsOf, formulaText, type Label } from './formula';
import type { Region } from './region';
import { isGroup } from './roles';

/** A report that the columns of a tab allow. */
export type Offer = {
  /** Which report over which columns: stays the same while the tab does. */
  readonly id: string;
  readonly title: string;
  /** What it says, in one sentence. */
  readonly sentence: string;
  readonly formula: string;
  readonly call: Call;
  /** Columns it reads; `guard` is one whose values must all be the same. */
  readonly uses: readonly Column[];
  readonly guard: Column | null;
  readonly notes: readonly string[];
  /** What the numbers of a trend are; without it whatever is counted. */
  readonly number?: 'seconds' | 'money' | 'ratio';
};

export type Offers = {
  readonly offers: readonly Offer[];
  /** What else could be offered, and what is missing for it. */
  readonly missing: readonly string[];
};

type Period = 'day' | 'week' | 'month';

/** What the columns are for, and where they lie. */
type Tab = {
  readonly region: Region;
  readonly columns: readonly Column[];
  readonly of: (role: Column['role']) => Column | null;
  readonly groups: readonly Column[];
  readonly date: Column | null;
  readonly period: Period;
};

const MOST_OFFERS = 9;
const MOST_NUMBERS = 4;
/** Columns that say how a campaign is set up, not what it is. */
const SETTING = /\b(status|state|budget|bid|bidding|strategy|estado|presupuesto|gebot|statut)\b/;

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

function contactOffers(tab: Tab): Offer[] {
  const { of, date, period } = tab;
  const talk = of('talk');
  const [by, other] = tab.groups;
  if (!talk || !by) return [];
  const times = [talk, of('hold'), of('wrap')];
  const handled = of('handled');
  const averages = handled !== null && isAverage(talk.names.join(' '));
  // What is a duration in the sheet may be a number or a date once a formula multiplied it.
  if (averages && times.some((column) => column?.kinds.has('duration'))) return [];
  const arg = (column: Column | null): Arg => {
    if (!column) return { kind: 'none' };
    const average = averages && isAverage(column.names.join(' '));
    if (!average && column.seconds === 1) return whole(column);
    return {
      kind: 'computed',
      of: column.column,
      column: column.column,
      ...(average && handled ? { times: handled.column } : {}),
      ...(column.seconds === 1 ? {} : { factor: column.seconds }),
    };
  };
  const labels = [t('report.head.contacts'), t('report.head.mean')];
  const typical = [t('report.head.typical'), ...limits(t('report.head.typicalName'))];
  const notes = [
    ...(averages && handled ? [t('report.note.average', { talk: name(talk), handled: name(handled) })] : []),
    ...(talk.seconds === 1 ? [] : [t('report.note.unit', { header: name(talk), factor: talk.seconds })]),
  ];
  const ahtBy = (group: Column): Offer =>
    offer(tab, {
      id: 'aht',
      title: t('report.aht', { group: name(group) }),
      sentence: t(times[1] || times[2] ? 'report.aht.all' : 'report.aht.talk', {
        talk: name(talk),
        columns: quoted(times),
      }),
      call: {
        fn: 'RAMP_AHT_BY',
        args: [whole(group), arg(times[0]!), arg(times[1]!), arg(times[2]!), handled ? whole(handled) : NONE],
        labels: [head(group), ...texts(handled ? labels : [...labels, ...typical])],
        ...(handled ? { keep: 3 } : {}),
      },
      notes,
    });
  const offers = [ahtBy(by)];
  const seconds = times.every((column) => !column?.kinds.has('duration'));
  const alike = times.every((column) => !column || column.seconds === talk.seconds);
  if (date && seconds && alike && (!averages || (!times[1] && !times[2]))) {
    const plus = times.slice(1).flatMap((column) => (column ? [column.column] : []));
    const numerator: Arg = {
      kind: 'computed',
      of: date.column,
      column: talk.column,
      ...(plus.length > 0 ? { plus } : {}),
      ...(averages && handled ? { times: handled.column } : {}),
      ...(talk.seconds === 1 ? {} : { factor: talk.seconds }),
    };
    // Contacts of a row without a column of them: one, where there is a talk time.
    if (handled || !talk.blanks) {
      const below: Arg = handled
        ? { kind: 'computed', of: date.column, column: handled.column }
        : { kind: 'ones', of: date.column };
      offers.push(
        trend(tab, by, numerator, below, {
          id: 'ahtTrend',
          number: 'seconds',
          title: t(`report.aht.${period}`, { group: name(by) }),
          sentence: t(`report.aht.trend.${!handled ? 'rows' : averages ? 'average' : 'handled'}`, {
            talk: name(talk),
            columns: quoted(times),
            handled: handled ? name(handled) : '',
          }),
          notes,
        }),
      );
    }
  }
  if (other) offers.push(ahtBy(other));
  return offers;
}

function adOffers(tab: Tab): Offer[] {
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

function listingOffers(tab: Tab): Offer[] {
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
function countOffers(tab: Tab): Offer[] {
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
function numberOffers(tab: Tab): Offer[] {
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

type Draft = Pick<Offer, 'id' | 'title' | 'sentence' | 'notes' | 'number'> & {
  readonly call: Call;
  readonly guard?: Column | null;
};

function trend(tab: Tab, by: Column, numerator: Arg, denominator: Arg, draft: Omit<Draft, 'call'>): Offer {
  const date = tab.date as Column;
  const call: Call = {
    fn: 'RAMP_TREND',
    args: [whole(by), whole(date), numerator, denominator, { kind: 'text', text: tab.period }],
    labels: [],
  };
  return offer(tab, { ...draft, call });
}

function offer(tab: Tab, { id, guard = null, ...draft }: Draft): Offer {
  const { region } = tab;
  const used = new Set(draft.call.args.flatMap(columnsOf));
  const letters = draft.call.args.map((arg) => columnsOf(arg).map(columnName).join('+') || '-').join('.');
  const { last } = region;
  const closed = last === null ? [] : [t('report.note.closed', { first: region.first + 1, last: last + 1 })];
  return {
    ...draft,
    id: `${id}:${letters}`,
    formula: formulaText(draft.call, region),
    uses: tab.columns.filter(({ column }) => used.has(column)),
    guard,
    notes: [...draft.notes, ...closed],
  };
}

const NONE: Arg = { kind: 'none' };

function whole({ column }: Column): Arg {
  return { kind: 'column', column };
}

/** A sum in which a blank counts nothing. */
function sum(date: Column, number: Column): Arg {
  return { kind: 'computed', of: date.column, column: number.column };
}

function head({ column, headerRow, headerCell, role }: Column): Label {
  return headerRow === null || headerCell === ''
    ? { kind: 'text', text: t(role === 'person' ? 'report.head.person' : 'report.head.group') }
    : { kind: 'header', column, row: headerRow };
}

function texts(words: readonly string[]): readonly Label[] {
  return words.map((text) => ({ kind: 'text', text }));
}

/** Headers of a range: whose limits they are is said, for not every figure of a report has some. */
function limits(figure: string): readonly string[] {
  return [t('report.head.low', { figure }), t('report.head.high', { figure })];
}

/** “Talk time” + “Hold time” */
function quoted(columns: readonly (Column | null)[]): string {
  return columns
    .flatMap((column) => (column ? [t('report.quoted', { name: name(column) })] : []))
    .join(' + ');
}

/** A column as a person calls it. */
export function name({ header, column }: Pick<Column, 'header' | 'column'>): string {
  return header === '' ? t('report.letter', { letter: columnName(column) }) : header;
}

/** Several currencies, listed; `''` for one or none. */
function mixedCurrencies(columns: readonly Column[]): string {
  const currency = columns.find(({ role }) => role === 'currency');
  const values = new Set((currency?.values ?? []).map((value) => value.trim().toUpperCase()));
  return values.size > 1 ? [...values].slice(0, 4).join(', ') : '';
}

function missing({ of, groups, date }: Tab, all: readonly Column[], mixed: string): readonly string[] {
  const out: string[] = [];
  const has = (role: Column['role']): boolean => all.some((column) => column.role === role);
  const currency = all.find(({ role }) => role === 'currency');
  if (mixed !== '' && currency && has('spend'))
    out.push(t('report.missing.currencies', { header: name(currency), list: mixed }));
  if (groups.length === 0) out.push(t('report.missing.group'));
  if (has('spend') && !has('revenue')) out.push(t('report.missing.revenue'));
  const talk = of('talk');
  if (talk && of('handled') && isAverage(talk.names.join(' ')) && talk.kinds.has('duration'))
    out.push(t('report.missing.averages', { header: name(talk) }));
  if (!date && !has('date')) out.push(t('report.missing.date'));
  return out;
}
