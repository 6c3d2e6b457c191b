import type { Status } from '../domain/ramp/status';
import type { CellStyle } from '../model/layout';

/** The few colours of written views; every text on its background reaches AA contrast. */
export const INK = '#1f2933';
export const QUIET = '#52606d';
export const LINE = '#d9dee3';
export const ACCENT = '#1f4e8c';

export const TITLE: CellStyle = { bold: true, size: 18, color: INK, vertical: 'middle' };
export const SUBTITLE: CellStyle = { color: QUIET };
export const HEADING: CellStyle = { bold: true, size: 12, color: INK };
export const HEADER: CellStyle = { bold: true, color: QUIET, line: LINE, wrap: true, vertical: 'bottom' };
/** A cell that people type into. */
export const INPUT: CellStyle = { background: '#fff8e1', align: 'left', line: LINE };

const STATUS: Readonly<Record<Status, CellStyle>> = {
  Ahead: { color: '#1b5e20', background: '#e8f5e9', bold: true },
  'On track': { color: '#1b5e20', background: '#f1f8f2', bold: true },
  'At risk': { color: '#7a4100', background: '#fff3e0', bold: true },
  'Off track': { color: '#9b1c1c', background: '#fdecea', bold: true },
  'Too early': { color: QUIET, background: '#f3f5f7' },
  'No data': { color: QUIET, background: '#f3f5f7' },
};

export function statusStyle(status: Status): CellStyle {
  return STATUS[status];
}

/** Number format of a metric's unit. */
export function unitFormat(unit: string): string {
  if (unit === 'share' || unit === 'share of full') return '0.0%';
  if (unit === 'seconds') return '#,##0.00';
  return '#,##0.00';
}
