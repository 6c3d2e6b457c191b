import { memoryHost } from './script';

const host = memoryHost(
  `
  function onOpen() {
    const ui = SpreadsheetApp.getUi();
    ui.createAddonMenu().addItem('Open sidebar', 'openSidebar').addSeparator()
      .addSubMenu(ui.createMenu('More').addItem('Ask', 'ask')).addToUi();
  }
  function openSidebar() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Ramplight'));
  }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    const button = ui.alert('Undo', 'Undo the import?', ui.ButtonSet.YES_NO);
    SpreadsheetApp.getActive().toast(button === ui.Button.YES ? 'Undone' : 'Kept');
  }
  function missing() { HtmlService.createHtmlOutputFromFile('Nothing') }
`,
  { files: { Sidebar: '<p>Hello</p>' } },
);

test('the menu is recorded and its entries can be pressed', () => {
  host.open('NONE');
  expect(host.menu).toEqual({
    title: 'Ramplight',
    items: [
      { kind: 'item', caption: 'Open sidebar', functionName: 'openSidebar' },
      { kind: 'separator' },
      {
        kind: 'menu',
        menu: { title: 'More', items: [{ kind: 'item', caption: 'Ask', functionName: 'ask' }] },
      },
    ],
  });
  host.click('Open sidebar');
  expect(host.sidebar).toBe('<p>Hello</p>');
  expect(() => host.click('Nothing')).toThrow('The menu has no entry "Nothing"');
});

test('an alert gets the button that was asked for, else YES or OK', () => {
  host.answers.push('NO');
  host.click('Ask');
  host.click('Ask');
  expect(host.toasts).toEqual(['Kept', 'Undone']);
  expect(host.alerts[0]).toEqual({ title: 'Undo', prompt: 'Undo the import?', buttons: 'YES_NO' });
});

test('a page that was not pushed is an error', () => {
  expect(() => host.call('missing')).toThrow('No HTML file named Nothing was found.');
});
