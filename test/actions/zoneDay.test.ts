import { zoneDays } from '../../src/actions/zoneDay';
import { CONTEXT } from './tables';

const day = (now: string, zone: string, own = 'Europe/London') =>
  zoneDays({ ...CONTEXT, now, today: now.slice(0, 10), zone: own })(zone);

test.each([
  ['2026-03-31T09:00:00', 'Pacific/Honolulu', '2026-03-30'],
  ['2026-03-31T11:00:00', 'Pacific/Honolulu', '2026-03-31'],
  ['2026-03-31T12:30:00', 'Pacific/Auckland', '2026-04-01'],
  ['2026-12-31T23:59:59', 'Asia/Kathmandu', '2027-01-01'],
  ['2026-01-01T00:00:00', 'America/Sao_Paulo', '2025-12-31'],
])('%s in London is the day of %s', (now, zone, expected) => {
  expect(day(now, zone)).toBe(expected);
});

test('on the day on which clocks change, the offset of the moment counts', () => {
  // London goes to UTC+1 at 01:00 on 29 March 2026: 00:30 is still 00:30 UTC, 02:30 is 01:30 UTC.
  expect(day('2026-03-29T00:30:00', 'UTC')).toBe('2026-03-29');
  expect(day('2026-03-30T00:30:00', 'UTC')).toBe('2026-03-29');
  expect(day('2026-10-26T00:30:00', 'UTC')).toBe('2026-10-26');
});

test('a zone that is blank or no zone has the day of the spreadsheet, as has the same zone', () => {
  for (const zone of ['', 'Nowhere/Land', 'Europe/London']) {
    expect(day('2026-03-31T23:59:00', zone)).toBe('2026-03-31');
  }
});
