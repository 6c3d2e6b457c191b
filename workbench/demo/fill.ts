import type { Host } from '../host/host';
import { type DemoRow, type DemoTable, demoData } from './data';
import { fillRound } from './round';
import { call, confirmed, setUp } from './rpc';
import { writeStartHere } from './startHere';

const CHUNK = 2000;

type Context = { readonly hires: readonly { readonly hireId: string; readonly name: string }[] };

/**
 * Makes "Demo: six hires" by pressing what a person would press: set up, add hires, import their numbers, make
 * plans. `step` is told before each part, which may take a second.
 */
export async function fillDemo(
  host: Host,
  today: string,
  step: (what: string) => Promise<void>,
): Promise<void> {
  const { people, tables } = demoData(today);
  await step('Setting up the sheets');
  setUp(host);
  await step('Adding six hires');
  importRows(host, 'holidays', tables.holidays);
  for (const hire of Object.values(people)) confirmed(host, 'hireAdd', { hire });
  for (const table of ['leave', 'contacts', 'listings', 'adSpend', 'output'] as const) {
    await step('Importing their numbers');
    importRows(host, table, tables[table]);
  }
  await step('Making their plans');
  const { hires } = call<Context>(host, 'importContext', { table: 'contacts' });
  for (const { hireId } of hires) confirmed(host, 'planGenerate', { hireId });
  await step('Scoring a paid task');
  fillRound(host, today);
  await step('Showing every function at work');
  call(host, 'functionsSheet', { add: true });
  await step('Drawing the dashboard');
  call(host, 'dashboardRefresh', {});
  writeStartHere(host);
}

function importRows(host: Host, table: DemoTable, rows: readonly DemoRow[]): void {
  const { hires } = call<Context>(host, 'importContext', { table });
  const file = `${table}.csv`;
  const sources = [...new Set(rows.map(({ source }) => source))].filter((source) => source !== '');
  const start = confirmed<{
    readonly status: string;
    readonly importId?: string;
    readonly preview?: { readonly hash: string };
  }>(host, 'importStart', {
    table,
    file: { name: file, rows: rows.length, fingerprint: `demo-${table}` },
    assignBy: sources.length > 0 ? 'person' : 'none',
    assignments: sources.map((source) => ({
      source,
      hireIds: hires.filter(({ name }) => name === source).map(({ hireId }) => hireId),
      newHire: '',
      skip: false,
    })),
    counts: { add: rows.length, change: 0, same: 0, fault: 0 },
    sample: rows.slice(0, 3).map(({ values }) => values),
  });
  const of = Math.max(1, Math.ceil(rows.length / CHUNK));
  for (let index = 0; index < of; index++) {
    const part = rows.slice(index * CHUNK, (index + 1) * CHUNK);
    call(host, 'importChunk', { importId: start.importId, file, table, index, of, rows: part });
  }
}
