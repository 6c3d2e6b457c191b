import { readFileSync } from 'node:fs';
import type { Grid } from './grid';
import { type Host, type HostOptions, openHostWith } from './host';
import { createMemoryGrid } from './memory/grid';
import { createVmRunner } from './run/vm-runner';

export { type CellView, type Host, type HostOptions, ScriptError } from './host';
export { type AuthMode, type Counters, ExecutionDied } from './run/execution';

export type NodeHostOptions = Partial<Pick<HostOptions, 'code'>> &
  Omit<HostOptions, 'code'> & {
    /** `sheets` calculates formulas and reads and writes .xlsx; `memory` is fast and has neither. */
    readonly engine?: 'sheets' | 'memory';
    /** A workbook to start from: its bytes, or a path. */
    readonly xlsx?: Uint8Array | string;
  };

const runner = createVmRunner();

/**
 * Opens a spreadsheet with the add-on installed. Without `code` it is the built one, `dist/Code.js` with its page.
 *
 * @example
 * const host = openHost({ engine: 'memory', code: 'function hello() { return SpreadsheetApp.getActive().getName(); }' });
 * host.call('hello'); // => 'Untitled spreadsheet'
 */
export function openHost(options: NodeHostOptions = {}): Host {
  const { engine = 'sheets', xlsx, code, files, ...rest } = options;
  if (engine === 'memory' && xlsx)
    throw new Error('The in-memory engine reads no .xlsx: use the engine "sheets".');
  const { timeZone = 'Etc/UTC', locale = 'en_US' } = rest;
  const grid = engine === 'memory' ? createMemoryGrid() : sheetsGrid(locale, timeZone, xlsx);
  return openHostWith(grid, runner, {
    ...rest,
    code: code ?? built('Code.js'),
    files: files ?? (code === undefined ? { Sidebar: built('Sidebar.html') } : {}),
  });
}

/** The engine is loaded only when asked for: it is large. */
function sheetsGrid(locale: string, timeZone: string, xlsx: Uint8Array | string | undefined): Grid {
  const { createOdooGrid } = require('./odoo/engine') as typeof import('./odoo/engine');
  const bytes = typeof xlsx === 'string' ? new Uint8Array(readFileSync(xlsx)) : xlsx;
  return createOdooGrid({ locale, timeZone, ...(bytes ? { xlsx: bytes } : {}) });
}

/** A file of the built add-on: beside the built host, or seen from the sources. */
function built(name: string): string {
  for (const folder of ['../dist', '../../dist']) {
    try {
      return readFileSync(require.resolve(`${folder}/${name}`), 'utf8');
    } catch {
      // Not there: try the next.
    }
  }
  throw new Error(`dist/${name} is missing: run "npm run build" first.`);
}
