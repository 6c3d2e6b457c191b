import {
  civilDay,
  FIRST_DAY,
  isoDay,
  LAST_DAY,
  parseIsoDay,
  SERIAL_EPOCH,
  weekday,
} from '../../../src/domain/calendar/civil';
import { PERIODS, periodNumber, periodStart } from '../../../src/domain/calendar/period';
import { daysPerWeek, workWeek } from '../../../src/domain/calendar/week';
import { lastAtMost, workCalendar } from '../../../src/domain/calendar/work-calendar';
import { RampError } from '../../../src/domain/error';

test('civil days', () => {
  expect(civilDay(2026, 3, 2)).toBe(20514);
  expect(isoDay(20514)).toBe('2026-03-02');
  expect(weekday(20514)).toBe(0);
  expect(weekday(civilDay(1969, 12, 28))).toBe(6);
  expect(isoDay(SERIAL_EPOCH)).toBe('1899-12-30');
  expect([FIRST_DAY, LAST_DAY].map(isoDay)).toEqual(['1583-01-01', '9999-12-31']);
});

test.each(['2026-02-30', '2026-3-2', '2026-03-02T00:00', '1582-12-31', '2026-13-01', ''])(
  '%j is no ISO date',
  (text) => {
    expect(parseIsoDay(text)).toBeNull();
  },
);

test('periods hold their days', () => {
  for (let day = civilDay(1999, 11, 1); day < civilDay(2004, 4, 1); day++) {
    for (const period of PERIODS) {
      const number = periodNumber(day, period);
      expect(periodStart(number, period) <= day && day < periodStart(number + 1, period)).toBe(true);
    }
    expect(isoDay(periodStart(periodNumber(day, 'month'), 'month'))).toBe(`${isoDay(day).slice(0, 7)}-01`);
    expect(weekday(periodStart(periodNumber(day, 'week'), 'week'))).toBe(0);
  }
});

test('weekend codes are those of NETWORKDAYS.INTL', () => {
  const mask = (code: string) =>
    workWeek(code)
      .map((working) => (working ? 0 : 1))
      .join('');
  expect(['1', '2', '3', '4', '5', '6', '7'].map(mask)).toEqual([
    '0000011',
    '1000001',
    '1100000',
    '0110000',
    '0011000',
    '0001100',
    '0000110',
  ]);
  expect(['11', '12', '13', '14', '15', '16', '17'].map(mask)).toEqual([
    '0000001',
    '1000000',
    '0100000',
    '0010000',
    '0001000',
    '0000100',
    '0000010',
  ]);
  expect(workWeek(7)).toEqual(workWeek('7'));
  expect(daysPerWeek(workWeek('0000001'))).toBe(6);
  expect(() => workWeek(1)).toThrow(new RampError('calendar.weekendNumber'));
  expect(() => workWeek('8')).toThrow(new RampError('calendar.weekend'));
  expect(() => workWeek('1111111')).toThrow(new RampError('calendar.noWorkingDay'));
});

describe('work calendar', () => {
  const monday = 20514;

  test('half a week of half days', () => {
    const calendar = workCalendar({ leave: [{ from: monday, to: monday + 4, fraction: 0.5 }] });
    expect(calendar.worked(monday, monday + 11)).toBe(7.5);
    expect(calendar.weight(monday)).toBe(0.5);
    expect(calendar.weight(monday + 5)).toBe(0);
    expect(calendar.weight(monday + 7)).toBe(1);
    expect(calendar.worked(monday + 1, monday)).toBe(0);
  });

  test('parts that add up to a day leave nothing, and add nothing up', () => {
    const leave = [0.1, 0.2, 0.7].map((fraction) => ({ from: monday, to: monday + 4, fraction }));
    const calendar = workCalendar({ leave });
    expect(calendar.weight(monday)).toBe(0);
    expect(calendar.worked(monday, monday + 4)).toBe(0);
    expect(calendar.worked(monday, monday + 7)).toBe(1);
  });

  test('years of leave cost no more than days of it', () => {
    const leave = [{ from: FIRST_DAY, to: LAST_DAY, fraction: 0.5 }];
    expect(workCalendar({ leave }).worked(monday, monday + 6)).toBe(2.5);
  });
});

test('lastAtMost', () => {
  expect([0, 1, 2, 5, 9].map((value) => lastAtMost([1, 2, 5], value))).toEqual([-1, 0, 1, 2, 2]);
  expect(lastAtMost([], 1)).toBe(-1);
});
