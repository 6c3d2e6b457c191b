import { chunks } from '../../src/actions/import/classify';
import type { Preview } from '../../src/model/preview';
import type { RpcInput, RpcName, RpcOutput, RpcResult } from '../../src/rpc';
import type { Assignment, ImportContext, ImportTable } from '../../src/rpc/imports';
import { CHUNK } from '../../src/sidebar/import/run';
import { compare, load, prepare, startInput, startMapping } from '../../src/sidebar/import/wizard';
import type { openHost as OpenHost } from '../../workbench/host/node';

const { openHost } = require('../../build/host.cjs') as { openHost: typeof OpenHost };

export type Host = ReturnType<typeof OpenHost>;

export function open(options: Parameters<typeof OpenHost>[0] = {}): Host {
  return openHost({
    engine: 'memory',
    timeZone: 'Europe/London',
    locale: 'en_GB',
    today: '2026-11-24',
    ...options,
  });
}

export function ask<N extends RpcName>(host: Host, name: N, input: RpcInput<N>): RpcResult<RpcOutput<N>> {
  return host.rpc(name, input) as RpcResult<RpcOutput<N>>;
}

/** A call that must succeed. */
export function call<N extends RpcName>(host: Host, name: N, input: RpcInput<N>): RpcOutput<N> {
  const result = ask(host, name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  return result.value;
}

/** A call that must be refused: its sentence. */
export function refusal<N extends RpcName>(host: Host, name: N, input: RpcInput<N>): string {
  const result = ask(host, name, input);
  if (result.ok) throw new Error(`${name} was not refused`);
  return result.error.message;
}

/** Calls that answer with a preview before they write. */
export type Writing =
  | 'setup'
  | 'repair'
  | 'hireAdd'
  | 'hireEdit'
  | 'planGenerate'
  | 'rubricSave'
  | 'rubricFromLibrary'
  | 'scoreSubmit'
  | 'scoreRevise'
  | 'ratingsImport'
  | 'candidatesAdd'
  | 'candidateWithdraw'
  | 'taskSend'
  | 'taskSubmitted'
  | 'payStep'
  | 'cutSave'
  | 'decide'
  | 'feedbackSave'
  | 'fairnessSet'
  | 'undo';

/** Preview, then the confirmation a person would give. */
export function write<N extends Writing>(
  host: Host,
  name: N,
  input: RpcInput<N>,
): { readonly preview: Preview; readonly sentence: string; readonly changeId: string | null } {
  const first = call(host, name, input);
  if (first.status !== 'preview') throw new Error(`${name} wrote without a preview`);
  const { preview } = first;
  const second = call(host, name, { ...input, confirm: preview.hash });
  if (second.status !== 'done') throw new Error(`${name} did not write`);
  return { preview, ...second.done };
}

export type Imported = {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly faults: number;
};

/** What the spreadsheet holds of a table, asked piece by piece as the page does. */
export function knownContext(host: Host, table: ImportTable): ImportContext {
  let context = call(host, 'importContext', { table });
  while (context.next !== null) {
    const { known, next } = call(host, 'importKnown', { table, from: context.next });
    context = { ...context, known: { ...context.known, ...known }, next };
  }
  return context;
}

/** What the import wizard makes of a file before anything is written, taking its suggestions unless `assign` says otherwise. */
export function readImport(
  host: Host,
  table: ImportTable,
  name: string,
  text: string,
  assign: (suggested: readonly Assignment[]) => readonly Assignment[] = (suggested) => suggested,
) {
  const context = knownContext(host, table);
  const loaded = load(name, text, []);
  if (!loaded) throw new Error('the file has no table');
  if (loaded.guesses[0]?.table !== table) throw new Error(`${name} is not taken for ${table}`);
  const prepared = prepare(
    loaded.file,
    startMapping(loaded, loaded.file, table, context.baseCurrency),
    context,
  );
  const assignments = assign(prepared.suggestions.map(({ assignment }) => assignment));
  const counts = compare(table, prepared, assignments);
  return { start: startInput(loaded, table, prepared, assignments, counts), counts, faults: prepared.faults };
}

/** What the import wizard does with a file, step by step. */
export function importFile(
  host: Host,
  table: ImportTable,
  name: string,
  text: string,
  assign?: (suggested: readonly Assignment[]) => readonly Assignment[],
): Imported {
  const { start, counts, faults } = readImport(host, table, name, text, assign);
  const preview = call(host, 'importStart', start);
  if (preview.status !== 'preview') throw new Error('importStart wrote without a preview');
  const started = call(host, 'importStart', { ...start, confirm: preview.preview.hash });
  if (started.status !== 'started') throw new Error('importStart did not start');
  const total = { added: 0, changed: 0, same: 0 };
  for (const chunk of chunks(started.importId, name, table, counts.send, CHUNK)) {
    const { added, changed, same } = call(host, 'importChunk', chunk);
    total.added += added;
    total.changed += changed;
    total.same += same;
  }
  return { ...total, same: total.same + counts.same, faults: faults.length };
}
