import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { testAllPublished } from '../functions/published';
import { useZone } from '../functions/zone';

const ZONE = 'Asia/Kolkata';

/** The bundle in a context of its own, with the two services that the functions use. */
const context = vm.createContext({});
vm.runInContext(readFileSync('dist/Code.js', 'utf8'), context);

beforeAll(() => {
  useZone(ZONE);
  const { SpreadsheetApp, Utilities } = globalThis as unknown as Record<string, unknown>;
  Object.assign(context, { SpreadsheetApp, Utilities });
});

/** Arguments and results change worlds by copy, as between a sheet and its script. */
const call =
  (name: string) =>
  (...args: unknown[]): unknown =>
    here(vm.runInContext(`${name}(...${JSON.stringify(args)})`, context));

function here(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(here);
  return Object.prototype.toString.call(value) === '[object Date]' ? new Date(Number(value)) : value;
}

const names = Object.keys(context).filter((name) => name.startsWith('RAMP_'));

testAllPublished(Object.fromEntries(names.map((name) => [name, call(name)])), ZONE);
