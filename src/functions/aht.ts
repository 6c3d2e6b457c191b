import { RampError } from '../domain/error';
import { geometricMean, median, total, trimmedMean10 } from '../domain/kpi/centre';
import { aggregate } from './cells/aggregate';
import { NON_NEGATIVE, TOLERANCE } from './cells/number';
import { column, isOmitted } from './cells/range';
import { run } from './cells/run';
import { numberArg, wordArg } from './cells/scalar';
import { cellError } from './cells/value';
import { addUp, handledColumn, timeColumns } from './handle-time';

const METHODS = ['mean', 'median', 'geomean', 'trim10'] as const;

/**
 * Average handle time in seconds a contact: the sum of talk, hold and wrap over the contacts handled.
 *
 * @param {number|range} talk Talk time in seconds, or duration cells, e.g. B2:B; blank = not answered.
 * @param {number|range} [hold] Hold time in seconds, or duration cells, e.g. C2:C; blank = 0.
 * @param {number|range} [wrap] After-call work in seconds, or duration cells, e.g. D2:D; blank = 0.
 * @param {number|range} [handled] Contacts of each row, e.g. E2:E, or one number for all rows together (default 1 a row).
 * @param {string} [method] "mean" (default), "median", "geomean" or "trim10" (as TRIMMEAN with 10 %).
 * @return {number} Seconds a contact.
 * @remarks The mean is what staffing costs; the geometric mean is what a usual contact takes, because a
 * few very long calls pull the mean up. Never read handle time without a quality figure beside it: faster
 * alone is not better.
 * @formula mean: Σ (talk + hold + wrap) / Σ handled; median, geomean and trim10 over rows of one contact
 * each
 * @limits Waiting and ringing time do not belong in it. Nothing is left out for being long: filter first
 * if a record is wrong. Only answered contacts count; a row with blanks throughout is no contact.
 * @throws `=RAMP_AHT({310; -20})` A negative time.
 * @throws `=RAMP_AHT(10, 0, 5, 0)` No contacts.
 * @see Brown, L. et al. (2005). Statistical analysis of a telephone call center: a queueing-science
 * perspective. Journal of the American Statistical Association 100, 36–50.
 * @example Five calls, the third not answered: 1,545 seconds over four contacts.
 *
 * | talk | hold | wrap |
 * | ---: | ---: | ---: |
 * |  310 |   20 |   45 |
 * |  250 |      |   30 |
 * |      |      |      |
 * |  480 |   60 |   90 |
 * |  205 |   15 |   40 |
 *
 * `=RAMP_AHT(A2:A6, B2:B6, C2:C6)`
 *
 * | seconds a contact |
 * | ----------------: |
 * |            386.25 |
 * @customfunction
 */
export function RAMP_AHT(
  talk: unknown,
  hold?: unknown,
  wrap?: unknown,
  handled?: unknown,
  method?: unknown,
): number {
  return run('RAMP_AHT', (zone) => {
    const times = timeColumns(talk, hold, wrap, zone);
    const together = isTotal(handled) ? numberArg('handled', handled, null, NON_NEGATIVE) : null;
    const perRow = isTotal(handled) ? null : handledColumn(handled);
    const how = wordArg('method', method, 'mean', METHODS);
    const rows = aggregate([...times, perRow]);
    const seconds = addUp(times.map((field) => rows.of(field)));
    const contacts = rows.of(perRow);
    const count = together ?? (contacts === null ? rows.count : total(contacts));
    if (!(count > TOLERANCE)) throw new RampError('aht.noContacts');
    const all = total(seconds);
    if (!Number.isFinite(all)) throw new RampError('arg.result.none', { name: 'talk, hold and wrap' });
    if (how === 'mean') return all / count;
    const isOne = (each: number) => Math.abs(each - 1) <= TOLERANCE;
    const single = contacts === null ? count === rows.count : contacts.every(isOne);
    if (!single) throw new RampError('aht.notSingle', { method: how });
    if (how === 'median') return median(seconds);
    if (how === 'trim10') return trimmedMean10(seconds);
    const zero = seconds.findIndex((each) => each <= TOLERANCE);
    if (zero >= 0) throw cellError('aht.zeroTime', { name: 'talk + hold + wrap', row: rows.rowOf(zero) });
    return geometricMean(seconds);
  });
}

/** One number is the total over all rows, whatever the length of the columns. */
function isTotal(handled: unknown): boolean {
  return isOmitted(handled) || column('handled', handled).rows.length === 1;
}
