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
