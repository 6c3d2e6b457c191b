import { createOdooGrid } from '../../workbench/host/odoo/engine';
import { withCommas } from '../../workbench/host/odoo/separators';

describe('`;` between arguments, which Sheets takes in every locale', () => {
  test.each([
    ['=SUM(A1;B1)', '=SUM(A1,B1)'],
    ['=SUM({1; 2};3)', '=SUM({1; 2},3)'],
    ['=COUNTIF(A1:A9;"a;b")', '=COUNTIF(A1:A9,"a;b")'],
    ["=SUM('a;b'!A1;2)", "=SUM('a;b'!A1,2)"],
  ])('%s is %s', (typed, read) => {
    expect(withCommas(typed)).toBe(read);
  });

  test.each(['en_US', 'de_DE'])('calculates in %s', (locale) => {
    const grid = createOdooGrid({ locale, timeZone: 'Etc/UTC' });
    grid.write('0', 0, 0, [[{ formula: '=SUM(1;2)' }]]);
    expect(grid.read('0', { top: 0, left: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(3);
  });
});
