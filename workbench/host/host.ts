import { type Book, type BookState, createBook } from './book';
import { parseA1 } from './cells/a1';
import { display } from './cells/format';
import { scriptValue } from './cells/values';
import { zoneOf } from './cells/zone';
import { createClock } from './clock';
import { createDice } from './dice';
import type { Grid, GridResult } from './grid';
import { createPerson, type Person } from './person';
import type { AuthMode, Counters } from './run/execution';
import { createFaults, type Faults, noFaults } from './run/faults';
import { customFunction, messageOf } from './run/functions';
import { intoRealm, outOfRealm } from './run/marshal';
import type { CodeRunner } from './run/runner';
import { toClient, toServer } from './run/serialise';
import { beginSession, type Session, type SessionOptions } from './run/sessions';
import { handlerOf, recordScreen } from './screen';
import type { Alert, Menu, Screen, Shared, Shown } from './services/context';

export type HostOptions = {
  /** The bundle's text, evaluated anew for every execution. */
  readonly code: string;
  /** HTML files by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly timeZone?: string;
  /** `en_US`, `de_DE`, … */
  readonly locale?: string;
  /** The add-on's clock: a date (noon in the spreadsheet's zone), a local time, or an instant with its offset. */
  readonly today?: string;
  /** Makes `Math.random` of the add-on the same from run to run, and after a `restore` the same again. */
  readonly seed?: number;
  /** The mode `open` runs `onOpen` in; `LIMITED` by default. */
  readonly authMode?: AuthMode;
  readonly addOnName?: string;
  /** What a saved document held beside its grid. */
  readonly state?: BookState;
  /** What the page shows instead of only recording it. */
  readonly screen?: Partial<Screen>;
  /** Let all custom-function cells share one world: faster in the page, not what Sheets does. */
  readonly sharedFunctionContext?: boolean;
};

export type CellView = {
  readonly value: unknown;
  readonly formula: string;
  readonly format: string;
  readonly display: string;
  /** Of an error cell. */
  readonly message: string;
};

export type Host = {
  /** Runs a global function with full authority: a menu handler, say. */
  call(name: string, ...args: readonly unknown[]): unknown;
  /** `google.script.run.<name>(...args)` with its rules about values; the success handler's value, or it throws. */
  run(name: string, ...args: readonly unknown[]): unknown;
  /** `google.script.run.rpc(name, payload)`. */
  rpc(name: string, payload: unknown): unknown;
  /** The value of a formula, or the rows it spills; dates as `Date`, an error as its text. */
  formula(text: string): unknown;
  /** What Sheets shows beside the error that a formula gives; `''` when it gives none. */
  formulaMessage(text: string): string;
  /** The used range of a sheet as `getValues` gives it. */
  values(sheet: string): unknown[][];
  cell(sheet: string, a1: string): CellView;
  /** A person's edits. */
  edit(act: (person: Person) => void): void;
  /** Fires `onOpen`. */
  open(mode?: AuthMode): void;
  /** Fires `onInstall`. */
  install(): void;
  /** Presses a menu entry by its caption. */
  click(caption: string): unknown;
  /** The document as an .xlsx file, where the engine can write one. */
  save(): Uint8Array;
  /** Everything, to restart from: grid, notes, protections, properties, cache, modelled time. */
  snapshot(): unknown;
  restore(snapshot: unknown): void;
  /** What the document holds beside its grid, as JSON. */
  readonly state: BookState;
  readonly grid: Grid;
  readonly book: Book;
  /** Of the last execution that `call`, `run`, `open` or `click` made. */
  readonly counters: Counters;
  readonly faults: Faults;
  readonly menu: Menu | null;
  /** The page last shown in the sidebar; null before. */
  readonly sidebar: string | null;
  readonly dialog: Shown | null;
  readonly alerts: readonly Alert[];
  readonly toasts: readonly string[];
  readonly logs: readonly string[];
  /** Buttons that the next alerts will get; `OK` or `YES` when there are none. */
  readonly answers: string[];
  /** Global functions of the bundle. */
  readonly functions: readonly string[];
};

/** What the add-on threw, in the host's world. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

const scriptLimit = 360;
const triggerLimit = 30;

const blank: Counters = {
  calls: 0,
  reads: 0,
  writes: 0,
  flushes: 0,
  cellsRead: 0,
  cellsWritten: 0,
  seconds: 0,
  byMethod: {},
};

/** The strict local host over any grid engine and any way to run code; Node and the page both build on it. */
export function openHostWith(grid: Grid, runner: CodeRunner, options: HostOptions): Host {
  const timeZone = options.timeZone ?? 'Etc/UTC';
  const clock = createClock(options.today, zoneOf(timeZone));
  const book = createBook(grid, {
    timeZone,
    locale: options.locale ?? 'en_US',
    now: clock.now,
    ...(options.state ? { state: options.state } : {}),
  });
  grid.setClock?.(clock.now);
  const { faults, take } = createFaults();
  const dice = options.seed === undefined ? null : createDice(options.seed);
  const { seen, screen } = recordScreen(options.screen ?? {});
  const shared: Shared = {
    screen,
    files: options.files ?? {},
    addOnName: options.addOnName ?? 'Ramplight',
    locks: new Map(),
    cache: new Map(),
    now: clock.now,
    random: dice?.next ?? null,
  };
  const snapshot = () => ({
    book: book.snapshot(),
    cache: new Map(shared.cache),
    elapsed: clock.elapsed,
    rolled: dice?.rolled ?? 0,
  });
  const { code } = options;
  const sessions: SessionOptions = { runner, book, shared, code, elapse: clock.elapse, snapshot };
  let counters = blank;
  let depth = 0;

  const execute = (
    name: string,
    mode: AuthMode,
    limit: number,
    args: (session: Session) => readonly unknown[],
  ): unknown => {
    const plan = take();
    depth++;
    try {
      const session = beginSession(sessions, mode, limit, plan);
      try {
        const run = session.find(name);
        if (!run) throw new ScriptError(`Script function not found: ${name}`);
        const result = run(...args(session));
        const died = session.run.died();
        if (died) throw died;
        session.end();
        return result;
      } catch (error) {
        session.end();
        throw session.run.died() ?? error;
      } finally {
        if (depth === 1) counters = session.run.counters;
      }
    } catch (error) {
      if (error instanceof Error) throw error;
      throw new ScriptError(messageOf(error), { cause: error });
    } finally {
      depth--;
    }
  };
  const trigger = (name: string, mode: AuthMode): void => {
    execute(name, mode, triggerLimit, ({ intrinsics }) => [intoRealm({ authMode: mode }, intrinsics)]);
  };

  const listing = beginSession(sessions, 'NONE', triggerLimit, noFaults);
  const functions = listing.functions();
  listing.end();
  let common: Session | null = null;
  const beginFunction = (): Session => {
    if (!options.sharedFunctionContext) {
      return beginSession(sessions, 'CUSTOM_FUNCTION', triggerLimit, noFaults);
    }
    common ??= beginSession(sessions, 'CUSTOM_FUNCTION', Number.POSITIVE_INFINITY, noFaults);
    return { ...common, end: () => undefined };
  };
  for (const name of functions) {
    if (name.endsWith('_')) continue;
    grid.registerFunction(
      name.toUpperCase(),
      customFunction(name, () => book.zone, beginFunction),
    );
  }

  const fromCell = (cell: GridResult): unknown => scriptValue(cell, book.zone, { Date });
  const sheetByName = (name: string) => {
    const sheet = grid.sheets().find((s) => s.name === name);
    if (!sheet) throw new Error(`There is no sheet "${name}"`);
    return sheet;
  };

  const host: Host = {
    call: (name, ...args) =>
      outOfRealm(
        execute(name, 'FULL', scriptLimit, ({ intrinsics }) => args.map((arg) => intoRealm(arg, intrinsics))),
      ),
    run: (name, ...args) => {
      if (name.endsWith('_') || !functions.includes(name)) {
        throw new TypeError(`google.script.run.${name} is not a function`);
      }
      const sent = args.map((arg, i) => toServer(arg, String(i)));
      return toClient(
        execute(name, 'FULL', scriptLimit, ({ intrinsics }) => sent.map((arg) => intoRealm(arg, intrinsics))),
      );
    },
    rpc: (name, payload) => host.run('rpc', name, payload),
    formula: (text) => {
      const result = grid.evaluate(text);
      return Array.isArray(result)
        ? (result as GridResult[][]).map((row) => row.map(fromCell))
        : fromCell(result as GridResult);
    },
    formulaMessage: (text) => {
      const result = grid.evaluate(text);
      const first = Array.isArray(result) ? (result as GridResult[][])[0]?.[0] : (result as GridResult);
      const value = first?.value;
      return typeof value === 'object' && value !== null ? value.message : '';
    },
    values: (name) => {
      const { id } = sheetByName(name);
      const { rows, columns } = grid.used(id);
      const rect = { top: 0, left: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
      return grid.read(id, rect).map((row) => row.map(fromCell));
    },
    cell: (name, a1) => {
      const { id, rows, columns } = sheetByName(name);
      const rect = parseA1(a1, rows, columns);
      if (!rect) throw new Error(`"${a1}" is no cell of ${name}`);
      const cell = grid.read(id, rect)[0]?.[0];
      if (!cell) throw new Error(`"${a1}" is no cell of ${name}`);
      const error = typeof cell.value === 'object' && cell.value !== null ? cell.value : null;
      return {
        value: fromCell(cell),
        formula: cell.formula ?? '',
        format: cell.format,
        display: display(cell.value, cell.format, book.locale),
        message: error?.message ?? '',
      };
    },
    edit: (act) => act(createPerson(book)),
    open: (mode = options.authMode ?? 'LIMITED') => trigger('onOpen', mode),
    install: () => trigger('onInstall', 'FULL'),
    click: (caption) => {
      const name = seen.menu && handlerOf(seen.menu.items, caption);
      if (!name) throw new Error(`The menu has no entry "${caption}"`);
      return host.call(name);
    },
    save: () => {
      const { toXlsx } = grid as { toXlsx?: () => Uint8Array };
      if (!toXlsx)
        throw new Error('The in-memory engine writes no .xlsx: open the host with the engine "sheets".');
      return toXlsx.call(grid);
    },
    snapshot,
    restore: (from) => {
      const kept = from as ReturnType<typeof snapshot>;
      book.restore(kept.book);
      clock.elapsed = kept.elapsed;
      if (dice) dice.rolled = kept.rolled;
      shared.locks.clear();
      shared.cache.clear();
      for (const [key, value] of kept.cache) shared.cache.set(key, value);
    },
    get state() {
      return book.state;
    },
    grid,
    book,
    get counters() {
      return counters;
    },
    faults,
    get menu() {
      return seen.menu;
    },
    get sidebar() {
      return seen.sidebar;
    },
    get dialog() {
      return seen.dialog;
    },
    alerts: seen.alerts,
    toasts: seen.toasts,
    logs: seen.logs,
    answers: seen.answers,
    functions,
  };
  return host;
}
