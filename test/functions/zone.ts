/** Zones in which the naive reading of a duration cell is wrong by −343, +530, … seconds, and two where it is right. */
export const ZONES = [
  'Asia/Shanghai',
  'Asia/Kolkata',
  'America/Sao_Paulo',
  'America/Bogota',
  'Asia/Singapore',
  'America/New_York',
  'Europe/London',
] as const;

type Globals = { SpreadsheetApp?: unknown; Utilities?: unknown };

/** Service calls made since the zone was set. */
export interface ZoneCalls {
  timeZone: number;
  formatDate: number;
}

/**
 * Stands in for the two services the functions use, the spreadsheet's zone and `formatDate`, by `Intl`'s data. Every
 * other pattern than the one they use is an error.
 */
export function useZone(timeZone: string): ZoneCalls {
  const calls: ZoneCalls = { timeZone: 0, formatDate: 0 };
  const globals = globalThis as Globals;
  globals.SpreadsheetApp = {
    getActive: () => ({
      getSpreadsheetTimeZone: () => {
        calls.timeZone++;
        return timeZone;
      },
    }),
  };
  globals.Utilities = {
    formatDate: (date: Date, zone: string, pattern: string) => {
      calls.formatDate++;
      if (pattern !== 'yyyy-MM-dd HH:mm:ss') throw new Error(`formatDate pattern ${pattern} is not emulated`);
      const { year, month, day, hour, minute, second } = wallClock(date, zone);
      return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
    },
  };
  return calls;
}

/** Services that must not be touched. */
export function forbidServices(): void {
  const refuse = () => {
    throw new Error('a service was touched');
  };
  const globals = globalThis as Globals;
  globals.SpreadsheetApp = { getActive: refuse };
  globals.Utilities = { formatDate: refuse };
}

/** The moment at which clocks in a zone show an ISO date and time: how Sheets hands over a date or duration cell. */
export function at(zone: string, date: string, time = '00:00:00'): Date {
  const wanted = Date.parse(`${date}T${time}Z`);
  let ms = wanted;
  for (let i = 0; i < 3; i++) ms += wanted - shown(new Date(ms), zone);
  return new Date(ms);
}

/** A duration cell: so many seconds of wall clock after 1899-12-30 00:00. */
export function durationCell(zone: string, seconds: number): Date {
  const text = new Date(Date.UTC(1899, 11, 30) + seconds * 1000).toISOString();
  return at(zone, text.slice(0, 10), text.slice(11, 23));
}

/** Civil date of a moment in a zone. */
export function civil(date: Date, zone: string): string {
  return new Date(shown(date, zone)).toISOString().slice(0, 10);
}

function shown(date: Date, zone: string): number {
  const { year, month, day, hour, minute, second } = wallClock(date, zone);
  const ms = ((date.getTime() % 1000) + 1000) % 1000;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) + ms;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function wallClock(date: Date, zone: string): Record<string, string> {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US-u-ca-iso8601-hc-h23', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
  return { ...parts, year: parts.year!.padStart(4, '0') };
}
