import type { AuthMode } from '../../workbench/host/node';
import { memoryHost } from './script';

/** What `onOpen` may do in a mode: the error message, or 'yes'. */
function tried(mode: AuthMode, act: string): string {
  const host = memoryHost(
    `function onOpen() { try { ${act}; PROBE.result = 'yes' } catch (e) { console.log(e.message); return } console.log('yes') } const PROBE = {};`,
    { files: { Sidebar: '<p>' } },
  );
  host.open(mode);
  return host.logs.at(-1) ?? '';
}

const acts = {
  file: 'SpreadsheetApp.getActive().getSheets()',
  write: 'SpreadsheetApp.getActive().getActiveSheet().getRange("A1").setValue(1)',
  menu: 'SpreadsheetApp.getUi().createAddonMenu().addItem("Open", "open").addToUi()',
  sidebar: 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar"))',
  properties: 'PropertiesService.getDocumentProperties().getProperty("a")',
};

test.each<[AuthMode, Record<keyof typeof acts, string>]>([
  [
    'NONE',
    {
      file: 'You do not have permission to call SpreadsheetApp.getActive.',
      write: 'You do not have permission to call SpreadsheetApp.getActive.',
      menu: 'yes',
      sidebar: 'You do not have permission to call Ui.showSidebar.',
      properties: 'You do not have permission to call PropertiesService.getDocumentProperties.',
    },
  ],
  [
    'LIMITED',
    {
      file: 'yes',
      write: 'yes',
      menu: 'yes',
      sidebar: 'You do not have permission to call Ui.showSidebar.',
      properties: 'yes',
    },
  ],
  [
    'CUSTOM_FUNCTION',
    {
      file: 'yes',
      write: 'You do not have permission to call setValue',
      menu: 'Cannot call SpreadsheetApp.getUi() from this context.',
      sidebar: 'Cannot call SpreadsheetApp.getUi() from this context.',
      properties: 'yes',
    },
  ],
  ['FULL', { file: 'yes', write: 'yes', menu: 'yes', sidebar: 'yes', properties: 'yes' }],
])('mode %s allows what Google allows', (mode, expected) => {
  const found = Object.fromEntries(Object.entries(acts).map(([what, act]) => [what, tried(mode, act)]));
  expect(found).toEqual(expected);
});

test('onOpen gets its mode; onInstall runs with full authority', () => {
  const host = memoryHost(`
    function onOpen(e) { console.log(e.authMode === ScriptApp.AuthMode.NONE ? 'none' : e.authMode) }
    function onInstall(e) { console.log(e.authMode); onOpen(e) }`);
  host.open('NONE');
  host.open();
  host.install();
  expect(host.logs).toEqual(['none', 'LIMITED', 'FULL', 'FULL']);
});

test('another file cannot be opened under currentonly', () => {
  const host = memoryHost(
    'function f() { SpreadsheetApp.openById("x") } function g() { SpreadsheetApp.create("x") }',
  );
  expect(() => host.call('f')).toThrow('You do not have permission to call SpreadsheetApp.openById.');
  expect(() => host.call('g')).toThrow('You do not have permission to call SpreadsheetApp.create.');
});

test('a simple trigger ends after 30 seconds', () => {
  const host = memoryHost('function onOpen() { Utilities.sleep(31000) }');
  expect(() => host.open()).toThrow('Exceeded maximum execution time');
});

test('who is signed in is not told', () => {
  const host = memoryHost('function f() { return Session.getActiveUser().getEmail() }');
  expect(host.call('f')).toBe('');
});
