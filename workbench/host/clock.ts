import { instantOf, serialOfDate, type Zone } from './cells/zone';

export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  elapse(seconds: number): void;
  /** Modelled seconds so far; set to go back to an earlier moment. */
  elapsed: number;
};

/**
 * The host's clock. A civil date stands still at noon of that day in the spreadsheet's zone, a local time at that
 * time there; either moves on only by modelled seconds. Without one, the real time.
 *
 * @throws when `today` is neither `2026-03-02`, `2026-03-02T09:30` nor an instant with its offset
 */
export function createClock(today: string | undefined, zone: Zone): Clock {
  const start = today === undefined ? null : instantFrom(today, zone);
  const clock: Clock = {
    now: () => (start ?? Date.now()) + Math.round(clock.elapsed * 1000),
    elapse: (seconds) => {
      if (start !== null) clock.elapsed += seconds;
    },
    elapsed: 0,
  };
  return clock;
}

function instantFrom(today: string, zone: Zone): number {
  const local = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(today);
  if (!local) {
    const instant = Date.parse(today);
    if (Number.isNaN(instant)) throw new Error(`today: "${today}" is neither a date nor a time`);
    return instant;
  }
  const [, year, month, day, hour = '12', minute = '0', second = '0'] = local;
  const serial = serialOfDate(Number(year), Number(month), Number(day));
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (Number.isNaN(serial)) throw new Error(`today: there is no day ${today}`);
  return instantOf(zone, serial + time);
}
