import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import esbuild from 'esbuild';

const browser = {
  bundle: true,
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  // The engine's `browser` build puts itself among the globals.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

const hash = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Scripts written into a page; the policy allows these and no others. */
const inlineScripts = (html) => [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1]);

/** `build/page`: static files that work from any host, the built add-on among them; and the scripts around it. */
export async function buildPage(node, esmBanner) {
  mkdirSync('build/page', { recursive: true });
  const frame = await esbuild.build({ ...browser, entryPoints: ['workbench/page/frame.ts'], write: false });
  const frameScript = frame.outputFiles[0].text.trim();
  await esbuild.build({
    ...browser,
    entryPoints: { page: 'workbench/page/main.ts' },
    outdir: 'build/page',
    loader: { '.xml': 'text' },
    alias: {
      // The browser parses XML itself.
      linkedom: './workbench/page/noParser.ts',
      papaparse: 'papaparse/papaparse.min.js',
    },
    define: { FRAME_SCRIPT: JSON.stringify(frameScript) },
  });
  await esbuild.build({
    ...browser,
    entryPoints: { page: 'workbench/page/style.css' },
    outdir: 'build/page',
    loader: { '.woff2': 'file', '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'dataurl' },
  });
  const sidebar = readFileSync('dist/Sidebar.html', 'utf8');
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'unsafe-eval' ${[frameScript, ...inlineScripts(sidebar)].map(hash).join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const html = readFileSync('workbench/page/index.html', 'utf8').replace('<!-- policy -->', () => policy);
  writeFileSync('build/page/index.html', html);
  copyFileSync('workbench/page/icon.svg', 'build/page/icon.svg');
  for (const file of ['Code.js', 'Sidebar.html']) copyFileSync(`dist/${file}`, `build/page/${file}`);
  for (const name of ['serve', 'shoot']) {
    if (!existsSync(`workbench/${name}.ts`)) continue;
    await esbuild.build({
      ...node,
      entryPoints: [`workbench/${name}.ts`],
      format: 'esm',
      outfile: `build/${name}.mjs`,
      banner: esmBanner,
      external: ['playwright-core', '@sparticuz/chromium'],
    });
  }
}
