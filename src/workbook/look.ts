import type { Field, TableSpec } from '../model/schema';

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

/** The width of most columns; headers longer than it take a second line. */
export const BASE_WIDTH = 120;

/** Wide enough for what the column usually holds. */
export function columnWidth({ type, optionsFrom }: Pick<Field, 'type' | 'optionsFrom'>): number {
  // Words from another table are names, and the arrow stands beside them.
  if (optionsFrom) return 170;
  switch (type) {
    case 'longText':
      return 280;
    case 'text':
    case 'timeZone':
      return 170;
    case 'timestamp':
      return 150;
    default:
      return BASE_WIDTH;
  }
}

/**
 * The columns wider than most, neighbours of one width together. A single column between two wide ones is made as wide
 * as they are: one call for the three.
 *
 * @example widthRuns([{ type: 'text' }, { type: 'date' }, { type: 'text' }]) // => [{ first: 0, columns: 3, width: 170 }]
 */
export function widthRuns(
  fields: readonly Pick<Field, 'type' | 'optionsFrom'>[],
): readonly { readonly first: number; readonly columns: number; readonly width: number }[] {
  const own = fields.map(columnWidth);
  const widths = own.map((width, at) => {
    const before = own[at - 1] ?? BASE_WIDTH;
    return width === BASE_WIDTH && before === own[at + 1] && before < 200 ? before : width;
  });
  const runs: { first: number; columns: number; width: number }[] = [];
  widths.forEach((width, at) => {
    const last = runs[runs.length - 1];
    if (width === BASE_WIDTH) return;
    if (last && last.width === width && last.first + last.columns === at) last.columns += 1;
    else runs.push({ first: at, columns: 1, width });
  });
  return runs;
}
