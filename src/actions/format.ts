import type { Cell } from '../model/cell';
import type { FieldType } from '../model/schema';

const MS_PER_DAY = 86_400_000;

/** A civil date as the reader's locale writes it: `2026-03-02` → "2 Mar 2026" (en-GB). */
export function formatDate(iso: string, locale: string): string {
  const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(time);
}

/** The same with the day of the week: "Mon, 2 Mar 2026". */
export function formatWeekday(iso: string, locale: string): string {
  const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(time);
}

export function formatNumber(value: number, locale: string, digits = 2): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

export function formatShare(value: number, locale: string, digits = 0): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(value);
}

/** A cell as the preview shows it; blank stays blank. */
export function formatCell(value: Cell | undefined, type: FieldType, locale: string): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    if (type === 'share') return formatShare(value, locale, 1);
    return formatNumber(value, locale, type === 'integer' ? 0 : 4);
  }
  if (type === 'date') return formatDate(value, locale);
  if (type === 'timestamp') return `${formatDate(value, locale)} ${value.slice(11, 16)}`;
  return value;
}

/** Whole days from one civil date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

/** A civil date some days later, or earlier. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}
