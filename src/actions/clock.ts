import { isoDay, parseIsoDay } from '../domain/calendar/civil';
import { MONDAY_TO_FRIDAY, type WorkWeek, workWeek } from '../domain/calendar/week';
import { type WorkCalendar, workCalendar } from '../domain/calendar/work-calendar';
import { RampError } from '../domain/error';
import { rampDate, rampDay } from '../domain/ramp/clock';
import type { Row } from '../model/cell';
import type { Tables } from '../model/snapshot';
import { number, rowsOf, sameName, text } from './tables';

/** The ramp clock of one hire: FTE, days off, the holidays of the hire's own calendar, and leave. Dates are ISO text. */
export type HireClock = {
  readonly daysPerWeek: number;
  /** Ramp day at the end of a date; 0 before the start. */
  readonly rampDay: (asOf: string) => number;
  /** First working day on which the ramp day is reached; a start on a day off begins on the next working day. */
  readonly rampDate: (day: number) => string;
  /** The same for a forecast: null where the day is not reached within ten years. */
  readonly reachedOn: (day: number) => string | null;
  /** FTE worked on each working day of a window. */
  readonly exposure: (from: string, to: string) => ReadonlyMap<string, number>;
};

/** No window looks further back than this for working days (a long leave). */
const LOOK_BACK = 400;

function dayOf(iso: string): number {
  const day = parseIsoDay(iso);
  if (day === null) throw new RampError('hire.badDate', { date: iso });
  return day;
}

function weekOf(hire: Row): WorkWeek {
  const mask = text(hire, 'weekend');
  return mask === '' ? MONDAY_TO_FRIDAY : workWeek(mask);
}

function calendarOf(tables: Tables, hire: Row): WorkCalendar {
  const calendar = text(hire, 'holidayCalendar');
  const holidays = rowsOf(tables, 'holidays').flatMap(({ values }) => {
    const day = parseIsoDay(text(values, 'date'));
    const ours = calendar !== '' && sameName(text(values, 'calendar'), calendar);
    return ours && day !== null ? [{ day, fraction: number(values, 'fraction') ?? 1 }] : [];
  });
  const leave = rowsOf(tables, 'leave').flatMap(({ values }) => {
    const from = parseIsoDay(text(values, 'from'));
    const to = parseIsoDay(text(values, 'to'));
    const ours = text(values, 'hireId') === text(hire, 'hireId');
    return ours && from !== null && to !== null && to >= from
      ? [{ from, to, fraction: number(values, 'fraction') ?? 1 }]
      : [];
  });
  return workCalendar({ week: weekOf(hire), holidays, leave, fte: number(hire, 'fte') ?? 1 });
}

/**
 * The date from which `count` working days of a hire lead up to `to`, both included; no start date is needed. Monday to
 * Friday, unless the hire's row says another week.
 */
export function workingDayBefore(tables: Tables, hire: Row, to: string, count: number): string {
  const calendar = calendarOf(tables, hire);
  let day = dayOf(to);
  const first = day - LOOK_BACK;
  for (let found = calendar.weight(day) > 0 ? 1 : 0; found < count && day > first; ) {
    day--;
    if (calendar.weight(day) > 0) found++;
  }
  return isoDay(day);
}

/** @throws RampError `hire.badDate` for a start that is no date, `hire.neverReached` from `rampDate` */
export function clockOf(tables: Tables, hire: Row): HireClock {
  const calendar = calendarOf(tables, hire);
  const start = dayOf(text(hire, 'startDate'));
  return {
    daysPerWeek: calendar.daysPerWeek,
    rampDay: (asOf) => rampDay(calendar, start, dayOf(asOf)),
    rampDate: (day) => {
      const reached = rampDate(calendar, start, day);
      if (reached === null) throw new RampError('hire.neverReached', { name: text(hire, 'name'), day });
      return isoDay(reached);
    },
    reachedOn: (day) => {
      const reached = rampDate(calendar, start, day);
      return reached === null ? null : isoDay(reached);
    },
    exposure: (from, to) => {
      const days = new Map<string, number>();
      const last = dayOf(to);
      for (let day = Math.max(start, dayOf(from || isoDay(start))); day <= last; day++) {
        const weight = calendar.weight(day) * calendar.fte;
        if (weight > 0) days.set(isoDay(day), weight);
      }
      return days;
    },
  };
}
