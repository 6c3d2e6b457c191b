import { zoneOf } from '../../../src/sidebar/tasks/zone';

const KNOWN = ['Asia/Manila', 'Asia/Calcutta', 'America/Sao_Paulo', 'America/Argentina/Buenos_Aires'];

test.each([
  ['Manila', 'Asia/Manila'],
  [' asia/manila ', 'Asia/Manila'],
  ['são paulo', 'são paulo'],
  ['Sao Paulo', 'America/Sao_Paulo'],
  ['buenos aires', 'America/Argentina/Buenos_Aires'],
  ['kolkata', 'Asia/Kolkata'],
  ['ho chi minh', 'Asia/Ho_Chi_Minh'],
  ['UTC', 'UTC'],
  ['', ''],
  ['Asia', 'Asia'],
  ['Nowhere', 'Nowhere'],
])('“%s” is read as “%s”', (typed, zone) => {
  expect(zoneOf(typed, KNOWN)).toBe(zone);
});

test('what the browser does not list is still found', () => {
  expect(zoneOf('Manila', [])).toBe('Asia/Manila');
});
