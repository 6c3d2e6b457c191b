import { Model } from '@odoo/o-spreadsheet';
import type { CustomFunction, Rect } from '../grid';
import { missingSpace } from './cells';
import { createFormats, type Formats } from './formats';
import { GRID, type GridFunctions } from './functions';
import { type Job, quietly, runTogether, type Sending, sender } from './library';
import { addLines } from './lines';
import { engineLocale } from './locale';
import { type Outline, outlineOf } from './outline';
import { createUsed, type Used } from './used';
import { zoneOf } from './zones';
import './plugins';

/** A workbook of the engine with the changes that wait to run. */
export type Session = {
  readonly model: Model;
  readonly formats: Formats;
  readonly functions: GridFunctions;
  readonly send: Sending;
  readonly outline: Outline;
  /** Queues a change; `after` is what the outline will be. */
  change(job: Job, after?: Outline): void;
  settle(): void;
  /** The model with all changes made. */
  settled(): Model;
  /** Last used row and column of a sheet. */
  used(sheetId: string): Used;
  /** Takes another workbook; what is queued is dropped. */
  load(data: object, formats: Record<string, string>): void;
};

/** Rejections that only say that nothing would change. */
const HARMLESS = new Set(['NoChanges', 'UnchangedSheetName']);

export function createSession(
  options: {
    readonly locale: string;
    readonly timeZone: string;
    readonly showsHidden: GridFunctions['showsHidden'];
  },
  start: { readonly data: object; readonly formats: Record<string, string> },
): Session {
  const custom = new Map<string, CustomFunction>();
  const functions: GridFunctions = {
    get formats() {
      return formats;
    },
    custom,
    timeZone: options.timeZone,
    now: () => Date.now(),
    gaveTable: false,
    showsHidden: options.showsHidden,
  };
  let formats = createFormats({ ...start.formats });
  let model = open(start.data);
  let used = createUsed(model);
  let queue: Job[] = [];
  let coming: Outline | null = null;

  function open(data: object): Model {
    const settings = { locale: engineLocale(options.locale) };
    const config = { mode: 'normal', custom: { [GRID]: functions } } as const;
    const opened = quietly(() => new Model({ ...data, settings }, config, [], undefined, false));
    const { dispatch } = opened;
    opened.dispatch = ((type: never, payload: never) =>
      quietly(() => dispatch(type, payload))) as typeof dispatch;
    return opened;
  }

  const send: Sending = (type, payload) => {
    const { isSuccessful, reasons } = sender(model)(type, payload);
    if (!isSuccessful && !reasons.every((reason) => HARMLESS.has(reason))) {
      throw new Error(`The spreadsheet engine refused ${type}: ${reasons.join(', ')}`);
    }
  };

  const settle = (): void => {
    const jobs = queue;
    queue = [];
    coming = null;
    for (const together of segments(jobs)) runTogether(model, together);
    if (functions.gaveTable) makeSpace();
  };

  const makeSpace = (): void => {
    functions.gaveTable = false;
    const jobs = missingSpace(model).flatMap(({ sheetId, rows, columns }) => [
      () => addLines(model, send, sheetId, 'ROW', model.getters.getNumberRows(sheetId), rows),
      () => addLines(model, send, sheetId, 'COL', model.getters.getNumberCols(sheetId), columns),
    ]);
    if (jobs.length > 0) runTogether(model, jobs);
  };

  return {
    get model() {
      return model;
    },
    get formats() {
      return formats;
    },
    get outline() {
      return coming ?? outlineOf(model);
    },
    functions,
    send,
    change: (job, after) => {
      if (queue.length === 0) queueMicrotask(settle);
      queue.push(job);
      if (after) coming = after;
    },
    settle,
    settled: () => {
      settle();
      return model;
    },
    used: (sheetId) => {
      settle();
      return used(sheetId);
    },
    load: (data, originals) => {
      queue = [];
      coming = null;
      formats = createFormats({ ...originals });
      model = open(data);
      used = createUsed(model);
    },
  };
}

/** A job that looks at calculated values comes after those before it have been calculated. */
function segments(jobs: readonly Job[]): Job[][] {
  const parts: Job[][] = [[]];
  for (const job of jobs) {
    if (job.needsValues) parts.push([]);
    parts.at(-1)?.push(job);
  }
  return parts.filter((part) => part.length > 0);
}

export function activate({ model, send }: Session, sheetId: string): void {
  const from = model.getters.getActiveSheetId();
  if (from !== sheetId) send('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: sheetId });
}

export function select({ model }: Session, rect: Rect): void {
  const zone = zoneOf(rect);
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }, { scrollIntoView: false });
}
