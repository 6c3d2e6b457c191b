import { MONDAY_TO_FRIDAY, type WorkWeek, workWeek } from '../../domain/calendar/week';
import {
  type Holiday,
  type Leave,
  type WorkCalendar,
  workCalendar,
} from '../../domain/calendar/work-calendar';
import { RampError } from '../../domain/error';
import { cellDay } from './date';
import { cellNumber, PART, parseNumber } from './number';
import { optionalTable, single, type Table } from './range';
import { numberArg } from './scalar';
import { cellError, isBlank, isDate, type Place, quote, rethrow } from './value';
import type { Zone } from './zone';

/** Reads weekend, holidays, leave and FTE, the last four arguments of the ramp clock's functions. */
export function calendarArgs(
  weekend: unknown,
  holidays: unknown,
  leave: unknown,
  fte: unknown,
  zone: Zone,
): WorkCalendar {
  return workCalendar({
    week: weekArg(weekend),
    holidays: holidayRows(optionalTable('holidays', holidays), zone),
    leave: leaveRows(optionalTable('leave', leave), zone),
    fte: numberArg('fte', fte, 1, PART),
  });
}

function weekArg(arg: unknown): WorkWeek {
  const weekend = single('weekend', arg);
  if (isBlank(weekend)) return MONDAY_TO_FRIDAY;
  rethrow(weekend, { name: 'weekend' });
  if (typeof weekend === 'string' || Number.isFinite(weekend)) return workWeek(weekend as string | number);
  throw cellError('arg.weekend', { name: 'weekend' }, { value: quote(weekend) });
}

/**
 * A column of dates, or two columns: date and fraction off. A second column of text (names) is ignored; a blank
 * fraction is the whole day. One row is dates too, unless its second cell can be a fraction.
 */
function holidayRows(table: Table | null, zone: Zone): Holiday[] {
  if (table === null) return [];
  const lying = table.rows.length === 1 && !(table.width === 2 && isFraction(table.rows[0]![1]));
  const rows = lying ? table.rows[0]!.map((value) => [value]) : table.rows;
  if (!lying && table.width > 2) throw new RampError('calendar.holidayColumns', { columns: table.width });
  const holidays: Holiday[] = [];
  rows.forEach(([date, off], i) => {
    const place = { name: 'holidays', row: i + 1 };
    const day = cellDay(date, place, zone);
    const fraction = holidayFraction(off, place);
    if (!Number.isNaN(day)) holidays.push({ day, fraction: Number.isNaN(fraction) ? 1 : fraction });
    else if (!Number.isNaN(fraction)) throw cellError('calendar.holidayBlank', place);
  });
  return holidays;
}

/** Not a date beside a date: a number this small would be one of before 1903. */
function isFraction(value: unknown): boolean {
  return isBlank(value) || (typeof value === 'number' ? value < 1_000 : !isDate(value) && !isIso(value));
}

function isIso(value: unknown): boolean {
  return typeof value === 'string' && /^\s*\d{4}-\d{2}-\d{2}\s*$/.test(value);
}

/** NaN where the cell is blank or a name. */
function holidayFraction(value: unknown, place: Place): number {
  rethrow(value, place);
  if (isDate(value) || isIso(value)) throw cellError('calendar.holidayRange', place);
  if (typeof value === 'string' && parseNumber(value) === 'none') return Number.NaN;
  return cellNumber(value, { ...place, name: 'the fraction of holidays' }, PART);
}

/** Columns from, to, fraction (optional, as is each cell of it: a blank is the whole day). */
function leaveRows(table: Table | null, zone: Zone): Leave[] {
  if (table === null) return [];
  const leave: Leave[] = [];
  const { rows, width } = table;
  if (rows.every((row) => row.every(isBlank))) return leave;
  if (width < 2 || width > 3) throw new RampError('calendar.leaveColumns', { columns: width });
  rows.forEach((row, i) => {
    if (row.every(isBlank)) return;
    const place = (name: string) => ({ name, row: i + 1 });
    const from = cellDay(row[0], place('the first day of leave'), zone);
    const to = cellDay(row[1], place('the last day of leave'), zone);
    if (Number.isNaN(from)) throw cellError('arg.blank', place('the first day of leave'));
    if (Number.isNaN(to)) throw cellError('arg.blank', place('the last day of leave'));
    if (to < from) throw cellError('calendar.leaveOrder', place('leave'));
    const fraction = cellNumber(row[2], place('the fraction of leave'), PART);
    leave.push({ from, to, fraction: Number.isNaN(fraction) ? 1 : fraction });
  });
  return leave;
}
