import { scripted } from './script';

const zones = [
  'Asia/Shanghai',
  'Asia/Kolkata',
  'America/Sao_Paulo',
  'America/Bogota',
  'Asia/Singapore',
  'America/New_York',
  'Europe/London',
];

/** The offset of a zone's own sun in 1899, in seconds (IANA). */
const meanTime: Readonly<Record<string, number>> = {
  'Asia/Shanghai': 8 * 3600 + 5 * 60 + 43,
  'Asia/Kolkata': 5 * 3600 + 21 * 60 + 10,
  'America/Sao_Paulo': -(3 * 3600 + 6 * 60 + 28),
  'America/Bogota': -(4 * 3600 + 56 * 60 + 16),
  'Asia/Singapore': 6 * 3600 + 55 * 60 + 25,
  'America/New_York': -5 * 3600,
  'Europe/London': 0,
};

test.each(zones)('a date cell comes out as midnight of the spreadsheet in %s', (timeZone) => {
  const { run, host } = scripted({ timeZone });
  run('sheet.getRange("A1").setValue("2026-03-02")');
  const value = run('return sheet.getRange("A1").getValue()') as Date;
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  expect(wall.format(value)).toBe('2026-03-02 00:00:00');
  run(`sheet.getRange('B1').setValue(new Date(${value.getTime()}))`);
  expect(host.cell('Sheet1', 'B1').display).toBe('3/2/2026');
});

test.each(zones)('a duration comes out as a wall clock after 1899-12-30 in %s', (timeZone) => {
  const { run, host } = scripted({ timeZone });
  run('sheet.getRange("A1:A2").setValues([["30:00:00"], ["0:03:45"]])');
  const [[long], [short]] = run('return sheet.getRange("A1:A2").getValues()') as [[Date], [Date]];
  const midnight = Date.UTC(1899, 11, 30) / 1000 - (meanTime[timeZone] as number);
  expect([long.getTime() / 1000 - midnight, short.getTime() / 1000 - midnight]).toEqual([108_000, 225]);
  run(`sheet.getRange('B1').setNumberFormat('[h]:mm:ss').setValue(new Date(${long.getTime()}))`);
  expect(host.cell('Sheet1', 'B1').display).toBe('30:00:00');
});

test('a time that the clocks skip, or show twice, has one instant', () => {
  const { run } = scripted({ timeZone: 'America/New_York' });
  run('sheet.getRange("A1:A2").setValues([["2026-03-08 02:30"], ["2026-11-01 01:30"]])');
  expect(run('return sheet.getRange("A1:A2").getValues()')).toEqual([
    [new Date('2026-03-08T07:30:00Z')],
    [new Date('2026-11-01T05:30:00Z')],
  ]);
});

test('a Date is written by the wall clock of the spreadsheet, with its time', () => {
  const { run, host } = scripted({ timeZone: 'Asia/Kolkata' });
  run('sheet.getRange("A1").setValue(new Date("2026-03-02T19:00:00Z"))');
  expect(host.cell('Sheet1', 'A1').display).toBe('3/3/2026 0:30:00');
});
