import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import esbuild from 'esbuild';
import { esmBanner, node, server } from './workbench/bundle.mjs';
import { stubs } from './workbench/stubs.mjs';

const ENTRY = 'src/main.ts';
const BUNDLE = 'ramplight_';
/** All that is ever pushed. */
const PUSHED = ['Code.js', 'Sidebar.html', 'appsscript.json'];

/** `dist/Code.js`: the bundle as one hidden constant, and a documented global for each export. */
async function buildCode() {
  const probe = await esbuild.build({ ...server, entryPoints: [ENTRY], format: 'esm', metafile: true });
  const names = Object.values(probe.metafile.outputs)[0].exports;
  const result = await esbuild.build({
    ...server,
    entryPoints: [ENTRY],
    format: 'iife',
    globalName: BUNDLE,
    minify: true,
  });
  writeFileSync('dist/Code.js', `${closed(result.outputFiles[0].text)}\n${stubs(ENTRY, names, BUNDLE)}\n`);
}

/** The built-ins that are asked for in every row. */
const BUILT_INS = 'Array,Date,Math,Number,Object';

/**
 * The bundle as a lexical binding (`var` would be one more global that a cell or the page could call), its built-ins
 * handed in: a global is looked up in the world's global object, which a host may have made slow, a parameter is not.
 */
function closed(text) {
  const code = text
    .replace(`var ${BUNDLE}=(()=>{`, `const ${BUNDLE}=((${BUILT_INS})=>{`)
    .replace(/\}\)\(\);\s*$/, `})(${BUILT_INS});`);
  if (code.split(BUILT_INS).length !== 3)
    throw new Error('esbuild wraps a bundle in other words than before');
  return code;
}

/** `dist/Sidebar.html`: one file, script and style inlined. */
async function buildSidebar() {
  const result = await esbuild.build({
    entryPoints: ['src/sidebar/main.tsx'],
    bundle: true,
    write: false,
    outdir: 'unused',
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const text = (end) => result.outputFiles.find((file) => file.path.endsWith(end))?.text ?? '';
  const script = text('.js').replace(/<\/(script)/gi, '<\\/$1');
  const html = readFileSync('src/sidebar/index.html', 'utf8')
    .replace('<!-- style -->', () => `<style>${text('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
  writeFileSync('dist/Sidebar.html', html);
}

async function buildWorkbench() {
  const host = { ...node, entryPoints: ['workbench/host/node.ts'] };
  await Promise.all([
    esbuild.build({ ...host, format: 'esm', outfile: 'build/host.mjs', banner: esmBanner }),
    esbuild.build({ ...host, format: 'cjs', outfile: 'build/host.cjs' }),
  ]);
  if (existsSync('workbench/page/build.mjs')) {
    const { buildPage } = await import('./workbench/page/build.mjs');
    await buildPage(node, esmBanner);
  }
}

mkdirSync('dist', { recursive: true });
mkdirSync('build', { recursive: true });
copyFileSync('appsscript.json', 'dist/appsscript.json');
await Promise.all([buildCode(), buildSidebar()]);
await buildWorkbench();
for (const file of readdirSync('dist'))
  if (!PUSHED.includes(file)) rmSync(`dist/${file}`, { recursive: true });
