/** What every custom function pays before it begins: the bundle, compiled and evaluated in a fresh context. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import esbuild from 'esbuild';
import { server } from '../workbench/bundle.mjs';
import { median, quantile } from './clock';

export interface Load {
  readonly what: string;
  /** Milliseconds: median and quartiles. */
  readonly ms: number;
  readonly low: number;
  readonly high: number;
  readonly bytes: number;
  readonly gzipped: number;
}

const FOLDER = 'build/bench';
const RUNS = 21;
const ZOD = "import * as z from 'zod';\n";
const ALONE = "`import * as z from 'zod'` alone";

export async function measureLoad(): Promise<Load[]> {
  mkdirSync(FOLDER, { recursive: true });
  const files = [
    { what: 'an empty script', file: written('empty', '') },
    { what: '`dist/Code.js`', file: 'dist/Code.js' },
    { what: ALONE, file: written('zod', await bundled(`${ZOD}export { z };`)) },
    {
      what: 'of zod only what `z.object({ a: z.string() })` needs',
      file: written('zod-object', await bundled(`${ZOD}export const schema = z.object({ a: z.string() });`)),
    },
  ];
  const times: number[][] = files.map(() => []);
  for (let i = 0; i < RUNS; i++) for (const [k, { file }] of files.entries()) times[k]!.push(inProcess(file));
  return files.map(({ what, file }, k) => {
    const text = readFileSync(file);
    return {
      what,
      ms: median(times[k]!),
      low: quantile(times[k]!, 0.25),
      high: quantile(times[k]!, 0.75),
      bytes: text.length,
      gzipped: gzipSync(text).length,
    };
  });
}

/** A fresh process each: V8 keeps what it compiled by the source's text. */
function inProcess(file: string): number {
  return Number(execFileSync(process.execPath, [`${FOLDER}/script.mjs`, file], { encoding: 'utf8' }));
}

function written(name: string, text: string): string {
  const file = `${FOLDER}/${name}.js`;
  writeFileSync(file, text);
  return file;
}

/** Bundled as `dist/Code.js` is. */
async function bundled(contents: string): Promise<string> {
  const result = await esbuild.build({
    ...server,
    stdin: { contents, resolveDir: '.' },
    format: 'iife',
    globalName: 'bundle_',
    minify: true,
  });
  return result.outputFiles![0]!.text;
}
