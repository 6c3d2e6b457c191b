import { readFileSync } from 'node:fs';

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

/** How esbuild bundles what Apps Script runs. */
export const server = {
  plugins: [zodWithoutGlobal],
  bundle: true,
  write: false,
  platform: 'neutral',
  mainFields: ['main'],
  alias: { debug: './src/domain/stats/no-debug.cjs' },
  target: 'es2019',
  legalComments: 'none',
  logLevel: 'warning',
};

/** How it bundles what Node runs. */
export const node = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  legalComments: 'none',
};

/** Packages in CommonJS inside an ES module still ask for `require` and `__dirname`. */
export const esmBanner = {
  js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
};
