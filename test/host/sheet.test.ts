import { scripted } from './script';

describe('sheets', () => {
  test('are made, found, named, moved, hidden and deleted', () => {
    const { run, host } = scripted();
    expect(
      run(`const hires = book.insertSheet('Hires'); book.insertSheet('Roles', 0);
        const ids = book.getSheets().map((s) => s.getSheetId());
        hires.setName('People').hideSheet();
        book.setActiveSheet(hires); book.moveActiveSheet(1);
        return [book.getSheets().map((s) => s.getName()), hires.getIndex(),
          book.getSheetById(hires.getSheetId()).getName(), new Set(ids).size]`),
    ).toEqual([['People', 'Roles', 'Sheet1'], 1, 'People', 3]);
    run('book.deleteSheet(book.getSheetByName("Roles"))');
    expect(host.grid.sheets().map((s) => [s.name, s.hidden])).toEqual([
      ['People', true],
      ['Sheet1', false],
    ]);
  });

  test('a taken name is refused, whatever its case', () => {
    const { run } = scripted();
    expect(() => run('book.insertSheet("sheet1")')).toThrow(
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    );
    expect(() => run('book.insertSheet("Other").setName("SHEET1")')).toThrow('already exists');
  });

  test('the last visible sheet can be neither deleted nor hidden', () => {
    const { run } = scripted();
    expect(() => run('book.deleteSheet(sheet)')).toThrow("You can't remove all the sheets in a document.");
    expect(() => run('sheet.hideSheet()')).toThrow("You can't hide all the sheets in a document.");
  });

  test('rows and columns move what lies on them: values, notes, rules, named ranges, charts', () => {
    const { run, host } = scripted();
    run(`sheet.getRange('B2').setValue('x').setNote('n').setBackground('#00ff00');
      book.setNamedRange('Place', sheet.getRange('B2'));
      sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build());
      sheet.getRange('B2').protect();
      sheet.insertChart(sheet.newChart().addRange(sheet.getRange('B2:B3')).setPosition(5, 5, 0, 0).build())`);
    host.edit((person) => {
      person.insertRows('Sheet1', 1, 2);
      person.insertColumns('Sheet1', 1, 1);
    });
    expect(
      run(`const cell = book.getRangeByName('Place');
        return [cell.getA1Notation(), cell.getValue(), cell.getNote(), cell.getBackground(),
          cell.getDataValidation().getCriteriaValues()[0], sheet.getCharts()[0].getRanges()[0].getA1Notation(),
          sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation()]`),
    ).toEqual(['C4', 'x', 'n', '#00ff00', ['x'], 'C4:C5', 'C4']);
    host.edit((person) => {
      person.deleteRows('Sheet1', 1, 3);
      person.moveColumns('Sheet1', 3, 1, 1);
    });
    expect(
      run('return [book.getRangeByName("Place").getA1Notation(), sheet.getRange("A1").getValue()]'),
    ).toEqual(['A1', 'x']);
    run('sheet.deleteRow(1)');
    expect(run('return book.getRangeByName("Place")')).toBeNull();
  });

  test('all rows cannot be deleted', () => {
    const { run } = scripted();
    expect(() => run('sheet.deleteRows(1, 1000)')).toThrow("You can't delete all the rows on the sheet.");
    expect(() => run('sheet.deleteRows(1000, 2)')).toThrow('Those rows are out of bounds.');
  });

  test('sorting goes numbers, texts, booleans, blanks last; rows below the frozen ones', () => {
    const { run, host } = scripted();
    run(`sheet.getRange('A1:B6').setValues([['head', 0], ['b', 1], [2, 2], ['', 3], [true, 4], ['A', 5]]);
      sheet.setFrozenRows(1); sheet.sort(1)`);
    expect(host.values('Sheet1').map(([, n]) => n)).toEqual([0, 2, 5, 1, 4, 3]);
    run('sheet.sort(1, false)');
    expect(host.values('Sheet1').map(([, n]) => n)).toEqual([0, 4, 1, 5, 2, 3]);
  });
});

describe('validation', () => {
  test('allows anything else by default, with a warning', () => {
    const { run } = scripted();
    expect(
      run(`const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
        sheet.getRange('A1').setDataValidation(rule).setValue('c');
        return [rule.getAllowInvalid(), sheet.getRange('A1').getValue()]`),
    ).toEqual([true, 'c']);
  });

  test('that rejects makes the write throw, naming the cell', () => {
    const { run } = scripted();
    run(`const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).setAllowInvalid(false)
        .setHelpText('A share.').build();
      sheet.getRange('B2:B9').setDataValidation(rule)`);
    expect(() => run('sheet.getRange("B1:B3").setValues([["x"], [0.5], [2]])')).toThrow(
      'The data you entered in cell B3 violates the data validation rules set on this cell.\nA share.',
    );
    run('sheet.getRange("B1:B3").setValues([["x"], [0.5], [""]])');
  });

  test.each<[string, string, string]>([
    ['requireValueInList(["a", "b"])', 'a', 'c'],
    ['requireCheckbox()', 'TRUE', '1'],
    ['requireDate()', '2026-03-02', 'soon'],
    ['requireDateOnOrAfter(new Date("2026-03-02T00:00:00Z"))', '2026-03-02', '2026-03-01'],
    ['requireNumberGreaterThan(0)', '0.1', '0'],
    ['requireValueInRange(sheet.getRange("D1:D2"))', 'x', 'z'],
  ])('%s takes %j and refuses %j', (criterion, good, bad) => {
    const { run } = scripted();
    run(`sheet.getRange('D1:D2').setValues([['x'], ['y']]);
      sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().${criterion}.setAllowInvalid(false).build())`);
    run(`sheet.getRange('A1').setValue('${good}')`);
    expect(() => run(`sheet.getRange('A1').setValue('${bad}')`)).toThrow(
      'violates the data validation rules',
    );
  });

  test('is read back cell by cell', () => {
    const { run } = scripted();
    run(`const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(2).build();
      sheet.getRange('A1:B2').setDataValidations([[rule, null], [rule, rule]])`);
    expect(
      run(`return sheet.getRange('A1:B2').getDataValidations().map((row) => row.map((rule) =>
        rule && [rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.NUMBER_GREATER_THAN_OR_EQUAL_TO,
          rule.getCriteriaValues()[0]]))`),
    ).toEqual([
      [[true, 2], null],
      [
        [true, 2],
        [true, 2],
      ],
    ]);
  });
});

test('setConditionalFormatRules replaces all rules', () => {
  const { run, host } = scripted();
  const rule = (word: string): string =>
    `SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('${word}').setBackground('#ffcccc').setRanges([sheet.getRange('A1:A9')]).build()`;
  run(`sheet.setConditionalFormatRules([${rule('a')}, ${rule('b')}])`);
  run(`sheet.setConditionalFormatRules([${rule('c')}])`);
  expect(host.grid.conditionalFormats('0').map((r) => r.criteria)).toEqual([['c']]);
  expect(run('return sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()')).toBe('A1:A9');
});

test('protection warns, and does not stop reading or writing by the script', () => {
  const { run } = scripted();
  run('sheet.getRange("A1:A9").protect().setDescription("IDs").setWarningOnly(true)');
  expect(
    run(`sheet.getRange('A1').setValue(1); const [p] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      return [p.getDescription(), p.isWarningOnly(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length]`),
  ).toEqual(['IDs', true, 0]);
  run('sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach((p) => p.remove())');
  expect(run('return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length')).toBe(0);
});

test('a chart keeps its data, place and options, and is updated in place', () => {
  const { run, host } = scripted();
  run(`const chart = sheet.newChart().asLineChart().addRange(sheet.getRange('A1:C9')).setNumHeaders(1)
      .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS).setPosition(2, 5, 0, 0)
      .setOption('title', 'Ramp').setOption('width', 480).setOption('series', { 0: { color: '#333' } }).build();
    sheet.insertChart(chart)`);
  expect(host.grid.charts('0')).toMatchObject([
    {
      kind: 'line',
      ranges: [{ top: 0, left: 0, rows: 9, columns: 3 }],
      headers: 1,
      title: 'Ramp',
      anchorRow: 1,
      anchorColumn: 4,
      width: 480,
      options: { series: { 0: { color: '#333' } } },
    },
  ]);
  run(`const [chart] = sheet.getCharts();
    sheet.updateChart(chart.modify().setOption('title', 'Ramp curve').build())`);
  expect(run('return sheet.getCharts().map((c) => c.getOptions().get("title"))')).toEqual(['Ramp curve']);
  run('sheet.removeChart(sheet.getCharts()[0])');
  expect(run('return sheet.getCharts().length')).toBe(0);
});

test('a name that looks like a cell is refused for a range', () => {
  const { run } = scripted();
  expect(() => run('book.setNamedRange("A1", sheet.getRange("B2"))')).toThrow('is not a valid name');
  expect(() => run('book.setNamedRange("two words", sheet.getRange("B2"))')).toThrow('is not a valid name');
});

test('formats and styles are set whole and cell by cell', () => {
  const { run, host } = scripted();
  run(`sheet.getRange('A1:B2').setFontWeights([['bold', 'normal'], ['bold', 'bold']])
      .setNumberFormats([['0.0', '0.0'], ['@', '']]).setBackground('#eeeeee')`);
  expect(
    run(
      `const r = sheet.getRange('A1:B2'); return [r.getFontWeights(), r.getNumberFormats(), r.getBackgrounds()[1]]`,
    ),
  ).toEqual([
    [
      ['bold', 'normal'],
      ['bold', 'bold'],
    ],
    [
      ['0.0', '0.0'],
      ['@', '0.###############'],
    ],
    ['#eeeeee', '#eeeeee'],
  ]);
  run('sheet.getRange("A1:B2").clearFormat()');
  expect(run('return sheet.getRange("A1").getFontWeight()')).toBe('normal');
  expect(host.cell('Sheet1', 'A2').format).toBe('');
});
