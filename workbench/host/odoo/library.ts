import { type Model, registries, UIPlugin } from '@odoo/o-spreadsheet';

/** Node 20 has no `Object.groupBy`, which the engine calls; the library's types do not know it either. */
const objects = Object as unknown as { groupBy?: unknown };
objects.groupBy ??= <T>(items: Iterable<T>, key: (item: T, index: number) => PropertyKey) => {
  const groups = Object.create(null) as Record<PropertyKey, T[]>;
  let index = 0;
  for (const item of items) {
    const name = key(item, index++);
    const group = groups[name];
    if (group) group.push(item);
    else groups[name] = [item];
  }
  return groups;
};

/** The engine reports every evaluation on `console.debug`. */
export function quietly<T>(run: () => T): T {
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return run();
  } finally {
    console.debug = debug;
  }
}

/** A dispatch whose command names are our own or whose payload comes from data. */
export type Send = (type: string, payload?: object) => { isSuccessful: boolean; reasons: readonly string[] };

/** Sends a command, and throws when the engine refuses it. */
export type Sending = (type: string, payload: object) => void;

/** A change that waits; `needsValues`: it looks at what cells evaluate to. */
export type Job = (() => void) & { readonly needsValues?: boolean };

export const sender = (model: Model): Send => model.dispatch as unknown as Send;

const RUN = 'RAMPLIGHT_RUN';
const jobs = new WeakMap<object, readonly (() => void)[]>();

/**
 * One command that runs many: the engine checks, recalculates and records history once per outermost command,
 * which costs milliseconds in a workbook of a few sheets.
 */
class RunPlugin extends UIPlugin {
  override handle(command: { readonly type: string }): void {
    if (command.type !== RUN) return;
    const list = jobs.get(this.getters) ?? [];
    jobs.delete(this.getters);
    for (const job of list) job();
  }
}

registries.featurePluginRegistry.add('ramplight_run', RunPlugin);

/** Runs the jobs inside one command. A job that throws does not keep the others from running; the first error is thrown. */
export function runTogether(model: Model, list: readonly (() => void)[]): void {
  const errors: unknown[] = [];
  jobs.set(
    model.getters,
    list.map((job) => () => {
      try {
        job();
      } catch (error) {
        errors.push(error);
      }
    }),
  );
  quietly(() => sender(model)(RUN));
  if (errors.length > 0) throw errors[0];
}
