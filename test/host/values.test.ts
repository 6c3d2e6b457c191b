import { scripted } from './script';

describe('ranges and their bounds', () => {
  const { run } = scripted();

  test('a new sheet has 1000 rows and 26 columns', () => {
    expect(run('return [sheet.getMaxRows(), sheet.getMaxColumns()]')).toEqual([1000, 26]);
  });

  test('a range past the end is refused until rows are inserted', () => {
    const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(() => run('sheet.getRange(1001, 1)')).toThrow(outside);
    expect(() => run('sheet.getRange(1, 27)')).toThrow(outside);
    expect(() => run('sheet.getRange("A1001")')).toThrow(outside);
    expect(
      run('sheet.insertRowsAfter(1000, 5); sheet.getRange(1005, 1).setValue("x"); return sheet.getLastRow()'),
    ).toBe(1005);
  });

  test('zero rows or columns and coordinates below one are refused', () => {
    expect(() => run('sheet.getRange(1, 1, 0, 1)')).toThrow(
      'The number of rows in the range must be at least 1.',
    );
    expect(() => run('sheet.getRange(1, 1, 1, 0)')).toThrow(
      'The number of columns in the range must be at least 1.',
    );
    expect(() => run('sheet.getRange(0, 1)')).toThrow('The starting row of the range is too small.');
    expect(() => run('sheet.getRange(1, 0)')).toThrow('The starting column of the range is too small.');
    expect(() => run('sheet.getRange(1.5, 1)')).toThrow('Cannot convert 1.5 to int.');
    expect(() => run('sheet.getRange("nothing here")')).toThrow('Range not found');
  });

  test('references in every form', () => {
    const { run } = scripted();
    expect(
      run(`return ['B2', 'B2:C4', 'A:A', '2:3', 'A2:B', "'Sheet1'!C1"].map((a1) => {
        const r = sheet.getRange(a1); return [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()] })`),
    ).toEqual([
      [2, 2, 1, 1],
      [2, 2, 3, 2],
      [1, 1, 1000, 1],
      [2, 1, 2, 26],
      [2, 1, 999, 2],
      [1, 3, 1, 1],
    ]);
    expect(run('return sheet.getRange(2, 3, 2, 25 - 1).getA1Notation()')).toBe('C2:Z3');
  });
});

describe('setValues', () => {
  test('needs the exact size', () => {
    const { run } = scripted();
    expect(() => run('sheet.getRange("A1:D1").setValues([[1, 2, 3, 4, 5]])')).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.',
    );
    expect(() => run('sheet.getRange("A1:A2").setValues([[1], [2], [3]])')).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.',
    );
    expect(() => run('sheet.getRange("A1:B2").setValues([[1, 2], [3]])')).toThrow(
      'The data has 1 but the range has 2.',
    );
    expect(() => run('sheet.getRange("A1").setValues("x")')).toThrow("don't match the method signature");
    expect(() => run('sheet.getRange("A1:B1").setNotes([["x"]])')).toThrow('The data has 1 but');
  });

  test('setValue fills the whole range', () => {
    const { run } = scripted();
    run('sheet.getRange("A1:B2").setValue(7)');
    expect(run('return sheet.getDataRange().getValues()')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('null and the empty text clear; undefined, NaN and objects are refused', () => {
    const { run, host } = scripted();
    run('sheet.getRange("A1:B1").setValues([[1, 2]]); sheet.getRange("A1:B1").setValues([[null, ""]])');
    expect(run('return [sheet.getLastRow(), sheet.getRange("A1:B1").isBlank()]')).toEqual([0, true]);
    expect(() => run('sheet.getRange("A1").setValue(undefined)')).toThrow('cannot take the value undefined');
    expect(() => run('sheet.getRange("A1").setValue(NaN)')).toThrow('cannot take the value NaN');
    expect(() => run('sheet.getRange("A1").setValue({})')).toThrow('cannot take the value');
    expect(host.values('Sheet1')).toEqual([['']]);
  });

  test('a cell takes at most 50,000 characters', () => {
    const { run } = scripted();
    run('sheet.getRange("A1").setValue("x".repeat(50000))');
    expect(() => run('sheet.getRange("A1").setValue("x".repeat(50001))')).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  test('a spreadsheet takes at most 10 million cells', () => {
    const { run } = scripted();
    expect(() => run('sheet.insertRowsAfter(1000, 384000)')).toThrow('above the limit of 10000000 cells');
    expect(run('sheet.insertRowsAfter(1000, 383000); return sheet.getMaxRows()')).toBe(384000);
  });
});

describe('what a text becomes', () => {
  test('formulas by a leading =, kept as text in plain-text cells and behind an apostrophe', () => {
    const { run } = scripted();
    run(`sheet.getRange('A2').setNumberFormat('@');
         sheet.getRange('A1:A3').setValues([['=1+1'], ['=1+1'], ["'=1+1"]]);`);
    expect(run('return sheet.getRange("A1:A3").getFormulas()')).toEqual([['=1+1'], [''], ['']]);
    expect(run('return sheet.getRange("A2:A3").getValues()')).toEqual([['=1+1'], ['=1+1']]);
  });

  test('one apostrophe is dropped, a second stays', () => {
    const { run } = scripted();
    run(`sheet.getRange('A1:A3').setValues([["'007"], ["''tis"], ["'"]])`);
    expect(run('return sheet.getRange("A1:A3").getValues()')).toEqual([['007'], ["'tis"], ['']]);
  });

  test('other texts are read as if typed, unless the cell is plain text', () => {
    const { run } = scripted({ timeZone: 'Etc/UTC' });
    run(`sheet.getRange('B1').setNumberFormat('@');
         sheet.getRange('A1:C1').setValues([['1/2/2024', '1/2/2024', '007']]);`);
    expect(run('return sheet.getRange("A1:C1").getValues()')).toEqual([
      [new Date('2024-01-02T00:00:00Z'), '1/2/2024', 7],
    ]);
  });

  test('a leading + starts a formula, as with a phone number', () => {
    const { run } = scripted();
    run('sheet.getRange("A1").setValue("+49 151 1234")');
    expect(run('return sheet.getRange("A1").getFormula()')).toBe('=+49 151 1234');
  });

  test('a format already set is kept, an automatic one follows the value', () => {
    const { run, host } = scripted();
    run(`sheet.getRange('A1').setNumberFormat('0.000');
         sheet.getRange('A1:C1').setValues([['10%', '10%', '2026-03-02']])`);
    expect(['A1', 'B1', 'C1'].map((a1) => host.cell('Sheet1', a1).display)).toEqual([
      '0.100',
      '10%',
      '2026-03-02',
    ]);
  });
});

describe('the used range', () => {
  test('is nothing in an empty sheet: last row 0, data range A1', () => {
    const { run } = scripted();
    expect(
      run('return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]'),
    ).toEqual([0, 0, 'A1']);
  });

  test('reaches from A1 to the last used cell, checkboxes and formulas included', () => {
    const { run } = scripted();
    run('sheet.getRange("B3").setValue("x"); sheet.getRange("A1:A5").insertCheckboxes()');
    expect(run('return sheet.getDataRange().getA1Notation()')).toBe('A1:B5');
    expect(run('return sheet.getRange("A1").getValue()')).toBe(false);
  });

  test('getSheetByName gives null when there is none', () => {
    const { run } = scripted();
    expect(run('return [book.getSheetByName("Hires"), book.getSheetById(99)]')).toEqual([null, null]);
  });
});
