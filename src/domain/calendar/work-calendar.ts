import { weekday } from './civil';
import { daysPerWeek, MONDAY_TO_FRIDAY, type WorkWeek } from './week';

/** A day off, or part of one: `fraction` in (0, 1]. */
export interface Holiday {
  readonly day: number;
  readonly fraction: number;
}

/** Leave from one day to another, both included; `fraction` in (0, 1] of each day. */
export interface Leave {
  readonly from: number;
  readonly to: number;
  readonly fraction: number;
}

/** Who works when: the week, what is taken off it, and the share of full time. */
export interface WorkPattern {
  readonly week?: WorkWeek;
  readonly holidays?: readonly Holiday[];
  readonly leave?: readonly Leave[];
  /** Share of full time, in (0, 1]. */
  readonly fte?: number;
}

/** A calendar to ask. */
export interface WorkCalendar {
  readonly daysPerWeek: number;
  readonly fte: number;
  /** Working days in [from, to], each less what is off; 0 when `to` is before `from`. FTE does not count here. */
  readonly worked: (from: number, to: number) => number;
  /** What is worked on one day: 0 to 1. */
  readonly weight: (day: number) => number;
}

/**
 * A calendar from a week, holidays and leave. A day's weight is `working · (1 − min(1, holiday + Σ leave))`: leave
 * and holidays that overlap take no more than the day; of two holidays on one day the larger counts.
 *
 * Days of the same weight form segments with running totals, so a question costs the logarithm of the number of
 * holidays and leaves, however long the time between two dates.
 *
 * @example
 * workCalendar({ leave: [{ from: 20514, to: 20518, fraction: 0.5 }] }).worked(20514, 20525) // => 7.5
 */
export function workCalendar(pattern: WorkPattern = {}): WorkCalendar {
  const { week = MONDAY_TO_FRIDAY, holidays = [], leave = [], fte = 1 } = pattern;
  const perWeek = daysPerWeek(week);
  const upTo = week.map((_, day) => daysPerWeek(week.slice(0, day)));
  /** Working days before a day, counted from a Monday. */
  const workingBefore = (day: number) => Math.floor((day + 3) / 7) * perWeek + upTo[weekday(day)]!;

  const { starts, off } = segments(holidays, leave);
  /** Days lost before each segment. */
  const lost = [0];
  for (let i = 0; i + 1 < starts.length; i++) {
    lost.push(lost[i]! + off[i]! * (workingBefore(starts[i + 1]!) - workingBefore(starts[i]!)));
  }
  const lostBefore = (day: number) => {
    const i = lastAtMost(starts, day);
    return i < 0 ? 0 : lost[i]! + off[i]! * (workingBefore(day) - workingBefore(starts[i]!));
  };
  return {
    daysPerWeek: perWeek,
    fte,
    worked: (from, to) =>
      to < from ? 0 : workingBefore(to + 1) - workingBefore(from) - (lostBefore(to + 1) - lostBefore(from)),
    weight: (day) => {
      if (!week[weekday(day)]) return 0;
      const i = lastAtMost(starts, day);
      return i < 0 ? 1 : 1 - off[i]!;
    },
  };
}

/** Where the share that is off changes, and what it is from there on; the last one is 0. */
function segments(holidays: readonly Holiday[], leave: readonly Leave[]) {
  const change = new Map<number, number>();
  const add = (day: number, share: number) => change.set(day, (change.get(day) ?? 0) + share);
  for (const { from, to, fraction } of leave) {
    add(from, fraction);
    add(to + 1, -fraction);
  }
  const holiday = new Map<number, number>();
  for (const { day, fraction } of holidays) {
    holiday.set(day, Math.max(fraction, holiday.get(day) ?? 0));
    add(day, 0);
    add(day + 1, 0);
  }
  const starts = [...change.keys()].sort((a, b) => a - b);
  let onLeave = 0;
  const off = starts.map((day) => {
    onLeave = clean(onLeave + change.get(day)!);
    return Math.min(1, clean(onLeave + (holiday.get(day) ?? 0)));
  });
  return { starts, off };
}

/** Without the last digits that adding and taking away fractions leaves behind. */
function clean(share: number): number {
  return Math.round(share * 1e12) / 1e12;
}

/** Index of the last element not above a value, −1 if all are. */
export function lastAtMost(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
