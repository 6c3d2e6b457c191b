import { existsSync, readFileSync } from 'node:fs';
import type { Grid } from '../../workbench/host/grid';
import type { NodeHostOptions } from '../../workbench/host/node';

// The built host: the xlsx libraries are ES modules, which jest cannot import.
const { openHost } = require('../../build/host.cjs') as typeof import('../../workbench/host/node');

const code = `
  function RAMP_TWICE(x) { return 2 * x; }
  function RAMP_TABLE(x) { return [['Due', x], ['Then', x + 1]]; }
`;
const open = (options: NodeHostOptions = {}) => openHost({ engine: 'sheets', code, ...options });
const column = { top: 1, left: 0, rows: 50, columns: 1 };

/** A workbook saved and opened again. */
function again(make: (grid: Grid, sheet: string) => void): { before: Grid; after: Grid; sheet: string } {
  const host = open();
  const sheet = host.grid.sheets()[0]?.id ?? '';
  make(host.grid, sheet);
  return { before: host.grid, after: open({ xlsx: host.save() }).grid, sheet };
}

describe('a workbook saved as .xlsx and opened again', () => {
  test('keeps values, texts that look like something else, and formats', () => {
    const { before, after, sheet } = again((grid, id) => {
      grid.setFormat(id, { ...column, left: 0 }, 'yyyy-mm-dd');
      grid.setFormat(id, { ...column, left: 1 }, '[h]:mm:ss');
      grid.setFormat(id, { ...column, left: 2 }, '@');
      grid.setFormat(id, { ...column, left: 3 }, '#,##0.00;[Red]-#,##0.00');
      grid.write(id, 0, 0, [
        [
          { literal: '007' },
          { literal: "'quoted" },
          { literal: '=1+1' },
          { literal: 'a\r\nb' },
          { literal: '<&>"' },
        ],
        [
          { literal: 45000.5 },
          { literal: 1.25 },
          { literal: '0010' },
          { literal: -0.125 },
          { literal: true },
        ],
      ]);
    });
    const rect = { top: 0, left: 0, rows: 3, columns: 5 };
    expect(after.read(sheet, rect)).toEqual(before.read(sheet, rect));
  });

  test('keeps formulas as formulas, custom functions and spills too', () => {
    const { before, after, sheet } = again((grid, id) => {
      grid.write(id, 0, 0, [
        [{ literal: 21 }, { formula: '=RAMP_TWICE(A1)' }, { formula: '=RAMP_TABLE(A1)' }],
        [null, { formula: '=IF(A1>20,"yes, ""more""","no")' }],
        [null, { formula: '=XLOOKUP(21,A1:A2,A1:A2,0)' }],
        [null, { formula: '=1/0' }],
      ]);
    });
    const rect = { top: 0, left: 0, rows: 4, columns: 4 };
    expect(after.read(sheet, rect)).toEqual(before.read(sheet, rect));
    expect(after.read(sheet, { top: 1, left: 3, rows: 1, columns: 1 })).toEqual([
      [{ value: 22, format: '' }],
    ]);
  });

  test('keeps validation, help included', () => {
    const { before, after, sheet } = again((grid, id) => {
      const rules = [
        { kind: 'list', criteria: ['active', 'paused'], allowInvalid: false, help: 'Pick "one" & go' },
        { kind: 'listFromRange', criteria: ['Sheet1!$A$2:$A$9'], allowInvalid: true, help: '' },
        { kind: 'date', criteria: ['valid'], allowInvalid: false, help: 'A date' },
        { kind: 'date', criteria: ['greaterOrEqual', '45000'], allowInvalid: false, help: '' },
        { kind: 'number', criteria: ['between', '0', '1'], allowInvalid: true, help: '' },
        { kind: 'checkbox', criteria: [], allowInvalid: true, help: '' },
        { kind: 'formula', criteria: ['=G2>0'], allowInvalid: true, help: '' },
      ] as const;
      for (const [left, rule] of rules.entries()) grid.setValidation(id, { ...column, left }, rule);
    });
    expect(after.validations(sheet)).toEqual(before.validations(sheet));
  });

  test('keeps conditional formats, widths, frozen lines, merges, names and hidden sheets', () => {
    const { before, after, sheet } = again((grid, id) => {
      const style = { background: '#FFEEEE', fontColor: '#990000', bold: true };
      grid.setConditionalFormats(id, [
        { ranges: [column], kind: 'textEquals', criteria: ['At risk'], style },
        { ranges: [column], kind: 'formula', criteria: ['=$A2=""'], style },
        { ranges: [column], kind: 'number', criteria: ['less', '0'], style },
      ]);
      grid.setColumnWidth(id, 0, 210);
      grid.freeze(id, 1, 2);
      grid.merge(id, { top: 20, left: 3, rows: 2, columns: 2 });
      grid.setNamedRange('RAMP_ROLES', id, column);
      grid.hideSheet(grid.addSheet('_journal', 1), true);
    });
    const rules = (grid: Grid) =>
      grid.conditionalFormats(sheet).map(({ ranges, kind, criteria }) => [ranges, kind, criteria]);
    expect(rules(after)).toEqual(rules(before));
    expect(after.conditionalFormats(sheet)[0]?.style).toMatchObject({ background: '#FFEEEE', bold: true });
    const shape = (grid: Grid) => grid.sheets().map((s) => [s.name, s.hidden, s.frozenRows, s.frozenColumns]);
    expect(shape(after)).toEqual(shape(before));
    expect(after.namedRanges()).toEqual(before.namedRanges());
    type Engine = {
      model: { getters: { getColSize(id: string, column: number): number; getMerges(id: string): object[] } };
    };
    const { getters } = (after as unknown as Engine).model;
    expect(Math.round(getters.getColSize(sheet, 0))).toBe(210);
    expect(getters.getMerges(sheet)).toMatchObject([{ top: 20, left: 3, bottom: 21, right: 4 }]);
  });

  test('keeps charts with their data and title', () => {
    const { after, sheet } = again((grid, id) => {
      grid.write(id, 0, 0, [
        [{ literal: 'Day' }, { literal: 'Actual' }],
        [{ literal: 1 }, { literal: 2 }],
      ]);
      grid.addChart(id, {
        kind: 'line',
        ranges: [{ top: 0, left: 0, rows: 2, columns: 2 }],
        headers: 1,
        title: 'Actual against the ramp',
        anchorRow: 4,
        anchorColumn: 1,
        width: 480,
        height: 276,
        options: {},
      });
    });
    expect(after.charts(sheet)).toMatchObject([
      { kind: 'line', title: 'Actual against the ramp', anchorRow: 4, anchorColumn: 1 },
    ]);
  });
});

test.each([
  ['text', new TextEncoder().encode('name,role'), /not an \.xlsx file/],
  ['nothing', new Uint8Array(), /not an \.xlsx file/],
])('a file that holds %s is refused in one sentence', (_, xlsx, message) => {
  expect(() => open({ xlsx })).toThrow(message);
});

const kpis = '../shared/data/xlsx/sales-kpi-dashboard.xlsx';
const there = existsSync(kpis);
(there ? describe : describe.skip)(
  `a workbook from elsewhere${there ? '' : ' (left out: no shared data here)'}`,
  () => {
    test('opens with all its sheets and values', () => {
      const host = open({ xlsx: new Uint8Array(readFileSync(kpis)) });
      expect(host.grid.sheets().map((sheet) => sheet.name)).toEqual(['Raw Data', 'Pivot Table', 'Dashboard']);
      const rows = host.values('Raw Data');
      expect(rows).toHaveLength(313);
      expect(rows[1]?.slice(0, 2)).toEqual(['Evan', 'Dhaka']);
    });
  },
);
