import { isTimeZone } from '../model/problem';
import type { ActionContext } from './context';

/**
 * The civil day that it is elsewhere, while it is `now` in the spreadsheet's zone: for dates that belong to somebody
 * else's calendar. A zone that is blank or unknown has the spreadsheet's day.
 *
 * @example zoneDays({ now: '2026-03-31T09:00:00', today: '2026-03-31', zone: 'Europe/London', … })('Pacific/Honolulu') // => '2026-03-30'
 */
export function zoneDays({ now, today, zone: own }: ActionContext): (zone: string) => string {
  const known = new Map<string, string>();
  const dayOf = (zone: string): string => {
    if (zone === own || !isTimeZone(zone) || !isTimeZone(own)) return today;
    return new Date(wallClock(zone, instantOf(now, own))).toISOString().slice(0, 10);
  };
  return (zone) => {
    const day = known.get(zone) ?? dayOf(zone);
    known.set(zone, day);
    return day;
  };
}

/** The moment, in milliseconds, at which clocks of a zone show a time. */
function instantOf(shown: string, zone: string): number {
  const wall = Date.parse(`${shown}Z`);
  const near = wall - (wallClock(zone, wall) - wall);
  // The offset at the moment itself: it may be another one near a change of clocks.
  return wall - (wallClock(zone, near) - near);
}

/** What clocks of a zone show at a moment, as if they were clocks of UTC. */
function wallClock(zone: string, instant: number): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}
