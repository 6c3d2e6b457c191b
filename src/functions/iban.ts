import { RampError } from '../domain/error';
import { isIban } from '../domain/pay/iban';
import { placeOf } from './cells/field';
import type { Mapped } from './cells/mapping';
import { cellAt, column } from './cells/range';
import { run } from './cells/run';
import { type CellValue, isBlank, rethrow } from './cells/value';
import { filledRows, inPlace } from './placed';

/**
 * Checks IBANs for typing errors: the length of the country and the check digits (fraud it does not catch).
 *
 * @param {string|range} iban IBAN, spaces and case ignored, e.g. "GB82 WEST 1234 5698 7654 32" or F2:F.
 * @return {boolean} TRUE or FALSE for each; blank stays blank.
 * @remarks Run it down the payee column before the first payout: a mistyped account number shows as FALSE.
 * @formula length of the country in the IBAN registry, and ISO 7064 mod 97-10: the rearranged number
 * leaves 1
 * @limits A valid IBAN may belong to anybody: it catches typing, not fraud. Call back on a number you
 * already had when bank details change.
 * @throws `=RAMP_IBAN(NA())` A cell that holds an error.
 * @see ISO 13616 (IBAN registry) and ISO/IEC 7064.
 * @example Two valid ones, and the first with two digits swapped.
 *
 * | iban                        |
 * | --------------------------- |
 * | GB82 WEST 1234 5698 7654 32 |
 * | FR1420041010050500013M02606 |
 * | GB82 WEST 1234 5698 7645 32 |
 *
 * `=RAMP_IBAN(A2:A4)`
 *
 * | valid |
 * | ----- |
 * | TRUE  |
 * | TRUE  |
 * | FALSE |
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
