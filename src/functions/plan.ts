import { isoDay } from '../domain/calendar/civil';
import { RampError } from '../domain/error';
import { LONGEST_RAMP, rampDate } from '../domain/ramp/clock';
import { planLines } from '../domain/ramp/plan';
import { findRole, ROLES } from '../domain/ramp/roles';
import { calendarArgs } from './cells/calendar';
import { cellDuration, POSITIVE } from './cells/number';
import { single } from './cells/range';
import { run } from './cells/run';
import { requiredDay } from './cells/scalar';
import { type CellValue, isBlank, quote, rethrow } from './cells/value';

/**
 * 30-60-90 plan of a role: milestones with due dates by the ramp clock, targets by the role's curve, and guardrails.
 *
 * @param {string} role One of the six standard roles, e.g. "Listing Optimization Specialist".
 * @param {date} start_date First day at work, e.g. A2 or "2026-03-02".
 * @param {number} [full_value] Full productivity in the metric's unit, e.g. 12; without it targets are shares of full.
 * @param {string} [weekend] NETWORKDAYS.INTL weekend as text, Monday first, 1 = off, e.g. "0000011" (default).
 * @param {range} [holidays] Dates, or two columns: date and fraction off, e.g. Holidays!B2:C.
 * @param {range} [leave] Columns from, to and, optionally, fraction off, e.g. Leave!B2:D.
 * @param {number} [fte] Share of full time, above 0 and at most 1, e.g. 0.5 (default 1).
 * @return {range} Milestone, Phase, Due, Metric, Direction, Target, Unit and Outcome, with a header row.
 * @remarks A first plan in one formula: what the role should reach by day 14, 30, 60 and 90, due when the
 * hire’s own clock gets there, and beside each target the quality that must not suffer for it.
 * @formula Due = RAMP_DATE; Target = RAMP_TARGET with the curve of the role × full_value
 * @limits The six roles and their targets are judgements to start from, not benchmarks. A plan that you
 * keep, edit and tick off comes from the sidebar, with the targets of your own Roles sheet; this one
 * follows its arguments.
 * @throws `=RAMP_PLAN("Plumber", "2026-03-02")` A role that is not among the six.
 * @see Judgement of this product, to be replaced by your own cohort; curves as in RAMP_TARGET.
 * @example A listing specialist from 2 March 2026, full being 12 listings per FTE-day.
 *
 * | role                            | start_date | full_value |
 * | ------------------------------- | ---------- | ---------: |
 * | Listing Optimization Specialist | 2026-03-02 |         12 |
 *
 * `=RAMP_PLAN(A2, B2, C2)`
 *
 * | Milestone | Phase      | Due        | Metric                    | Direction | Target | Unit             | Outcome                                   |
 * | --------: | ---------- | ---------- | ------------------------- | --------- | -----: | ---------------- | ----------------------------------------- |
 * |        14 | learn      | 2026-03-13 | Quality-adjusted listings | higher    |   3.66 | listings/FTE-day | listings that convert and pass first time |
 * |        30 | learn      | 2026-03-31 | Quality-adjusted listings | higher    |   6.04 | listings/FTE-day | listings that convert and pass first time |
 * |        30 | learn      | 2026-03-31 | First-pass yield          | higher    |   80 % | share            | listings that convert and pass first time |
 * |        60 | contribute | 2026-04-29 | Quality-adjusted listings | higher    |   9.51 | listings/FTE-day | listings that convert and pass first time |
 * |        60 | contribute | 2026-04-29 | First-pass yield          | higher    |   88 % | share            | listings that convert and pass first time |
 * |        90 | own        | 2026-05-29 | Quality-adjusted listings | higher    |  12.00 | listings/FTE-day | listings that convert and pass first time |
 * |        90 | own        | 2026-05-29 | First-pass yield          | higher    |   95 % | share            | listings that convert and pass first time |
 * @customfunction
 */
export function RAMP_PLAN(
  role: unknown,
  start_date: unknown,
  full_value?: unknown,
  weekend?: unknown,
  holidays?: unknown,
  leave?: unknown,
  fte?: unknown,
): CellValue[][] {
  return run('RAMP_PLAN', (zone) => {
    const known = roleArg(role);
    const start = requiredDay('start_date', start_date, zone);
    const full = cellDuration(single('full_value', full_value), { name: 'full_value' }, zone, POSITIVE);
    const calendar = calendarArgs(weekend, holidays, leave, fte, zone);
    const due = (milestone: number): Date => {
      const day = rampDate(calendar, start, milestone);
      if (day !== null) return zone.midnight(day);
      const params = { name: 'ramp_day', value: milestone, start: isoDay(start), days: LONGEST_RAMP };
      throw new RampError('ramp.neverReached', params);
    };
    const header = ['Milestone', 'Phase', 'Due', 'Metric', 'Direction', 'Target', 'Unit', 'Outcome'];
    const lines = planLines(known, Number.isNaN(full) ? null : full).map((line) => [
      line.milestone,
      line.phase,
      due(line.milestone),
      line.metric,
      line.direction,
      line.target,
      line.unit,
      line.outcome,
    ]);
    return [header, ...lines];
  });
}

function roleArg(arg: unknown) {
  const name = single('role', arg);
  if (isBlank(name)) throw new RampError('arg.missing', { name: 'role' });
  rethrow(name, { name: 'role' });
  const role = findRole(String(name));
  if (role !== undefined) return role;
  const roles = ROLES.map((each) => each.name).join(', ');
  throw new RampError('ramp.unknownRole', { value: quote(name), roles });
}
