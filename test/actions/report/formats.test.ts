import { formatsOf } from '../../../src/actions/report/formats';
import { calls, day, read } from './pretend';

const formats = (rows: Parameters<typeof read>[0]) =>
  Object.fromEntries(read(rows).offers.map((offer) => [offer.title, formatsOf(offer)]));

test('seconds to a tenth, counts whole; a trend has its dates on top', () => {
  const found = formats(calls(['Row', 'Agent', 'Date', 'Talk time'], (i) => 200 + i));
  expect(found['AHT by Agent']).toEqual({
    columns: ['', '#,##0', '#,##0.0', '#,##0.0', '#,##0.0', '#,##0.0'],
    rest: '',
    dates: false,
  });
  expect(found['AHT by Agent, weekly']).toEqual({ columns: [''], rest: '#,##0.0', dates: true });
  expect(found['Calls by Agent per week']).toEqual({ columns: [''], rest: '', dates: true });
});

test('only the columns that a report keeps', () => {
  const rows = calls(['Row', 'Agent', 'Date', 'Average handle time (sec)'], (i) => 200 + i);
  const found = formats(rows.map((row, i) => [...row, i === 0 ? 'Calls handled' : 10]));
  expect(found['AHT by Agent']?.columns).toEqual(['', '#,##0', '#,##0.0']);
});

test('shares as per cent, money and ratios to a hundredth', () => {
  const listings = Array.from({ length: 9 }, (_none, i) => [day('2026-03-02'), i % 2 ? 'Ana' : 'Bo', i > 3]);
  const yields = formats([['Date', 'Name', 'Accepted'], ...listings]);
  expect(yields['First-pass yield by Name']?.columns).toEqual(['', '0.00', '#,##0', '0.0%', '0.0%', '0.0%']);
  const ads = Array.from({ length: 9 }, (_none, i) => [day('2026-03-02'), i % 2 ? 'Sun' : 'Moon', 5, 9]);
  const roas = formats([['Day', 'Campaign', 'Cost', 'Revenue'], ...ads]);
  expect(roas['ROAS by Campaign']?.columns).toEqual(['', '#,##0.00', '#,##0.00', '0.00', '0.00', '0.00']);
  expect(roas['ROAS by Campaign, daily']).toEqual({ columns: [''], rest: '0.00', dates: true });
});
