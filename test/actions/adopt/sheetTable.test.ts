import fc from 'fast-check';
import { monthStart } from '../../../src/actions/adopt/month';
import { fileOf, findSheetTable, type SheetValues } from '../../../src/actions/adopt/sheetTable';
import { type Reading, readCell } from '../../../src/actions/import/reading';
import type { RawCell, WallClock } from '../../../src/model/decode';

const CLOCK: WallClock = {
  stamp: (date) => date.toISOString().slice(0, 19),
  seconds: (date) => (date.getTime() - Date.UTC(1899, 11, 30)) / 1000,
};

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

function sheet(rows: readonly (readonly RawCell[])[]): SheetValues {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0) + 2;
  const padded = [...rows, [], []].map((row) => Array.from({ length: width }, (_none, i) => row[i] ?? ''));
  return { sheetId: 1, name: 'Mine', values: padded };
}

const found = (rows: readonly (readonly RawCell[])[]) => findSheetTable(sheet(rows));
const headers = (rows: readonly (readonly RawCell[])[]) => found(rows)?.columns.map(({ header }) => header);

const DATA: readonly (readonly RawCell[])[] = [
  ['Ana', day('2026-01-01'), 10, 300],
  ['Bo', day('2026-01-01'), 20, 250],
];

describe('the table in a sheet', () => {
  test('lies between a title and a note, with totals left out wherever they stand', () => {
    const table = found([
      ['Support 2026'],
      [],
      ['Agent', 'Date', 'Calls', 'AHT'],
      ...DATA,
      ['Subtotal', '', 30, ''],
      ['Cy', day('2026-02-01'), 5, 100],
      ['Grand Total', '', 35, ''],
      ['as reported'],
    ]);
    expect(table?.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [3, 'Ana'],
      [4, 'Bo'],
      [6, 'Cy'],
    ]);
    expect([table?.totals, table?.region.notes, table?.region.titles]).toEqual([2, 1, 1]);
  });

  test('keeps the row of somebody called Total, because it has a date', () => {
    const table = found([
      ['Agent', 'Date', 'Calls', 'AHT'],
      ...DATA,
      ['Total', day('2026-01-02'), 3, 200],
      ...DATA,
    ]);
    expect([table?.rows.length, table?.totals]).toEqual([5, 0]);
  });

  test('leaves out headers that are repeated, blank rows, and checkboxes that nobody ticked', () => {
    const head = ['Agent', 'Date', 'Calls', 'Done'];
    const table = found([
      head,
      ['Ana', day('2026-01-01'), 10, true],
      [],
      head,
      ['Bo', day('2026-01-01'), 20, false],
      ['', '', '', false],
      ['', '', '', false],
    ]);
    expect(table?.rows.map(({ cells }) => cells[0])).toEqual(['Ana', 'Bo']);
  });

  test('calls a column under two rows of headers by both', () => {
    const rows = [['Agent', '', 'Calls', 'AHT'], ['Name', 'Month', 'Reached', 's'], ...DATA, ...DATA];
    expect(headers(rows)).toEqual(['Agent Name', 'Agent Month', 'Calls Reached', 'AHT s']);
  });

  test('takes a heading above the headers only where they say nothing without it', () => {
    const rows = [['Agent', '', 'Calls', ''], ['Name', 'Month', 'Total', 'Average (s)'], ...DATA, ...DATA];
    expect(headers(rows)).toEqual(['Name', 'Month', 'Calls Total', 'Calls Average (s)']);
    expect(headers([['Support', 'as of March'], ['Agent', 'Date', 'Calls', 'AHT'], ...DATA])).toEqual([
      'Agent',
      'Date',
      'Calls',
      'AHT',
    ]);
  });

  test('numbers doubled headers and counts columns without one', () => {
    const rows = [['Agent', 'Date', 'Calls', 'Calls', ''], ...DATA.map((row) => [...row, 1])];
    expect(headers(rows)).toEqual(['Agent', 'Date', 'Calls', 'Calls (2)']);
    expect(found(rows)?.unnamed).toEqual([4]);
  });

  test('is none in an empty sheet or a list of words', () => {
    expect(found([])).toBeNull();
    expect(found([['milk'], ['bread']])).toBeNull();
  });

  test('is found alike in a sheet of thousands of rows', () => {
    const rows = Array.from({ length: 3000 }, (_none, i): RawCell[] => [
      i % 2 ? 'Ana' : 'Bo',
      day('2026-01-01'),
      i,
      1,
    ]);
    const table = found([['Agent', 'Date', 'Calls', 'AHT'], ...rows, ['Total', '', 9, 9], ['a note']]);
    expect([table?.rows.length, table?.totals, table?.region.notes]).toEqual([3000, 1, 1]);
  });
});

describe('a cell as the text that is read', () => {
  function through(raw: RawCell, decimal: '.' | ',', reading: Reading) {
    const values = sheet([
      ['Agent', 'X'],
      ['Ana', raw],
      ['Bo', raw],
    ]);
    const table = findSheetTable(values);
    if (!table) throw new Error('no table');
    const file = fileOf(table, table.rows, [{ header: 'X', column: 1, decimal }], CLOCK);
    return readCell(file.rows[0]?.cells[0] ?? '', reading);
  }

  test('gives back every number exactly, whichever decimal sign the column’s texts have', () => {
    const amounts = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    const thousandths = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000);
    fc.assert(
      fc.property(
        fc.oneof(amounts, thousandths),
        fc.constantFrom('.' as const, ',' as const),
        (value, decimal) => {
          expect(through(value, decimal, { kind: 'number', decimal })).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });

  test('gives back a length of time to the thousandth of a second, whatever plain numbers count', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90_000_000 }),
        fc.constantFrom('s' as const, 'min' as const),
        (ms, unit) => {
          const raw = new Date(Date.UTC(1899, 11, 30) + ms);
          const reading = { kind: 'duration', unit, twoParts: 'h:mm', decimal: '.', into: 's' } as const;
          expect(through(raw, '.', reading)).toBeCloseTo(ms / 1000, 6);
        },
      ),
    );
  });

  test.each([
    [day('2026-03-02'), '2026-03-02'],
    [new Date('2026-03-02T14:05:00Z'), '2026-03-02'],
    ['March 2026', '2026-03-01'],
    ['02/03/2026', '2026-03-02'],
  ])('gives the civil day of %s', (raw, iso) => {
    expect(through(raw, '.', { kind: 'date', order: 'dmy' })).toBe(iso);
  });
});

describe('a month with its year', () => {
  test.each([
    ['Jan 2024', '2024-01-01'],
    ['enero de 2024', '2024-01-01'],
    ['März 2024', '2024-03-01'],
    ['dezembro/2024', '2024-12-01'],
    ['2024-02', '2024-02-01'],
    ['7.2024', '2024-07-01'],
    ['13/2024', null],
    ['January', null],
    ['Team 2024', null],
    ['2024-02-03', null],
    ['', null],
  ])('%s', (written, iso) => {
    expect(monthStart(written)).toBe(iso);
  });
});
