import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { parse } from 'acorn';

const code = readFileSync('dist/Code.js', 'utf8');

const SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'CacheService',
  'Utilities',
  'Session',
  'ScriptApp',
  'UrlFetchApp',
  'DriveApp',
  'Logger',
];

/** A context with nothing but the language and services that throw on any use. */
function load(): { readonly context: vm.Context; readonly added: string[] } {
  const context = vm.createContext({});
  for (const name of SERVICES) {
    const refuse = () => {
      throw new Error(`${name} was used while loading`);
    };
    context[name] = new Proxy(refuse, { get: refuse, has: refuse, apply: refuse, ownKeys: refuse });
  }
  const before = new Set(Object.keys(context));
  vm.runInContext(code, context);
  return { context, added: Object.keys(context).filter((name) => !before.has(name)) };
}

const HANDLERS = [
  'onInstall',
  'onOpen',
  'openHelp',
  'openImport',
  'openReport',
  'openSetUp',
  'openSidebar',
  'openUndo',
  'refreshDashboard',
  'rpc',
];

describe('dist/Code.js', () => {
  test('parses as ES2019', () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  test('loads in a bare context without touching a service', () => {
    expect(() => load()).not.toThrow();
  });

  test('shows exactly the handlers, rpc and the RAMP_ functions', () => {
    const others = load().added.filter((name) => !name.startsWith('RAMP_'));
    expect(others.sort()).toEqual(HANDLERS);
  });

  test('binds nothing else at the top level that a second file could see but the bundle itself', () => {
    const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
    const kinds = program.body.map((node) => node.type);
    expect(kinds.filter((kind) => kind === 'VariableDeclaration')).toHaveLength(1);
  });

  test('leaves the built-ins as they were', () => {
    const context = vm.createContext({});
    const shape = () =>
      vm.runInContext(
        'JSON.stringify([Object, Array, Number, String, Function, Math, Date].map((o) => [Object.getOwnPropertyNames(o), o.prototype ? Object.getOwnPropertyNames(o.prototype) : []]))',
        context,
      );
    const before = shape();
    vm.runInContext(code, context);
    expect(shape()).toBe(before);
  });
});

describe('the custom functions in dist/Code.js', () => {
  const names = load().added.filter((name) => name.startsWith('RAMP_'));

  /** The comment right before the stub. */
  function docOf(name: string): string {
    const at = code.indexOf(`\nfunction ${name}(`);
    const start = code.lastIndexOf('/**', at);
    const doc = code.slice(start, at);
    return doc.trimEnd().endsWith('*/') && !doc.slice(0, -2).trimEnd().slice(0, -2).includes('*/') ? doc : '';
  }

  test.each(names)('%s keeps its description, parameters, @return and @customfunction', (name) => {
    const doc = docOf(name);
    const parameters = code.match(new RegExp(`\\nfunction ${name}\\(([^)]*)\\)`))?.[1]?.split(', ') ?? [];
    expect(doc).toMatch(/^\/\*\*\s+\*? ?[A-Z0-9]/);
    for (const parameter of parameters) {
      expect(doc).toMatch(new RegExp(`@param \\{[^}]+\\} \\[?${parameter}[\\]\\s]`));
    }
    expect(doc.match(/@param/g)).toHaveLength(parameters.length);
    expect(doc).toContain('@return');
    expect(doc).toContain('@customfunction');
  });

  test.each(names)('%s has a name that Sheets accepts', (name) => {
    expect(name).toMatch(/^RAMP_[A-Z]+(_BY)?$/);
  });
});
