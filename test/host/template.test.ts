import { openHost } from '../../workbench/host/node';

const code = `
function make() {
  const book = SpreadsheetApp.getActive();
  const first = book.insertSheet('First', 1);
  first.deleteRows(21, 980);
  first.getRange('1:1').setFontWeight('bold').setBackground('#00ff00');
  first.getRange('A2:A').setNumberFormat('@');
  first.getRange('B1').setValue('Word').setNote('Which?');
  const list = SpreadsheetApp.newDataValidation().requireValueInList(['x']).build();
  first.getRange('B2:B').setDataValidation(list);
  first.setFrozenRows(1);
  first.setTabColor('#ff0000');
  first.setColumnWidth(1, 222);
  const second = book.insertSheet('Second', 0, { template: first });
  second.getRange('A5').setValue('007');
  return [
    book.getSheets().map((sheet) => sheet.getName()), second.getMaxRows(), second.getFrozenRows(),
    second.getRange('Z1').getBackground(), second.getRange('B1').getValue(), second.getRange('B1').getNote(),
    second.getRange('A20').getNumberFormat(), second.getRange('B20').getDataValidation().getCriteriaValues()[0],
    second.getRange('A5').getValue(), first.getRange('A5').getValue(), first.getSheetId() !== second.getSheetId(),
  ];
}
function append() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheetByName('Second');
  book.setNamedRange('Words', sheet.getRange('B:B'));
  const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A2="x"')
    .setBackground('#0000ff').setRanges([sheet.getRange('A2:A')]).build();
  sheet.setConditionalFormatRules([rule]);
  sheet.insertRowsAfter(20, 5);
  return [
    sheet.getRange('A25').getNumberFormat(), sheet.getRange('B25').getDataValidation() !== null,
    sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(), book.getRangeByName('Words').getNumRows(),
  ];
}
function refused() {
  const book = SpreadsheetApp.getActive();
  book.insertSheet('Third', 0, { template: book.getSheetByName('Second') });
}`;

describe.each(['memory', 'sheets'] as const)('%s', (engine) => {
  const host = openHost({ engine, code, files: {} });

  test('a sheet made from another has its cells, looks, rules and size', () => {
    expect(host.call('make')).toEqual([
      ['Second', 'Sheet1', 'First'],
      20,
      1,
      '#00ff00',
      'Word',
      'Which?',
      '@',
      ['x'],
      '007',
      '',
      true,
    ]);
  });

  test('rows appended at the end look like the last one, and rules and names of whole columns take them in', () => {
    expect(host.call('append')).toEqual(['@', true, 'A2:A25', 25]);
  });

  test('a template with a named range is refused: what Sheets makes of it is not known', () => {
    expect(() => host.call('refused')).toThrow('is not emulated');
  });
});
