import { type Host, type NodeHostOptions, openHost } from '../../workbench/host/node';

/** A host over the in-memory engine whose add-on is the given text. */
export function memoryHost(code: string, options: NodeHostOptions = {}): Host {
  return openHost({ engine: 'memory', today: '2026-03-02', code, ...options });
}

/**
 * Runs the body of a function with `sheet` (the active one) and `book` at hand, each time as a new execution on the
 * same document.
 */
export function scripted(options: NodeHostOptions = {}): { run(body: string): unknown; host: Host } {
  const code = `
    function run(body) {
      const book = SpreadsheetApp.getActive();
      return new Function('book', 'sheet', body)(book, book.getActiveSheet());
    }`;
  const host = memoryHost(code, options);
  return { host, run: (body) => host.call('run', body) };
}
