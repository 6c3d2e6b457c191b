/** `npm run bench [-- part …] [-- --write]`: builds the bench beside the built add-on and runs it. */
import { execFileSync } from 'node:child_process';
import esbuild from 'esbuild';
import { esmBanner, node } from '../workbench/bundle.mjs';

await esbuild.build({
  ...node,
  format: 'esm',
  entryPoints: ['bench/main.ts', 'bench/part.ts', 'bench/script.ts'],
  splitting: true,
  outdir: 'build/bench',
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunk-[hash]',
  external: ['esbuild', '*/build/host.cjs'],
  banner: esmBanner,
});
execFileSync(process.execPath, ['build/bench/main.mjs', ...process.argv.slice(2)], { stdio: 'inherit' });
