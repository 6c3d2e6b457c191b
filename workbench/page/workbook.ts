import type { BookState } from '../host/book';
import { type Host, openHostWith } from '../host/host';
import { createOdooGrid } from '../host/odoo/engine';
import type { OdooGrid } from '../host/odoo/types';
import type { Screen } from '../host/services/context';
import { functionHelp } from './functionHelp';
import { createFrameRunner } from './realm';
import type { Saved } from './store';

/** The built add-on: its script and its pages by name. */
export type AddOn = { readonly code: string; readonly files: Readonly<Record<string, string>> };

/** A document with the add-on installed. */
export type Workbook = {
  readonly host: Host;
  readonly grid: OdooGrid;
  readonly name: string;
  rename(name: string): void;
  saved(): Saved;
};

/** What a workbook starts from: nothing, a file, or what was kept. */
export type Source = { readonly xlsx?: Uint8Array; readonly saved?: Saved; readonly today?: string };

/** The browser's zone and language; a language without a country says nothing of how dates are written. */
function here(): { timeZone: string; locale: string } {
  const [, language, country] = /^([a-z]{2})-(?:[A-Z][a-z]{3}-)?([A-Z]{2})\b/.exec(navigator.language) ?? [];
  return {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'Etc/UTC',
    locale: country ? `${language}_${country}` : 'en_US',
  };
}

export function openWorkbook(addOn: AddOn, screen: Partial<Screen>, source: Source = {}): Workbook {
  const { timeZone, locale } = source.saved ?? here();
  const grid = createOdooGrid({
    timeZone,
    locale,
    help: functionHelp(addOn.code),
    ...(source.xlsx ? { xlsx: source.xlsx } : {}),
    ...(source.saved ? { state: source.saved.grid } : {}),
  });
  const host = openHostWith(grid, createFrameRunner(), {
    ...addOn,
    timeZone,
    locale,
    screen,
    sharedFunctionContext: true,
    ...(source.today ? { today: source.today } : {}),
    ...(source.saved ? { state: source.saved.state as BookState } : {}),
  });
  return {
    host,
    grid,
    get name() {
      return host.state.name;
    },
    rename: (name) => {
      host.book.state = { ...host.book.state, name };
    },
    saved: () => ({ grid: grid.toState(), state: host.state, timeZone, locale }),
  };
}
