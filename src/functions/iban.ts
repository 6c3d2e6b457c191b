import { RampError } from '../domain/error';
import { isIban } from '../domain/pay/iban';
import { placeOf } from './cells/field';
import type { Mapped } from './cells/mapping';
import { cellAt, column } from './cells/range';
import { run } from './cells/run';
import { type CellValue, isBlank, rethrow } from './cells/value';
import { filledRows, inPlace } from './placed';

/**
 * Checks IBANs for typing errors: the length of the country and the check digits. It does not catch fraud.
 *
 * @param {string|range} iban IBAN, spaces and case ignored, e.g. "GB82 WEST 1234 5698 7654 32" or F2:F.
 * @return {boolean} TRUE or FALSE for each; blank stays blank.
 * @customfunction
 */
export function RAMP_IBAN(iban: unknown): Mapped {
  return run('RAMP_IBAN', () => {
    const source = column('iban', iban);
    const kept = filledRows(source.rows.length, (i) => isBlank(cellAt(source, i)));
    if (source.shape === 'cell' && kept.length === 0) return '';
    if (kept.length === 0) throw new RampError('arg.rows.none', { name: 'iban' });
    const checks = kept.map((i): CellValue[] => {
      const value = cellAt(source, i);
      rethrow(value, placeOf(source, i));
      return [typeof value === 'string' && isIban(value)];
    });
    const cells = inPlace(kept, checks);
    if (source.shape === 'cell') return cells[0]![0]!;
    return source.shape === 'row' ? [cells.map(([check]) => check!)] : cells;
  });
}
