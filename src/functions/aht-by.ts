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
 * @remarks One formula for the whole team. Compare people by the typical contact and its limits rather
 * than by the mean: one two-hour call should not make anybody look slow.
 * @formula mean = Σ time / Σ handled; typical = exp(m), limits exp(m ± t × s / √n), with m and s the mean
 * and standard deviation of the logarithms of the times
 * @limits Where a row stands for several contacts (a day’s total) only the mean can be told. With one
 * contact there are no limits; with two or three they are so wide that they say “wait”.
 * @throws `=RAMP_AHT_BY({"Ana"; "Bo"}, {300; "5 min"})` A time that is no number.
 * @throws `=RAMP_AHT_BY({"Ana"; ""}, {300; 280})` A contact that belongs to nobody.
 * @see Brown, L. et al. (2005). Statistical analysis of a telephone call center: a queueing-science
 * perspective. Journal of the American Statistical Association 100, 36–50: handle times are lognormal.
 * @example Eight calls of two hires; one of Ana’s was not answered.
 *
 * | hire | talk | hold | wrap |
 * | ---- | ---: | ---: | ---: |
 * | Ana  |  300 |   20 |   40 |
 * | Ana  |  240 |      |   60 |
 * | Ana  |  410 |   30 |   50 |
 * | Ana  |      |      |      |
 * | Ana  |  275 |      |   45 |
 * | Bo   |  520 |   60 |   60 |
 * | Bo   |  380 |   20 |   50 |
 * | Bo   |  450 |      |   70 |
 *
 * `=RAMP_AHT_BY(A2:A9, B2:B9, C2:C9, D2:D9)`
 *
 * | hire | contacts |  mean | typical |   low |  high |
 * | ---- | -------: | ----: | ------: | ----: | ----: |
 * | Ana  |        4 | 367.5 |   360.7 | 255.1 | 510.1 |
 * | Bo   |        3 | 536.7 |   531.0 | 342.1 | 824.4 |
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
