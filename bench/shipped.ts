import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

export type CustomFunction = (...args: readonly unknown[]) => unknown;

/**
 * The custom functions of the built add-on: minified ES2019, as pushed. They run in the process's own context, an
 * ordinary one as Apps Script's: in a contextified one of Node every look-up of a global is a call out of V8.
 */
export function shippedFunctions(): (name: string) => CustomFunction {
  Object.assign(globalThis, {
    SpreadsheetApp: { getActive: () => ({ getSpreadsheetTimeZone: () => 'Etc/UTC' }) },
    Utilities: { formatDate: (date: Date) => date.toISOString().slice(0, 19).replace('T', ' ') },
  });
  runInThisContext(readFileSync('dist/Code.js', 'utf8'), { filename: 'Code.js' });
  return (name) => (globalThis as unknown as Record<string, CustomFunction>)[name]!;
}
