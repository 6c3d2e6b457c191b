import { handleTimes } from '../domain/kpi/aht';
import { aggregate } from './cells/aggregate';
import { openColumn } from './cells/range';
import { orBlank } from './cells/result';
import { run } from './cells/run';
import type { CellValue } from './cells/value';
import { addUp, handledColumn, timeColumns } from './handle-time';

/**
 * Average handle time by hire: contacts, mean, and the typical contact (geometric mean) with its 95 % limits, in seconds.
 *
 * @param {range} hire Name or ID of the hire in each row, e.g. A2:A.
 * @param {range} talk Talk time in seconds, or duration cells, e.g. B2:B; blank = not answered.
 * @param {range} [hold] Hold time in seconds, or duration cells, e.g. C2:C; blank = 0.
 * @param {range} [wrap] After-call work in seconds, or duration cells, e.g. D2:D; blank = 0.
 * @param {range} [handled] Contacts of each row, e.g. E2:E (default 1 a row).
 * @return {range} A row per hire: hire, contacts, mean AHT, typical AHT, low, high.
 * @customfunction
 */
export function RAMP_AHT_BY(
  hire: unknown,
  talk: unknown,
  hold?: unknown,
  wrap?: unknown,
  handled?: unknown,
): CellValue[][] {
  return run('RAMP_AHT_BY', (zone) => {
    const by = openColumn('hire', hire);
    const times = timeColumns(talk, hold, wrap, zone);
    const contacts = handledColumn(handled);
    const rows = aggregate([...times, contacts], { by: [by] });
    const seconds = addUp(times.map((field) => rows.of(field)));
    const { ids, labels } = rows.groups(by);
    return handleTimes(seconds, rows.of(contacts), ids, labels.length, 0.95).map(
      ({ contacts: n, mean, typical, low, high }, g) => [
        labels[g]!,
        n,
        orBlank(mean),
        orBlank(typical),
        orBlank(low),
        orBlank(high),
      ],
    );
  });
}
