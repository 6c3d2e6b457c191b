import * as vm from 'node:vm';
import type { CodeRunner } from './runner';

/** Bare V8 contexts: the language and nothing of the web or of Node, as in Apps Script. */
export function createVmRunner(): CodeRunner {
  const scripts = new Map<string, vm.Script>();
  const compile = (code: string): vm.Script => {
    const known = scripts.get(code);
    if (known) return known;
    const script = new vm.Script(code, { filename: 'Code.js' });
    scripts.set(code, script);
    return script;
  };
  return {
    open: () => {
      // An ordinary global object where Node has it: with a contextified one every global look-up is slow.
      const ordinary = (vm.constants as unknown as { readonly DONT_CONTEXTIFY?: object }).DONT_CONTEXTIFY;
      const context = vm.createContext((ordinary ?? {}) as object);
      return {
        global: context as Record<string, unknown>,
        evaluate: (code) => compile(code).runInContext(context),
        close: () => undefined,
      };
    },
  };
}
