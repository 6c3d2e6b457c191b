import { execFileSync } from 'node:child_process';

/** A measurement in a fresh process: none warms another's code or fills its heap. */
export function part<T>(...words: readonly (string | number)[]): T {
  const flags = ['--max-old-space-size=3072', 'build/bench/part.mjs'];
  const out = execFileSync(process.execPath, [...flags, ...words.map(String)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(out) as T;
}
