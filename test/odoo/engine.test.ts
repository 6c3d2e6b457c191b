import type { Grid, GridCell, GridStyle } from '../../workbench/host/grid';
import { createOdooGrid, type OdooGrid } from '../../workbench/host/odoo/engine';

const open = (): OdooGrid => createOdooGrid({ locale: 'en_US', timeZone: 'Europe/Madrid' });
const cell = (grid: Grid, row: number, column: number, sheet = '0'): GridCell =>
  grid.read(sheet, { top: row, left: column, rows: 1, columns: 1 })[0]?.[0] as GridCell;
const values = (grid: Grid, rows: number, columns: number, sheet = '0') =>
  grid.read(sheet, { top: 0, left: 0, rows, columns }).map((row) => row.map((c) => c.value));

describe('cells', () => {
  test.each([
    ['007'],
    ['=1+1'],
    ['+1'],
    ["'quoted"],
    ["''"],
    ['TRUE'],
    ['1/2/2024'],
    ['10%'],
    ['a\r\nb\rc\nd'],
    [' padded '],
    ['2026-03-02'],
    ['[label](https://example.com)'],
    ['https://example.com'],
  ])('keeps the text %j as text, also in a cell formatted as text', (text) => {
    const grid = open();
    grid.setFormat('0', { top: 1, left: 0, rows: 1, columns: 1 }, '@');
    grid.write('0', 0, 0, [[{ literal: text }], [{ literal: text }]]);
    expect(values(grid, 2, 1)).toEqual([[text], [text]]);
    grid.setFormat('0', { top: 0, left: 0, rows: 1, columns: 1 }, '@');
    grid.setFormat('0', { top: 1, left: 0, rows: 1, columns: 1 }, '0.00');
    expect(values(grid, 2, 1)).toEqual([[text], [text]]);
  });

  test('keeps numbers, booleans and blanks', () => {
    const grid = open();
    grid.write('0', 0, 0, [
      [{ literal: -0.1 }, { literal: 1e21 }, { literal: true }, null, { literal: 1 / 3 }],
    ]);
    expect(values(grid, 1, 5)).toEqual([[-0.1, 1e21, true, null, 1 / 3]]);
  });

  test('leaves a cell as it is for undefined and clears it for null', () => {
    const grid = open();
    grid.write('0', 0, 0, [[{ literal: 1 }, { literal: 2 }]]);
    grid.write('0', 0, 0, [[undefined, null]]);
    expect(values(grid, 1, 2)).toEqual([[1, null]]);
    expect(grid.used('0')).toEqual({ rows: 1, columns: 1 });
  });

  test('a formula keeps its text, calculates and spills', () => {
    const grid = open();
    grid.write('0', 0, 0, [
      [{ literal: 1 }, { formula: '=TRANSPOSE(A1:A3)' }],
      [{ literal: 2 }],
      [{ literal: 3 }],
    ]);
    expect(cell(grid, 0, 1)).toEqual({ value: 1, formula: '=TRANSPOSE(A1:A3)', format: '' });
    expect(cell(grid, 0, 3)).toEqual({ value: 3, format: '' });
    expect(grid.used('0')).toEqual({ rows: 3, columns: 4 });
  });

  test('a result longer than the sheet makes room, a blocked one is #REF!', () => {
    const grid = open();
    grid.registerFunction('RAMP_TALL', () => Array.from({ length: 1500 }, (_, i) => [{ value: i }]));
    grid.write('0', 0, 0, [[{ formula: '=RAMP_TALL()' }, { formula: '=RAMP_TALL()' }]]);
    grid.write('0', 5, 1, [[{ literal: 'in the way' }]]);
    expect(grid.used('0')).toEqual({ rows: 1500, columns: 2 });
    expect(cell(grid, 1499, 0).value).toBe(1499);
    expect(cell(grid, 0, 1).value).toMatchObject({ error: '#REF!' });
  });

  test.each([
    ['=1/0', '#DIV/0!'],
    ['=NOSUCH(1)', '#NAME?'],
    ['=NA()', '#N/A'],
    ['=1+', '#ERROR!'],
    ['=VLOOKUP(1,A2:A3,1,FALSE)', '#N/A'],
  ])('%s shows %s', (formula, error) => {
    const grid = open();
    grid.write('0', 0, 0, [[{ formula }]]);
    expect(cell(grid, 0, 0).value).toMatchObject({ error });
  });
});

describe('formats', () => {
  test.each([
    ['yyyy-mm-dd', '2024-01-01'],
    ['yyyy-MM-dd', '2024-01-01'],
    ['[h]:mm:ss', '1087020:00:00'],
    ['0.00', '45292.50'],
    ['#,##0.00;[Red]-#,##0.00', '45,292.50'],
    ['0.0%', '4529250.0%'],
    ['#,##0" s"', '45,293 s'],
  ])('%s is handed back and shows %s', (pattern, shown) => {
    const grid = open();
    grid.setFormat('0', { top: 0, left: 0, rows: 2, columns: 1 }, pattern);
    grid.write('0', 0, 0, [[{ literal: 45292.5 }]]);
    expect(cell(grid, 0, 0)).toEqual({ value: 45292.5, format: pattern });
    expect(cell(grid, 1, 0)).toEqual({ value: null, format: pattern });
    expect(grid.model.getters.getEvaluatedCell({ sheetId: '0', col: 0, row: 0 }).formattedValue).toBe(shown);
  });

  test('patterns that look alike to the engine stay apart', () => {
    const grid = open();
    grid.setFormat('0', { top: 0, left: 0, rows: 1, columns: 1 }, '[Red]0');
    grid.setFormat('0', { top: 1, left: 0, rows: 1, columns: 1 }, '[Blue]0');
    expect([cell(grid, 0, 0).format, cell(grid, 1, 0).format]).toEqual(['[Red]0', '[Blue]0']);
  });
});

describe('functions', () => {
  test('arguments come as cells and rows with formats, omitted ones as undefined', () => {
    const grid = open();
    const seen: unknown[] = [];
    grid.registerFunction('RAMP_SEE', (args) => {
      seen.push(args);
      return { value: 'ok' };
    });
    grid.setFormat('0', { top: 0, left: 0, rows: 1, columns: 1 }, 'yyyy-mm-dd');
    grid.write('0', 0, 0, [
      [{ literal: 45000 }, { literal: '007' }],
      [null, { formula: '=NA()' }],
      [{ formula: '=RAMP_SEE(A1:B2,,B1,3,"a",TRUE)' }],
    ]);
    expect(cell(grid, 2, 0).value).toBe('ok');
    expect(seen.at(-1)).toEqual([
      [
        [
          { value: 45000, format: 'yyyy-mm-dd' },
          { value: '007', format: '' },
        ],
        [
          { value: null, format: '' },
          { value: { error: '#N/A', message: '' }, format: '' },
        ],
      ],
      undefined,
      { value: '007', format: '' },
      { value: 3, format: '' },
      { value: 'a', format: '' },
      { value: true, format: '' },
    ]);
  });

  test('results spill with formats, errors show their message, blanks stay blank', () => {
    const grid = open();
    grid.registerFunction('RAMP_TABLE', () => [
      [{ value: 'Due' }, { value: 45000, format: 'yyyy-mm-dd' }],
      [{ value: '' }, { value: { error: '#ERROR!', message: 'RAMP_TABLE: no' } }],
    ]);
    grid.write('0', 0, 0, [[{ formula: '=RAMP_TABLE()' }]]);
    expect(cell(grid, 0, 1)).toEqual({ value: 45000, format: 'yyyy-mm-dd' });
    expect(values(grid, 2, 2)).toEqual([
      ['Due', 45000],
      ['', { error: '#ERROR!', message: 'RAMP_TABLE: no' }],
    ]);
  });

  test('a thrown error becomes #ERROR! with its message', () => {
    const grid = open();
    grid.registerFunction('RAMP_THROW', () => {
      throw new Error('RAMP_THROW: nothing to do');
    });
    expect(grid.evaluate('=RAMP_THROW()')).toEqual({
      value: { error: '#ERROR!', message: 'RAMP_THROW: nothing to do' },
      format: '',
    });
  });

  test('a formula written before its function calculates once it is known, and anew when it changes', () => {
    const grid = open();
    grid.write('0', 0, 0, [[{ formula: '=RAMP_LATE()' }]]);
    expect(cell(grid, 0, 0).value).toMatchObject({ error: '#NAME?' });
    grid.registerFunction('RAMP_LATE', () => ({ value: 1 }));
    expect(cell(grid, 0, 0).value).toBe(1);
    grid.registerFunction('RAMP_LATE', () => ({ value: 2 }));
    expect(cell(grid, 0, 0).value).toBe(2);
  });

  test('two grids of a process have their own functions', () => {
    const [one, two] = [open(), open()];
    one.registerFunction('RAMP_OWN', () => ({ value: 'one' }));
    two.registerFunction('RAMP_OWN', () => ({ value: 'two' }));
    expect([one.evaluate('=RAMP_OWN()'), two.evaluate('=RAMP_OWN()')]).toMatchObject([
      { value: 'one' },
      { value: 'two' },
    ]);
  });

  test('evaluate leaves the workbook alone', () => {
    const grid = open();
    grid.write('0', 0, 0, [[{ literal: 2 }], [{ literal: 3 }]]);
    expect(grid.evaluate('=SUM(A1:A2)')).toEqual({ value: 5, format: '' });
    expect(grid.evaluate('=SEQUENCE(2,2)')).toMatchObject([
      [{ value: 1 }, { value: 2 }],
      [{ value: 3 }, { value: 4 }],
    ]);
    expect(grid.used('0')).toEqual({ rows: 2, columns: 1 });
  });

  test('the clock decides what TODAY and NOW are, in the time zone of the spreadsheet', () => {
    const grid = createOdooGrid({ locale: 'en_US', timeZone: 'Asia/Shanghai' });
    grid.write('0', 0, 0, [[{ formula: '=TODAY()' }, { formula: '=NOW()' }]]);
    grid.setClock?.(() => Date.UTC(2026, 2, 1, 18));
    expect(cell(grid, 0, 0).value).toBe(46083);
    expect(cell(grid, 0, 1).value).toBeCloseTo(46083 + 2 / 24, 9);
  });
});

describe('sheets', () => {
  test('are added, moved, renamed, hidden, frozen and deleted', () => {
    const grid = open();
    const id = grid.addSheet('Hires', 0);
    grid.freeze(id, 1, 0);
    grid.hideSheet('0', true);
    expect(grid.sheets()).toEqual([
      { id, name: 'Hires', hidden: false, rows: 1000, columns: 26, frozenRows: 1, frozenColumns: 0 },
      { id: '0', name: 'Sheet1', hidden: true, rows: 1000, columns: 26, frozenRows: 0, frozenColumns: 0 },
    ]);
    grid.hideSheet('0', false);
    grid.moveSheet(id, 1);
    grid.renameSheet('0', 'First');
    expect(grid.sheets().map((sheet) => sheet.name)).toEqual(['First', 'Hires']);
    grid.activate(id);
    expect(grid.activeSheet()).toBe(id);
    grid.deleteSheet('0');
    expect(grid.sheets().map((sheet) => sheet.name)).toEqual(['Hires']);
  });

  test('rows and columns are inserted, deleted and moved, and references follow', () => {
    const grid = open();
    grid.write('0', 0, 0, [[{ literal: 'a' }, { literal: 'b' }, { literal: 'c' }], [{ formula: '=C1' }]]);
    grid.insertRows('0', 0, 2);
    grid.insertColumns('0', 1, 1);
    expect(cell(grid, 3, 0)).toMatchObject({ value: 'c', formula: '=D3' });
    grid.moveColumns('0', 3, 1, 0);
    expect(cell(grid, 2, 0).value).toBe('c');
    grid.deleteColumns('0', 2, 1);
    grid.deleteRows('0', 0, 2);
    expect(values(grid, 1, 3)).toEqual([['c', 'a', 'b']]);
    grid.insertRows('0', 1000, 5);
    expect(grid.sheets()[0]).toMatchObject({ rows: 1005, columns: 26 });
  });

  test('the selection is where it was put', () => {
    const grid = open();
    const id = grid.addSheet('Other', 1);
    grid.select(id, { top: 2, left: 1, rows: 3, columns: 2 });
    expect(grid.activeSheet()).toBe(id);
    expect(grid.selection()).toEqual({ top: 2, left: 1, rows: 3, columns: 2 });
  });
});

describe('looks', () => {
  const rect = { top: 0, left: 0, rows: 2, columns: 2 };
  const style: GridStyle = {
    bold: true,
    fontFamily: 'Roboto',
    fontSize: 11,
    fontColor: '#112233',
    background: '#ddeeff',
    align: 'right',
    verticalAlign: 'top',
    wrap: 'wrap',
  };

  test('styles are kept, added to and cleared', () => {
    const grid = open();
    grid.setStyle('0', rect, style);
    grid.setStyle('0', rect, { italic: true });
    expect(grid.style('0', 1, 1)).toEqual({ ...style, italic: true });
    grid.setBorder('0', rect, { bottom: true, color: '#000000', line: 'double' });
    grid.clearStyle('0', rect);
    expect(grid.style('0', 1, 1)).toEqual({});
  });

  test('merges, widths, hidden lines, grid lines and tab colours', () => {
    const grid = open();
    grid.merge('0', rect);
    grid.setColumnWidth('0', 3, 321);
    grid.setRowHeight('0', 4, 44);
    grid.hideRows('0', 5, 2, true);
    grid.hideColumns('0', 5, 2, true);
    grid.setGridlines('0', false);
    grid.setTabColor('0', '#336699');
    const { getters } = grid.model;
    expect(getters.getMerges('0')).toMatchObject([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect([getters.getColSize('0', 3), getters.getRowSize('0', 4)]).toEqual([321, 44]);
    expect([getters.isRowHidden('0', 6), getters.isColHidden('0', 6)]).toEqual([true, true]);
    expect(getters.getGridLinesVisibility('0')).toBe(false);
    expect(getters.getSheet('0').color).toBe('#336699');
    grid.breakApart('0', rect);
    expect(grid.model.getters.getMerges('0')).toEqual([]);
  });
});

describe('rules', () => {
  const column = { top: 1, left: 2, rows: 999, columns: 1 };

  test.each([
    [{ kind: 'list', criteria: ['active', 'paused', 'left'], allowInvalid: false, help: 'Pick one' }],
    [{ kind: 'listFromRange', criteria: ['Sheet1!$A$2:$A$9'], allowInvalid: true, help: '' }],
    [{ kind: 'number', criteria: ['between', '0', '1'], allowInvalid: false, help: 'A share' }],
    [{ kind: 'number', criteria: ['greater', '0'], allowInvalid: false, help: '' }],
    [{ kind: 'date', criteria: ['valid'], allowInvalid: false, help: 'A date' }],
    [{ kind: 'date', criteria: ['greaterOrEqual', '45000'], allowInvalid: false, help: '' }],
    [{ kind: 'date', criteria: ['between', '45000', '45100'], allowInvalid: true, help: '' }],
    [{ kind: 'checkbox', criteria: [], allowInvalid: true, help: '' }],
    [{ kind: 'formula', criteria: ['=C2>0'], allowInvalid: false, help: '' }],
  ] as const)('validation %j comes back', (rule) => {
    const grid = open();
    grid.setValidation('0', column, rule);
    expect(grid.validations('0')).toEqual([{ rect: column, rule }]);
  });

  test('a rule makes way for another and for none', () => {
    const grid = open();
    const list = { kind: 'list', criteria: ['a'], allowInvalid: true, help: '' } as const;
    grid.setValidation('0', { top: 0, left: 0, rows: 3, columns: 1 }, list);
    grid.setValidation('0', { top: 1, left: 0, rows: 1, columns: 1 }, null);
    expect(grid.validations('0').map(({ rect }) => rect.top)).toEqual([0, 2]);
    grid.setValidation('0', { top: 0, left: 0, rows: 9, columns: 9 }, null);
    expect(grid.validations('0')).toEqual([]);
  });

  test('conditional formats come back in order, and the whole list is replaced', () => {
    const grid = open();
    const style = { background: '#ffeeee', fontColor: '#990000' };
    const rules = [
      { ranges: [column], kind: 'textEquals', criteria: ['At risk'], style },
      { ranges: [column], kind: 'textContains', criteria: ['risk'], style },
      { ranges: [column, { ...column, left: 5 }], kind: 'formula', criteria: ['=$A2=""'], style },
      { ranges: [column], kind: 'number', criteria: ['less', '0'], style },
      { ranges: [column], kind: 'empty', criteria: [], style },
      { ranges: [column], kind: 'notEmpty', criteria: [], style },
    ] as const;
    grid.setConditionalFormats('0', rules);
    expect(grid.conditionalFormats('0')).toEqual(rules);
    grid.setConditionalFormats('0', rules.slice(0, 1));
    expect(grid.conditionalFormats('0')).toEqual(rules.slice(0, 1));
  });

  test('named ranges are set, moved, renamed in place and removed', () => {
    const grid = open();
    grid.setNamedRange('RAMP_ROLES', '0', column);
    grid.insertRows('0', 0, 1);
    expect(grid.namedRanges()).toEqual([{ name: 'RAMP_ROLES', sheetId: '0', rect: { ...column, top: 2 } }]);
    grid.setNamedRange('RAMP_ROLES', '0', { ...column, rows: 3 });
    expect(grid.namedRanges()).toHaveLength(1);
    grid.removeNamedRange('RAMP_ROLES');
    expect(grid.namedRanges()).toEqual([]);
  });

  test('a named range may be larger than the sheet that is open, and grows with its own', () => {
    const grid = open();
    const id = grid.addSheet('Long', 1);
    grid.insertRows(id, 1000, 4000);
    grid.activate('0');
    grid.setNamedRange('ALL', id, { top: 0, left: 0, rows: 5000, columns: 2 });
    grid.insertRows(id, 5000, 10);
    expect(grid.namedRanges()).toEqual([
      { name: 'ALL', sheetId: id, rect: { top: 0, left: 0, rows: 5010, columns: 2 } },
    ]);
  });
});

test('charts keep their data, place and options', () => {
  const grid = open();
  const data = grid.addSheet('Data', 1);
  const chart = {
    kind: 'line',
    ranges: [{ top: 0, left: 0, rows: 10, columns: 3 }],
    rangeSheet: data,
    headers: 1,
    title: 'AHT against the ramp',
    anchorRow: 2,
    anchorColumn: 1,
    width: 480,
    height: 240,
    options: { colors: ['#336699', '#aa3377'], legend: { position: 'bottom' }, vAxis: { title: 'seconds' } },
  } as const;
  const id = grid.addChart('0', chart);
  expect(grid.charts('0')).toEqual([{ ...chart, id }]);
  grid.removeChart('0', id);
  expect(grid.charts('0')).toEqual([]);
});

test('a state and a snapshot bring everything back', () => {
  const grid = open();
  grid.registerFunction('RAMP_TWICE', (args) => ({ value: 2 * Number((args[0] as GridCell).value) }));
  grid.setFormat('0', { top: 0, left: 1, rows: 1, columns: 1 }, 'yyyy-MM-dd');
  grid.write('0', 0, 0, [[{ literal: 'a\r\nb' }, { literal: 45000 }, { formula: '=RAMP_TWICE(B1)' }]]);
  grid.setValidation(
    '0',
    { top: 0, left: 3, rows: 5, columns: 1 },
    {
      kind: 'list',
      criteria: ['a', 'b'],
      allowInvalid: false,
      help: 'one of two',
    },
  );
  const id = grid.addSheet('Second', 1);
  grid.activate(id);
  const before = grid.snapshot();
  const look = (g: Grid) => [
    g.read('0', { top: 0, left: 0, rows: 1, columns: 4 }),
    g.validations('0'),
    g.activeSheet(),
  ];
  const expected = look(grid);
  const copy = createOdooGrid({
    locale: 'en_US',
    timeZone: 'Europe/Madrid',
    state: JSON.parse(JSON.stringify(grid.toState())),
  });
  copy.registerFunction('RAMP_TWICE', (args) => ({ value: 2 * Number((args[0] as GridCell).value) }));
  expect(look(copy)).toEqual(expected);
  grid.write('0', 0, 0, [[{ literal: 'changed' }]]);
  grid.deleteSheet(id);
  grid.restore(before);
  expect(look(grid)).toEqual(expected);
});

test('a chart draws hidden columns when it is told to, as Sheets does', () => {
  const grid = open();
  grid.write('0', 0, 0, [
    [{ literal: 'Day' }, { literal: 'Actual' }],
    [{ literal: 1 }, { literal: 10 }],
    [{ literal: 2 }, { literal: 20 }],
  ]);
  const chart = {
    kind: 'line',
    ranges: [{ top: 0, left: 0, rows: 3, columns: 2 }],
    headers: 1,
    title: '',
    anchorRow: 5,
    anchorColumn: 5,
    width: 300,
    height: 200,
    options: {},
  } as const;
  const plain = grid.addChart('0', chart);
  const over = grid.addChart('0', { ...chart, options: { hiddenDimensionStrategy: 'SHOW_BOTH' } });
  grid.hideColumns('0', 0, 2, true);
  const drawn = (id: string): unknown => {
    const { chartJsConfig } = grid.model.getters.getChartRuntime(id) as {
      chartJsConfig: { data: { datasets: { data: unknown[] }[] } };
    };
    return chartJsConfig.data.datasets.flatMap(({ data }) => data);
  };
  expect(drawn(plain)).toEqual([]);
  expect(drawn(over)).toMatchObject([{ y: 10 }, { y: 20 }]);
});
