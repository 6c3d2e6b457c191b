import { display, isDateFormat } from '../../workbench/host/cells/format';
import { formatDate } from '../../workbench/host/cells/format-date';
import { localeOf } from '../../workbench/host/cells/locale';
import { serialOfDate, zoneOf } from '../../workbench/host/cells/zone';

const shown = (value: number, format: string, locale = 'en_US'): string =>
  display(value, format, localeOf(locale));
const monday = serialOfDate(2026, 3, 2);

test.each<[number, string, string]>([
  [1 / 3, '', '0.3333333333'],
  [1e20, '', '1.00E+20'],
  [1234.5, '#,##0.00', '1,234.50'],
  [1234567, '#,##0', '1,234,567'],
  [0.123, '0.0%', '12.3%'],
  [1.005, '0.00', '1.01'],
  [-2.5, '0', '-3'],
  [-0.001, '0.00', '0.00'],
  [7, '000', '007'],
  [5, '0.##', '5.'],
  [0.5, '#.0', '.5'],
  [-5, '0;(0)', '(5)'],
  [0, '0;-0;"none"', 'none'],
  [1234, '"€"#,##0', '€1,234'],
  [12, '0 "days"', '12 days'],
  [1234, '[$₹]#,##0', '₹1,234'],
  [1234567, '#,##0,', '1,235'],
  [12345, '0.00E+00', '1.23E+04'],
  [monday, 'yyyy-mm-dd', '2026-03-02'],
  [monday, 'ddd d mmm yy', 'Mon 2 Mar 26'],
  [monday, 'dddd, mmmm d', 'Monday, March 2'],
  [monday + 0.75, 'yyyy-mm-dd hh:mm', '2026-03-02 18:00'],
  [monday + 0.75, 'h:mm am/pm', '6:00 PM'],
  [1.25, '[h]:mm:ss', '30:00:00'],
  [-0.25 / 24, '[h]:mm:ss', '-0:15:00'],
  [225 / 86_400, '[mm]:ss', '03:45'],
  [225 / 86_400, '[s]', '225'],
])('%d as %j shows %j', (value, format, expected) => {
  expect(shown(value, format)).toBe(expected);
});

test('the locale gives separators and names', () => {
  expect(shown(1234.5, '#,##0.00', 'de_DE')).toBe('1.234,50');
  expect(shown(monday, 'd. mmmm', 'de_DE')).toBe('2. März');
});

test.each<[string, boolean]>([
  ['', false],
  ['@', false],
  ['0.00', false],
  ['General', false],
  ['0.00E+00', false],
  ['#,##0 "days"', false],
  ['[Red]0', false],
  ['yyyy-mm-dd', true],
  ['[h]:mm:ss', true],
  ['h:mm am/pm', true],
])('%j makes a number a date: %j', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

test.each<[string, string, string]>([
  ['yyyy-MM-dd', 'Asia/Kolkata', '2026-03-03'],
  ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Asia/Kolkata', '2026-03-03T00:30:05+05:30'],
  ['HH:mm Z', 'America/New_York', '14:00 -0500'],
  ['EEE d MMM yyyy', 'Etc/UTC', 'Mon 2 Mar 2026'],
  ["h:mm a 'o''clock'", 'Etc/UTC', "7:00 PM o'clock"],
  ['X', 'Etc/UTC', 'Z'],
  ['D u', 'Etc/UTC', '61 1'],
  ['SSS', 'Etc/UTC', '000'],
])('Utilities.formatDate: %j in %s', (pattern, zone, expected) => {
  expect(formatDate(Date.UTC(2026, 2, 2, 19, 0, 5), zoneOf(zone), pattern)).toBe(expected);
});

test('formatDate refuses a letter that Java does not know', () => {
  expect(() => formatDate(0, zoneOf('Etc/UTC'), 'b')).toThrow('Illegal pattern character: b');
});
