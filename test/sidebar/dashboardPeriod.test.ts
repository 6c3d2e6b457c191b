import { changedDates } from '../../src/sidebar/dashboardPeriod';

const SHEET = { from: '2026-02-01', to: '2026-02-28', asOf: '', problem: '' };

test('the form sends what was changed: an emptied date clears, what was not touched stays the sheet’s', () => {
  expect(changedDates(SHEET, {})).toEqual({});
  expect(changedDates(SHEET, { from: '' })).toEqual({ from: '' });
  expect(changedDates(SHEET, { from: '2026-02-01', to: '2026-03-01', asOf: '' })).toEqual({
    to: '2026-03-01',
  });
});
