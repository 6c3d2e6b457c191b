import type { SheetLayout } from '../../src/model/layout';
import { openWorkbook } from './workbook';

const VIEW: SheetLayout = {
  id: 'dashboard',
  name: 'Dashboard',
  widths: [120, 120, 80],
  rows: [
    [{ value: 'Dashboard', style: { bold: true, size: 18 } }],
    ['As of', { value: '2026-03-02', type: 'date' }],
    ['=1+1', 0.5, { value: '007', style: { align: 'right', line: '#dadce0' } }],
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  names: { asOf: { row: 1, column: 1 } },
  hideGridlines: true,
  charts: [
    {
      kind: 'line',
      title: 'Ana',
      ranges: [{ row: 1, column: 0, rows: 2, columns: 2 }],
      anchor: { row: 5, column: 0 },
      size: { width: 480, height: 240 },
    },
  ],
};

function opened() {
  const host = openWorkbook({ locale: 'en_GB', timeZone: 'Asia/Kolkata' });
  host.call('runSetup', ['ramp']);
  return host;
}

describe('a written view', () => {
  test('shows what it was given, text as text', () => {
    const host = opened();
    expect(host.call('renderSheet', VIEW)).toBe('Dashboard');
    const values = host.values('Dashboard');
    expect(values[2]).toEqual(['=1+1', 0.5, '007']);
    expect(host.cell('Dashboard', 'B2').display).toBe('02/03/2026');
    expect(host.call('readNamed', 'dashboard', ['asOf', 'gone'])).toEqual({ asOf: '2026-03-02' });
  });

  test('is written again into the same sheet, with its charts replaced and other columns left alone', () => {
    const host = opened();
    host.call('renderSheet', VIEW);
    host.edit((person) => {
      person.renameSheet('Dashboard', 'Monday');
      person.type('Monday', 'F2', 'my note');
      person.type('Monday', 'A9', 'stale');
    });
    expect(host.call('renderSheet', VIEW)).toBe('Monday');
    const sheet = host.grid.sheets().find(({ name }) => name === 'Monday')!;
    expect(host.grid.charts(sheet.id)).toHaveLength(1);
    expect(host.cell('Monday', 'F2').value).toBe('my note');
    expect(host.cell('Monday', 'A9').value).toBe('');
  });

  test('leaves a sheet of the same name alone', () => {
    const host = opened();
    host.edit((person) => {
      person.addSheet('Dashboard');
      person.type('Dashboard', 'A1', 'mine');
    });
    expect(host.call('renderSheet', VIEW)).toBe('Dashboard (Ramplight)');
    expect(host.values('Dashboard')).toEqual([['mine']]);
  });

  test('costs calls that do not grow with rows', () => {
    const host = opened();
    host.call('renderSheet', VIEW);
    host.call('renderSheet', VIEW);
    const { reads, writes } = host.counters;
    const rows = Array.from({ length: 500 }, (_none, i) => [
      `row ${i}`,
      i,
      { value: 'x', style: { line: '#dadce0' } },
    ]);
    host.call('renderSheet', { ...VIEW, rows: [...VIEW.rows, ...rows] });
    expect([host.counters.reads, host.counters.writes]).toEqual([reads, writes]);
  });
});
