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
import { stubs } from './workbench/stubs.mjs';

const ENTRY = 'src/main.ts';
const BUNDLE = 'ramplight_';
/** All that is ever pushed. */
const PUSHED = ['Code.js', 'Sidebar.html', 'appsscript.json'];

/** zod keeps its settings on `globalThis`, where every cell and page could reach them: here they stay in the bundle. */
const zodWithoutGlobal = {
  name: 'zod-without-global',
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]core[\\/]core\.js$/ }, ({ path }) => ({
      contents: `const zodSettings = {};\n${readFileSync(path, 'utf8').replaceAll('globalThis', 'zodSettings')}`,
      loader: 'js',
    }));
  },
};

const server = {
  plugins: [zodWithoutGlobal],
  entryPoints: [ENTRY],
  bundle: true,
  write: false,
  platform: 'neutral',
  mainFields: ['main'],
  alias: { debug: './src/domain/stats/no-debug.cjs' },
  target: 'es2019',
  legalComments: 'none',
  logLevel: 'warning',
};

/** `dist/Code.js`: the bundle as one hidden constant, and a documented global for each export. */
async function buildCode() {
  const probe = await esbuild.build({ ...server, format: 'esm', metafile: true });
  const names = Object.values(probe.metafile.outputs)[0].exports;
  const result = await esbuild.build({ ...server, format: 'iife', globalName: BUNDLE, minify: true });
  // A lexical binding: `var` would be one more global that a cell or the page could call.
  const code = result.outputFiles[0].text.replace(`var ${BUNDLE}=`, `const ${BUNDLE}=`);
  writeFileSync('dist/Code.js', `${code}\n${stubs(ENTRY, names, BUNDLE)}\n`);
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

const node = { bundle: true, platform: 'node', target: 'node20', logLevel: 'warning', legalComments: 'none' };
/** Packages in CommonJS inside an ES module still ask for `require` and `__dirname`. */
const esmBanner = {
  js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
};

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
