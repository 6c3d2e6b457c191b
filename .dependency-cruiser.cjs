/** The house's layering: who may import whom. See docs/architecture.md. */
const only = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|workbench)/', pathNot: to },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { path: '^(src|workbench)/' }, to: { circular: true } },
    {
      name: 'no-orphan-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown'] },
    },
    only('domain-imports-domain', '^src/domain/', '^src/domain/'),
    only('model-is-pure', '^src/model/', '^src/(model|domain)/'),
    only('i18n-is-pure', '^src/i18n/', '^src/(i18n|domain)/'),
    only('functions-over-domain', '^src/functions/', '^src/(functions|domain|i18n)/'),
    only('actions-are-pure', '^src/actions/', '^src/(actions|domain|model|i18n|rpc)/|^src/rpc\\.ts$'),
    only('workbook-below-app', '^src/workbook/', '^src/(workbook|model|domain|i18n)/'),
    only(
      'app-composes',
      '^src/app/',
      '^src/(app|workbook|actions|functions|model|domain|i18n|rpc)/|^src/rpc\\.ts$',
    ),
    only('rpc-names-actions', '^src/rpc(\\.ts$|/)', '^src/(rpc|actions|model|domain)/'),
    only(
      'sidebar-is-a-client',
      '^src/sidebar/',
      '^src/(sidebar|actions|model|domain|i18n|rpc)/|^src/rpc\\.ts$',
    ),
    only('workbench-runs-the-build', '^workbench/', '^workbench/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
