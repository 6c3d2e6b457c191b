import { RampError } from '../../domain/error';
import type { Cell, Row } from '../../model/cell';
import type { Tables } from '../../model/snapshot';
import { foldName, rowsOf, sameName, text } from '../tables';

/** What a person may say about a hire, as the form sends it. */
export type HireFields = {
  readonly name?: string;
  readonly role?: string;
  readonly startDate?: string;
  readonly fte?: number;
  readonly timeZone?: string;
  readonly holidayCalendar?: string;
  readonly weekend?: string;
  readonly manager?: string;
  readonly currency?: string;
};

const FIELDS = [
  'name',
  'role',
  'startDate',
  'fte',
  'timeZone',
  'holidayCalendar',
  'weekend',
  'manager',
  'currency',
] as const;

/** The given fields as a row; text without the spaces around it. */
export function hireRow(input: HireFields): Row {
  const row: Record<string, Cell> = {};
  for (const field of FIELDS) {
    const value = input[field];
    if (value !== undefined) row[field] = typeof value === 'string' ? value.trim() : value;
  }
  return row;
}

/** Every role of the Roles sheet once, in its order. */
export function roleNames(tables: Tables): readonly string[] {
  const names = new Map<string, string>();
  for (const { values } of rowsOf(tables, 'roles')) {
    const name = text(values, 'role');
    if (name !== '' && !names.has(foldName(name))) names.set(foldName(name), name);
  }
  return [...names.values()];
}

/** @throws RampError `hire.unknownRole` that lists the roles there are. */
export function checkRole(role: string, roles: readonly string[]): string {
  const known = roles.find((name) => sameName(name, role));
  if (known === undefined) throw new RampError('hire.unknownRole', { role, roles: roles.join(', ') });
  return known;
}

/**
 * Two hires of one name could not be told apart in imports and on the dashboard.
 * @throws RampError `hire.sameName` that names the row of the other.
 */
export function checkName(name: string, tables: Tables, exceptHireId = ''): void {
  if (name.trim() === '') throw new RampError('hire.noName');
  for (const { values, row } of rowsOf(tables, 'hires')) {
    if (text(values, 'hireId') !== exceptHireId && sameName(text(values, 'name'), name)) {
      throw new RampError('hire.sameName', { name: name.trim(), row });
    }
  }
}
