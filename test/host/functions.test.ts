import type { CustomFunction, GridArgument, GridResult } from '../../workbench/host/grid';
import { openHostWith } from '../../workbench/host/host';
import { createMemoryGrid } from '../../workbench/host/memory/grid';
import { createVmRunner } from '../../workbench/host/run/vm-runner';

/** Calls a custom function as an engine does, on plain cells. */
function functionsOf(code: string, shared = false) {
  const known = new Map<string, CustomFunction>();
  const grid = {
    ...createMemoryGrid(),
    registerFunction: (n: string, f: CustomFunction) => void known.set(n, f),
  };
  openHostWith(grid, createVmRunner(), { code, timeZone: 'Asia/Kolkata', sharedFunctionContext: shared });
  const call = (name: string, ...args: GridArgument[]) => known.get(name)?.(args);
  return { known, call };
}

const cell = (value: GridResult['value'], format = '') => ({ value, format });
const code = `
  let count = 0;
  function ARGS(...args) { return JSON.stringify(args) }
  function KIND(x) { return Object.prototype.toString.call(x) }
  function TIME(d) { return d.getTime() }
  function GIVE(what) {
    return { list: [1, 2], rows: [[1, 'a'], [2]], date: new Date('2026-03-01T18:30:00Z'), none: undefined,
      nan: NaN, object: {}, long: 'x'.repeat(50001), empty: [] }[what]
  }
  function WIDE(n) { return Array.from({ length: n }, () => [1, 2]) }
  function FAILS() { throw new Error('RAMP_X: row 5 is blank') }
  function COUNT() { return ++count }
  function ZONE() { return SpreadsheetApp.getActive().getSpreadsheetTimeZone() }
  function WRITES() { SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValue(1) }
  function SELECTS() { SpreadsheetApp.getActive().getActiveSheet().activate() }
  function SLOW() { Utilities.sleep(31000); return 1 }
  function lower() { return 1 }
  function hidden_() { return 1 }
`;
const { call, known } = functionsOf(code);

test('one cell arrives as a scalar, a range as rows, an empty cell as the empty text', () => {
  expect(call('ARGS', cell(5))).toEqual({ value: '[5]' });
  expect(call('ARGS', [[cell(5)]])).toEqual({ value: '[5]' });
  expect(
    call('ARGS', [
      [cell(1), cell(null)],
      [cell('x'), cell(true)],
    ]),
  ).toEqual({
    value: '[[[1,""],["x",true]]]',
  });
  expect(call('ARGS', cell(null))).toEqual({ value: '[""]' });
});

test('an argument left out at the end is not there, one left out between is empty', () => {
  expect(call('ARGS', cell(1), undefined, cell(3), undefined)).toEqual({ value: '[1,"",3]' });
});

test('dates and durations arrive as Date, a percentage as a share, an error as its text', () => {
  expect(call('KIND', cell(46_083, 'yyyy-mm-dd'))).toEqual({ value: '[object Date]' });
  expect(call('TIME', cell(46_083, 'yyyy-mm-dd'))).toEqual({ value: Date.parse('2026-03-01T18:30:00Z') });
  // Kolkata kept 5:21:10 in 1899.
  expect(call('TIME', cell(1.25, '[h]:mm:ss'))).toEqual({
    value: Date.parse('1899-12-31T06:00:00Z') - 19_270_000,
  });
  expect(call('ARGS', cell(0.1, '0%'))).toEqual({ value: '[0.1]' });
  expect(call('ARGS', cell({ error: '#N/A', message: '' }))).toEqual({ value: '["#N/A"]' });
});

test('rows spill, a plain list goes down, short rows are filled, a date gets a format', () => {
  expect(call('GIVE', cell('rows'))).toEqual([
    [{ value: 1 }, { value: 'a' }],
    [{ value: 2 }, { value: '' }],
  ]);
  expect(call('GIVE', cell('list'))).toEqual([[{ value: 1 }], [{ value: 2 }]]);
  expect(call('GIVE', cell('date'))).toEqual({ value: 46_083, format: 'yyyy-mm-dd' });
  expect(call('GIVE', cell('none'))).toEqual({ value: '' });
  expect(call('GIVE', cell('empty'))).toEqual({ value: '' });
  expect(call('GIVE', cell('nan'))).toMatchObject({ value: { error: '#NUM!' } });
});

const failed = (message: string) => ({ value: { error: '#ERROR!', message } });

test('what is thrown is #ERROR! with the message', () => {
  expect(call('FAILS')).toEqual(failed('RAMP_X: row 5 is blank'));
});

test('a text over 50,000 characters, an object, and a result of too many cells fail', () => {
  expect(call('GIVE', cell('long'))).toEqual(
    failed('Your input contains more than the maximum of 50000 characters in a single cell.'),
  );
  expect(call('GIVE', cell('object'))).toEqual(
    failed('A custom function cannot give a cell the value [object Object]'),
  );
  expect(call('WIDE', cell(247_001))).toEqual(failed('Result too large.'));
  expect(call('WIDE', cell(247_000))).toHaveLength(247_000);
});

test('services are read-only: any set call is refused', () => {
  expect(call('ZONE')).toEqual({ value: 'Asia/Kolkata' });
  expect(call('WRITES')).toEqual(failed('You do not have permission to call setValue'));
  expect(call('SELECTS')).toEqual(failed('You do not have permission to call activate'));
});

test('30 seconds are the limit', () => {
  expect(call('SLOW')).toEqual(failed('Exceeded maximum execution time'));
});

test('every cell is an execution of its own', () => {
  expect([call('COUNT'), call('COUNT')]).toEqual([{ value: 1 }, { value: 1 }]);
});

test('the page may let cells share a world', () => {
  const page = functionsOf(code, true);
  expect([page.call('COUNT'), page.call('COUNT')]).toEqual([{ value: 1 }, { value: 2 }]);
});

test('every global is callable from a cell, by its name in any case, unless it ends in _', () => {
  expect([...known.keys()].sort()).toEqual([
    'ARGS',
    'COUNT',
    'FAILS',
    'GIVE',
    'KIND',
    'LOWER',
    'SELECTS',
    'SLOW',
    'TIME',
    'WIDE',
    'WRITES',
    'ZONE',
  ]);
});
