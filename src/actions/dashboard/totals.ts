import { REWORK_COST } from '../../domain/kpi/listings';
import type { Row } from '../../model/cell';
import type { Tables } from '../../model/snapshot';
import { number, rowsOf, text } from '../tables';
import { windowStart } from './card';
import { type EventIndex, eventsOf, type HireEvents, within } from './events';
import { type Observed, observeAht, observeFirstPassYield, observeRoas } from './observe';
import type { Period } from './period';

/** The KPIs of one hire, or of all, in the period; null where there is nothing to compute from. */
export type Totals = {
  readonly name: string;
  readonly aht: Observed | null;
  readonly listings: { readonly decided: number; readonly quality: number } | null;
  readonly firstPassYield: Observed | null;
  readonly spend: number | null;
  readonly net: number | null;
  readonly roas: Observed | null;
  /** Currencies of the ad spend; more than one means that sums add unlike things. */
  readonly currencies: readonly string[];
};

function listingsOf(rows: readonly Row[]): Totals['listings'] {
  const decided = rows.filter((row) => typeof row.accepted === 'boolean');
  if (decided.length === 0) return null;
  let quality = 0;
  for (const row of decided) {
    if (row.accepted !== true) continue;
    quality += (number(row, 'complexity') ?? 1) * Math.max(0, 1 - REWORK_COST * (number(row, 'rework') ?? 0));
  }
  return { decided: decided.length, quality };
}

function totalsOf(name: string, { contacts, listings, adSpend }: HireEvents): Totals {
  const paid = adSpend.filter((row) => number(row, 'spend') !== null && number(row, 'revenue') !== null);
  const sum = (value: (row: Row) => number) => paid.reduce((total, row) => total + value(row), 0);
  return {
    name,
    aht: observeAht(contacts),
    listings: listingsOf(listings),
    firstPassYield: observeFirstPassYield(listings),
    spend: paid.length === 0 ? null : sum((row) => number(row, 'spend') ?? 0),
    net:
      paid.length === 0 ? null : sum((row) => (number(row, 'revenue') ?? 0) - (number(row, 'refunds') ?? 0)),
    roas: observeRoas(paid),
    currencies: [...new Set(paid.map((row) => text(row, 'currency')).filter((currency) => currency !== ''))],
  };
}

function joined(all: readonly HireEvents[]): HireEvents {
  return {
    contacts: all.flatMap(({ contacts }) => contacts),
    listings: all.flatMap(({ listings }) => listings),
    adSpend: all.flatMap(({ adSpend }) => adSpend),
    output: [],
  };
}

/**
 * The KPIs of every hire with data in the period (those who left too: their work is part of the sum), and of all
 * together. A chosen period counts whole; the last ten working days are each hire's own.
 */
export function kpiTotals(
  tables: Tables,
  index: EventIndex,
  period: Period,
  teamName: string,
): { readonly hires: readonly Totals[]; readonly team: Totals } {
  const hires = rowsOf(tables, 'hires').flatMap(({ values }) => {
    const hireId = text(values, 'hireId');
    const events = within(
      eventsOf(index, hireId),
      period.from || windowStart(tables, values, period),
      period.to,
    );
    const some = events.contacts.length + events.listings.length + events.adSpend.length > 0;
    return some ? [{ name: text(values, 'name'), events }] : [];
  });
  return {
    hires: hires.map(({ name, events }) => totalsOf(name, events)),
    team: totalsOf(teamName, joined(hires.map(({ events }) => events))),
  };
}
