import { isoDay } from '../domain/calendar/civil';
import { OUTCOMES, type StageRow, stageSummary } from '../domain/growth/funnel';
import { aggregate } from './cells/aggregate';
import { days, words } from './cells/field';
import { orBlank } from './cells/result';
import { run } from './cells/run';
import { requiredDay } from './cells/scalar';
import { type CellValue, cellError } from './cells/value';

/**
 * A stage of the hiring funnel: conversion of those decided, with its 95 % limits, and the median days in it.
 *
 * @param {range} entered Date each candidate entered the stage, e.g. A2:A.
 * @param {range} left Date each left it, blank while open, e.g. B2:B.
 * @param {range} outcome "advanced", "rejected", "withdrew" or "open", e.g. C2:C.
 * @param {date} as_of Date of the data, e.g. TODAY().
 * @return {range} One row: entered, decided, conversion, low, high, median days in the stage (open ones censored).
 * @remarks One stage of hiring: how many of those decided went on, and how long people wait in it. Open
 * candidates do not count as rejected, and their waiting so far is not thrown away.
 * @formula conversion = advanced / decided; limits by Wilson, 95 %; days: Kaplan–Meier median, leaving by
 * any outcome being the event and open candidates censored at as_of
 * @limits Withdrawals count as decided: many of them at a task stage speak about the task. With fewer than
 * twenty decided the conversion says little. Days are calendar days.
 * @throws `=RAMP_FUNNEL("2026-01-05", "2026-01-01", "rejected", "2026-02-01")` Left before entering.
 * @throws `=RAMP_FUNNEL("2026-01-05", "", "rejected", "2026-02-01")` An outcome without its date.
 * @see Wilson (1927) and Kaplan & Meier (1958), as in RAMP_LISTINGS_BY and RAMP_TTP.
 * @example Four candidates on 1 February 2026, one still open.
 *
 * | entered    | left       | outcome  | as_of      |
 * | ---------- | ---------- | -------- | ---------- |
 * | 2026-01-01 | 2026-01-05 | advanced | 2026-02-01 |
 * | 2026-01-01 | 2026-01-11 | rejected |            |
 * | 2026-01-01 |            | open     |            |
 * | 2026-01-01 | 2026-01-21 | withdrew |            |
 *
 * `=RAMP_FUNNEL(A2:A5, B2:B5, C2:C5, D2)`
 *
 * | entered | decided | conversion | low | high | median days |
 * | ------: | ------: | ---------: | --: | ---: | ----------: |
 * |       4 |       3 |       33 % | 6 % | 79 % |          10 |
 * @customfunction
 */
export function RAMP_FUNNEL(
  entered: unknown,
  left: unknown,
  outcome: unknown,
  as_of: unknown,
): CellValue[][] {
  return run('RAMP_FUNNEL', (zone) => {
    const came = days('entered', entered, zone);
    const went = days('left', left, zone, { ifBlank: Number.NaN });
    const ended = words('outcome', outcome, OUTCOMES);
    const today = requiredDay('as_of', as_of, zone);
    const rows = aggregate([came, went, ended]);
    const [from, until, how] = [rows.of(came), rows.of(went), rows.of(ended)];
    const stages = Array.from(from, (start, i): StageRow => {
      const result = OUTCOMES[how[i]!]!;
      const leave = until[i]!;
      const fail = (code: string, name: string, day = 0) =>
        cellError(
          code,
          { name, row: rows.rowOf(i) },
          { outcome: result, date: isoDay(day), asOf: isoDay(today) },
        );
      if (start > today) throw fail('stats.afterAsOf', 'entered', start);
      if (result === 'open') {
        if (!Number.isNaN(leave)) throw fail('stats.openButLeft', 'left');
        return { outcome: result, days: today - start };
      }
      if (Number.isNaN(leave)) throw fail('stats.decidedNotLeft', 'left');
      if (leave > today) throw fail('stats.afterAsOf', 'left', leave);
      if (leave < start) throw fail('stats.leftBeforeEntered', 'left', start);
      return { outcome: result, days: leave - start };
    });
    const { entered: count, decided, conversion, medianDays } = stageSummary(stages);
    const rate = conversion ?? { estimate: null, low: null, high: null };
    return [
      [count, decided, orBlank(rate.estimate), orBlank(rate.low), orBlank(rate.high), orBlank(medianDays)],
    ];
  });
}
