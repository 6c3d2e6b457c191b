import {
  type Attainment,
  attainment,
  type Direction,
  type Standing,
  type Status,
  status,
} from '../../domain/ramp/status';
import type { Row } from '../../model/cell';
import type { Tables } from '../../model/snapshot';
import { clockOf, type HireClock, workingDayBefore } from '../clock';
import { addDays } from '../format';
import { primaryOf, type Role, type RoleMetric, roleOf, steppedTarget } from '../roles/roleOf';
import { targetAt } from '../roles/targetAt';
import { text } from '../tables';
import { type EventIndex, eventsOf, type HireEvents, within } from './events';
import { type Observed, observe } from './observe';
import { type Period, WINDOW_DAYS } from './period';

/** Nobody is judged in the first days of a ramp (domain B.5). */
const TOO_EARLY_DAY = 5;

export type Guardrail = {
  readonly metric: string;
  readonly direction: Direction;
  readonly limit: number;
  readonly observed: Observed | null;
  /** The whole interval lies beyond the limit. */
  readonly breached: boolean;
};

/** What the dashboard knows of one hire; numbers, not yet words. */
export type Card = {
  readonly hireId: string;
  readonly name: string;
  readonly roleName: string;
  readonly startDate: string;
  readonly missing: 'both' | 'role' | 'start' | null;
  readonly role: Role | null;
  readonly primary: RoleMetric | null;
  readonly clock: HireClock | null;
  readonly rampDay: number | null;
  readonly observed: Observed | null;
  readonly target: number | null;
  readonly attainment: Attainment | null;
  readonly status: Status;
  /** The numbers alone say "Off track", for the first week: the status waits for a second one (domain B.5). */
  readonly firstWeekOff: boolean;
  readonly guardrails: readonly Guardrail[];
};

function missingOf(hire: Row, role: Role | null): Card['missing'] {
  const noRole = text(hire, 'role') === '' || role === null;
  const noStart = text(hire, 'startDate') === '';
  if (noRole && noStart) return 'both';
  return noRole ? 'role' : noStart ? 'start' : null;
}

function breached(observed: Observed | null, limit: number, direction: Direction): boolean {
  if (!observed || observed.low === null || observed.high === null) return false;
  return direction === 'higher' ? observed.high < limit : observed.low > limit;
}

/** Where the window begins that a hire is looked at in: as chosen, else ten working days back, never before the start. */
export function windowStart(tables: Tables, hire: Row, { from, to }: Period): string {
  const chosen = from || workingDayBefore(tables, hire, to, WINDOW_DAYS);
  const start = text(hire, 'startDate');
  if (chosen < start) return start;
  return chosen;
}

/** What a window says about a hire. */
type Measured = Pick<Card, 'rampDay' | 'observed' | 'target' | 'guardrails'> & {
  readonly standing: Standing | null;
};

function measure(
  { role, clock, from }: { role: Role | null; clock: HireClock | null; from: string },
  all: HireEvents,
  period: Period,
): Measured {
  const primary = role && primaryOf(role);
  const rampDay = clock ? clock.rampDay(period.asOf) : null;
  const { to } = period;
  const events = within(all, from, to);
  const window = {
    events,
    exposure: clock ? clock.exposure(from, to) : new Map<string, number>(),
    daysPerWeek: clock?.daysPerWeek ?? 5,
  };
  const metric = primary?.metric ?? guessMetric(events);
  const observed = metric === '' ? null : observe(metric, primary?.unit ?? '', window);
  const target = primary?.hasUnit && rampDay !== null ? targetAt(primary, rampDay) : null;
  const guardrails: Guardrail[] = (role?.metrics ?? []).flatMap((each) => {
    const limit = rampDay === null || each.kind !== 'guardrail' ? null : steppedTarget(each, rampDay);
    if (limit === null) return [];
    const seen = observe(each.metric, each.unit, window);
    return [
      {
        metric: each.metric,
        direction: each.direction,
        limit,
        observed: seen,
        breached: breached(seen, limit, each.direction),
      },
    ];
  });
  const standing = primary && observed && target !== null ? standingOf(primary, observed, target) : null;
  return { rampDay, observed, target, guardrails, standing };
}

/** Everything the dashboard and the Monday view say about one hire is computed here. */
export function cardOf(tables: Tables, hire: Row, index: EventIndex, period: Period): Card {
  const roleName = text(hire, 'role');
  const startDate = text(hire, 'startDate');
  const hireId = text(hire, 'hireId');
  const role = roleName === '' ? null : roleOf(tables, roleName);
  const clock = startDate === '' ? null : clockOf(tables, hire);
  const all = eventsOf(index, hireId);
  const look = (at: Period) => measure({ role, clock, from: windowStart(tables, hire, at) }, all, at);
  const { standing, ...now } = look(period);
  const found = statusIn({ standing, ...now });
  const firstWeekOff =
    found === 'Off track' && period.from === '' && statusIn(look(weekBefore(period))) !== 'Off track';
  return {
    hireId,
    name: text(hire, 'name'),
    roleName,
    startDate,
    missing: missingOf(hire, role),
    role,
    primary: role && primaryOf(role),
    clock,
    ...now,
    attainment: standing && now.observed ? finite(attainment(standing, now.observed.actual)) : null,
    status: firstWeekOff ? 'At risk' : found,
    firstWeekOff,
  };
}

/** The same look one week earlier; a period that somebody chose has no memory, because it is theirs. */
function weekBefore(period: Period): Period {
  return { ...period, to: addDays(period.to, -7), asOf: addDays(period.asOf, -7) };
}

/** An imported hire has no role yet: what there is data of still says something. */
function guessMetric(events: HireEvents): string {
  if (events.contacts.length > 0) return 'Average handle time';
  if (events.adSpend.length > 0) return 'Net ROAS';
  return '';
}

/** What RAMP_STATUS is asked; null where the target is no number to divide by. */
function standingOf(primary: RoleMetric, observed: Observed, target: number): Standing | null {
  if (target <= 0) return null;
  const { actual, low, high, n } = observed;
  return {
    actual,
    target,
    direction: primary.direction,
    n,
    interval: low === null || high === null ? null : { low, high },
    minimumN: primary.minimumN,
  };
}

/** An attainment that a cell can hold: a limit that is infinite is left open. */
function finite({ value, low, high }: Attainment): Attainment | null {
  const held = (limit: number | null) => (limit === null || !Number.isFinite(limit) ? null : limit);
  return Number.isFinite(value) ? { value, low: held(low), high: held(high) } : null;
}

/** RAMP_STATUS, and what belongs to the dashboard: the first ramp days, and guardrails that cap at "At risk". */
function statusIn({ standing, rampDay, guardrails }: Measured): Status {
  if (!standing) return 'No data';
  if (rampDay !== null && rampDay < TOO_EARLY_DAY) return 'Too early';
  const found = status(standing);
  const good = found === 'Ahead' || found === 'On track';
  return good && guardrails.some((guardrail) => guardrail.breached) ? 'At risk' : found;
}
