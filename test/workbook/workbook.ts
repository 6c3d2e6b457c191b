import { buildSync } from 'esbuild';
import type { ChangeSet, RowChange } from '../../src/model/changeset';
import type { TableId } from '../../src/model/schema';
import type { TableData } from '../../src/model/snapshot';
import type { Migration } from '../../src/workbook/migrations';
import { type Host, type NodeHostOptions, openHost } from '../../workbench/host/node';

let code: string | null = null;

/** The workbook as a script of its own: every export of `entry.ts` is a global function. */
function bundle(): string {
  if (code !== null) return code;
  const result = buildSync({
    entryPoints: [`${__dirname}/entry.ts`],
    bundle: true,
    write: false,
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2019',
    format: 'iife',
    globalName: 'workbook',
    footer: { js: 'for (const name of Object.keys(workbook)) globalThis[name] = wrap(workbook[name]);' },
    banner: { js: WRAP },
  });
  code = result.outputFiles[0]!.text;
  return code;
}

/** Errors reach the test as their code and parameters. */
const WRAP = `function wrap(fn) {
  return (...args) => {
    try { return fn(...args); } catch (error) {
      if (error && error.name === 'RampError') return { refused: error.code, params: error.params };
      throw error;
    }
  };
}`;

export type Refused = {
  readonly refused: string;
  readonly params: Readonly<Record<string, string | number>>;
};

/** The workbook's code with migrations that only a test knows. */
export function codeWith(migrations: readonly Migration[]): string {
  const list = /function migrations\(\) \{\s*return \[[^;]*\];\s*\}/;
  if (!list.test(bundle())) throw new Error('The list of migrations is not where it was');
  return bundle().replace(list, () => `function migrations() { return ${JSON.stringify(migrations)}; }`);
}

export function openWorkbook(options: NodeHostOptions = {}): Host {
  return openHost({ engine: 'memory', code: bundle(), today: '2026-03-02', ...options });
}

export function table(host: Host, id: TableId): TableData {
  return (host.call('readTables', [id]) as Record<string, TableData>)[id]!;
}

export function changes(id: TableId, ...rows: RowChange[]): ChangeSet {
  return { action: 'test', title: 'A change', tables: [{ table: id, rows }] };
}

export function apply(host: Host, changeSet: ChangeSet, options: unknown = {}): { changeId: string } {
  const result = host.call('applyChangeSet', changeSet, options) as { changeId: string } | Refused;
  if ('refused' in result) throw new Error(`${result.refused} ${JSON.stringify(result.params)}`);
  return result;
}

export const ANA = {
  hireId: 'H-0001',
  name: 'Ana',
  role: 'Support',
  startDate: '2026-03-02',
  status: 'active',
};
export const BEN = {
  hireId: 'H-0002',
  name: 'Ben',
  role: 'Support',
  startDate: '2026-03-09',
  status: 'active',
};

export function add(row: { readonly hireId: string } & Record<string, string | number | boolean>): RowChange {
  return { kind: 'add', key: row.hireId, after: row };
}

/** A workbook for ramp plans with two hires. */
export function withHires(options: NodeHostOptions = {}): Host {
  const host = openWorkbook(options);
  host.call('runSetup', ['ramp']);
  apply(host, changes('hires', add(ANA), add(BEN)));
  return host;
}

/** Every service call in the exhaustive run, every fifth one otherwise, beginning at another one each time. */
export function callsToTry(calls: number, first: number): readonly number[] {
  const step = process.env.EXHAUSTIVE ? 1 : 5;
  const from = process.env.EXHAUSTIVE ? 1 : 1 + (first % step);
  return Array.from({ length: Math.ceil((calls - from + 1) / step) }, (_none, i) => from + i * step);
}
