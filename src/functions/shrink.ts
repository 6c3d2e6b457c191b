import { shrink } from '../domain/stats/shrinkage';
import { numbers } from './cells/field';
import { POSITIVE } from './cells/number';
import { run } from './cells/run';
import type { CellValue } from './cells/value';
import { placedRows } from './placed';

/**
 * Draws small-sample estimates of several hires towards their common mean, as far as their errors ask for.
 *
 * @param {range} estimate Estimate of each hire, e.g. B2:B; at least four. Take logarithms of times first.
 * @param {range} se Standard error of each estimate, in the same unit, e.g. C2:C.
 * @return {range} A row per hire: shrunken estimate, its standard error, weight on the own data (0 to 1).
 * @customfunction
 */
export function RAMP_SHRINK(estimate: unknown, se: unknown): CellValue[][] {
  return run('RAMP_SHRINK', () => {
    const values = numbers('estimate', estimate);
    const errors = numbers('se', se, POSITIVE);
    const rows = placedRows([values, errors]);
    const shrunken = shrink(rows.of(values), rows.of(errors));
    return rows.answer(shrunken.map((each) => [each.estimate, each.se, each.weight]));
  });
}
