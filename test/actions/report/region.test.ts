import { findRegion } from '../../../src/actions/report/region';
import type { RawCell } from '../../../src/model/decode';
import { day, tab } from './pretend';

const data = (rows: number): RawCell[][] =>
  Array.from({ length: rows }, (_none, i) => [i % 2 ? 'Ana' : 'Bo', day('2026-03-02'), 100 + i]);

const region = (rows: readonly (readonly RawCell[])[]) => findRegion(tab(rows))!;
const headers = (rows: readonly (readonly RawCell[])[]) => region(rows).columns.map(({ header }) => header);

describe('where the table lies', () => {
  it('starts with its header, and is open below', () => {
    expect(region([['Agent', 'Date', 'Talk'], ...data(5)])).toMatchObject({
      headerRow: 0,
      headerRows: 1,
      first: 1,
      last: null,
      titles: 0,
    });
  });

  it('has titles above', () => {
    const found = region([['Campaign report'], ['All time'], [], ['Agent', 'Date', 'Talk'], ...data(5)]);
    expect(found).toMatchObject({ headerRow: 3, titles: 2, first: 4, last: null });
  });

  it('ends above totals and notes, however many', () => {
    const found = region([
      ['Agent', 'Date', 'Talk'],
      ...data(5),
      [],
      ['Total: Ana', '', 202],
      ['Summe', '', 510],
      ['Generated on Monday'],
    ]);
    expect(found).toMatchObject({ first: 1, last: 5, totals: 2, notes: 1 });
  });

  it('ends there in a long tab too, of which only the last rows are looked at', () => {
    const found = region([['Agent', 'Date', 'Talk'], ...data(900), ['Grand Total', '', 9]]);
    expect(found).toMatchObject({ first: 1, last: 900, totals: 1 });
    expect(found.rows.map(({ row }) => row)).toContain(899);
    expect(found.rows.map(({ row }) => row)).not.toContain(500);
  });

  it('keeps a campaign called Total Wine, and rows of unticked boxes out', () => {
    expect(region([['Campaign', 'Date', 'Cost'], ...data(3), ['Total Wine', '', 4]]).last).toBeNull();
    expect(
      region([
        ['Agent', 'Date', 'Ok'],
        ['Ana', 1, true],
        ['Bo', 2, false],
        ['', '', false],
      ]).last,
    ).toBeNull();
  });

  it('has a second row of headers with units, and names columns by the first', () => {
    const rows = [['Agent', 'Day', 'Talk time'], ['', '', '(seconds)'], ...data(6)];
    const full = [['Agent', 'Day', 'Cost'], ['Name', 'Date', 'USD'], ...data(6)];
    expect(region(full)).toMatchObject({ headerRow: 1, headerRows: 2, first: 2 });
    expect(headers(full)[2]).toBe('Cost USD');
    expect(headers(rows)).toContain('Talk time');
  });

  it('has merged headings above its headers', () => {
    const rows = [
      ['', '', 'Talk', '', 'Hold', ''],
      ['Agent', 'Date', 'Sum', 'Mean', 'Sum', 'Mean'],
      ['Ana', day('2026-03-02'), 1, 2, 3, 4],
      ['Bo', day('2026-03-02'), 1, 2, 3, 4],
    ];
    expect(headers(rows)).toEqual(['Agent', 'Date', 'Talk Sum', 'Talk Mean', 'Hold Sum', 'Hold Mean']);
  });

  it('may have no headers at all', () => {
    const found = region(data(4));
    expect(found).toMatchObject({ headerRow: null, first: 0 });
    expect(found.columns.map(({ header }) => header)).toEqual(['', '', '']);
  });

  it('leaves blank columns out', () => {
    expect(
      region([
        ['Agent', '', 'Talk'],
        ['Ana', '', 1],
        ['Bo', '', 2],
      ]).columns.map((c) => c.column),
    ).toEqual([0, 2]);
  });

  it('is nowhere on a tab with a single column or cell', () => {
    expect(findRegion(tab([['Hello']]))).toBeNull();
    expect(findRegion(tab([['a'], ['b'], ['c']]))).toBeNull();
    expect(findRegion(tab([]))).toBeNull();
  });
});
