import type { Row } from '../../model/cell';
import type { TableId } from '../../model/schema';
import type { Tables } from '../../model/snapshot';
import { number, rowsOf, text } from '../tables';

/** Tables that hold what hires did, one row an event or a day. */
export const EVENT_TABLES = ['contacts', 'listings', 'adSpend', 'output'] as const;
export type EventTable = (typeof EVENT_TABLES)[number];

/** The events of one hire, by table, in sheet order. */
export type HireEvents = { readonly [T in EventTable]: readonly Row[] };

export type EventIndex = {
  readonly byHire: ReadonlyMap<string, HireEvents>;
  /** The last date with an event up to today; `''` when there is none. */
  readonly lastDay: string;
};

const NOTHING: HireEvents = { contacts: [], listings: [], adSpend: [], output: [] };

/** Groups all events by hire in one pass; rows without hire or date are left to the table's fault list. */
export function indexEvents(tables: Tables, today: string): EventIndex {
  const byHire = new Map<string, Record<EventTable, Row[]>>();
  let lastDay = '';
  for (const table of EVENT_TABLES) {
    for (const { values } of rowsOf(tables, table as TableId)) {
      const hireId = text(values, 'hireId');
      const date = text(values, 'date');
      if (hireId === '' || date === '') continue;
      let events = byHire.get(hireId);
      if (!events) {
        events = { contacts: [], listings: [], adSpend: [], output: [] };
        byHire.set(hireId, events);
      }
      events[table].push(values);
      if (date > lastDay && date <= today) lastDay = date;
    }
  }
  return { byHire, lastDay };
}

export function eventsOf(index: EventIndex, hireId: string): HireEvents {
  return index.byHire.get(hireId) ?? NOTHING;
}

/** The events of a window of civil dates, both ends included; a blank end is open. */
export function within(events: HireEvents, from: string, to: string): HireEvents {
  const inside = (row: Row) => {
    const date = text(row, 'date');
    return (from === '' || date >= from) && (to === '' || date <= to);
  };
  return {
    contacts: events.contacts.filter(inside),
    listings: events.listings.filter(inside),
    adSpend: events.adSpend.filter(inside),
    output: events.output.filter(inside),
  };
}

export type Contact = { readonly seconds: number; readonly handled: number };

/**
 * Handle time and handled contacts of a row; null for a call that nobody answered (talk, hold, wrap and handled all
 * blank), which is no contact. Blank hold and wrap count as 0, blank handled as 1.
 */
export function contactOf(row: Row): Contact | null {
  const talk = number(row, 'talk');
  const handled = number(row, 'handled') ?? 1;
  if (talk === null || handled === 0) return null;
  return { seconds: talk + (number(row, 'hold') ?? 0) + (number(row, 'wrap') ?? 0), handled };
}
