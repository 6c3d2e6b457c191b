import type { Field, FieldType, TableSpec } from '../model/schema';

/** Colours of a module: its tab, and the tint and text of its header rows (contrast above 7). */
export type ModuleLook = { readonly tab: string; readonly background: string; readonly text: string };

export function moduleLook(module: TableSpec['module']): ModuleLook {
  switch (module) {
    case 'ramp':
      return { tab: '#1a73e8', background: '#e8f0fe', text: '#174ea6' };
    case 'kpi':
      return { tab: '#188038', background: '#e6f4ea', text: '#0d652d' };
    case 'tasks':
      return { tab: '#8430ce', background: '#f3e8fd', text: '#5b1b9c' };
    case 'core':
      return { tab: '#5f6368', background: '#f1f3f4', text: '#3c4043' };
  }
}

/**
 * The number format of a column. Date order follows the locale; Sheets itself puts the locale's decimal and thousands
 * signs in place of `.` and `,`.
 */
export function numberFormat(field: Field, locale: string): string {
  switch (field.type) {
    case 'id':
    case 'text':
    case 'longText':
    case 'weekend':
      return '@';
    case 'integer':
    case 'seconds':
      return '0';
    case 'number':
      return '0.####';
    case 'share':
      return '0.0%';
    case 'money':
      return '#,##0.00';
    case 'date':
      return datePattern(locale);
    case 'timestamp':
      return `${datePattern(locale)} hh:mm`;
    default:
      return 'General';
  }
}

/**
 * How a locale writes a date in figures, as a pattern of Sheets.
 *
 * @example datePattern('de-DE') // => 'dd.mm.yyyy'
 */
export function datePattern(locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  }).formatToParts(0);
  const letters: Readonly<Record<string, string>> = { year: 'yyyy', month: 'mm', day: 'dd' };
  return parts.map(({ type, value }) => letters[type] ?? value.replace(/[^\s./-]/g, '')).join('');
}

const WIDTHS: Readonly<Record<FieldType, number>> = {
  id: 110,
  text: 170,
  longText: 280,
  choice: 130,
  number: 110,
  integer: 100,
  share: 100,
  money: 110,
  seconds: 90,
  date: 110,
  timestamp: 150,
  boolean: 100,
  timeZone: 170,
  currency: 100,
  weekend: 110,
};

/** Wide enough for what the column usually holds and for its header. */
export function columnWidth(field: Field): number {
  return Math.max(WIDTHS[field.type], 40 + field.header.length * 8);
}
