import type { Field, ModuleId, TableId, TableSpec } from '../schema';
import { fx, holidays, leave } from './calendar';
import { log, settings } from './core';
import { adSpend, contacts, listings, listingTests, output, pipeline } from './events';
import { candidates, cuts, decisions, rubrics, scores, stages, tasks } from './hiring';
import { checkIns, hires, plans, roles } from './people';

type Builders = { readonly [T in TableId]: () => TableSpec };

/** In the order in which their tabs stand. */
const builders = (): Builders => ({
  hires,
  roles,
  plans,
  checkIns,
  leave,
  holidays,
  contacts,
  listings,
  adSpend,
  output,
  pipeline,
  listingTests,
  fx,
  candidates,
  stages,
  tasks,
  rubrics,
  scores,
  cuts,
  decisions,
  settings,
  log,
});

const built: { [T in TableId]?: TableSpec } = {};

/** The specification of a table, built on first use: loading the bundle builds nothing. */
export function tableSpec(id: TableId): TableSpec {
  built[id] ??= builders()[id]();
  return built[id];
}

export function tableIds(): readonly TableId[] {
  return Object.keys(builders()) as TableId[];
}

export function allTables(): readonly TableSpec[] {
  return tableIds().map(tableSpec);
}

/** @throws TypeError for a field the table does not have: a programmer's mistake, not a person's. */
export function fieldOf(table: TableId, id: string): Field {
  const found = tableSpec(table).fields.find((field) => field.id === id);
  if (!found) throw new TypeError(`Table ${table} has no field ${id}`);
  return found;
}

/**
 * The tables that *Set up* makes for a choice of modules: those people type into or read first. Every other table is
 * made when something is first written to it.
 */
export function starterTables(modules: readonly ModuleId[]): readonly TableId[] {
  const wanted = new Set<TableId>(['settings']);
  const starters: Readonly<Record<ModuleId, readonly TableId[]>> = {
    ramp: ['hires', 'roles', 'plans', 'leave', 'holidays'],
    kpi: ['hires', 'roles', 'contacts', 'listings', 'adSpend', 'output'],
    tasks: ['candidates', 'tasks', 'rubrics', 'scores'],
  };
  for (const module of modules) for (const id of starters[module]) wanted.add(id);
  return tableIds().filter((id) => wanted.has(id));
}
