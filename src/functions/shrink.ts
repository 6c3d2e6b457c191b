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
 * @remarks In a small team the best and the worst are often only lucky and unlucky. This draws each
 * estimate towards the common mean, the more the less data stands behind it, and predicts next month
 * better than the raw figures.
 * @formula shrunken = μ + (1 − B) × (estimate − μ), B = (k − 3) / (k − 1) × V / (V + τ²), V = se², τ² by
 * DerSimonian–Laird, μ the mean weighted with 1 / (V + τ²), k hires
 * @limits At least four hires doing comparable work. Take logarithms of times and the logit of shares
 * first. It is for forecasting and fair reading, not for pay: a contract pays what was done.
 * @throws `=RAMP_SHRINK({28; 8; -3}, {6; 5; 7})` Fewer than four hires.
 * @throws `=RAMP_SHRINK({28; 8; -3; 7}, {6; 0; 7; 5})` A standard error of 0.
 * @see Morris, C. N. (1983). Parametric empirical Bayes inference: theory and applications. Journal of the
 * American Statistical Association 78, 47–55.
 * @see Efron, B. & Morris, C. (1977). Stein’s paradox in statistics. Scientific American 236 (5), 119–127.
 * @example Eight hires, points above or below the plan: 28 becomes 23.4, −3 becomes 0.3.
 *
 * | estimate |  se |
 * | -------: | --: |
 * |       28 |   6 |
 * |        8 |   5 |
 * |       -3 |   7 |
 * |        7 |   5 |
 * |       -1 |   4 |
 * |        1 |   5 |
 * |       18 |   5 |
 * |       12 |   8 |
 *
 * `=RAMP_SHRINK(A2:A9, B2:B9)`
 *
 * | shrunken |  se | own weight |
 * | -------: | --: | ---------: |
 * |     23.4 | 6.0 |       76 % |
 * |      8.1 | 4.6 |       82 % |
 * |      0.3 | 6.3 |       71 % |
 * |      7.3 | 4.6 |       82 % |
 * |      0.2 | 3.9 |       87 % |
 * |      2.4 | 4.7 |       82 % |
 * |     16.3 | 4.7 |       82 % |
 * |     10.8 | 6.7 |       67 % |
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
