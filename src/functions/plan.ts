import { isoDay } from '../domain/calendar/civil';
import { RampError } from '../domain/error';
import { LONGEST_RAMP, rampDate } from '../domain/ramp/clock';
import { planLines } from '../domain/ramp/plan';
import { findRole, ROLES } from '../domain/ramp/roles';
import { calendarArgs } from './cells/calendar';
import { POSITIVE } from './cells/number';
import { single } from './cells/range';
import { run } from './cells/run';
import { numberArg, requiredDay } from './cells/scalar';
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
    const full = numberArg('full_value', full_value, null, POSITIVE);
    const calendar = calendarArgs(weekend, holidays, leave, fte, zone);
    const due = (milestone: number): Date => {
      const day = rampDate(calendar, start, milestone);
      if (day !== null) return zone.midnight(day);
      const params = { name: 'ramp_day', value: milestone, start: isoDay(start), days: LONGEST_RAMP };
      throw new RampError('ramp.neverReached', params);
    };
    const header = ['Milestone', 'Phase', 'Due', 'Metric', 'Direction', 'Target', 'Unit', 'Outcome'];
    const lines = planLines(known, full).map((line) => [
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
