import { file } from './file';
import { type ZoneClock, zoneClock } from './zone';

let clock: ZoneClock | null = null;

/** The wall clock of the spreadsheet's time zone, asked once per execution. */
export function sheetClock(): ZoneClock {
  clock ??= zoneClock(spreadsheetZone());
  return clock;
}

let zone: string | null = null;

/** The spreadsheet's IANA time zone. */
export function spreadsheetZone(): string {
  zone ??= file().getSpreadsheetTimeZone();
  return zone;
}

/** Now where the spreadsheet is: `2026-03-02T14:05:00`. */
export function nowIso(): string {
  return sheetClock().stamp(new Date());
}

/** The spreadsheet's locale as BCP 47: `en_GB` → `en-GB`. */
export function localeOf(): string {
  return file().getSpreadsheetLocale().replace(/_/g, '-');
}
