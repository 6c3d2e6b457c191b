import type { Cell, Row } from '../../model/cell';
import type { ImportTable } from '../../rpc/imports';
import { hasPeople, hasSourceId, sharedFields } from './fields';

/** Stands for rows in which no person or campaign is named. */
export const NO_NAME = '(no name)';

const SUFFIX = '#';

/**
 * An imported row as the rows of the hires it belongs to: quantities in equal parts, so that a total over the
 * team stays what the report says. Each hire's row has a Source ID of its own.
 *
 * @example shareRow('adSpend', { sourceId: 'a', spend: 10 }, ['H-0001', 'H-0002'])
 * // => [{ sourceId: 'a#H-0001', hireId: 'H-0001', spend: 5 }, { sourceId: 'a#H-0002', hireId: 'H-0002', spend: 5 }]
 */
export function shareRow(table: ImportTable, values: Row, hireIds: readonly string[]): readonly Row[] {
  if (!hasPeople(table)) return [values];
  if (hireIds.length === 1) return [{ ...values, hireId: hireIds[0]! }];
  const parts: Record<string, Cell> = {};
  for (const field of sharedFields(table)) {
    const value = field in values ? values[field]! : '';
    const whole = value === '' ? impliedOne(table, field, values) : value;
    if (typeof whole === 'number') parts[field] = whole / hireIds.length;
  }
  return hireIds.map((hireId) => ({
    ...values,
    ...parts,
    hireId,
    ...(hasSourceId(table) ? { sourceId: `${String(values.sourceId)}${SUFFIX}${hireId}` } : {}),
  }));
}

/** The Source ID before it was shared out, `''` when this is none that was shared. */
export function baseOf(sourceId: string, hireId: string): string {
  const end = `${SUFFIX}${hireId}`;
  return hireId !== '' && sourceId.endsWith(end) ? sourceId.slice(0, -end.length) : '';
}

/** Blank means one contact of a row with talk, and the base complexity of a listing: a part of it must be said. */
function impliedOne(table: ImportTable, field: string, values: Row): Cell {
  if (table === 'contacts' && field === 'handled') return (values.talk ?? '') === '' ? '' : 1;
  return table === 'listings' && field === 'complexity' ? 1 : '';
}
