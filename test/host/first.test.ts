import { openHost } from '../../workbench/host/node';

test('a bundle reads and writes the in-memory spreadsheet', () => {
  const host = openHost({
    engine: 'memory',
    timeZone: 'Asia/Kolkata',
    today: '2026-03-02',
    code: `
      function fill() {
        const sheet = SpreadsheetApp.getActive().getActiveSheet();
        sheet.getRange(1, 1, 2, 3).setValues([['a', 1, true], ['2026-03-02', new Date(), '=A1']]);
        return sheet.getRange('A1:C2').getValues();
      }
    `,
  });
  expect(host.call('fill')).toEqual([
    ['a', 1, true],
    [new Date('2026-03-01T18:30:00Z'), new Date('2026-03-02T06:30:00Z'), ''],
  ]);
  expect(host.values('Sheet1')).toHaveLength(2);
  expect(host.counters).toMatchObject({ reads: 1, writes: 1, cellsWritten: 6, cellsRead: 6 });
});
