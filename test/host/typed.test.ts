import { localeOf } from '../../workbench/host/cells/locale';
import { parseTyped } from '../../workbench/host/cells/typed';
import { serialOfDate } from '../../workbench/host/cells/zone';

const typed = (text: string, locale = 'en_US'): unknown => {
  const { write, format } = parseTyped(text, '', localeOf(locale), 2026);
  const value = write && 'literal' in write ? write.literal : write;
  return format ? [value, format] : value;
};
const day = serialOfDate(2026, 3, 2);

test.each<[string, unknown]>([
  ['', null],
  ['hello', 'hello'],
  ['TRUE', true],
  ['false', false],
  ['12', 12],
  ['-1.5', -1.5],
  ['+5', 5],
  ['.5', 0.5],
  ['5.', 5],
  ['007', 7],
  ['1,234', [1234, '#,##0']],
  ['1,234.5', [1234.5, '#,##0.00']],
  ['1,23', '1,23'],
  ['0,5', '0,5'],
  ['1e3', [1000, '0.00E+00']],
  ['10%', [0.1, '0%']],
  ['12.5%', [0.125, '0.00%']],
  ['$5', [5, '$#,##0']],
  ['-$1,200.50', [-1200.5, '$#,##0.00']],
  ['€3', [3, '"€"#,##0']],
  ['8:30', [8.5 / 24, 'h:mm']],
  ['8:30 PM', [20.5 / 24, 'h:mm am/pm']],
  ['0:03:45', [225 / 86_400, 'h:mm:ss']],
  ['30:00:00', [1.25, '[h]:mm:ss']],
  ['8:75', '8:75'],
  ['2026-03-02', [day, 'yyyy-mm-dd']],
  ['3/2/2026', [day, 'M/d/yyyy']],
  ['3/2/26', [day, 'M/d/yyyy']],
  ['3/2', [day, 'M/d/yyyy']],
  ['Mar 2, 2026', [day, 'M/d/yyyy']],
  ['2 March 2026', [day, 'M/d/yyyy']],
  ['2026-03-02 14:05', [day + (14 * 60 + 5) / 1440, 'yyyy-mm-dd h:mm:ss']],
  ['2026-03-02T14:05:00', [day + (14 * 60 + 5) / 1440, 'yyyy-mm-dd h:mm:ss']],
  ['2026-02-30', '2026-02-30'],
  ['13/40/2026', '13/40/2026'],
  ['2026-02-31', '2026-02-31'],
  ['1.2', 1.2],
  ['H-0001', 'H-0001'],
  ['=1+1', { formula: '=1+1' }],
  ['=', '='],
  ['-', '-'],
  ['@name', '@name'],
])('%j in en_US', (text, expected) => {
  expect(typed(text)).toEqual(expected);
});

test.each<[string, string, unknown]>([
  ['de_DE', '1.234,5', [1234.5, '#,##0.00']],
  ['de_DE', '0,5', 0.5],
  ['de_DE', '2.3.2026', [day, 'd.M.yyyy']],
  ['de_DE', '1.5', [serialOfDate(2026, 5, 1), 'd.M.yyyy']],
  ['de_DE', '3 €', [3, '#,##0" €"']],
  ['en_GB', '02/03/2026', [day, 'dd/MM/yyyy']],
  ['en_GB', '13/02/2026', [serialOfDate(2026, 2, 13), 'dd/MM/yyyy']],
  ['pt_BR', '2 de março de 2026', [day, 'dd/MM/yyyy']],
  ['pt_BR', 'R$ 1.200,50', [1200.5, '"R$"#,##0.00']],
  ['es_ES', '12,5%', [0.125, '0.00%']],
  ['zh_CN', '2026/3/2', [day, 'yyyy/M/d']],
])('%s: %j', (locale, text, expected) => {
  expect(typed(text, locale)).toEqual(expected);
});
